import type { Bilingual, Issue } from '../../thai/issue.js';
import { issueAt } from '../../thai/issue-at.js';
import { digitsIn, toThaiDigits } from '../../thai/number/digits.js';
import { visibleText } from '../../thai/text/invisible.js';
import { buddhistYearOfMonth } from '../era.js';
import { monthNames } from './month-names.js';
import type { WrittenDate } from './read-date.js';
import { commonYearIn, type DateFault, type DateOptions } from './resolve-date.js';
import { renamedWeekday, weekdayNames, weekdayOf } from './weekday-names.js';

/** What is said of a part of a text that should be a date. */
export interface DateSaying<Name extends string> {
  /** Name of the code, behind the name of the floor. */
  readonly code: Name;
  readonly says: (found: string) => Bilingual;
  /** The right text in place of the part, where the text says what is meant. */
  readonly expected?: string | undefined;
}

/** The issue of a text that reads as a date but names no day. */
export function issueOfFault(text: string, date: FaultyDate): Issue<DateFaultCode> {
  const [start, end] = placeOfFault(date);
  return dateIssueAt(text, start, end, sayings[date.fault](text.slice(start, end), date));
}

/** A date as written and why it has no day. */
export interface FaultyDate {
  readonly written: WrittenDate;
  readonly fault: DateFault;
  readonly options: DateOptions;
}

/** An issue about a part of a text that should be a date. */
export function dateIssueAt<Name extends string>(
  text: string,
  start: number,
  end: number,
  { code, says, expected }: DateSaying<Name>,
): Issue<`calendar.${Name}`> {
  const found = text.slice(start, end);
  return issueAt(text, { code: `calendar.${code}`, offset: start, found, message: says(visibleText(found)), expected });
}

/** The codes of what reads as a date but names no day. */
export type DateFaultCode = `calendar.${FaultName}`;

type FaultName =
  | 'no-such-month'
  | 'year-out-of-range'
  | 'common-era-year'
  | 'two-digit-year'
  | 'never-existed'
  | 'no-such-day'
  | 'wrong-weekday';

const sayings: Readonly<Record<DateFault, (found: string, date: FaultyDate) => DateSaying<FaultName>>> = {
  month: () => ({
    code: 'no-such-month',
    says: (found) => ({
      th: `ไม่มีเดือนที่ ${found} (เขียนวันก่อนเดือน)`,
      en: `There is no month ${found}; the day comes before the month.`,
    }),
  }),
  year: () => ({
    code: 'year-out-of-range',
    says: (found) => ({
      th: `ปี ${found} อยู่นอกช่วง พ.ศ. 2456–2999`,
      en: `The year ${found} lies outside 2456 to 2999 of the Buddhist era.`,
    }),
  }),
  'common-year': (year, { written }) => {
    const expected = buddhistYearFor(year, written);
    return {
      code: 'common-era-year',
      expected,
      says: (found) => ({
        th: `ปี ${found} ดูเหมือนปี ค.ศ. ซึ่งตรงกับ พ.ศ. ${expected}`,
        en: `The year ${found} looks like one of the common era, which is ${expected} in the Buddhist era.`,
      }),
    };
  },
  'two-digit-year': () => ({
    code: 'two-digit-year',
    says: (found) => ({
      th: `ปี ${found} เป็นได้ทั้งปี พ.ศ. และ ค.ศ. ควรเขียนสี่หลัก`,
      en: `The year ${found} may be of either era; write it with four digits.`,
    }),
  }),
  'never-existed': (_, { written: { month } }) => ({
    code: 'never-existed',
    says: (found) => ({
      th: `ไม่มีเดือน${monthNames[month - 1]}ใน พ.ศ. ${found} เพราะปีนั้นมีเพียงเมษายนถึงธันวาคม`,
      en: `Month ${month} of ${found} never existed: that year ran from April to December.`,
    }),
  }),
  day: (_, { written: { month } }) => ({
    code: 'no-such-day',
    says: (found) => ({
      th: `เดือน${monthNames[month - 1]}ของปีนั้นไม่มีวันที่ ${found}`,
      en: `There is no day ${found} in month ${month} of that year.`,
    }),
  }),
  weekday: (text, { written, options }) => ({
    code: 'wrong-weekday',
    expected: withRightWeekday(text, written, options),
    says: (found) => ({
      th: `วันที่นี้ไม่ใช่วัน${weekdayNames[written.weekday as number]}: "${found}"`,
      en: `This day was not the weekday that "${found}" names.`,
    }),
  }),
};

/** The Buddhist year that a common-era year stands for, in the same digits. */
function buddhistYearFor(found: string, { year, month }: WrittenDate): string {
  const buddhist = `${buddhistYearOfMonth(year.value, month)}`;
  return digitsIn(found) === 'thai' ? toThaiDigits(buddhist) : buddhist;
}

function withRightWeekday(text: string, written: WrittenDate, options: DateOptions): string {
  const { month, day, weekday } = written;
  // A date whose weekday is wrong has a year.
  const year = commonYearIn(month, written, options) as number;
  return renamedWeekday(text, weekday as number, weekdayOf(year, month, day.value));
}

function placeOfFault({ written, fault }: FaultyDate): readonly [number, number] {
  if (fault === 'month') return [written.monthStart, written.monthEnd];
  if (fault === 'day') return [written.day.start, written.day.end];
  if (fault === 'weekday') return [written.start, written.end];
  return [written.year.start, written.year.end];
}
