import type { WrittenYear } from '../../calendar/date/read-date.js';
import { type Dated, daysOfMonthRange, readRangeMonth, type WrittenMonth } from '../../calendar/fiscal/month-range.js';
import { endOfRangeMark } from '../../calendar/fiscal/read-fiscal-years.js';
import type { DigitRun } from '../../thai/number/digit-run.js';
import { beforeSpaces } from '../../thai/text/characters.js';
import { eraBefore, type MonthBefore, monthBefore } from '../look-back.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';
import { isLongerNumber } from './read-year-mention.js';
import { isCountedAt, isMoneyAt } from './units.js';

/** Reads months behind whose name these digits are the year: ต.ค.67–มี.ค.68, ตุลาคม - ธันวาคม ๒๕๖๖, กันยายน ๒๕๖๖. */
export function readMonthMention(text: string, run: DigitRun, floor: number): Mention | undefined {
  const length = run.end - run.start;
  if ((length !== 4 && length !== 2) || isLongerNumber(text, run.end)) return undefined;
  const era = eraBefore(text, run.start, floor);
  const name = monthBefore(text, era?.start ?? run.start, floor);
  if (name === undefined) return undefined;
  const year: WrittenYear = {
    start: run.start,
    end: run.end,
    run,
    era: era?.era,
    bent: run.bent || era?.bent === true,
  };
  const month = { name, year, end: run.end };
  const last = readRangeMonth(text, run.end);
  if (last?.year !== undefined && !isLongerNumber(text, last.end)) {
    return monthsOf(text, name.start, month, { ...last, year: last.year });
  }
  if (era === undefined && isCount(text, run)) return undefined;
  const first = firstMonthBefore(text, name, floor);
  if (first === undefined) return monthsOf(text, name.start, month, month);
  return monthsOf(text, first.start, { name: first, year: undefined, end: first.end }, month);
}

/** "มกราคม 15 คน" counts people; "ก.ย.62 งาน" and "กันยายน 2566 โครงการ" name a year. */
function isCount(text: string, run: DigitRun): boolean {
  if (isMoneyAt(text, run.end)) return true;
  const isNamed = run.end - run.start === 4 ? run.value >= 2400 : text[run.start - 1] === '.';
  return !isNamed && isCountedAt(text, run.end);
}

/** The first of two months that share a year: ตุลาคม - ธันวาคม ๒๕๖๖, ตุลาคม ถึง เดือนธันวาคม ๒๕๖๖. */
function firstMonthBefore(text: string, last: MonthBefore, floor: number): MonthBefore | undefined {
  const word = beforeSpaces(text, last.start);
  const from = text.endsWith('เดือน', word) ? word - 'เดือน'.length : last.start;
  const end = beforeSpaces(text, from);
  const mark = text.endsWith('ถึง', end) ? end - 'ถึง'.length : end - 1;
  return endOfRangeMark(text, mark) === from ? monthBefore(text, mark, floor) : undefined;
}

function monthsOf(text: string, start: number, first: WrittenMonth, last: WrittenMonth & Dated): Mention {
  const bent = first.year?.bent === true || last.year.bent;
  return { kind: 'dates', ...spanOf(text, start, last.end, bent), ...daysOfMonthRange(first, last) };
}
