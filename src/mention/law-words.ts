import { isSpace } from '../calendar/digit-run.js';

/** Longest title looked at, in UTF-16 units. */
const LONGEST_TITLE = 300;

/**
 * Tells whether a year ends the title of an act or rule: such a word stands in the same clause before it, behind the mention
 * before, and none of เมื่อ, ใน, ตั้งแต่ right before the year.
 */
export function isLawTitleBefore(
  text: string,
  at: number,
  bounds: { readonly floor: number; readonly clause: number },
): boolean {
  const from = Math.max(bounds.floor, bounds.clause, at - LONGEST_TITLE);
  const window = text.slice(from, at);
  const title = window.slice(startOfClause(window)).trimEnd();
  return !linkWords.some((word) => title.endsWith(word)) && lawWords.some((word) => title.includes(word));
}

/** The place behind the last line end, tab or tag. */
function startOfClause(text: string): number {
  let at = text.length;
  while (at > 0 && !isClauseEnd(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

const isClauseEnd = (unit: number): boolean => (unit < 0x20 && !isSpace(unit)) || unit === 0x3c || unit === 0x3e;

const linkWords: readonly string[] = ['เมื่อ', 'ใน', 'ตั้งแต่', 'ภายใน', 'ถึง', 'ช่วง'];

const lawWords: readonly string[] = [
  'พระราชบัญญัติ',
  'พ.ร.บ.',
  'พรบ.',
  'พระราชกฤษฎีกา',
  'พ.ร.ฎ.',
  'พระราชกำหนด',
  'พ.ร.ก.',
  'รัฐธรรมนูญ',
  'ประมวลกฎหมาย',
  'ประมวลจริยธรรม',
  'กฎกระทรวง',
  'ระเบียบ',
  'ข้อบังคับ',
  'ข้อบัญญัติ',
  'เทศบัญญัติ',
  'ข้อกำหนด',
  'ประกาศ',
  'คำสั่ง',
  'ฉบับที่',
];
