import { requireText } from '../../thai/argument.js';
import { skipSpaces } from '../../thai/text/characters.js';
import { spacedToken } from '../../thai/text/invisible.js';
import { readYear } from '../date/read-date.js';
import type { FiscalYear } from './fiscal-year.js';
import { endOfYearWord, fiscalYearOfWritten, readRangeEnd } from './read-fiscal-years.js';

/** Fiscal years from the first to the last, both inside. */
export interface FiscalYears {
  readonly first: FiscalYear;
  readonly last: FiscalYear;
}

/**
 * Reads a fiscal year or a range of them: ปีงบประมาณ พ.ศ. ๒๕๖๖, ปีงบประมาณ 66, ๒๕๖๖ – ๒๕๗๐, ประจำปี พ.ศ. ๒๕๖๖-๒๕๗๐. Two digits
 * are 25xx, and stand only behind a year word or behind the first year of a range. Undefined for anything else, such as the
 * school term 1-2567: `explainFiscalYears` says why.
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
  const read = readFiscalYears(spacedToken(text));
  return 'fault' in read ? undefined : read;
}

/** Why a text names no fiscal years, and which part of it says so. */
export interface FiscalYearsFault {
  readonly fault: 'not-a-fiscal-year' | 'bent-spelling' | 'text-behind-year' | 'year-out-of-range' | 'years-reversed';
  readonly start: number;
  readonly end: number;
}

/** Reads the fiscal years of a token, or says why there are none. */
export function readFiscalYears(token: string): FiscalYears | FiscalYearsFault {
  const behindWord = endOfYearWord(token, 0);
  const written = readYear(token, behindWord);
  if (typeof written === 'number') return { fault: 'not-a-fiscal-year', start: written, end: token.length };
  const isShort = written.run.end - written.run.start === 2;
  if (isShort && behindWord === 0 && written.era === undefined) {
    return { fault: 'not-a-fiscal-year', start: 0, end: token.length };
  }
  const end = readRangeEnd(token, written) ?? written;
  if (written.bent || end.bent) return { fault: 'bent-spelling', start: written.start, end: end.end };
  if (skipSpaces(token, end.end) < token.length)
    return { fault: 'text-behind-year', start: end.end, end: token.length };
  const first = fiscalYearOfWritten(written);
  if (first === undefined) return { fault: 'year-out-of-range', start: written.start, end: written.end };
  const last = fiscalYearOfWritten(end);
  if (last === undefined) return { fault: 'year-out-of-range', start: end.start, end: end.end };
  return last < first ? { fault: 'years-reversed', start: written.start, end: end.end } : { first, last };
}
