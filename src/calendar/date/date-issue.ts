import type { Bilingual, Issue } from '../../thai/issue.js';
import { issueAt } from '../../thai/issue-at.js';
import { monthNames } from './month-names.js';
import type { WrittenDate } from './read-date.js';
import type { DateFault } from './resolve-date.js';
import { weekdayNames } from './weekday-names.js';

/** The issue of a text that reads as a date but names no day. */
export function issueOfFault(text: string, written: WrittenDate, fault: DateFault): Issue {
  const [start, end] = placeOfFault(written, fault);
  const { code, message } = says[fault](text.slice(start, end), written);
  return dateIssueAt(text, start, end, code, message);
}

/** An issue about a part of a text that should be a date. */
export function dateIssueAt(text: string, start: number, end: number, code: string, message: Bilingual): Issue {
  return issueAt(`calendar.${code}`, text, start, text.slice(start, end), message, '30 กันยายน 2566');
}

type Saying = (found: string, written: WrittenDate) => { readonly code: string; readonly message: Bilingual };

const says: Readonly<Record<DateFault, Saying>> = {
  month: (found) => ({
    code: 'no-such-month',
    message: {
      th: `ไม่มีเดือนที่ ${found} (เขียนวันก่อนเดือน)`,
      en: `There is no month ${found} (the day comes before the month)`,
    },
  }),
  year: (found) => ({
    code: 'year-out-of-range',
    message: {
      th: `ปี ${found} อยู่นอกช่วง พ.ศ. 2456–2999`,
      en: `The year ${found} lies outside 2456 to 2999 of the Buddhist era`,
    },
  }),
  'common-year': (found) => ({
    code: 'common-era-year',
    message: {
      th: `ปี ${found} ดูเหมือนปี ค.ศ. แต่อ่านเป็น พ.ศ.`,
      en: `The year ${found} looks like one of the common era; years are Buddhist`,
    },
  }),
  'never-existed': (found, { month }) => ({
    code: 'never-existed',
    message: {
      th: `ไม่มีเดือน${monthNames[month - 1]}ใน พ.ศ. ${found} เพราะปีนั้นมีเพียงเมษายนถึงธันวาคม`,
      en: `Month ${month} of ${found} never existed: that year ran from April to December`,
    },
  }),
  day: (found, { month }) => ({
    code: 'no-such-day',
    message: {
      th: `เดือน${monthNames[month - 1]}ของปีนั้นไม่มีวันที่ ${found}`,
      en: `There is no day ${found} in month ${month} of that year`,
    },
  }),
  weekday: (found, { weekday = 0 }) => ({
    code: 'wrong-weekday',
    message: {
      th: `วันที่นี้ไม่ใช่วัน${weekdayNames[weekday]}: ${found}`,
      en: `This day was not the weekday it names: ${found}`,
    },
  }),
};

function placeOfFault(written: WrittenDate, fault: DateFault): readonly [number, number] {
  if (fault === 'month') return [written.monthStart, written.monthEnd];
  if (fault === 'day') return [written.day.start, written.day.end];
  if (fault === 'weekday') return [written.start, written.end];
  return [written.year.start, written.year.end];
}
