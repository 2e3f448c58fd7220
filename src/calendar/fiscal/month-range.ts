import { skipSpaces } from '../../thai/text/characters.js';
import { dayOfParts, daysInMonth, type IsoDay } from '../date/iso-day.js';
import { type MonthName, readMonthName } from '../date/month-names.js';
import { readYear, type WrittenYear } from '../date/read-date.js';
import { commonYearIn, yearOf } from '../date/resolve-date.js';
import { endOfRangeMark } from './read-fiscal-years.js';

/** A month as written, with its year where there is one. */
export interface WrittenMonth {
  readonly name: MonthName;
  readonly year: WrittenYear | undefined;
  readonly end: number;
}

/** Months from one to another, both inside. */
export interface MonthRange {
  readonly first: WrittenMonth;
  readonly last: WrittenMonth;
}

/** Reads ตุลาคม 2565 ถึง เดือนกันยายน 2566, ต.ค. - ก.ย.: months on both sides of a mark of a range, with or without years. */
export function readMonthRange(text: string, at: number): MonthRange | undefined {
  const first = readMonth(text, at);
  const last = first === undefined ? undefined : readRangeMonth(text, first.end);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Reads a month behind a mark of a range. */
export function readRangeMonth(text: string, at: number): WrittenMonth | undefined {
  const behind = endOfRangeMark(text, at);
  return behind < 0 ? undefined : readMonth(text, behind);
}

/** Reads a month with or without the word เดือน before it and a year behind it. */
function readMonth(text: string, at: number): WrittenMonth | undefined {
  const name = readMonthName(text, endOfMonthWord(text, at));
  if (name === undefined) return undefined;
  const year = readYear(text, name.end);
  return typeof year === 'number' ? { name, year: undefined, end: name.end } : { name, year, end: year.end };
}

const endOfMonthWord = (text: string, at: number): number =>
  text.startsWith('เดือน', at) ? skipSpaces(text, at + 'เดือน'.length) : at;

/** What has its year written. */
export interface Dated {
  readonly year: WrittenYear;
}

/** The days that a range of months fills, those that exist. */
export interface DaysOfMonths {
  readonly startsOn?: IsoDay;
  readonly endsOn?: IsoDay;
}

/**
 * The days of a range of months of which the last, at least, has a year. A first month without one is of the same year, or of the year before when it
 * comes later in the year than the last: ต.ค. - มี.ค. 2566 begins in October 2565.
 */
export function daysOfMonthRange(first: WrittenMonth, last: WrittenMonth & Dated): DaysOfMonths {
  const lastYear = yearIn(last.name, last.year);
  const sharedYear = yearIn(first.name, last.year);
  const isYearBefore = first.name.month > last.name.month;
  const shared = isYearBefore && sharedYear !== undefined ? sharedYear - 1 : sharedYear;
  const firstYear = first.year === undefined ? shared : yearIn(first.name, first.year);
  return {
    ...(firstYear !== undefined && { startsOn: dayOfParts(firstYear, first.name.month, 1) }),
    ...(lastYear !== undefined && { endsOn: lastDayOf(lastYear, last.name.month) }),
  };
}

function yearIn({ month, isEnglish }: MonthName, year: WrittenYear): number | undefined {
  const common = commonYearIn(month, yearOf(year, isEnglish), {});
  return typeof common === 'number' ? common : undefined;
}

const lastDayOf = (year: number, month: number): IsoDay => dayOfParts(year, month, daysInMonth(year, month));
