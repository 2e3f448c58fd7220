import type { SchemaCode } from '../../schema/messages/flaw.js';
import type { Bilingual } from '../../thai/issue.js';

/** What each code of validating data, and of applying a diff, means, and what to do about it. */
export const dataCodes: Readonly<Record<SchemaCode | 'diff.damaged' | 'diff.other-report', Bilingual>> = {
  'schema.cyclic': {
    th: 'ข้อมูลอ้างถึงตัวเอง จึงไม่ใช่ JSON',
    en: 'The data contain themselves, so they are no JSON.',
  },
  'schema.dates-out-of-order': {
    th: 'วันสิ้นสุดมาก่อนวันเริ่ม สลับหรือแก้วันที่',
    en: 'The last day comes before the first. Swap or correct them.',
  },
  'schema.duplicate-id': {
    th: 'รหัสซ้ำกัน ตั้งรหัสให้ไม่ซ้ำ หรือให้ toReport ตั้งให้',
    en: 'An id is used twice. Give each part its own, or let toReport do it.',
  },
  'schema.empty-field': { th: 'ต้องกรอกข้อมูลนี้', en: 'The field must be filled in.' },
  'schema.empty-text': { th: 'ข้อความว่าง ใส่ข้อความหรือตัดส่วนนั้นออก', en: 'A text is empty. Fill it in or leave it out.' },
  'schema.limit': {
    th: 'ข้อมูลใหญ่หรือซ้อนลึกเกินกำหนด',
    en: 'The data are larger or nested deeper than the limit.',
  },
  'schema.missing-field': { th: 'ขาดข้อมูลที่ต้องมี', en: 'A field that must be there is missing.' },
  'schema.more-issues': {
    th: 'มีข้อผิดพลาดมากกว่าที่แสดง แก้ที่แสดงแล้วตรวจใหม่',
    en: 'There are more issues than are listed. Mend these and validate again.',
  },
  'schema.not-a-choice': { th: 'ค่าไม่อยู่ในตัวเลือก', en: 'The value is none of the choices.' },
  'schema.not-a-fiscal-year': {
    th: 'ไม่ใช่ปีงบประมาณ พ.ศ. เช่น 2566',
    en: 'The value is no fiscal year of the Buddhist era, such as 2566.',
  },
  'schema.not-plain': {
    th: 'ข้อมูลไม่ใช่วัตถุธรรมดา เช่น มี Date หรือ Map ใช้ค่าที่ JSON เก็บได้',
    en: 'The data hold more than JSON can, such as a Date or a Map. Use plain values.',
  },
  'schema.out-of-range': { th: 'ค่าน้อยหรือมากกว่าที่กำหนด', en: 'The value is below or above what is allowed.' },
  'schema.unknown-activity': {
    th: 'ผลลัพธ์อ้างถึงกิจกรรมที่ไม่มีอยู่',
    en: 'An outcome points at an activity that does not exist.',
  },
  'schema.unknown-field': {
    th: 'มีข้อมูลที่ไม่รู้จัก ตรวจตัวสะกดของชื่อ',
    en: 'A field is not known. Check the spelling of its name.',
  },
  'schema.unreadable': {
    th: 'อ่านค่าของข้อมูลไม่ได้ เช่น getter ที่ผิดพลาด',
    en: 'A value could not be read, as where a getter throws.',
  },
  'schema.wrong-format': {
    th: 'รูปแบบไม่ตรงกับที่กำหนด เช่น วันที่ต้องเป็น 2023-10-01',
    en: 'The form is not the one asked for, as 2023-10-01 for a day.',
  },
  'schema.wrong-key': { th: 'ชื่อของข้อมูลใช้ไม่ได้', en: 'The name of a field is not allowed.' },
  'schema.wrong-type': {
    th: 'ชนิดของค่าไม่ถูกต้อง เช่น ตัวเลขแทนข้อความ',
    en: 'The value is of the wrong kind, as a number in place of a text.',
  },
  'schema.wrong-value': { th: 'ค่าไม่ตรงกับที่กำหนด', en: 'The value is not the one asked for.' },
  'diff.damaged': {
    th: 'ข้อมูลการเปลี่ยนแปลงเสียหายหรือถูกแก้ สร้างใหม่ด้วย diffReports',
    en: 'The diff was altered or damaged. Make it again with diffReports.',
  },
  'diff.other-report': {
    th: 'การเปลี่ยนแปลงเป็นของรายงานฉบับอื่น',
    en: 'The diff belongs to another report.',
  },
};
