import { digitOf, isSpace } from '../calendar/digit-run.js';
import { monthAbbreviations, monthNames } from '../calendar/month-names.js';
import { isLawTitleBefore } from '../mention/law-words.js';

/** A number that may be a year of 2500 to 2599, in four digits or its last two. */
export interface YearRun {
  readonly start: number;
  /** Place behind it. */
  readonly end: number;
  readonly year: number;
}

/**
 * `own`: a year that a text is about; `date`: of a day or month; `range`: one end of several; `bare`: without a word that
 * makes it a year; `none`: no year at all.
 */
export type YearKind = 'own' | 'date' | 'range' | 'law' | 'bare' | 'none';

/** The numbers of 2500 to 2599 in a text, whether they are years or not; those of two digits only when asked for. */
export function yearRunsOf(text: string, shortest = 4): readonly YearRun[] {
  const runs: YearRun[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let value = 0;
    for (let digit = digitOf(text.charCodeAt(at)); digit >= 0; digit = digitOf(text.charCodeAt(at))) {
      value = value * 10 + digit;
      at += 1;
    }
    const length = at - start;
    if (length < shortest || (length !== 4 && length !== 2)) continue;
    const year = length === 2 ? value + 2500 : value;
    if (year >= 2500 && year <= 2599) runs.push({ start, end: at, year });
  }
  return runs;
}

/** What each of these numbers is, by the words around it; as `findMentions` tells years apart, in a tenth of its weight. */
export function yearKindsOf(text: string, runs: readonly YearRun[]): readonly YearKind[] {
  const kinds: YearKind[] = [];
  for (const [at, run] of runs.entries()) {
    const floor = runs[at - 1]?.end ?? 0;
    const isLinked = at > 0 && link.test(text.slice(floor, run.start));
    kinds.push(kindOf(text, run, floor) ?? (isLinked ? (kinds[at - 1] ?? 'bare') : 'bare'));
  }
  return kinds;
}

/** Whether a year stands behind October, November or December: it begins a fiscal year of the next number. */
export function isLastQuarter(text: string, { start }: YearRun): boolean {
  return (
    startOfAny(text, lastMonths, beforeEra(text, start)) >= 0 ||
    lastMonthDigits.test(text.slice(Math.max(0, start - 4), start))
  );
}

function kindOf(text: string, { start, end }: YearRun, floor: number): YearKind | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_LINK), start);
  if (dayAndMonth.test(before)) return 'date';
  const behind = text.slice(end, end + LONGEST_LINK);
  if (rangeBefore.test(before) || rangeBehind.test(behind)) return 'range';
  const wordEnd = beforeEra(text, start);
  const hasEra = wordEnd !== beforeSpaces(text, start);
  if (joinedBefore.test(before) || joinedBehind.test(behind) || (!hasEra && counted.test(behind))) return 'none';
  if (startOfAny(text, yearWords, wordEnd) >= 0) return 'own';
  if (startOfAny(text, months, wordEnd) >= 0) return 'date';
  if (!hasEra) return undefined;
  return isLawTitleBefore(text, wordEnd, { floor, clause: 0 }) ? 'law' : 'own';
}

/** The place before spaces, พ.ศ. and the spaces before it. */
function beforeEra(text: string, at: number): number {
  const end = beforeSpaces(text, at);
  const era = startOfAny(text, eras, end);
  return era < 0 ? end : beforeSpaces(text, era);
}

/** Where a word begins that ends at a place; -1 where none of them does. */
function startOfAny(text: string, words: readonly string[], end: number): number {
  for (const word of words) if (text.endsWith(word, end)) return end - word.length;
  return -1;
}

function beforeSpaces(text: string, at: number): number {
  let before = at;
  while (isSpace(text.charCodeAt(before - 1))) before -= 1;
  return before;
}

const LONGEST_LINK = 16;
const eras: readonly string[] = ['พ.ศ.', 'พ.ศ', 'พศ.', 'พุทธศักราช'];
const yearWords: readonly string[] = ['ปี', 'งบประมาณ', 'ปีงบฯ', 'ปีงบ', 'ปีการศึกษา'];
const months: readonly string[] = [...monthNames, ...monthAbbreviations];
const lastMonths: readonly string[] = [...monthNames.slice(9), ...monthAbbreviations.slice(9)];
const lastMonthDigits = /(?:1[0-2]|๑[๐-๒])[/.-]$/;
const dayAndMonth = /(?<![\d๐-๙])[\d๐-๙]{1,2}[/.-][\d๐-๙]{1,2}[/.-]$/;
const rangeBefore = /(?<![\d๐-๙])[\d๐-๙]{4} ?(?:[-–—]|ถึง) ?(?:พ\.ศ\. ?)?$/;
const rangeBehind = /^ ?(?:[-–—]|ถึง) ?(?:พ\.ศ\. ?)?(?:25\d\d|๒๕[๐-๙]{2}|[\d๐-๙]{2})(?![\d๐-๙])/;
const joinedBefore = /[a-zA-Z\d๐-๙][/_.-]$|[a-zA-Z]$/;
const joinedBehind = /^[.,/-][\d๐-๙]/;
/** ปี ๒๕๕๐ บาท: the commonest classifiers; a year word before a number of things is rare. */
const counted = /^ ?(?:ล้าน|บาท|คน|ราย|ครั้ง|เรื่อง|โครงการ)/;
const link = /^ ?(?:และ|กับ|หรือ|,) ?(?:พ\.ศ\. ?)?$/;
