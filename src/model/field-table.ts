import type { Bilingual } from '../thai/issue.js';
import type { Activity, Measure, Outcome, Result, Work } from './measure.js';
import type { Report } from './report.js';

/** What a field of `Work` holds; `money` is satang from 0, `balance` satang that may be below 0. */
export type FieldKind = 'text' | 'day' | 'money' | 'balance' | 'status' | 'evidence';

/** A field of `Work`: what it holds, what people call it, and where a table prints it. */
export interface WorkField {
  readonly kind: FieldKind;
  /** Its name in a sentence: งบประมาณ, budget. */
  readonly name: Bilingual;
  /** Heading of the column that prints it. Fields that share a column stand in the order in which they are printed from. */
  readonly heading: string;
}

/**
 * Every field of `Work`, in the order of the columns of a written report. Schemas, written tables, the sentences of a diff
 * and the texts that rules read are made from this table.
 */
export const workFieldTable = {
  targets: {
    kind: 'text',
    heading: 'ตัวชี้วัด/เป้าหมาย',
    name: { th: 'เป้าหมาย', en: 'targets' },
  },
  responsible: {
    kind: 'text',
    heading: 'ผู้รับผิดชอบ',
    name: { th: 'ผู้รับผิดชอบ', en: 'responsible' },
  },
  period: {
    kind: 'text',
    heading: 'ระยะเวลา',
    name: { th: 'ระยะเวลา', en: 'period' },
  },
  startsOn: {
    kind: 'day',
    heading: 'ระยะเวลา',
    name: { th: 'วันเริ่มต้น', en: 'start date' },
  },
  endsOn: {
    kind: 'day',
    heading: 'ระยะเวลา',
    name: { th: 'วันสิ้นสุด', en: 'end date' },
  },
  budgetSatang: {
    kind: 'money',
    heading: 'งบประมาณ (บาท)',
    name: { th: 'งบประมาณ', en: 'budget' },
  },
  budgetText: {
    kind: 'text',
    heading: 'งบประมาณ (บาท)',
    name: { th: 'งบประมาณ', en: 'budget' },
  },
  spentSatang: {
    kind: 'money',
    heading: 'เบิกจ่าย (บาท)',
    name: { th: 'ค่าใช้จ่าย', en: 'spent' },
  },
  spentText: {
    kind: 'text',
    heading: 'เบิกจ่าย (บาท)',
    name: { th: 'ค่าใช้จ่าย', en: 'spent' },
  },
  remainingSatang: {
    kind: 'balance',
    heading: 'งบประมาณคงเหลือ (บาท)',
    name: { th: 'งบประมาณคงเหลือ', en: 'money left' },
  },
  remainingText: {
    kind: 'text',
    heading: 'งบประมาณคงเหลือ (บาท)',
    name: { th: 'งบประมาณคงเหลือ', en: 'money left' },
  },
  status: {
    kind: 'status',
    heading: 'สถานะ',
    name: { th: 'สถานะ', en: 'status' },
  },
  statusText: {
    kind: 'text',
    heading: 'สถานะ',
    name: { th: 'สถานะ', en: 'status' },
  },
  problems: {
    kind: 'text',
    heading: 'ปัญหา/อุปสรรค',
    name: { th: 'ปัญหา/อุปสรรค', en: 'problems' },
  },
  recommendations: {
    kind: 'text',
    heading: 'ข้อเสนอแนะ',
    name: { th: 'ข้อเสนอแนะ', en: 'recommendations' },
  },
  remarks: {
    kind: 'text',
    heading: 'หมายเหตุ',
    name: { th: 'หมายเหตุ', en: 'remarks' },
  },
  evidence: {
    kind: 'evidence',
    heading: 'หลักฐาน',
    name: { th: 'หลักฐาน', en: 'evidence' },
  },
} as const satisfies Readonly<Record<keyof Work, WorkField>>;

/** The names and facts of the table, in its order. */
export const workFields = /* @__PURE__ */ (() =>
  Object.entries(workFieldTable) as readonly (readonly [keyof Work, WorkField])[])();

/** The fields of the model that are not of `Work`, as a sentence names them. */
const otherFieldNames: Readonly<Record<OtherField, Bilingual>> = {
  agency: { th: 'หน่วยงาน', en: 'agency' },
  fiscalYear: { th: 'ปีงบประมาณ', en: 'fiscal year' },
  title: { th: 'ชื่อ', en: 'title' },
  preamble: { th: 'คำนำ', en: 'preamble' },
  filing: { th: 'การยื่นรายงาน', en: 'filing' },
  measures: { th: 'มาตรการ', en: 'measures' },
  id: { th: 'รหัส', en: 'id' },
  number: { th: 'เลขข้อ', en: 'number' },
  text: { th: 'ข้อความ', en: 'text' },
  sections: { th: 'หัวข้อที่อยู่ภายใต้', en: 'sections' },
  indicators: { th: 'ตัวชี้วัด', en: 'indicators' },
  activities: { th: 'กิจกรรม', en: 'activities' },
  outcomes: { th: 'ผลลัพธ์', en: 'outcomes' },
  steps: { th: 'ขั้นตอน', en: 'steps' },
  monitoring: { th: 'การกำกับติดตาม', en: 'monitoring' },
  results: { th: 'ผลของกิจกรรม', en: 'results' },
  activityIds: { th: 'กิจกรรมที่เกี่ยวข้อง', en: 'linked activities' },
  none: { th: 'การระบุว่าไม่มี', en: 'none' },
  items: { th: 'รายการย่อย', en: 'items' },
};

type OtherField = Exclude<keyof Report | keyof Measure | keyof Activity | keyof Outcome | keyof Result, keyof Work>;

/** What people call a field of the model, in a sentence; undefined for another. */
export function nameOfField(field: string): Bilingual | undefined {
  if (Object.hasOwn(workFieldTable, field)) return workFieldTable[field as keyof Work].name;
  return Object.hasOwn(otherFieldNames, field) ? otherFieldNames[field as OtherField] : undefined;
}
