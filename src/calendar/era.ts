import { shown } from '../thai/argument.js';
import { type IsoDay, requireDay } from './date/iso-day.js';

declare const eraBrand: unique symbol;

/** A year of the Buddhist era (พ.ศ.). */
export type BuddhistYear = number & { readonly [eraBrand]: 'buddhist' };

/** A year of the common era (ค.ศ.). */
export type CommonYear = number & { readonly [eraBrand]: 'common' };

/** A number that does not say its era; a year whose type says the wrong era is refused by the compiler. */
export type PlainYear = number & { readonly [eraBrand]?: never };

/** Years that the Buddhist era is ahead of the common era: from April 1913 on, and in January to March from 1941 on. */
export const ERA_OFFSET = 543;

/** Buddhist years from here on are the Buddhist years that the library takes; what is lower reads as a year of the common era. */
export const FIRST_BUDDHIST_YEAR = 2456;

/** First year that began on 1 January. The year before it had nine months. พ.ร.บ. ปีประดิทิน ๒๔๘๓. */
const FIRST_JANUARY_YEAR = 2484;

/**
 * Gives the Buddhist year that a common-era year 1 to 2455 has from 1 January 1941 on, and from April to December before.
 * The day decides for January to March before 1941: see `buddhistYearOf`.
 *
 * @throws RangeError for anything else, so that no year is converted twice.
 *
 * @example
 * ```ts
 * import { toBuddhistYear } from 'thai-ita/calendar';
 * toBuddhistYear(2023); // => 2566
 * toBuddhistYear(2566); // throws RangeError
 * ```
 */
export function toBuddhistYear(commonYear: CommonYear | PlainYear): BuddhistYear {
  if (isWholeBetween(commonYear, 1, FIRST_BUDDHIST_YEAR - 1)) return (commonYear + ERA_OFFSET) as BuddhistYear;
  throw new RangeError(`toBuddhistYear: expected a common-era year from 1 to 2455, got ${shown(commonYear)}`);
}

/**
 * Gives the common-era year of a Buddhist year 2456 to 2998: for the whole of it from 2484 on, for April to December before.
 *
 * @throws RangeError for anything else, so that no year is converted twice: 2022 is a common-era year already.
 *
 * @example
 * ```ts
 * import { toCommonYear } from 'thai-ita/calendar';
 * toCommonYear(2566); // => 2023
 * toCommonYear(2022); // throws RangeError
 * ```
 */
export function toCommonYear(buddhistYear: BuddhistYear | PlainYear): CommonYear {
  if (isWholeBetween(buddhistYear, FIRST_BUDDHIST_YEAR, LAST_CONVERTED)) {
    return (buddhistYear - ERA_OFFSET) as CommonYear;
  }
  throw new RangeError(`toCommonYear: expected a Buddhist year from 2456 to 2998, got ${shown(buddhistYear)}`);
}

/** The Buddhist year of 2455, the last common-era year that `toBuddhistYear` takes. */
const LAST_CONVERTED = 2998;

/**
 * Gives the Buddhist year in which a day lies. Until 2483 the year began on 1 April, so 15 March 1940 lies in 2482.
 *
 * @throws RangeError if the value is not a day.
 *
 * @example
 * ```ts
 * import { buddhistYearOf, isoDay } from 'thai-ita/calendar';
 * buddhistYearOf(isoDay('2023-01-01')); // => 2566
 * buddhistYearOf(isoDay('1940-03-15')); // => 2482
 * ```
 */
export function buddhistYearOf(day: IsoDay): BuddhistYear {
  const { year, month } = requireDay('buddhistYearOf', day);
  return buddhistYearOfMonth(year, month);
}

/** The Buddhist year in which a month of the common era lies. */
export function buddhistYearOfMonth(commonYear: number, month: number): BuddhistYear {
  const isEarly = commonYear + ERA_OFFSET < FIRST_JANUARY_YEAR && month <= 3;
  return (commonYear + ERA_OFFSET - (isEarly ? 1 : 0)) as BuddhistYear;
}

/** The common-era year of a month of a Buddhist year, or undefined for January to March 2483, which never were. */
export function commonYearOfMonth(buddhistYear: number, month: number): number | undefined {
  if (buddhistYear >= FIRST_JANUARY_YEAR || month > 3) return buddhistYear - ERA_OFFSET;
  return buddhistYear === FIRST_JANUARY_YEAR - 1 ? undefined : buddhistYear - ERA_OFFSET + 1;
}

/** Whether a value is a whole number in a range, both ends inside. */
export const isWholeBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
