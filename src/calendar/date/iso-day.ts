import { shown } from '../../thai/argument.js';

declare const isoDayBrand: unique symbol;

/** A day of the common era as `YYYY-MM-DD`, so that text order is time order. */
export type IsoDay = string & { readonly [isoDayBrand]: true };

/** The parts of a day, common era. */
export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * Gives the text as a day, once it is known to be one: `YYYY-MM-DD`, common era, years 0001 to 2456. 2456 is พ.ศ. 2999, the last
 * year of the library; later years are Buddhist years that were not converted.
 *
 * @throws RangeError when there is no such day or its year is above 2456, TypeError when the value is not a text.
 *
 * @example
 * ```ts
 * import { isoDay } from 'thai-ita/calendar';
 * isoDay('2024-02-29'); // => '2024-02-29'
 * isoDay('2023-02-29'); // throws RangeError
 * isoDay('2566-10-01'); // throws RangeError
 * ```
 */
export function isoDay(text: string): IsoDay {
  if (typeof text !== 'string') throw new TypeError(`isoDay: expected a day such as "2023-09-30", got ${shown(text)}`);
  requireDay('isoDay', text);
  return text as IsoDay;
}

/**
 * Whether a value is a day: `YYYY-MM-DD`, common era, years 0001 to 2456.
 *
 * @example
 * ```ts
 * import { isIsoDay } from 'thai-ita/calendar';
 * isIsoDay('2566-09-31'); // => false
 * isIsoDay('2023-09-30'); // => true
 * ```
 */
export function isIsoDay(value: unknown): value is IsoDay {
  return typeof value === 'string' && partsOf(value) !== undefined;
}

/** Gives the parts of a day, or throws a RangeError that names the caller. */
export function requireDay(caller: string, day: unknown): DayParts {
  const parts = typeof day === 'string' ? partsOf(day) : undefined;
  if (parts === undefined) throw new RangeError(`${caller}: expected a day such as "2023-09-30", got ${shown(day)}`);
  return parts;
}

/** Gives the day of its parts, which must be right, and the year of four digits. */
export function dayOfParts(year: number, month: number, day: number): IsoDay {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as IsoDay;
}

/** Writes a number below 100 with two digits. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** Counts the days of a month; leap years by the common-era year. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function partsOf(text: string): DayParts | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = numberAt(text, 0) * 100 + numberAt(text, 2);
  const month = numberAt(text, 5);
  const day = numberAt(text, 8);
  // NaN, from anything but a digit, fails the comparisons.
  const stands =
    year >= 1 && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return stands ? { year, month, day } : undefined;
}

/** พ.ศ. 2999. */
const LAST_YEAR = 2456;

const HYPHEN = 0x2d;

/** The two digits at a place as a number, or NaN. */
function numberAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
