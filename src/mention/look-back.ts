import { type MonthName, readMonthName } from '../calendar/date/month-names.js';
import { readWeekdayName, type WeekdayName } from '../calendar/date/weekday-names.js';
import { isLatinLetter, isSpace, isThaiLetter } from '../calendar/digit-run.js';
import { type EraMark, readEraMark } from '../calendar/era-mark.js';

/** What was read at a place before another, up to it. */
export type Before<Found> = Found & { readonly start: number };

/** The place before the spaces that end at a place. */
export function beforeSpaces(text: string, at: number): number {
  let before = at;
  while (isSpace(text.charCodeAt(before - 1))) before -= 1;
  return before;
}

/** Tells whether a line, a cell or an element begins at a place, but for spaces. */
export function isStartOfLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(beforeSpaces(text, at) - 1);
  return Number.isNaN(unit) || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x3e;
}

/** Finds พ.ศ., ค.ศ. or their long forms before a place. */
export function eraBefore(text: string, at: number, floor: number): Before<EraMark> | undefined {
  return readBefore(text, at, floor, readEraMark);
}

/** Finds a weekday before a place: วันศุกร์ที่. */
export function weekdayBefore(text: string, at: number, floor: number): Before<WeekdayName> | undefined {
  return readBefore(text, at, floor, readWeekdayName);
}

/** Finds a month name before a place. */
export function monthBefore(text: string, at: number, floor: number): Before<MonthName> | undefined {
  const month = readBefore(text, at, floor, readMonthName);
  if (month === undefined) return undefined;
  const before = text.charCodeAt(month.start - 1);
  // A short form is one only where no word runs into it; a full name stands behind เดือน too.
  const isShort = month.end - month.start <= 5;
  return isLatinLetter(before) || (isShort && isThaiLetter(before)) ? undefined : month;
}

/** วันพฤหัสบดีที่. */
const LONGEST_NAME = 14;

/** The longest name that a reader reads from some place up to this one. */
function readBefore<Found extends { readonly end: number }>(
  text: string,
  at: number,
  floor: number,
  read: (text: string, at: number) => Found | undefined,
): Before<Found> | undefined {
  const end = beforeSpaces(text, at);
  const last = text.charCodeAt(end - 1);
  if (last !== 0x2e && !isThaiLetter(last) && !isLatinLetter(last)) return undefined;
  for (let start = Math.max(floor, end - LONGEST_NAME); start < end - 1; start += 1) {
    const found = read(text, start);
    if (found?.end === end) return { ...found, start };
  }
  return undefined;
}
