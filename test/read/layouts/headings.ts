import type { Random } from './random.js';
import type { OtherRole } from './truth.js';

/** Headings by role. Those behind `held` are not among the reader's words: it has to get along with their parts or their cells. */
export const headings: Readonly<
  Record<
    OtherRole | 'number' | 'measure' | 'activity' | 'result' | 'outcome',
    { known: readonly string[]; held: readonly string[] }
  >
> = {
  number: { known: ['ลำดับ', 'ลำดับที่', 'ที่', 'ข้อ'], held: ['ลำดับ ที่.', '#'] },
  measure: {
    known: ['มาตรการ', 'มาตรการ/กิจกรรม', 'โครงการ/กิจกรรม', 'ประเด็น', 'แผนงาน/โครงการ'],
    held: ['มาตรการที่กำหนดไว้', 'ชื่อมาตรการหรือโครงการ', 'มาตรการเพื่อส่งเสริมความโปร่งใส', 'โครงการที่ดำเนินการ'],
  },
  activity: {
    known: ['กิจกรรม', 'วิธีดำเนินการ', 'การดำเนินการ', 'แนวทางการดำเนินงาน'],
    held: ['กิจกรรมตามแผน', 'กิจกรรมย่อย', 'แนวทางที่ใช้'],
  },
  result: {
    known: ['ผลการดำเนินงาน', 'ผลการดำเนินการ', 'สรุปผลการดำเนินงาน', 'ผลการปฏิบัติ'],
    held: ['ผลการดำเนินงานตามกิจกรรม', 'สรุปผลการดำเนินงานจริง', 'ผลการปฏิบัติราชการ'],
  },
  outcome: {
    known: ['ผลลัพธ์', 'ผลลัพธ์/ความสำเร็จ', 'ผลสำเร็จ', 'ผลที่ได้รับ', 'ผลผลิต'],
    held: ['ผลลัพธ์ของมาตรการ', 'ความสำเร็จที่เกิดขึ้น', 'ผลลัพธ์เชิงคุณภาพ'],
  },
  responsible: { known: ['ผู้รับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'หน่วยงาน'], held: ['ผู้รับผิดชอบงาน', 'กองงานเจ้าของเรื่อง'] },
  period: { known: ['ระยะเวลา', 'ระยะเวลาดำเนินการ', 'กำหนดเวลา'], held: ['ระยะเวลาที่ทำ', 'ห้วงการทำงาน'] },
  budget: {
    known: ['งบประมาณ', 'งบประมาณ (บาท)', 'วงเงิน', 'งบประมาณที่ตั้งไว้'],
    held: ['งบประมาณตามแผน (บาท)', 'เงินงบประมาณ'],
  },
  spent: { known: ['เบิกจ่าย', 'ใช้จ่ายจริง', 'งบประมาณที่ใช้'], held: ['เบิกจ่ายแล้ว (บาท)'] },
  remaining: { known: ['คงเหลือ', 'งบประมาณคงเหลือ'], held: ['คงเหลือ (บาท)'] },
  targets: { known: ['ตัวชี้วัด', 'เป้าหมาย', 'ค่าเป้าหมาย'], held: ['ตัวชี้วัดของมาตรการ', 'เป้าหมายปีนี้'] },
  problems: { known: ['ปัญหา/อุปสรรค', 'ปัญหาและอุปสรรค'], held: ['ปัญหาที่เกิดขึ้น', 'อุปสรรคในการทำงาน'] },
  recommendations: { known: ['ข้อเสนอแนะ', 'แนวทางแก้ไข'], held: ['ข้อเสนอแนะในปีต่อไป'] },
  evidence: { known: ['หลักฐาน', 'เอกสารประกอบ'], held: ['หลักฐานการดำเนินงาน'] },
  remarks: { known: ['หมายเหตุ'], held: ['หมายเหตุอื่น'] },
};

/** A heading of a role, now and then one that the reader's words do not hold, or with a letter lost. */
export function headingOf(random: Random, role: keyof typeof headings): string {
  const { known, held } = headings[role];
  const heading = random.percent(30) ? random.one(held) : random.one(known);
  if (heading.length < 12 || !random.percent(6)) return heading;
  const at = 2 + random.below(heading.length - 4);
  return heading.slice(0, at) + heading.slice(at + 1);
}
