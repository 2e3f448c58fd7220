import type { Bilingual } from '../thai/issue.js';
import type { Work } from './measure.js';

/** What each field of `Work` holds, as schemas and written tables describe it. */
export const workFieldDescriptions: Readonly<Record<keyof Work, Bilingual>> = {
  targets: { th: 'ตัวชี้วัด เป้าหมาย ค่าเป้าหมาย ตามที่พิมพ์', en: 'indicators and targets as printed' },
  responsible: { th: 'ผู้รับผิดชอบ', en: 'person or unit' },
  period: { th: 'ระยะเวลาตามที่พิมพ์', en: 'period as printed' },
  startsOn: { th: 'วันเริ่ม', en: 'first day' },
  endsOn: { th: 'วันสิ้นสุด', en: 'last day, inclusive' },
  budgetSatang: { th: 'งบประมาณ (สตางค์)', en: 'money set aside, in satang' },
  budgetText: { th: 'ข้อความแทนจำนวนงบประมาณ', en: 'printed in place of the budget' },
  spentSatang: { th: 'เงินที่ใช้ (สตางค์)', en: 'money spent, in satang' },
  spentText: { th: 'ข้อความแทนจำนวนเงินที่ใช้', en: 'printed in place of the money spent' },
  remainingSatang: { th: 'งบประมาณคงเหลือ (สตางค์)', en: 'money left, in satang' },
  remainingText: { th: 'ข้อความแทนจำนวนงบประมาณคงเหลือ', en: 'printed in place of the money left' },
  status: { th: 'สถานะ', en: 'done, in-progress, not-started or cancelled' },
  statusText: { th: 'สถานะตามที่พิมพ์', en: 'status as printed' },
  problems: { th: 'ปัญหา/อุปสรรค ตามที่พิมพ์', en: 'problems and obstacles as printed' },
  recommendations: { th: 'ข้อเสนอแนะ แนวทางแก้ไข ตามที่พิมพ์', en: 'recommendations as printed' },
  remarks: { th: 'หมายเหตุ', en: 'remarks' },
  evidence: { th: 'หลักฐาน', en: 'what shows that it was done' },
};
