import { requireOptions, requireText, shown } from '../../thai/argument.js';
import { skipSpaces } from '../../thai/text/characters.js';
import { spacedToken } from '../../thai/text/invisible.js';
import { readDateToken } from './date-token.js';
import type { IsoDay } from './iso-day.js';
import { type DateOptions, FIRST_YEAR, resolveDate } from './resolve-date.js';

/**
 * Reads a Thai date, day before month, in Thai or Arabic digits: ๓๐ กันยายน ๒๕๖๖, 30 ก.ย. 66, วันศุกร์ที่ 5 มกราคม พ.ศ. 2567,
 * จ. 1 ต.ค. 2561, 5 มค 67, 5 January 2567, 8/3/2567, 2567-03-08, 2567/03/08. The year is Buddhist, from 1 April 2456 to 2999, unless the text says ค.ศ.; until 2483 it
 * began on 1 April. White space around the parts and characters of zero width do not count. Undefined for anything else: `explainThaiDate` says why.
 *
 * @throws TypeError if the text is not a text or the options are not an object; RangeError for an option out of its choices.
 *
 * @example
 * ```ts
 * import { parseThaiDate } from 'thai-ita/calendar';
 * parseThaiDate('วันศุกร์ที่ ๕ มกราคม พ.ศ. ๒๕๖๗'); // => '2024-01-05'
 * parseThaiDate('15 มีนาคม 2482'); // => '1940-03-15'
 * parseThaiDate('29 ก.พ. 2568'); // => undefined
 * parseThaiDate('5/1/2024', { commonEra: true }); // => '2024-01-05'
 * parseThaiDate('1 Oct 23'); // => undefined
 * parseThaiDate('1 Oct 23', { twoDigitYears: 'common' }); // => '2023-10-01'
 * parseThaiDate('30092566', { compact: true }); // => '2023-09-30'
 * ```
 */
export function parseThaiDate(text: string, options: DateOptions = {}): IsoDay | undefined {
  requireDateArguments('parseThaiDate', text, options);
  const token = spacedToken(text);
  const written = readDateToken(token, options);
  if (typeof written === 'number' || written.bent) return undefined;
  if (skipSpaces(token, written.end) < token.length) return undefined;
  const resolved = resolveDate(written, options);
  return typeof resolved === 'string' ? undefined : resolved.day;
}

/** Throws if the arguments are not a text and options of a date. */
export function requireDateArguments(caller: string, text: unknown, options: DateOptions): void {
  requireText(caller, text);
  requireOptions(caller, options, choices);
  const first = options.twoDigitYearsFrom;
  if (first === undefined || (Number.isInteger(first) && first >= FIRST_YEAR && first <= 2900)) return;
  throw new RangeError(`${caller}: expected twoDigitYearsFrom to be a year from 2456 to 2900, got ${shown(first)}`);
}

const choices = { twoDigitYears: ['buddhist', 'common', 'refuse'] };
