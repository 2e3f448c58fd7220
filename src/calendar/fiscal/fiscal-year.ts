import { shown } from '../../thai/argument.js';
import { partsInBangkok } from '../date/bangkok-day.js';
import { type DayParts, dayOfParts, type IsoDay } from '../date/iso-day.js';
import { type BuddhistYear, ERA_OFFSET, type PlainYear } from '../era.js';

declare const fiscalYearBrand: unique symbol;

/**
 * A Thai fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist year in which it ends, 2505 to 2999.
 */
export type FiscalYear = BuddhistYear & { readonly [fiscalYearBrand]: true };

/** The first and the last day of a stretch of time, both inside it. */
export interface DaySpan {
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
}

/** Earlier ones began on other days; the NSO Yearbook gives the calendar year until 2503. The bound is a cautious one. */
const FIRST_FISCAL_YEAR = 2505;
const LAST_FISCAL_YEAR = 2999;

/**
 * Gives the number as a fiscal year, once it is known to be one: a Buddhist year from 2505 to 2999. Before, the fiscal year
 * began in April, then in January (NSO Yearbook), so those are refused.
 *
 * @throws RangeError for anything else.
 *
 * @example
 * ```ts
 * import { fiscalYear } from 'thai-ita/calendar';
 * fiscalYear(2566); // => 2566
 * fiscalYear(2023); // throws RangeError
 * ```
 */
export function fiscalYear(value: BuddhistYear | PlainYear): FiscalYear {
  requireFiscalYear('fiscalYear', value);
  return value as FiscalYear;
}

/**
 * Whether a value can be a fiscal year: a whole number from 2505 to 2999.
 *
 * @example
 * ```ts
 * import { isFiscalYear } from 'thai-ita/calendar';
 * isFiscalYear(2566); // => true
 * isFiscalYear(2023); // => false
 * ```
 */
export function isFiscalYear(value: unknown): value is FiscalYear {
  return Number.isInteger(value) && (value as number) >= FIRST_FISCAL_YEAR && (value as number) <= LAST_FISCAL_YEAR;
}

/**
 * Gives the fiscal year in which a day lies; an instant counts as the day it is in Bangkok, wherever the process runs.
 * Source: พ.ร.บ.วิธีการงบประมาณ พ.ศ. 2561 มาตรา 4.
 *
 * @throws RangeError if the value is not a day, and for days before 1 October 2504 (1961) or after 30 September 2999 (2456).
 *
 * @example
 * ```ts
 * import { fiscalYearOf, isoDay } from 'thai-ita/calendar';
 * fiscalYearOf(isoDay('2022-10-01')); // => 2566
 * fiscalYearOf(new Date('2023-09-30T18:00Z')); // => 2567
 * ```
 */
export function fiscalYearOf(day: IsoDay | Date): FiscalYear {
  return fiscalYearOfParts('fiscalYearOf', partsInBangkok('fiscalYearOf', day));
}

/**
 * Gives the first and last day of a fiscal year.
 *
 * @throws RangeError if the value is not a fiscal year.
 *
 * @example
 * ```ts
 * import { daysOfFiscalYear } from 'thai-ita/calendar';
 * daysOfFiscalYear(2566); // => { startsOn: '2022-10-01', endsOn: '2023-09-30' }
 * ```
 */
export function daysOfFiscalYear(year: FiscalYear | PlainYear): DaySpan {
  requireFiscalYear('daysOfFiscalYear', year);
  return spanOfFiscalYear(year);
}

/** The days of what is known to be a fiscal year. */
export const spanOfFiscalYear = (year: FiscalYear): DaySpan => ({
  startsOn: dayOfParts(year - ERA_OFFSET - 1, 10, 1),
  endsOn: dayOfParts(year - ERA_OFFSET, 9, 30),
});

/** Throws a RangeError that names the caller unless the value is a fiscal year. */
export function requireFiscalYear(caller: string, value: unknown): asserts value is FiscalYear {
  if (isFiscalYear(value)) return;
  const range = `${FIRST_FISCAL_YEAR} to ${LAST_FISCAL_YEAR}`;
  throw new RangeError(`${caller}: expected a fiscal year of the Buddhist era from ${range}, got ${shown(value)}`);
}

/** The fiscal year of a day in parts, or a RangeError that names the caller. */
export function fiscalYearOfParts(caller: string, { year, month, day }: DayParts): FiscalYear {
  const found = year + ERA_OFFSET + (month >= 10 ? 1 : 0);
  if (isFiscalYear(found)) return found;
  const got = dayOfParts(year, month, day);
  throw new RangeError(`${caller}: expected a day from 1961-10-01 to 2456-09-30, got ${got}`);
}
