import { isDate } from 'date-fns/isDate';
import { shown } from '../../thai/argument.js';
import { type DayParts, dayOfParts, type IsoDay, requireDay } from './iso-day.js';

/** Bangkok has kept seven hours before UTC, without summer time, since this instant: 1 April 1920, 00:17:56 there. */
const SEVEN_HOURS_SINCE = -1_570_084_924_000;
/** The end of พ.ศ. 2999 there. */
const LAST_INSTANT = 15_368_288_399_999;
const SEVEN_HOURS = 7 * 60 * 60 * 1000;

/**
 * Gives the day that it is in Bangkok at an instant, wherever the process runs.
 *
 * @throws RangeError for an invalid date and for instants before April 1920, when Bangkok kept a time of its own, or after พ.ศ. 2999.
 *
 * @example
 * ```ts
 * import { bangkokDayOf } from 'thai-ita/calendar';
 * bangkokDayOf(new Date('2023-09-30T18:00Z')); // => '2023-10-01'
 * ```
 */
export function bangkokDayOf(instant: Date): IsoDay {
  if (!isDate(instant)) throw new TypeError(`bangkokDayOf: expected a Date, got ${shown(instant)}`);
  const { year, month, day } = partsInBangkok('bangkokDayOf', instant);
  return dayOfParts(year, month, day);
}

/** The parts of a day, or of the day that it is in Bangkok at an instant. */
export function partsInBangkok(caller: string, day: IsoDay | Date): DayParts {
  if (!isDate(day)) return requireDay(caller, day);
  const instant = day.getTime();
  if (!(instant >= SEVEN_HOURS_SINCE && instant <= LAST_INSTANT)) {
    throw new RangeError(`${caller}: expected an instant from April 1920 on, got ${String(day)}`);
  }
  const shifted = new Date(instant + SEVEN_HOURS);
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}
