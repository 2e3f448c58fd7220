import type { Bilingual } from '../../thai/issue.js';

/** What zod calls the types that no schema of the library has, in words. */
export const typeNames: Readonly<Record<string, Bilingual>> = {
  bigint: { th: 'จำนวนเต็ม (bigint)', en: 'a whole number (bigint)' },
  nan: { th: 'ค่า NaN', en: 'NaN' },
  boolean: { th: 'จริงหรือเท็จ', en: 'true or false' },
  date: { th: 'วันเวลา', en: 'a date' },
  null: { th: 'ค่าว่าง (null)', en: 'null' },
  symbol: { th: 'สัญลักษณ์ (symbol)', en: 'a symbol' },
  function: { th: 'ฟังก์ชัน', en: 'a function' },
  tuple: { th: 'รายการ', en: 'a list' },
  set: { th: 'เซต (Set)', en: 'a set' },
  map: { th: 'แผนที่ข้อมูล (Map)', en: 'a map' },
  record: { th: 'ชุดข้อมูล', en: 'an object' },
  file: { th: 'แฟ้ม', en: 'a file' },
};
