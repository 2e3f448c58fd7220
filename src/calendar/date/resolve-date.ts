import { commonYearOfMonth } from '../era.js';
import { dayOfParts, daysInMonth, type IsoDay } from './iso-day.js';
import type { WrittenDate, WrittenYear } from './read-date.js';
import { weekdayOf } from './weekday-names.js';

/** How a date is read. */
export interface DateOptions {
  /**
   * Takes a four-digit year from 1913 to 2455 for one of the common era when the text names no era. Without it such a year
   * is refused: a Thai date that names no era is Buddhist.
   */
  readonly commonEra?: boolean | undefined;
  /** First Buddhist year of the hundred that two digits stand for: 2500 unless told, so 66 is 2566. From 2456 to 2900. */
  readonly twoDigitYearsFrom?: number | undefined;
}

/** Why a date as written is none. */
export type DateFault = 'month' | 'year' | 'common-year' | 'never-existed' | 'day' | 'weekday';

/** The first year read: พ.ศ. was made the era of the state in it, and dates in it before 1 April were written otherwise. */
export const FIRST_YEAR = 2456;
const LAST_YEAR = 2999;

/** Gives the day that a date as written names, or why there is none. */
export function resolveDate(written: WrittenDate, options: DateOptions): { readonly day: IsoDay } | DateFault {
  const { month } = written;
  const day = written.day.value;
  if (month < 1 || month > 12) return 'month';
  const year = commonYearIn(month, written, options);
  if (typeof year !== 'number') return year;
  if (day < 1 || day > daysInMonth(year, month)) return 'day';
  if (written.weekday !== undefined && written.weekday !== weekdayOf(year, month, day)) return 'weekday';
  return { day: dayOfParts(year, month, day) };
}

/** Gives the common-era year in which a month of a year as written lies, or why there is none. */
export function commonYearIn(month: number, written: WrittenYearOf, options: DateOptions): number | DateFault {
  const { value, start, end } = written.year;
  if (end - start === 2) {
    if (written.era === 'common') return 'common-year';
    return commonYearOf(buddhistYearOfTwo(value, options.twoDigitYearsFrom ?? 2500), month);
  }
  if (written.era === 'common' || (options.commonEra === true && written.era === undefined && value < FIRST_YEAR)) {
    // 1 April 2456 is 1 April 1913.
    const known = value > FIRST_YEAR - 543 || (value === FIRST_YEAR - 543 && month > 3);
    return known && value <= LAST_YEAR - 543 ? value : 'year';
  }
  if (value < FIRST_YEAR && value > 1800 && written.era === undefined) return 'common-year';
  return value < FIRST_YEAR || value > LAST_YEAR ? 'year' : commonYearOf(value, month);
}

type WrittenYearOf = Pick<WrittenDate, 'year' | 'era'>;

/** Gives the Buddhist year that two digits stand for, in the hundred years from the first on. */
function buddhistYearOfTwo(value: number, first: number): number {
  const inHundred = first - (first % 100) + value;
  return inHundred < first ? inHundred + 100 : inHundred;
}

/** A year as written in the shape that `commonYearIn` takes. */
export const yearOf = (written: WrittenYear): WrittenYearOf => ({ year: written.run, era: written.era });

const commonYearOf = (buddhistYear: number, month: number): number | DateFault =>
  commonYearOfMonth(buddhistYear, month) ?? 'never-existed';
