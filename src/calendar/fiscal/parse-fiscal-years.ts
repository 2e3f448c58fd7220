import { requireText } from '../../thai/argument.js';
import { readYear } from '../date/read-date.js';
import { skipSpaces } from '../digit-run.js';
import type { FiscalYear } from './fiscal-year.js';
import { endOfYearWord, fiscalYearOfWritten, readRangeEnd } from './read-fiscal-years.js';

/** Fiscal years from the first to the last, both inside. */
export interface FiscalYears {
  readonly first: FiscalYear;
  readonly last: FiscalYear;
}

/**
 * Reads a fiscal year or a range of them: ปีงบประมาณ พ.ศ. ๒๕๖๖, ปีงบประมาณ 66, ๒๕๖๖ – ๒๕๗๐, ประจำปี พ.ศ. ๒๕๖๖-๒๕๗๐. Two digits
 * are 25xx, and stand only behind a year word or behind the first year of a range. Undefined for anything else, such as the school term 1-2567.
 *
 * @example
 * ```ts
 * import { parseFiscalYears } from 'thai-ita/calendar';
 * parseFiscalYears('พ.ศ. ๒๕๖๖-๒๕๗๐'); // => { first: 2566, last: 2570 }
 * parseFiscalYears('ปีงบประมาณ 66'); // => { first: 2566, last: 2566 }
 * parseFiscalYears('1-2567'); // => undefined
 * ```
 */
export function parseFiscalYears(text: string): FiscalYears | undefined {
  requireText('parseFiscalYears', text);
  const start = skipSpaces(text, 0);
  const behindWord = endOfYearWord(text, start);
  const written = readYear(text, behindWord);
  if (typeof written === 'number' || written.bent) return undefined;
  const isShort = written.run.end - written.run.start === 2;
  if (isShort && behindWord === start && written.era === undefined) return undefined;
  const end = readRangeEnd(text, written) ?? written;
  if (end.bent || skipSpaces(text, end.end) < text.length) return undefined;
  const first = fiscalYearOfWritten(written);
  const last = fiscalYearOfWritten(end);
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
