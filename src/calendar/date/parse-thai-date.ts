import { requireOptions, requireText, shown } from '../../thai/argument.js';
import { skipSpaces } from '../digit-run.js';
import type { IsoDay } from './iso-day.js';
import { readDate } from './read-date.js';
import { type DateOptions, FIRST_YEAR, resolveDate } from './resolve-date.js';

/**
 * Reads a Thai date, day before month, in Thai or Arabic digits: ๓๐ กันยายน ๒๕๖๖, 30 ก.ย. 66, วันศุกร์ที่ 5 มกราคม พ.ศ. 2567,
 * 5 มค 67, 8/3/2567, 2567-03-08. The year is Buddhist, from 1 April 2456 to 2999, unless the text says ค.ศ.; until 2483 it
 * began on 1 April. Spaces around are passed over. Undefined for anything else: `explainThaiDate` says why.
 *
 * @example
 * ```ts
 * import { parseThaiDate } from 'thai-ita/calendar';
 * parseThaiDate('วันศุกร์ที่ ๕ มกราคม พ.ศ. ๒๕๖๗'); // => '2024-01-05'
 * parseThaiDate('15 มีนาคม 2482'); // => '1940-03-15'
 * parseThaiDate('29 ก.พ. 2568'); // => undefined
 * parseThaiDate('5/1/2024', { commonEra: true }); // => '2024-01-05'
 * ```
 */
export function parseThaiDate(text: string, options: DateOptions = {}): IsoDay | undefined {
  requireDateArguments('parseThaiDate', text, options);
  const written = readDate(text, 0);
  if (typeof written === 'number' || written.bent) return undefined;
  if (skipSpaces(text, written.end) < text.length) return undefined;
  const resolved = resolveDate(written, options);
  return typeof resolved === 'string' ? undefined : resolved.day;
}

/** Throws unless the arguments are a text and options of a date. */
export function requireDateArguments(caller: string, text: unknown, options: DateOptions): void {
  requireText(caller, text);
  requireOptions(caller, options);
  const first = options.twoDigitYearsFrom;
  if (first === undefined || (Number.isInteger(first) && first >= FIRST_YEAR && first <= 2900)) return;
  throw new RangeError(`${caller}: expected twoDigitYearsFrom to be a year from 2456 to 2900, got ${shown(first)}`);
}
