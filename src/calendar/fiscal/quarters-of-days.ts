import { skipSpaces } from '../../thai/text/characters.js';
import type { IsoDay } from '../date/iso-day.js';
import { readDate } from '../date/read-date.js';
import { resolveDate } from '../date/resolve-date.js';
import { daysOfQuarter, type Quarter, quarterOf } from './fiscal-parts.js';
import { type FiscalYear, fiscalYearOf } from './fiscal-year.js';
import { daysOfMonthRange, type MonthRange, readMonthRange } from './month-range.js';
import { endOfRangeMark } from './read-fiscal-years.js';

/** Quarters, both ends inside, and their fiscal year where it is known. */
export interface QuartersOfYear {
  readonly fiscalYear?: FiscalYear;
  readonly first: Quarter;
  readonly last: Quarter;
}

/** Reads the quarters that a range of days or months fills. */
export function readQuartersOfDays(token: string): QuartersOfYear | undefined {
  const start = endOfRangeWord(token);
  const months = readMonthRange(token, start);
  if (months !== undefined) return quartersOfMonths(token, months);
  const first = readDay(token, start);
  const behind = first === undefined ? -1 : endOfRangeMark(token, first.end);
  const last = behind < 0 ? undefined : readDay(token, behind);
  if (first === undefined || last === undefined || skipSpaces(token, last.end) < token.length) return undefined;
  return quartersOfSpan(first.day, last.day);
}

/** Words that may stand before a range. */
const rangeWords = ['ตั้งแต่', 'ระหว่าง', 'ช่วง'];

function endOfRangeWord(token: string): number {
  const word = rangeWords.find((known) => token.startsWith(known)) ?? '';
  return skipSpaces(token, word.length);
}

function quartersOfMonths(token: string, { first, last }: MonthRange): QuartersOfYear | undefined {
  const isBent = first.year?.bent === true || last.year?.bent === true;
  if (isBent || skipSpaces(token, last.end) < token.length) return undefined;
  if (last.year === undefined)
    return first.year === undefined ? bareQuarters(first.name.month, last.name.month) : undefined;
  const { startsOn, endsOn } = daysOfMonthRange(first, { ...last, year: last.year });
  return startsOn === undefined || endsOn === undefined ? undefined : quartersOfSpan(startsOn, endsOn);
}

/** ต.ค. - ก.ย.: the first month begins a quarter, the last ends one. */
function bareQuarters(firstMonth: number, lastMonth: number): QuartersOfYear | undefined {
  const from = (firstMonth + 2) % 12;
  const to = (lastMonth + 2) % 12;
  if (from % 3 !== 0 || to % 3 !== 2 || to < from) return undefined;
  return { first: (from / 3 + 1) as Quarter, last: ((to + 1) / 3) as Quarter };
}

function quartersOfSpan(startsOn: IsoDay, endsOn: IsoDay): QuartersOfYear | undefined {
  if (startsOn < FIRST_DAY || endsOn > LAST_DAY) return undefined;
  const fiscalYear = fiscalYearOf(startsOn);
  const first = quarterOf(startsOn);
  const last = quarterOf(endsOn);
  const isWhole =
    daysOfQuarter(fiscalYear, first).startsOn === startsOn && daysOfQuarter(fiscalYear, last).endsOn === endsOn;
  return isWhole && first <= last ? { fiscalYear, first, last } : undefined;
}

/** The first and the last day of the fiscal years. */
const FIRST_DAY = '1961-10-01';
const LAST_DAY = '2456-09-30';

interface DayAt {
  readonly day: IsoDay;
  readonly end: number;
}

function readDay(text: string, at: number): DayAt | undefined {
  const written = readDate(text, at);
  if (typeof written === 'number' || written.bent) return undefined;
  const resolved = resolveDate(written, {});
  return typeof resolved === 'string' ? undefined : { day: resolved.day, end: written.end };
}
