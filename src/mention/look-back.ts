import { isLatinLetter, isSpace, isThaiLetter } from '../calendar/digit-run.js';
import type { Era } from '../calendar/era-mark.js';
import { type MonthName, readMonthName } from '../calendar/month-names.js';
import { readWeekdayName, weekdayNames } from '../calendar/weekday-names.js';

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

/** An era that ends right before a place. */
export interface EraBefore {
  readonly start: number;
  readonly era: Era;
  readonly bent: boolean;
}

/** Finds พ.ศ., ค.ศ. or their long forms before a place. */
export function eraBefore(text: string, at: number): EraBefore | undefined {
  const end = beforeSpaces(text, at);
  if (text.endsWith('ศักราช', end)) return longEraBefore(text, end);
  let sara = end - 1;
  while (text[sara] === '.') sara -= 1;
  if (text[sara] !== 'ศ') return undefined;
  const isSpaced = text[sara - 1] === ' ';
  const mark = isSpaced ? sara - 2 : sara - 1;
  const letter = text[mark] === '.' ? mark - 1 : mark;
  if (text[letter] !== 'พ' && text[letter] !== 'ค') return undefined;
  return { start: letter, era: text[letter] === 'พ' ? 'buddhist' : 'common', bent: isSpaced || end - sara > 2 };
}

/** The place where a weekday begins that ends right before a place: วันศุกร์ที่. The place itself when there is none. */
export function weekdayBefore(text: string, at: number, floor: number): number {
  const end = beforeSpaces(text, at);
  const behindName = text.endsWith('ที่', end) ? end - 3 : end;
  for (const name of [...weekdayNames, 'พฤหัส']) {
    if (!text.endsWith(name, behindName)) continue;
    const start = behindName - name.length;
    const from = text.endsWith('วัน', start) ? start - 3 : start;
    return from >= floor && readWeekdayName(text, from)?.end === end ? from : at;
  }
  return at;
}

/** A month that ends right before a place. */
export interface MonthBefore extends MonthName {
  readonly start: number;
}

/** Finds a month name before a place. */
export function monthBefore(text: string, at: number): MonthBefore | undefined {
  const end = beforeSpaces(text, at);
  const last = text.charCodeAt(end - 1);
  if (last !== 0x2e && !isThaiLetter(last) && !isLatinLetter(last)) return undefined;
  for (let start = end - 2; start >= end - LONGEST_MONTH && start >= 0; start -= 1) {
    const month = readMonthName(text, start);
    if (month?.end !== end) continue;
    const before = text.charCodeAt(start - 1);
    // A short form is one only where no word runs into it; a full name stands behind เดือน too.
    if (!isLatinLetter(before) && (end - start > 5 || !isThaiLetter(before))) return { ...month, start };
  }
  return undefined;
}

/** พฤศจิกายน and กุมภาพันธ์. */
const LONGEST_MONTH = 10;

function longEraBefore(text: string, end: number): EraBefore | undefined {
  if (text.endsWith('พุทธศักราช', end)) return { start: end - 'พุทธศักราช'.length, era: 'buddhist', bent: false };
  if (text.endsWith('คริสต์ศักราช', end)) return { start: end - 'คริสต์ศักราช'.length, era: 'common', bent: false };
  return undefined;
}
