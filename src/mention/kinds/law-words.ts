/** Longest title looked at, in UTF-16 units. */
const LONGEST_TITLE = 300;

/**
 * Whether a year ends the title of an act or rule: such a word stands in the same clause before it, behind the mention
 * before, and none of เมื่อ, ใน, ตั้งแต่ right before the year.
 */
export function isLawTitleBefore(
  text: string,
  at: number,
  bounds: { readonly floor: number; readonly clause: number },
): boolean {
  const from = Math.max(bounds.floor, bounds.clause, at - LONGEST_TITLE);
  // A line end, a tab or a tag ends a clause.
  const title = text.slice(from, at).replace(clausesBefore, '').trimEnd();
  return !linkWord.test(title) && lawWord.test(title);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they end lines and cells
const clausesBefore = /^.*[\0-\x1f<>]/s;
const linkWord = /(?:เมื่อ|ใน|ตั้งแต่|ถึง|ช่วง)$/;

const lawWord =
  /พระราช(?:บัญญัติ|กฤษฎีกา|กำหนด)|พ\.ร\.[บฎก]\.|พรบ\.|รัฐธรรมนูญ|ประมวล(?:กฎหมาย|จริยธรรม)|กฎ(?:กระทรวง| ?ก\.)|ระเบียบ|ข้อ(?:บังคับ|บัญญัติ|กำหนด)|เทศบัญญัติ|ประกาศ|คำสั่ง|ฉบับที่/;
