import { commonYearOfMonth, ERA_OFFSET, FIRST_BUDDHIST_YEAR } from '../era.js';
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
  /**
   * The era of a year of two digits when the text names none. `'buddhist'`: 66 is พ.ศ. 2566. `'common'`: 23 is 2023. `'refuse'`: no such year is read. Default:
   * `'buddhist'`; but `'refuse'` with `commonEra: true` and behind an English month, where either era may be meant.
   */
  readonly twoDigitYears?: 'buddhist' | 'common' | 'refuse' | undefined;
  /**
   * First Buddhist year of the hundred that two digits stand for, from 2456 to 2900; it makes `'buddhist'` the default of `twoDigitYears`.
   * Default: 2500, so 66 is 2566; for `'common'` 2543, which is 2000.
   */
  readonly twoDigitYearsFrom?: number | undefined;
  /** Also reads eight digits side by side as day, month and year: 30092566. Default: false. */
  readonly compact?: boolean | undefined;
}

/** Why a date as written has no day. */
export type DateFault = 'month' | 'year' | 'common-year' | 'two-digit-year' | 'never-existed' | 'day' | 'weekday';

/** The first year read: พ.ศ. was made the era of the state in it, and dates in it before 1 April were written otherwise. */
export const FIRST_YEAR = FIRST_BUDDHIST_YEAR;
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
  if (end - start === 2) return commonYearOfTwo(month, written, options);
  if (written.era === 'common' || (options.commonEra === true && written.era === undefined && value < FIRST_YEAR)) {
    return knownCommonYear(value, month);
  }
  if (value < FIRST_YEAR && value > FIRST_LIKELY_COMMON_YEAR && written.era === undefined) return 'common-year';
  return value < FIRST_YEAR || value > LAST_YEAR ? 'year' : commonYearOf(value, month);
}

/** A lower year is not likely to be a slip for a Buddhist one. */
const FIRST_LIKELY_COMMON_YEAR = 1800;

/** 1 April 2456 is 1 April 1913. */
function knownCommonYear(value: number, month: number): number | 'year' {
  const first = FIRST_YEAR - ERA_OFFSET;
  const isKnown = value > first || (value === first && month > 3);
  return isKnown && value <= LAST_YEAR - ERA_OFFSET ? value : 'year';
}

type WrittenYearOf = Pick<WrittenDate, 'year' | 'era' | 'isEnglish'>;

/** The common-era year of a year of two digits. */
function commonYearOfTwo(month: number, written: WrittenYearOf, options: DateOptions): number | DateFault {
  const kind = kindOfTwoDigits(written, options);
  if (kind === 'refuse') return 'two-digit-year';
  if (kind === 'buddhist') return commonYearOf(yearOfTwo(written.year.value, options.twoDigitYearsFrom ?? 2500), month);
  const from = (options.twoDigitYearsFrom ?? FIRST_COMMON_HUNDRED + ERA_OFFSET) - ERA_OFFSET;
  return knownCommonYear(yearOfTwo(written.year.value, from), month);
}

const FIRST_COMMON_HUNDRED = 2000;

function kindOfTwoDigits({ era, isEnglish }: WrittenYearOf, options: DateOptions): 'buddhist' | 'common' | 'refuse' {
  const { twoDigitYears, twoDigitYearsFrom, commonEra } = options;
  if (era === 'buddhist') return 'buddhist';
  if (era === 'common') return twoDigitYears === 'common' ? 'common' : 'refuse';
  if (twoDigitYears !== undefined) return twoDigitYears;
  if (twoDigitYearsFrom !== undefined) return 'buddhist';
  return isEnglish === true || commonEra === true ? 'refuse' : 'buddhist';
}

/** The year of two digits in the hundred years from the first on: of 66 from 2500 on 2566. */
function yearOfTwo(value: number, first: number): number {
  const inHundred = first - (first % 100) + value;
  return inHundred < first ? inHundred + 100 : inHundred;
}

/**
 * The Buddhist year of a year as written, where no month decides: two digits are 25xx, of ค.ศ. none. Its range is not judged.
 */
export function buddhistYearOfWritten({ run, era }: Pick<WrittenYear, 'run' | 'era'>): number | undefined {
  if (run.end - run.start === 2) return era === 'common' ? undefined : yearOfTwo(run.value, 2500);
  return run.value + (era === 'common' ? ERA_OFFSET : 0);
}

/** A year as written in the shape that `commonYearIn` takes. */
export const yearOf = (written: WrittenYear, isEnglish?: boolean): WrittenYearOf => ({
  year: written.run,
  era: written.era,
  isEnglish,
});

const commonYearOf = (buddhistYear: number, month: number): number | DateFault =>
  commonYearOfMonth(buddhistYear, month) ?? 'never-existed';
