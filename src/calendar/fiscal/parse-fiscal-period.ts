import { requireOptions, requireText } from '../../thai/argument.js';
import { readDigitRun } from '../../thai/number/digit-run.js';
import { skipSpaces } from '../../thai/text/characters.js';
import { spacedToken } from '../../thai/text/invisible.js';
import { readYear } from '../date/read-date.js';
import type { PlainYear } from '../era.js';
import type { Quarter } from './fiscal-parts.js';
import { type FiscalYear, requireFiscalYear } from './fiscal-year.js';
import { type QuartersOfYear, readQuartersOfDays } from './quarters-of-days.js';
import { endOfRangeMark, endOfYearWord, fiscalYearOfWritten } from './read-fiscal-years.js';

/** Quarters of a fiscal year, from the first to the last, both inside: 1 to 2 is its first half, 1 to 4 the whole year. */
export interface FiscalPeriod {
  /** Absent when the text names no year and the options give none. */
  readonly fiscalYear?: FiscalYear;
  readonly firstQuarter: Quarter;
  readonly lastQuarter: Quarter;
}

/** How a period is read. */
export interface FiscalPeriodOptions {
  /** The fiscal year that a period without a year belongs to, as in a report of a known year. */
  readonly fiscalYear?: FiscalYear | PlainYear | undefined;
}

/**
 * Reads a period of whole quarters: ไตรมาส ๒, ไตรมาส ๑ - ๔, ไตรมาส 2/2567, รอบ 6 เดือน, รอบ ๖ เดือนหลัง ปีงบประมาณ 2568, ๑๒ เดือน,
 * ครึ่งปีแรก, ตลอดปีงบประมาณ ๒๕๖๘, ต.ค.67–มี.ค.68, เดือนตุลาคม 2565 ถึง เดือนกันยายน 2566, ต.ค. - ก.ย., 1 ม.ค. 66 - 31 มี.ค. 66. Undefined for anything else, and for days
 * that are not whole quarters of one fiscal year: `explainFiscalPeriod` says why.
 *
 * @throws RangeError when the fiscal year of the options is not one.
 *
 * @example
 * ```ts
 * import { parseFiscalPeriod } from 'thai-ita/calendar';
 * parseFiscalPeriod('ต.ค.67–มี.ค.68'); // => { fiscalYear: 2568, firstQuarter: 1, lastQuarter: 2 }
 * parseFiscalPeriod('ไตรมาส ๑ - ๔'); // => { firstQuarter: 1, lastQuarter: 4 }
 * parseFiscalPeriod('ต.ค. - ก.ย.', { fiscalYear: 2566 }); // => { fiscalYear: 2566, firstQuarter: 1, lastQuarter: 4 }
 * ```
 */
export function parseFiscalPeriod(text: string, options: FiscalPeriodOptions = {}): FiscalPeriod | undefined {
  const known = requirePeriodArguments('parseFiscalPeriod', text, options);
  const quarters = readFiscalPeriod(spacedToken(text));
  if (quarters === undefined) return undefined;
  const { fiscalYear = known, first, last } = quarters;
  const period = { firstQuarter: first, lastQuarter: last };
  return fiscalYear === undefined ? period : { fiscalYear, ...period };
}

/** Throws if the arguments are not a text and options of a period; gives the fiscal year of the options. */
export function requirePeriodArguments(
  caller: string,
  text: unknown,
  options: FiscalPeriodOptions,
): FiscalYear | undefined {
  requireText(caller, text);
  requireOptions(caller, options);
  const { fiscalYear } = options;
  if (fiscalYear === undefined) return undefined;
  requireFiscalYear(caller, fiscalYear);
  return fiscalYear;
}

/** Reads the period of a token. */
export function readFiscalPeriod(token: string): QuartersOfYear | undefined {
  const quarters = readQuarters(token) ?? readMonths(token) ?? readNamed(token);
  return quarters === undefined ? readQuartersOfDays(token) : withYear(token, quarters);
}

interface Quarters {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** ไตรมาส ๒, ไตรมาสที่ 1 - 4. */
function readQuarters(text: string): Quarters | undefined {
  if (!text.startsWith('ไตรมาส')) return undefined;
  const word = 'ไตรมาส'.length;
  const first = readDigitRun(text, skipSpaces(text, text.startsWith('ที่', word) ? word + 3 : word));
  if (first === undefined) return undefined;
  const behind = endOfRangeMark(text, first.end);
  const last = behind < 0 ? undefined : readDigitRun(text, behind);
  return { first: first.value, last: last?.value ?? first.value, end: last?.end ?? first.end };
}

/** รอบ 6 เดือน, ๖ เดือนหลัง: months from the first of the year, or the last ones. */
function readMonths(text: string): Quarters | undefined {
  const run = readDigitRun(text, skipSpaces(text, text.startsWith('รอบ') ? 3 : 0));
  if (run === undefined || run.value % 3 !== 0) return undefined;
  const word = skipSpaces(text, run.end);
  if (!text.startsWith('เดือน', word)) return undefined;
  const end = word + 'เดือน'.length;
  const count = run.value / 3;
  if (text.startsWith('หลัง', end)) return { first: 5 - count, last: 4, end: end + 'หลัง'.length };
  return { first: 1, last: count, end: text.startsWith('แรก', end) ? end + 'แรก'.length : end };
}

const named: readonly (readonly [name: string, first: number, last: number])[] = [
  ['ครึ่งปีแรก', 1, 2],
  ['ครึ่งปีหลัง', 3, 4],
  ['ตลอดปีงบประมาณ', 1, 4],
  ['ทั้งปีงบประมาณ', 1, 4],
  ['ตลอดปี', 1, 4],
  ['ทั้งปี', 1, 4],
];

/** A half or the whole year by its name. */
function readNamed(text: string): Quarters | undefined {
  const found = named.find(([name]) => text.startsWith(name));
  return found === undefined ? undefined : { first: found[1], last: found[2], end: found[0].length };
}

/** The quarters with the year behind them, if any: ไตรมาส 2/2567, ไตรมาส 2 ปีงบประมาณ พ.ศ. 2567, ครึ่งปีแรกของปี 2567. */
function withYear(text: string, { first, last, end }: Quarters): QuartersOfYear | undefined {
  if (first < 1 || last < first || last > 4) return undefined;
  const quarters = { first: first as Quarter, last: last as Quarter };
  const behind = skipSpaces(text, end);
  if (behind === text.length) return quarters;
  const mark = ['/', 'ของ'].find((each) => text.startsWith(each, behind)) ?? '';
  const year = readYear(text, endOfYearWord(text, skipSpaces(text, behind + mark.length)));
  if (typeof year === 'number' || year.bent || skipSpaces(text, year.end) < text.length) return undefined;
  const fiscalYear = fiscalYearOfWritten(year);
  return fiscalYear === undefined ? undefined : { fiscalYear, ...quarters };
}
