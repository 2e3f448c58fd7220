import type { WrittenYear } from '../calendar/date/read-date.js';
import type { DigitRun } from '../calendar/digit-run.js';
import type { BuddhistYear } from '../calendar/era.js';
import { isFiscalYear } from '../calendar/fiscal/fiscal-year.js';
import { fiscalYearOfWritten, readRangeEnd } from '../calendar/fiscal/read-fiscal-years.js';
import { isLawTitleBefore } from './law-words.js';
import { beforeSpaces, eraBefore } from './look-back.js';
import type { Mention } from './mention.js';
import { spanOf } from './span.js';
import { isCountedAt } from './units.js';

/** What stands before a year: the word decides what kind of year it is. */
type YearWord = 'fiscal' | 'plain' | 'law' | 'none';

/** Where the look back may go. */
export interface Bounds {
  /** End of the mention before. */
  readonly floor: number;
  /** Where the list item begins, as far as a mark shows it. */
  readonly clause: number;
  /** The mention before, for "2566 และ 2567". */
  readonly before: Mention | undefined;
}

/** Reads a fiscal year, a range of years, or another year that begins with these digits. */
export function readYearMention(text: string, run: DigitRun, bounds: Bounds): Mention | undefined {
  const length = run.end - run.start;
  if ((length !== 4 && length !== 2) || isLongerNumber(text, run.end)) return undefined;
  const era = eraBefore(text, run.start, bounds.floor);
  const start = era?.start ?? run.start;
  const bent = run.bent || era?.bent === true;
  const written = { start, end: run.end, run, era: era?.era, bent };
  const word = yearWordBefore(text, start);
  const known = word === 'none' ? inherited(text, start, bounds.before) : word;
  const isBare = known === 'none' && era === undefined;
  return readRange(text, written, isBare) ?? (isBare ? undefined : readSingle(text, written, known, bounds));
}

/** Digits, commas or a point go on: 2,566 or 66.5. */
export function isLongerNumber(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit !== 0x2c && unit !== 0x2e) return false;
  const next = text.charCodeAt(end + 1);
  return (next >= 0x30 && next <= 0x39) || (next >= 0x0e50 && next <= 0x0e59);
}

/** ๒๕๖๖-๒๕๗๐: without any year word only where both are four digits, a few years apart, and nothing is counted. */
function readRange(text: string, first: WrittenYear, isBare: boolean): Mention | undefined {
  const last = readRangeEnd(text, first);
  if (last === undefined || isLongerNumber(text, last.end)) return undefined;
  const from = fiscalYearOfWritten(first);
  const to = fiscalYearOfWritten(last);
  if (from === undefined || to === undefined || to < from || to - from > 30) return undefined;
  if (isBare && first.run.end - first.run.start !== 4) return undefined;
  if (first.era === undefined && isCountedAt(text, last.end)) return undefined;
  return {
    kind: 'fiscal-years',
    ...spanOf(text, first.start, last.end, first.bent || last.bent),
    first: from,
    last: to,
  };
}

function readSingle(text: string, written: WrittenYear, word: YearWord, bounds: Bounds): Mention | undefined {
  const { run, era, start, end, bent } = written;
  const isShort = run.end - run.start === 2;
  // "1 ปี 10 เดือน", "ต่อปี 2500 บาท".
  if (era === undefined && isCountedAt(text, end)) return undefined;
  if (isShort && era === 'common') return undefined;
  const year = isShort ? 2500 + run.value : run.value + (era === 'common' ? 543 : 0);
  if (year > 2999 || (era === undefined && year < 2400)) return undefined;
  const span = spanOf(text, start, end, bent);
  if (word === 'fiscal' && isFiscalYear(year)) return { kind: 'fiscal-year', ...span, fiscalYear: year };
  const isLaw = word === 'law' || (word === 'none' && era === 'buddhist' && isLawTitleBefore(text, start, bounds));
  return { kind: 'year', ...span, year: year as BuddhistYear, of: isLaw ? 'law' : 'calendar' };
}

/** The kind of year that the words right before a year make it. */
function yearWordBefore(text: string, at: number): YearWord {
  const end = beforeSpaces(text, at);
  if (endsWithAny(text, fiscalWords, end)) return 'fiscal';
  if (!text.endsWith('ปี', end)) return text.endsWith('ปีการศึกษา', end) ? 'plain' : 'none';
  const before = beforeSpaces(text, end - 2);
  const isBudget = text.endsWith('งบประมาณ', before) || text.endsWith('งบประมาณรายจ่ายประจำ', before);
  return isBudget ? 'fiscal' : 'plain';
}

const fiscalWords = ['งบประมาณ', 'ปีงบ', 'ปีงบฯ'];

const endsWithAny = (text: string, words: readonly string[], end: number): boolean =>
  words.some((word) => text.endsWith(word, end));

/** The kind of the year before, where only และ, กับ, หรือ or a comma stands between. */
function inherited(text: string, start: number, before: Mention | undefined): YearWord {
  if (before === undefined || (before.kind !== 'fiscal-year' && before.kind !== 'year')) return 'none';
  if (start - before.end > LONGEST_LINK || !links.includes(text.slice(before.end, start).trim())) return 'none';
  if (before.kind === 'fiscal-year') return 'fiscal';
  return before.of === 'law' ? 'law' : 'plain';
}

const LONGEST_LINK = 8;
const links = ['และ', 'กับ', 'หรือ', ','];
