import { requireText } from '../../thai/argument.js';
import { dayOfParts, daysInMonth, type IsoDay } from '../date/iso-day.js';
import { readMonthName } from '../date/month-names.js';
import { readDate, readYear } from '../date/read-date.js';
import { commonYearIn, resolveDate, yearOf } from '../date/resolve-date.js';
import { readDigitRun, skipSpaces } from '../digit-run.js';
import { daysOfQuarter, type Quarter, quarterOf } from './fiscal-parts.js';
import { type FiscalYear, fiscalYearOf } from './fiscal-year.js';
import { endOfRangeMark, endOfYearWord, fiscalYearOfWritten } from './read-fiscal-years.js';

/** Quarters of a fiscal year, from the first to the last, both inside: 1 to 2 is its first half, 1 to 4 the whole year. */
export interface FiscalPeriod {
  /** Absent when the text names no year. */
  readonly fiscalYear?: FiscalYear;
  readonly firstQuarter: Quarter;
  readonly lastQuarter: Quarter;
}

/**
 * Reads a period of whole quarters: ไตรมาส ๒, ไตรมาส ๑ - ๔, ไตรมาส 2/2567, รอบ 6 เดือน, รอบ ๖ เดือนหลัง ปีงบประมาณ 2568, ๑๒ เดือน,
 * ต.ค.67–มี.ค.68, 1 ม.ค. 66 - 31 มี.ค. 66. Undefined for anything else, and for days that are no whole quarters.
 *
 * @example
 * ```ts
 * import { parseFiscalPeriod } from 'thai-ita/calendar';
 * parseFiscalPeriod('ต.ค.67–มี.ค.68'); // => { fiscalYear: 2568, firstQuarter: 1, lastQuarter: 2 }
 * parseFiscalPeriod('ไตรมาส ๑ - ๔'); // => { firstQuarter: 1, lastQuarter: 4 }
 * ```
 */
export function parseFiscalPeriod(text: string): FiscalPeriod | undefined {
  requireText('parseFiscalPeriod', text);
  const start = skipSpaces(text, 0);
  const quarters = readQuarters(text, start) ?? readMonths(text, start);
  return quarters === undefined ? periodOfDays(text, start) : withYear(text, quarters);
}

interface Quarters {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** ไตรมาส ๒, ไตรมาสที่ 1 - 4. */
function readQuarters(text: string, at: number): Quarters | undefined {
  if (!text.startsWith('ไตรมาส', at)) return undefined;
  const word = at + 'ไตรมาส'.length;
  const first = readDigitRun(text, skipSpaces(text, text.startsWith('ที่', word) ? word + 3 : word));
  if (first === undefined) return undefined;
  const behind = endOfRangeMark(text, first.end);
  const last = behind < 0 ? undefined : readDigitRun(text, behind);
  return { first: first.value, last: last?.value ?? first.value, end: last?.end ?? first.end };
}

/** รอบ 6 เดือน, ๖ เดือนหลัง: months from the first of the year, or the last ones. */
function readMonths(text: string, at: number): Quarters | undefined {
  const run = readDigitRun(text, skipSpaces(text, text.startsWith('รอบ', at) ? at + 3 : at));
  if (run === undefined || run.value % 3 !== 0) return undefined;
  const word = skipSpaces(text, run.end);
  if (!text.startsWith('เดือน', word)) return undefined;
  const end = word + 'เดือน'.length;
  const count = run.value / 3;
  if (text.startsWith('หลัง', end)) return { first: 5 - count, last: 4, end: end + 'หลัง'.length };
  return { first: 1, last: count, end: text.startsWith('แรก', end) ? end + 'แรก'.length : end };
}

/** The quarters with the year behind them, if any: ไตรมาส 2/2567, ไตรมาส 2 ปีงบประมาณ พ.ศ. 2567. */
function withYear(text: string, { first, last, end }: Quarters): FiscalPeriod | undefined {
  if (first < 1 || last < first || last > 4) return undefined;
  const quarters = { firstQuarter: first as Quarter, lastQuarter: last as Quarter };
  const behind = skipSpaces(text, end);
  if (behind === text.length) return quarters;
  const year = readYear(text, endOfYearWord(text, text[behind] === '/' ? behind + 1 : behind));
  if (typeof year === 'number' || year.bent || skipSpaces(text, year.end) < text.length) return undefined;
  const fiscalYear = fiscalYearOfWritten(year);
  return fiscalYear === undefined ? undefined : { fiscalYear, ...quarters };
}

interface Stretch {
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
  readonly end: number;
}

/** The quarters that a range of days or months fills. */
function periodOfDays(text: string, at: number): FiscalPeriod | undefined {
  const first = readStretch(text, at);
  const behind = first === undefined ? -1 : endOfRangeMark(text, first.end);
  const last = behind < 0 ? undefined : readStretch(text, behind);
  if (first === undefined || last === undefined || skipSpaces(text, last.end) < text.length) return undefined;
  if (first.startsOn < FIRST_DAY || last.endsOn > LAST_DAY) return undefined;
  const fiscalYear = fiscalYearOf(first.startsOn);
  const firstQuarter = quarterOf(first.startsOn);
  const lastQuarter = quarterOf(last.endsOn);
  const isWhole =
    daysOfQuarter(fiscalYear, firstQuarter).startsOn === first.startsOn &&
    daysOfQuarter(fiscalYear, lastQuarter).endsOn === last.endsOn;
  return isWhole && firstQuarter <= lastQuarter ? { fiscalYear, firstQuarter, lastQuarter } : undefined;
}

const FIRST_DAY = '1961-10-01';
const LAST_DAY = '2456-09-30';

/** A day, or a month of a year. */
function readStretch(text: string, at: number): Stretch | undefined {
  const month = readMonthName(text, at);
  if (month === undefined) return readDay(text, at);
  const written = readYear(text, month.end);
  if (typeof written === 'number' || written.bent) return undefined;
  const year = commonYearIn(month.month, yearOf(written), {});
  if (typeof year !== 'number') return undefined;
  const startsOn = dayOfParts(year, month.month, 1);
  return { startsOn, endsOn: dayOfParts(year, month.month, daysInMonth(year, month.month)), end: written.end };
}

function readDay(text: string, at: number): Stretch | undefined {
  const written = readDate(text, at);
  if (typeof written === 'number' || written.bent) return undefined;
  const resolved = resolveDate(written, {});
  return typeof resolved === 'string' ? undefined : { startsOn: resolved.day, endsOn: resolved.day, end: written.end };
}
