import type { Block } from '../document.js';

/** Words of which a title of such a report has at least one. */
const titleWords =
  /รายงาน|มาตรการ|คุณธรรมและความโปร่งใส|การดำเนินการเพื่อ|ผลการดำเนิน|สรุปผล|ผลการ|แผนปฏิบัติ|แผนงาน|โครงการ|การป้องกันการทุจริต|ความโปร่งใส/;

/** The result of the assessment, which a report may state above its own title. */
const assessment = /^ผลการประเมิน(?!.*(?:มาตรการ|รายงาน))|ได้\s?[\d๐-๙.]+\s?คะแนน|คะแนน(?:รวม|เฉลี่ย)?\s?[\d๐-๙]/;

/** A line that begins like a sentence of the text, or leads over to the table. */
const sentence =
  /^(?:โดย|จาก|ตาม(?!แผน)|เพื่อ|ทั้งนี้|ซึ่ง|ดังนั้น|อนึ่ง|ด้วย|ในการนี้|ในปี|สำหรับ|และ|ประกอบด้วย|มีรายละเอียด|ขอ)|(?:ดังนี้|ต่อไปนี้|ดังต่อไปนี้|ข้างต้น|ดังตาราง)\s*[:：]?\s*$|ได้(?:ดำเนินการ|จัดทำ|กำหนด)/;

/** Place of the title among the lines above a table: the first that has words of a title and is no sentence; 0 where none has. */
export function placeOfTitle(blocks: readonly Block[]): number {
  const isTitle = ({ text: { text } }: Block) =>
    text.length <= LONGEST && titleWords.test(text) && !sentence.test(text.trim()) && !assessment.test(text.trim());
  const found = blocks.findIndex(isTitle);
  if (found >= 0) return found;
  const any = blocks.findIndex(({ text: { text } }) => titleWords.test(text));
  return Math.max(0, any);
}

const LONGEST = 400;

/** Words above a table that say that a report of measures follows. */
export const saysReport = (text: string): boolean =>
  text.length <= LONGEST &&
  /มาตรการ|คุณธรรม|โปร่งใส|ทุจริต|สุจริต|รายงานผล|ผลการประเมิน|รายงานการ(?:ดำเนิน|นำ|กำกับ|ขับเคลื่อน)/.test(text);
