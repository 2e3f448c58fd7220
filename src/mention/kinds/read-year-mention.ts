import type { WrittenYear } from '../../calendar/date/read-date.js';
import { buddhistYearOfWritten } from '../../calendar/date/resolve-date.js';
import type { BuddhistYear } from '../../calendar/era.js';
import { isFiscalYear } from '../../calendar/fiscal/fiscal-year.js';
import { fiscalYearOfWritten, readRangeEnd } from '../../calendar/fiscal/read-fiscal-years.js';
import type { DigitRun } from '../../thai/number/digit-run.js';
import { beforeSpaces, isDigit } from '../../thai/text/characters.js';
import { eraBefore } from '../look-back.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';
import { isLawTitleBefore } from './law-words.js';
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
  return isDigit(text.charCodeAt(end + 1));
}

/** ๒๕๖๖-๒๕๗๐: without any year word only where both are four digits, a few years apart, and nothing is counted. */
function readRange(text: string, first: WrittenYear, isBare: boolean): Mention | undefined {
  const last = readRangeEnd(text, first);
  if (last === undefined || isLongerNumber(text, last.end)) return undefined;
  const from = fiscalYearOfWritten(first);
  const to = fiscalYearOfWritten(last);
  if (from === undefined || to === undefined || to < from || to - from > 30) return undefined;
  if (isBare && first.run.end - first.run.start !== 4) return undefined;
  if (isBare && isCountedAt(text, last.end)) return undefined;
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
  // "1 ปี 10 เดือน", "ปี 66 คน". A year of four digits is none of a count, whatever follows it.
  if (isShort && era === undefined && isCountedAt(text, end)) return undefined;
  const year = buddhistYearOfWritten({ run, era });
  if (year === undefined || year > LAST_YEAR || (era === undefined && year < FIRST_BARE_YEAR)) return undefined;
  const span = spanOf(text, start, end, bent);
  if (word === 'fiscal' && isFiscalYear(year)) return { kind: 'fiscal-year', ...span, fiscalYear: year };
  const isLaw = word === 'law' || (word === 'none' && era === 'buddhist' && isLawTitleBefore(text, start, bounds));
  return { kind: 'year', ...span, year: year as BuddhistYear, of: isLaw ? 'law' : 'calendar' };
}

const LAST_YEAR = 2999;
/** Without พ.ศ. a lower number is not taken for a year. */
const FIRST_BARE_YEAR = 2400;

/** The kind of year that the words right before a year make it. */
function yearWordBefore(text: string, at: number): YearWord {
  const end = beforeSpaces(text, at);
  if (endsWithAny(text, fiscalWords, end)) return 'fiscal';
  if (!text.endsWith('ปี', end)) return text.endsWith('ปีการศึกษา', end) ? 'plain' : 'none';
  const before = beforeSpaces(text, end - 2);
  if (endsWithAny(text, everyWords, before)) return 'none';
  const isBudget = text.endsWith('งบประมาณ', before) || text.endsWith('งบประมาณรายจ่ายประจำ', before);
  return isBudget ? 'fiscal' : 'plain';
}

const fiscalWords = ['งบประมาณ', 'ปีงบ', 'ปีงบฯ'];

/** ต่อปี 2500 ครั้ง counts what is done in a year. */
const everyWords = ['ต่อ', 'ทุก', 'แต่ละ', 'ราย', 'หลาย', 'กี่'];

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
