import { millisecondsInDay } from 'date-fns/constants';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { shown } from '../../thai/argument.js';
import { partsInBangkok } from '../date/bangkok-day.js';
import { dayOfParts, daysInMonth, type IsoDay } from '../date/iso-day.js';
import { ERA_OFFSET, type PlainYear } from '../era.js';
import {
  type DaySpan,
  daysOfFiscalYear,
  type FiscalYear,
  fiscalYearOfParts,
  requireFiscalYear,
} from './fiscal-year.js';

/** A quarter of a fiscal year (ไตรมาส): 1 is October to December. */
export type Quarter = 1 | 2 | 3 | 4;

/** A half of a fiscal year (รอบ 6 เดือน): 1 is October to March. */
export type Half = 1 | 2;

/**
 * Gives the quarter of the fiscal year (ไตรมาส) in which a day lies; an instant counts as the day it is in Bangkok.
 *
 * @throws RangeError if the value is not a day.
 *
 * @example
 * ```ts
 * import { isoDay, quarterOf } from 'thai-ita/calendar';
 * quarterOf(isoDay('2022-10-01')); // => 1
 * quarterOf(isoDay('2023-09-30')); // => 4
 * ```
 */
export function quarterOf(day: IsoDay | Date): Quarter {
  return quarterOfMonth(partsInBangkok('quarterOf', day).month);
}

/**
 * Gives the half of the fiscal year (รอบ 6 เดือน) in which a day lies; an instant counts as the day it is in Bangkok.
 *
 * @throws RangeError if the value is not a day.
 *
 * @example
 * ```ts
 * import { halfOf, isoDay } from 'thai-ita/calendar';
 * halfOf(isoDay('2023-03-31')); // => 1
 * halfOf(isoDay('2023-04-01')); // => 2
 * ```
 */
export function halfOf(day: IsoDay | Date): Half {
  return quarterOfMonth(partsInBangkok('halfOf', day).month) <= 2 ? 1 : 2;
}

/**
 * Gives the first and last day of a quarter of a fiscal year.
 *
 * @throws RangeError when there is no such year or quarter.
 *
 * @example
 * ```ts
 * import { daysOfQuarter } from 'thai-ita/calendar';
 * daysOfQuarter(2567, 2); // => { startsOn: '2024-01-01', endsOn: '2024-03-31' }
 * ```
 */
export function daysOfQuarter(year: FiscalYear | PlainYear, quarter: Quarter): DaySpan {
  requireFiscalYear('daysOfQuarter', year);
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) {
    throw new RangeError(`daysOfQuarter: expected a quarter from 1 to 4, got ${shown(quarter)}`);
  }
  return daysOfMonths(year, quarter * 3 - 2, quarter * 3);
}

/**
 * Gives the first and last day of a half of a fiscal year: October to March, April to September.
 *
 * @throws RangeError when there is no such year or half.
 *
 * @example
 * ```ts
 * import { daysOfHalf } from 'thai-ita/calendar';
 * daysOfHalf(2568, 1); // => { startsOn: '2024-10-01', endsOn: '2025-03-31' }
 * ```
 */
export function daysOfHalf(year: FiscalYear | PlainYear, half: Half): DaySpan {
  requireFiscalYear('daysOfHalf', year);
  if (half !== 1 && half !== 2) throw new RangeError(`daysOfHalf: expected a half, 1 or 2, got ${shown(half)}`);
  return daysOfMonths(year, half * 6 - 5, half * 6);
}

/**
 * Counts the days left in the fiscal year after a day: 0 on 30 September; an instant counts as the day it is in Bangkok.
 *
 * @throws RangeError as `fiscalYearOf` does.
 *
 * @example
 * ```ts
 * import { daysLeftInFiscalYear, isoDay } from 'thai-ita/calendar';
 * daysLeftInFiscalYear(isoDay('2023-09-29')); // => 1
 * daysLeftInFiscalYear(isoDay('2022-10-01')); // => 364
 * ```
 */
export function daysLeftInFiscalYear(day: IsoDay | Date): number {
  const parts = partsInBangkok('daysLeftInFiscalYear', day);
  const { endsOn } = daysOfFiscalYear(fiscalYearOfParts('daysLeftInFiscalYear', parts));
  const today = dayOfParts(parts.year, parts.month, parts.day);
  // A day alone is midnight UTC: no summer time and no skipped day of the process's own zone comes in.
  return differenceInMilliseconds(new Date(endsOn), new Date(today)) / millisecondsInDay;
}

const quarterOfMonth = (month: number): Quarter => (Math.floor(((month + 2) % 12) / 3) + 1) as Quarter;

/** The days from one month of a fiscal year, counted from October, to another. */
function daysOfMonths(year: FiscalYear, first: number, last: number): DaySpan {
  const from = calendarMonth(year, first);
  const to = calendarMonth(year, last);
  return {
    startsOn: dayOfParts(from.year, from.month, 1),
    endsOn: dayOfParts(to.year, to.month, daysInMonth(to.year, to.month)),
  };
}

function calendarMonth(year: FiscalYear, place: number): { readonly year: number; readonly month: number } {
  const common = year - ERA_OFFSET;
  return place <= 3 ? { year: common - 1, month: place + 9 } : { year: common, month: place - 3 };
}
