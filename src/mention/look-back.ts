import { type MonthName, readMonthName } from '../calendar/date/month-names.js';
import { readWeekdayName, type WeekdayName } from '../calendar/date/weekday-names.js';
import { type EraMark, readEraMark } from '../calendar/era-mark.js';
import { beforeSpaces, isLatinLetter, isThaiLetter } from '../thai/text/characters.js';

/** What was read at a place before another, up to it. */
export type Before<Found> = Found & { readonly start: number };

/** Whether a line, a cell or an element begins at a place; spaces before it do not count. */
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

/** A month name found before a place. */
export type MonthBefore = Before<MonthName>;

/** Finds a month name before a place. */
export function monthBefore(text: string, at: number, floor: number): MonthBefore | undefined {
  const month = readBefore(text, at, floor, readMonthName);
  if (month === undefined) return undefined;
  const before = text.charCodeAt(month.start - 1);
  // A short form is one only where no word runs into it; a full name stands behind เดือน too.
  const isShort = month.end - month.start <= 5;
  if (isLatinLetter(before) || (isShort && isThaiLetter(before))) return undefined;
  return isShort && isOfficeBefore(text, month) ? undefined : month;
}

/** ก.พ. and ก.ค. are commissions of the civil service too: behind a word of an office, a rule or a letter they are no month. */
function isOfficeBefore(text: string, { start, end }: MonthBefore): boolean {
  const name = text.slice(start, end);
  if (name !== 'ก.พ.' && name !== 'ก.ค.') return false;
  const before = beforeSpaces(text, start);
  return officeWords.some((word) => text.endsWith(word, before));
}

const officeWords =
  'กฎ ระเบียบ สำนักงาน มติ หนังสือ เวียน เลขาธิการ กรรมการ อนุกรรมการ หลักสูตร หลักเกณฑ์ ข้อบังคับ ข้อกำหนด ประกาศ คำสั่ง ประธาน ข้าราชการ ผู้แทน ทุน สอบ ตามที่ โดย อ.'.split(
    ' ',
  );

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
