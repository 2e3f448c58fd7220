import { type DigitRun, readDigitRun } from '../../thai/number/digit-run.js';
import { isDigit, skipSpaces } from '../../thai/text/characters.js';
import { type Era, readEraMark } from '../era-mark.js';
import { readMonthName } from './month-names.js';
import { readShortWeekday, readWeekdayName } from './weekday-names.js';

/** A date as written: its parts and where they stand, not yet held against the calendar. */
export interface WrittenDate {
  /** Where the weekday or the day begins. */
  readonly start: number;
  readonly end: number;
  /** 0 is Sunday; absent when the text names none. */
  readonly weekday?: number | undefined;
  readonly day: DigitRun;
  /** As written, so perhaps 13. */
  readonly month: number;
  readonly monthStart: number;
  readonly monthEnd: number;
  readonly year: DigitRun;
  /** Absent when the text names none. */
  readonly era?: Era | undefined;
  /** The month is in English. */
  readonly isEnglish?: boolean | undefined;
  /** Mixed digits, a Latin o or a point too many was read past. */
  readonly bent: boolean;
}

/** A year as written behind a month or a year word. */
export interface WrittenYear {
  readonly start: number;
  readonly end: number;
  readonly run: DigitRun;
  readonly era: Era | undefined;
  readonly bent: boolean;
}

/**
 * Reads a date at a place: day, month and year in this order, or year-month-day. Gives the place where it could go no
 * further when there is none.
 */
export function readDate(text: string, at: number): WrittenDate | number {
  const start = skipSpaces(text, at);
  if (isDigit(text.charCodeAt(start))) return readFromDay(text, start, start, undefined);
  const weekday = readWeekdayName(text, start) ?? readShortWeekday(text, start);
  const dayAt = skipSpaces(text, weekday === undefined ? endOfDayWord(text, start) : weekday.end);
  return readFromDay(text, dayAt, weekday === undefined ? dayAt : start, weekday?.weekday);
}

/** Reads a date that begins with these digits. */
export function readBehindDay(text: string, day: DigitRun): WrittenDate | number {
  return readOpened(text, { start: day.start, weekday: undefined, day });
}

/** What is read before the month. */
interface Opened {
  readonly start: number;
  readonly weekday: number | undefined;
  readonly day: DigitRun;
}

function readFromDay(text: string, at: number, start: number, weekday: number | undefined): WrittenDate | number {
  const day = readDigitRun(text, at);
  return day === undefined ? at : readOpened(text, { start, weekday, day });
}

function readOpened(text: string, opened: Opened): WrittenDate | number {
  const { day } = opened;
  const length = day.end - day.start;
  if (length === 4) return readYearFirst(text, opened);
  if (length > 2) return day.start;
  const mark = text.charCodeAt(day.end);
  if (mark === SLASH || mark === HYPHEN || mark === POINT) {
    const month = readDigitRun(text, day.end + 1);
    if (month !== undefined) return readNumeric(text, opened, month, mark);
  }
  return readNamed(text, opened);
}

/** Reads a year with or without its era: พ.ศ. ๒๕๖๖, 2566, 66. Gives the place where it could go no further. */
export function readYear(text: string, at: number): WrittenYear | number {
  const start = skipSpaces(text, at);
  const mark = isDigit(text.charCodeAt(start)) ? undefined : readEraMark(text, start);
  const digits = mark === undefined ? start : skipSpaces(text, mark.end);
  const run = readDigitRun(text, digits);
  if (run === undefined) return digits;
  const length = run.end - run.start;
  if (length !== 4 && length !== 2) return run.start;
  const bent = run.bent || mark?.bent === true;
  return { start, end: run.end, run, era: mark?.era, bent };
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const POINT = 0x2e;

const endOfDayWord = (text: string, at: number): number => (text.startsWith('วันที่', at) ? at + 'วันที่'.length : at);

/** 5 มกราคม 2567, 5 เดือน มกราคม พ.ศ. 2567, 5-ม.ค.-67. */
function readNamed(text: string, { start, weekday, day }: Opened): WrittenDate | number {
  const hyphen = text.charCodeAt(day.end) === HYPHEN;
  const word = hyphen ? day.end + 1 : skipSpaces(text, day.end);
  const monthStart = text.startsWith('เดือน', word) ? skipSpaces(text, word + 'เดือน'.length) : word;
  const month = readMonthName(text, monthStart);
  if (month === undefined) return monthStart;
  const isHyphen = hyphen && text.charCodeAt(month.end) === HYPHEN;
  const written = readYear(text, isHyphen ? month.end + 1 : month.end);
  if (typeof written === 'number') return written;
  const { end, run: year, era } = written;
  const bent = day.bent || written.bent;
  const { isEnglish } = month;
  return { start, end, weekday, day, month: month.month, monthStart, monthEnd: month.end, year, era, isEnglish, bent };
}

/** 5/1/2567, 05-01-2567, 5.1.67; and with the era before the year. */
function readNumeric(text: string, opened: Opened, run: DigitRun, mark: number): WrittenDate | number {
  const { start: monthStart, end: monthEnd, value: month } = run;
  if (monthEnd - monthStart > 2) return monthStart;
  if (text.charCodeAt(monthEnd) !== mark) return monthEnd;
  const written = readYear(text, monthEnd + 1);
  if (typeof written === 'number') return written;
  const { start, weekday, day } = opened;
  const { end, run: year, era } = written;
  const bent = day.bent || run.bent || written.bent;
  return { start, end, weekday, day, month, monthStart, monthEnd, year, era, bent };
}

/** 2567-01-05 and 2567/01/05: what opened as the day is the year. */
function readYearFirst(text: string, { start, weekday, day: year }: Opened): WrittenDate | number {
  const mark = text.charCodeAt(year.end);
  if (mark !== HYPHEN && mark !== SLASH) return year.end;
  const run = readDigitRun(text, year.end + 1);
  if (run === undefined || run.end - run.start > 2) return year.end + 1;
  const { start: monthStart, end: monthEnd, value: month } = run;
  if (text.charCodeAt(monthEnd) !== mark) return monthEnd;
  const day = readDigitRun(text, monthEnd + 1);
  if (day === undefined || day.end - day.start > 2) return monthEnd + 1;
  const bent = day.bent || run.bent || year.bent;
  return { start, end: day.end, weekday, day, month, monthStart, monthEnd, year, era: undefined, bent };
}
