import { shown } from '../../thai/argument.js';
import {
  type BuddhistYear,
  buddhistYearOfMonth,
  commonYearOfMonth,
  FIRST_BUDDHIST_YEAR,
  isWholeBetween,
  type PlainYear,
} from '../era.js';
import { dayOfParts, daysInMonth, type IsoDay, requireDay } from './iso-day.js';

/** A day in the parts that a Thai date has. */
export interface BuddhistDay {
  readonly buddhistYear: BuddhistYear;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * Gives the day of a Buddhist year 2456 to 2999, a month 1 to 12 and a day 1 to 31. Until 2483 the year began on 1 April.
 *
 * @throws RangeError when there is no such day.
 *
 * @example
 * ```ts
 * import { isoDayOf } from 'thai-ita/calendar';
 * isoDayOf(2567, 2, 29); // => '2024-02-29'
 * isoDayOf(2568, 2, 29); // throws RangeError
 * ```
 */
export function isoDayOf(buddhistYear: BuddhistYear | PlainYear, month: number, day: number): IsoDay {
  if (!isWholeBetween(buddhistYear, FIRST_BUDDHIST_YEAR, 2999)) {
    throw new RangeError(`isoDayOf: expected a Buddhist year from 2456 to 2999, got ${shown(buddhistYear)}`);
  }
  if (!isWholeBetween(month, 1, 12))
    throw new RangeError(`isoDayOf: expected a month from 1 to 12, got ${shown(month)}`);
  const year = commonYearOfMonth(buddhistYear, month);
  const last = year === undefined ? 0 : daysInMonth(year, month);
  if (year !== undefined && isWholeBetween(day, 1, last)) return dayOfParts(year, month, day);
  const range = last === 0 ? 'a month that existed (2483 ran from April to December)' : `a day from 1 to ${last}`;
  throw new RangeError(`isoDayOf: expected ${range}, got ${shown(last === 0 ? month : day)}`);
}

/**
 * Gives the Buddhist year, the month and the day of a day.
 *
 * @throws RangeError when the value is not a day.
 *
 * @example
 * ```ts
 * import { isoDay, partsOfDay } from 'thai-ita/calendar';
 * partsOfDay(isoDay('2024-02-29')); // => { buddhistYear: 2567, month: 2, day: 29 }
 * ```
 */
export function partsOfDay(day: IsoDay): BuddhistDay {
  const parts = requireDay('partsOfDay', day);
  return { buddhistYear: buddhistYearOfMonth(parts.year, parts.month), month: parts.month, day: parts.day };
}
