import { isLawTitleBefore } from '../../mention/kinds/law-words.js';
import { digitOf } from '../../thai/text/characters.js';
import { MONTH } from './month-pattern.js';

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
    let digit = digitOf(text.charCodeAt(at));
    if (digit < 0) continue;
    const start = at;
    let value = 0;
    for (; digit >= 0; digit = digitOf(text.charCodeAt(at))) {
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

/** What each of these numbers is, by the words around it; as `findMentions` does, with less code. */
export function yearKindsOf(text: string, runs: readonly YearRun[]): readonly YearKind[] {
  const kinds: YearKind[] = [];
  for (const [at, run] of runs.entries()) {
    const floor = runs[at - 1]?.end ?? 0;
    const isLinked = at > 0 && link.test(text.slice(floor, run.start));
    kinds.push(kindOf(text, run, floor) ?? (isLinked ? kinds[at - 1] : undefined) ?? 'bare');
  }
  return kinds;
}

/** Whether a year stands behind October, November or December: it begins a fiscal year of the next number. */
export const isLastQuarter = (text: string, run: YearRun): boolean => lastQuarter.test(wordsBefore(text, run).words);

function kindOf(text: string, run: YearRun, floor: number): YearKind | undefined {
  const { near, words } = wordsBefore(text, run);
  const behind = text.slice(run.end, run.end + LONGEST);
  if (dayAndMonth.test(near)) return 'date';
  if (rangeBefore.test(near) || rangeBehind.test(behind)) return 'range';
  const hasEra = words !== near.trimEnd();
  if (joinedBefore.test(near) || joinedBehind.test(behind) || (!hasEra && counted.test(behind))) return 'none';
  if (yearWord.test(words)) return 'own';
  if (month.test(words)) return 'date';
  if (!hasEra) return undefined;
  const at = run.start - near.length + words.length;
  return isLawTitleBefore(text, at, { floor, clause: 0 }) ? 'law' : 'own';
}

/** What stands right before a year, and the same without พ.ศ. */
function wordsBefore(text: string, { start }: YearRun): { readonly near: string; readonly words: string } {
  const near = text.slice(Math.max(0, start - LONGEST), start);
  return { near, words: near.trimEnd().replace(era, '').trimEnd() };
}

const LONGEST = 32;
const era = /(?:พ\.?ศ\.?|พุทธศักราช)$/;
const yearWord = /(?:ปี|ปีการศึกษา|งบประมาณ|งบฯ?)$/;
const month = new RegExp(`${MONTH}$`);
const lastQuarter = /(?:ตุลาคม|พฤศจิกายน|ธันวาคม|[ตธ]\.ค\.|พ\.ย\.|(?:1[0-2]|๑[๐-๒])[/.-])$/;
const dayAndMonth = /(?<![\d๐-๙])[\d๐-๙]{1,2}[/.-][\d๐-๙]{1,2}[/.-]$/;
const rangeBefore = /[\d๐-๙]{4} ?(?:[-–—]|ถึง) ?(?:พ\.ศ\. ?)?$/;
const rangeBehind = /^ ?(?:[-–—]|ถึง) ?(?:พ\.ศ\. ?)?(?:[2๒][5๕])?[\d๐-๙]{2}(?![\d๐-๙])/;
const joinedBefore = /[a-zA-Z\d๐-๙][/_.-]$|[a-zA-Z]$/;
const joinedBehind = /^[.,/-][\d๐-๙]/;
/** ปี ๒๕๕๐ บาท: the commonest classifiers; a year word before a number of things is rare. */
const counted = /^ ?(?:ล้าน|บาท|คน|ราย|ครั้ง)/;
const link = /^ ?(?:และ|กับ|หรือ|,) ?(?:พ\.ศ\. ?)?$/;
