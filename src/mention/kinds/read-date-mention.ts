import type { IsoDay } from '../../calendar/date/iso-day.js';
import { readMonthName } from '../../calendar/date/month-names.js';
import { readBehindDay, readDate, type WrittenDate } from '../../calendar/date/read-date.js';
import { resolveDate } from '../../calendar/date/resolve-date.js';
import { endOfRangeMark } from '../../calendar/fiscal/read-fiscal-years.js';
import { type DigitRun, readDigitRun } from '../../thai/number/digit-run.js';
import { skipSpaces } from '../../thai/text/characters.js';
import { monthBefore, weekdayBefore } from '../look-back.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';
import { isLongerNumber } from './read-year-mention.js';

/** Reads a date or a range of days that begins with these digits. */
export function readDateMention(text: string, run: DigitRun, floor: number): Mention | undefined {
  const length = run.end - run.start;
  if (length !== 1 && length !== 2 && length !== 4) return undefined;
  const first = readWhole(text, run, floor);
  if (first === undefined) return length === 4 ? undefined : readSharedRange(text, run);
  const last = readRangeDate(text, first.end);
  if (last !== undefined) return datesOf(text, first, last);
  const day = dayOf(first);
  const span = spanOf(text, first.start, first.end, first.bent);
  return day === undefined ? { kind: 'date', ...span } : { kind: 'date', ...span, day };
}

/** Day, month and year that begin with these digits, with the weekday before them. */
function readWhole(text: string, run: DigitRun, floor: number): WrittenDate | undefined {
  const written = readBehindDay(text, run);
  if (typeof written === 'number' || !isLikely(text, written)) return undefined;
  // ต.ค.66-มี.ค.67 has two years and no day
  if (written.day.value > 31 && monthBefore(text, run.start, floor) !== undefined) return undefined;
  const weekday = weekdayBefore(text, run.start, floor);
  return weekday === undefined ? written : { ...written, start: weekday.start, weekday: weekday.weekday };
}

/** Numbers with marks between them are dates only in the shapes of a day, a month and a year. */
function isLikely(text: string, written: WrittenDate): boolean {
  if (isLongerNumber(text, written.end)) return false;
  const isYearFirst = written.year.start < written.day.start;
  const mark = text[isYearFirst ? written.year.end : written.day.end];
  const isNamed = written.monthEnd - written.monthStart > 2 || mark === ' ';
  if (isNamed) return true;
  const isShort = written.year.end - written.year.start === 2;
  if (mark === '.' || (mark === '-' && isShort)) return false;
  const behind = text.charCodeAt(written.end);
  if (behind === 0x2f || behind === 0x2d) return behind === 0x2d && endOfRangeMark(text, written.end) > 0;
  return written.month <= 12 && written.day.value <= 31;
}

/** ๑ - ๓ ตุลาคม ๒๕๖๕ and ๒๘ กันยายน – ๒ ตุลาคม ๒๕๖๕: what the first day leaves out is that of the last. */
function readSharedRange(text: string, run: DigitRun): Mention | undefined {
  const month = readMonthName(text, skipSpaces(text, run.end));
  const last = readRangeDate(text, month?.end ?? run.end);
  if (last === undefined || last.day.end > last.monthStart) return undefined;
  const { year, era, bent } = last;
  const first: WrittenDate = {
    start: run.start,
    end: last.end,
    day: run,
    month: month?.month ?? last.month,
    monthStart: last.monthStart,
    monthEnd: last.monthEnd,
    year,
    era,
    bent: bent || run.bent,
  };
  return datesOf(text, first, last);
}

/** A whole date behind a mark of a range. */
function readRangeDate(text: string, at: number): WrittenDate | undefined {
  const behind = endOfRangeMark(text, at);
  if (behind < 0 || readDigitRun(text, behind)?.end === text.length) return undefined;
  const written = readDate(text, behind);
  return typeof written === 'number' || isLongerNumber(text, written.end) ? undefined : written;
}

function datesOf(text: string, first: WrittenDate, last: WrittenDate): Mention {
  return {
    kind: 'dates',
    ...spanOf(text, first.start, last.end, first.bent || last.bent),
    ...spanOfDays(dayOf(first), dayOf(last)),
  };
}

/** The days of a range, those that exist. */
function spanOfDays(startsOn: IsoDay | undefined, endsOn: IsoDay | undefined) {
  return { ...(startsOn === undefined ? {} : { startsOn }), ...(endsOn === undefined ? {} : { endsOn }) };
}

function dayOf(written: WrittenDate): IsoDay | undefined {
  const resolved = resolveDate(written, {});
  return typeof resolved === 'string' ? undefined : resolved.day;
}
