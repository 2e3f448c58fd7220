// What the lines and rows of a report say that are no measures: headings of sections, notes, sums, signatures. Each pattern names
// a kind of line by the words it begins with, since Thai writes them in front.

/** Headings that measures stand under: a dimension, a strategy, a field of work, a plan. */
const section =
  /^(?:(?:มิติ|ยุทธศาสตร์|กลยุทธ์|ประเด็นยุทธศาสตร์|ประเด็น|ด้าน|หมวด|ส่วน|ภารกิจ|แผนงาน|องค์ประกอบ|เป้าประสงค์|พันธกิจ|กลุ่ม|ตอน|ตัวชี้วัด)(?:ที่)?\s*[(]?[\d๐-๙ก-ฮ]{1,3}(?:\.[\d๐-๙]{1,2})*[)]?(?:[.:\s]|$)|(?:มิติ|ยุทธศาสตร์|กลยุทธ์|ด้าน|หมวด|แผนงาน|ภารกิจ|องค์ประกอบ|ประเด็น)(?!การประเมิน)\S)/;

/** A sum of the rows above. */
const total =
  /^(?:(?:รวม|ยอดรวม|ผลรวม|sub-?total|grand total|total)(?:[\s:(].*)?$|รวม(?:ทั้ง|เงิน|เป็นเงิน|งบ|จำนวน|โครงการ|ทุก|ยอด|มิติ|ด้าน|ยุทธศาสตร์|แผนงาน|หมวด|ส่วน|ข้อ))/i;

/** A remark on the table as a whole. */
const note = /^(?:\*+\s*)?(?:หมายเหตุ|ที่มา|แหล่งที่มา|แหล่งข้อมูล|คำอธิบาย|คำชี้แจง)\s*[:：/]?/;

/** Who signed, who wrote it, when it was printed, which page it is. */
const signature =
  /^[\s(]*(?:ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำ|ผู้ตรวจสอบ|ผู้รับรอง|ผู้อนุมัติ|ผู้เสนอ|ผู้ประสานงาน|จัดทำโดย|รายงานโดย|ตรวจสอบโดย|ตำแหน่ง\s|วันที่รายงาน|โทร)|(?:\.{8,}|…{3,}|_{8,})/;
const signedName = /^\(\s*(?:นาย|นาง|นางสาว|น\.ส\.|ว่าที่|ดร\.|นพ\.|พญ\.|[พรจส]\.[ก-ฮ]{1,2}\.)[^()]{3,60}\)$/;
const printed =
  /^[\s(]*(?:พิมพ์เมื่อ|พิมพ์วันที่|ข้อมูล\s?ณ\s?|ณ\s?วันที่|ปรับปรุง(?:ข้อมูล)?(?:ล่าสุด|เมื่อ|ณ|วันที่|ครั้งล่าสุด)|ปรับปรุงข้อมูล\s*[:：]|เผยแพร่เมื่อ)/;
const page = /^[\s\-–—[(]*(?:หน้า(?:ที่)?\s*|page\s*)?[\d๐-๙]{1,4}(?:\s*(?:\/|จาก|of)\s*[\d๐-๙]{1,4})?[\s\-–—\])]*$/i;

/** Longest line that is looked at; a longer one is a paragraph. */
const LONGEST = 200;

/** A line that begins like the heading of a section. */
export const looksLikeSection = (text: string): boolean => text.length <= LONGEST && section.test(text.trim());

/** A line that begins like a sum. */
export const looksLikeTotal = (text: string): boolean => text.length <= LONGEST && total.test(text.trim());

/** A number of a page and nothing else. */
export const looksLikePage = (text: string): boolean => text.length <= 40 && page.test(text);

/** A line that stands around a table: a remark, a signature, a date of printing, a number of a page. */
export function looksLikeFurniture(text: string): boolean {
  const line = text.slice(0, LONGEST).trim();
  return note.test(line) || signature.test(line) || signedName.test(line) || printed.test(line) || looksLikePage(text);
}

/** The word by which sections of one level are known: มิติ, ด้าน; the form of the number where there is none. */
export function kindOfSection(text: string): string {
  const line = text.trim();
  const word =
    /^(?:มิติ|ยุทธศาสตร์|กลยุทธ์|ประเด็นยุทธศาสตร์|ประเด็น|ด้าน|หมวด|ส่วน|ภารกิจ|แผนงาน|องค์ประกอบ|เป้าประสงค์|กลุ่ม|ตัวชี้วัด)/.exec(
      line,
    )?.[0];
  if (word !== undefined) return word;
  const number = /^[(]?([\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3})*|[ก-ฮ](?=[.)]))[.)]?/.exec(line)?.[1];
  if (number === undefined) return '';
  return /[ก-ฮ]/.test(number) ? 'ก' : `level ${number.split('.').length}`;
}
