import { dayOfParts, daysInMonth, type IsoDay } from '../calendar/date/iso-day.js';
import { type MonthName, readMonthName } from '../calendar/date/month-names.js';
import { readYear, type WrittenYear } from '../calendar/date/read-date.js';
import { commonYearIn, yearOf } from '../calendar/date/resolve-date.js';
import type { DigitRun } from '../calendar/digit-run.js';
import { endOfRangeMark } from '../calendar/fiscal/read-fiscal-years.js';
import { type Before, beforeSpaces, eraBefore, monthBefore } from './look-back.js';
import type { Mention } from './mention.js';
import { spanOfDays } from './read-date-mention.js';
import { isLongerNumber } from './read-year-mention.js';
import { spanOf } from './span.js';
import { isCountedAt } from './units.js';

/** Reads months behind whose name these digits are the year: ต.ค.67–มี.ค.68, ตุลาคม - ธันวาคม ๒๕๖๖, กันยายน ๒๕๖๖. */
export function readMonthMention(text: string, run: DigitRun, floor: number): Mention | undefined {
  const length = run.end - run.start;
  if ((length !== 4 && length !== 2) || isLongerNumber(text, run.end)) return undefined;
  const era = eraBefore(text, run.start, floor);
  const month = monthBefore(text, era?.start ?? run.start, floor);
  if (month === undefined) return undefined;
  const year: WrittenYear = {
    start: run.start,
    end: run.end,
    run,
    era: era?.era,
    bent: run.bent || era?.bent === true,
  };
  const last = readRangeMonth(text, run.end);
  if (last !== undefined) return monthsOf(text, month, year, last);
  if (era === undefined && isCountedAt(text, run.end)) return undefined;
  const first = firstMonthBefore(text, month, floor) ?? month;
  return monthsOf(text, first, year, { month: month.month, year });
}

interface MonthOfYear {
  readonly month: number;
  readonly year: WrittenYear;
}

/** A month and its year behind a mark of a range. */
function readRangeMonth(text: string, at: number): MonthOfYear | undefined {
  const behind = endOfRangeMark(text, at);
  const month = behind < 0 ? undefined : readMonthName(text, behind);
  if (month === undefined) return undefined;
  const year = readYear(text, month.end);
  return typeof year === 'number' || isLongerNumber(text, year.end) ? undefined : { month: month.month, year };
}

/** The first of two months that share a year: ตุลาคม - ธันวาคม ๒๕๖๖. */
function firstMonthBefore(text: string, last: Before<MonthName>, floor: number): Before<MonthName> | undefined {
  const end = beforeSpaces(text, last.start);
  const mark = text.endsWith('ถึง', end) ? end - 3 : end - 1;
  return endOfRangeMark(text, mark) === last.start ? monthBefore(text, mark, floor) : undefined;
}

function monthsOf(text: string, first: Before<MonthName>, year: WrittenYear, last: MonthOfYear): Mention {
  const startsIn = commonYearIn(first.month, yearOf(year), {});
  const endsIn = commonYearIn(last.month, yearOf(last.year), {});
  return {
    kind: 'dates',
    ...spanOf(text, first.start, last.year.end, year.bent || last.year.bent),
    ...spanOfDays(
      typeof startsIn === 'number' ? dayOfParts(startsIn, first.month, 1) : undefined,
      typeof endsIn === 'number' ? lastDayOf(endsIn, last.month) : undefined,
    ),
  };
}

const lastDayOf = (year: number, month: number): IsoDay => dayOfParts(year, month, daysInMonth(year, month));
