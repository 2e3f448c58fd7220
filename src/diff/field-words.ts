import type { FieldChange, Json } from './change.js';

/** A Thai phrase and its English one. */
export type Words = readonly [th: string, en: string];

/** In Thai; the English of a field is its name in words, but for a few. */
const thaiNames: Readonly<Record<string, string>> = {
  fiscalYear: 'ปีงบประมาณ',
  title: 'ชื่อ',
  preamble: 'คำนำ',
  agency: 'หน่วยงาน',
  filing: 'การยื่นรายงาน',
  indicators: 'ตัวชี้วัด',
  steps: 'ขั้นตอน',
  monitoring: 'การกำกับติดตาม',
  activityIds: 'กิจกรรมที่เกี่ยวข้อง',
  none: 'การระบุว่าไม่มี',
  items: 'รายการย่อย',
  responsible: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลา',
  startsOn: 'วันเริ่มต้น',
  endsOn: 'วันสิ้นสุด',
  budget: 'งบประมาณ',
  spent: 'ค่าใช้จ่าย',
  status: 'สถานะ',
  evidence: 'หลักฐาน',
  remarks: 'หมายเหตุ',
};
const englishNames: Readonly<Record<string, string>> = {
  startsOn: 'start date',
  endsOn: 'end date',
  activityIds: 'linked activities',
};

/** What people call a field: budgetSatang is งบประมาณ, the budget. A field that is not of the model keeps its name. */
export function fieldWords(field: string): Words {
  const name = field.replace(/(?:Satang|Text|\..*)$/, '');
  const english = englishNames[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [thaiNames[name] ?? field, english];
}

/** A field in one line, in Thai and English: names, both values and how far they are apart. */
export function fieldLine({ field, before, after, difference, percent, days }: FieldChange): string {
  const isMoney = field.endsWith('Satang');
  const shown = (value: Json | undefined) => {
    if (value === undefined) return '–';
    if (isMoney && typeof value === 'number') return baht(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const distances = [
    difference === undefined
      ? ''
      : signed(difference, isMoney ? baht(Math.abs(difference)) : `${Math.abs(difference)}`),
    percent === undefined ? '' : signed(percent, `${Math.abs(percent)} %`),
    days === undefined ? '' : signed(days, `${Math.abs(days)} วัน days`),
  ].filter((distance) => distance !== '');
  const [th, en] = fieldWords(field);
  const distance = distances.length > 0 ? ` (${distances.join(', ')})` : '';
  return `${th} ${en}: ${shown(before)} → ${shown(after)}${distance}`;
}

const signed = (value: number, size: string): string => `${value < 0 ? '−' : '+'}${size}`;

/** Satang as baht: 150050 is ๑,๕๐๐.๕๐ in Arabic digits. */
const baht = (satang: number): string =>
  `${Math.trunc(satang / 100)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',')}.${`${satang % 100}`.padStart(2, '0')} บาท`;
