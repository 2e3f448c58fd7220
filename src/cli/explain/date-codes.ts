import type { DateIssueCode } from '../../calendar/date/explain-thai-date.js';
import type { FiscalPeriodIssueCode } from '../../calendar/fiscal/explain-fiscal-period.js';
import type { FiscalYearsIssueCode } from '../../calendar/fiscal/explain-fiscal-years.js';
import type { AgencyCodeIssueCode } from '../../catalogue/agencies/explain-agency-code.js';
import type { ItemCodeIssueCode } from '../../catalogue/items/explain-item-code.js';
import type { Bilingual } from '../../thai/issue.js';
import type { TooLongIssueCode } from '../../thai/token-issue.js';

type DateOrCodeIssueCode =
  | DateIssueCode
  | FiscalYearsIssueCode
  | FiscalPeriodIssueCode
  | AgencyCodeIssueCode
  | ItemCodeIssueCode;

/** What each code of one date, year, period, or code of the catalogue means, and what to do about it. */
export const dateCodes: Readonly<Record<Exclude<DateOrCodeIssueCode, TooLongIssueCode>, Bilingual>> = {
  'calendar.not-a-date': {
    th: 'อ่านเป็นวันที่ไม่ได้ เขียนวัน เดือน ปี เช่น 1 ตุลาคม 2566',
    en: 'This cannot be read as a date. Write day, month, year, as in 1 ตุลาคม 2566.',
  },
  'calendar.date-range': {
    th: 'เป็นช่วงวันที่ ไม่ใช่วันเดียว แยกเป็นวันเริ่มและวันสิ้นสุด',
    en: 'This is a range of days. Pass its first and its last day.',
  },
  'calendar.text-behind-date': {
    th: 'มีข้อความต่อท้ายวันที่ ส่งเฉพาะวันที่',
    en: 'Text stands behind the date. Pass the date alone.',
  },
  'calendar.bent-spelling': {
    th: 'พิมพ์เลขปนกัน ใช้อักษรโอแทนศูนย์ หรือเขียน พ.ศ. ไม่ถูกต้อง',
    en: 'Digits are mixed, the letter o stands for a zero, or พ.ศ. is misspelled.',
  },
  'calendar.no-such-month': {
    th: 'เดือนมี 1 ถึง 12 และวันเขียนก่อนเดือน',
    en: 'Months go from 1 to 12, and the day comes before the month.',
  },
  'calendar.year-out-of-range': {
    th: 'ปีอยู่นอกช่วงที่รับได้ ตรวจตัวเลขของปี',
    en: 'The year is beyond the range that is read. Check its digits.',
  },
  'calendar.common-era-year': {
    th: 'ปีเป็น ค.ศ. แต่ที่นี่อ่านเป็น พ.ศ. บวก 543 หรือระบุ commonEra',
    en: 'The year is of the common era, where a Buddhist one is read. Add 543, or set commonEra.',
  },
  'calendar.two-digit-year': {
    th: 'ปีสองหลักอ่านได้ทั้ง พ.ศ. และ ค.ศ. เขียนสี่หลัก หรือระบุ twoDigitYears',
    en: 'A year of two digits could be of either era. Write four digits, or set twoDigitYears.',
  },
  'calendar.never-existed': {
    th: 'วันนั้นไม่มีในปฏิทินไทย เช่น มกราคมถึงมีนาคม พ.ศ. 2483',
    en: 'That day was never in the Thai calendar, as January to March 2483.',
  },
  'calendar.no-such-day': {
    th: 'เดือนนั้นไม่มีวันนั้น เช่น 31 กันยายน หรือ 29 กุมภาพันธ์ในปีปกติ',
    en: 'The month has no such day, as 31 September, or 29 February of a common year.',
  },
  'calendar.wrong-weekday': {
    th: 'ชื่อวันไม่ตรงกับวันที่ แก้ชื่อวันหรือวันที่',
    en: 'The weekday does not fit the date. Correct one of them.',
  },
  'calendar.not-a-fiscal-year': {
    th: 'อ่านเป็นปีงบประมาณไม่ได้ เขียน 2566 หรือ ปีงบประมาณ พ.ศ. 2566',
    en: 'This cannot be read as a fiscal year. Write 2566, or ปีงบประมาณ พ.ศ. 2566.',
  },
  'calendar.text-behind-year': {
    th: 'มีข้อความต่อท้ายปี ส่งเฉพาะปี',
    en: 'Text stands behind the year. Pass the year alone.',
  },
  'calendar.years-reversed': { th: 'ปีสุดท้ายมาก่อนปีแรก สลับกัน', en: 'The last year comes before the first. Swap them.' },
  'calendar.not-a-fiscal-period': {
    th: 'ไม่ใช่ไตรมาส ครึ่งปี หรือช่วงเดือนที่ครบไตรมาสในปีงบประมาณเดียว',
    en: 'This is no quarter, half or run of whole quarters in one fiscal year.',
  },
  'catalogue.agency-code-wrong-form': {
    th: 'รหัสหน่วยงานมีแต่ตัวเลขแบบเดียว',
    en: 'The code of an agency has digits of one script only.',
  },
  'catalogue.agency-code-wrong-length': {
    th: 'รหัสหน่วยงานมี 8 หลัก หรือ 7 หลักเมื่อเลข 0 ตัวหน้าหาย',
    en: 'The code of an agency has 8 digits, or 7 where a leading 0 was dropped.',
  },
  'catalogue.agency-code-unknown-type': {
    th: 'รหัสประเภทหน่วยงานคือ 01 ถึง 06',
    en: 'The code for the type of agency is 01 to 06.',
  },
  'catalogue.agency-code-unknown-province': {
    th: 'ไม่มีจังหวัดรหัสนี้',
    en: 'No province has this code.',
  },
  'catalogue.item-code-wrong-form': { th: 'ไม่ใช่รหัสข้อ เช่น O43', en: 'This is no code of an item, such as O43.' },
  'catalogue.item-code-without-letter': {
    th: 'รหัสข้อขึ้นต้นด้วยตัวอักษร เช่น O43',
    en: 'The code of an item begins with letters, such as O43.',
  },
  'catalogue.item-code-unknown-letters': {
    th: 'ไม่มีรายการข้อใดใช้ตัวอักษรนี้ ใช้ O, OIT, EB หรือ MOIT',
    en: 'No list of items uses these letters. Use O, OIT, EB or MOIT.',
  },
  'catalogue.item-code-without-number': { th: 'ขาดเลขข้อ', en: 'The number of the item is missing.' },
  'catalogue.item-code-mixed-digits': {
    th: 'เลขข้อมีทั้งเลขไทยและอารบิก ใช้แบบเดียว',
    en: 'The number mixes Thai and Arabic digits. Use one kind.',
  },
  'catalogue.item-code-out-of-range': { th: 'เลขข้ออยู่ระหว่าง 1 ถึง 99', en: 'The number of an item is 1 to 99.' },
  'catalogue.item-code-text-behind': {
    th: 'มีข้อความต่อท้ายรหัส ส่งเฉพาะรหัส',
    en: 'Text stands behind the code. Pass the code alone.',
  },
};
