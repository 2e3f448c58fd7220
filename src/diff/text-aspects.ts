import { toArabicDigits } from '../thai/digits.js';
import type { Aspect } from './change.js';

/** The fiscal years that the two reports are about. */
export interface ReportYears {
  readonly before: number;
  readonly after: number;
}

/**
 * What differs between two texts of one part: `rolled-over` when only years advanced, by as many years as the report;
 * `stale-year` when the old report's year stands in the new report unchanged; `respelled` for digits of the other script,
 * spaces and encoding; `reworded` for all else.
 */
export function textAspects(before: string, after: string, years: ReportYears): readonly Aspect[] {
  const step = years.after - years.before;
  if (before === after && (step === 0 || !/25\d\d|๒๕[๐-๙]/.test(before))) return [];
  const from = sameWriting(before);
  const to = sameWriting(after);
  const found: Aspect[] = [];
  if (from === to) {
    if (before !== after) found.push('respelled');
  } else found.push(step !== 0 && isRolledOver(from, to, step) ? 'rolled-over' : 'reworded');
  if (step !== 0 && isStale(from, to, years)) found.push('stale-year');
  return found;
}

const YEARS = /(?<!\d)25\d\d(?!\d)/g;

const yearsIn = (text: string): readonly number[] => [...text.matchAll(YEARS)].map(([year]) => Number(year));

function isRolledOver(from: string, to: string, step: number): boolean {
  if (from.replace(YEARS, 'year') !== to.replace(YEARS, 'year')) return false;
  const old = yearsIn(from);
  return yearsIn(to).every((year, at) => year === old[at] || year === (old[at] ?? 0) + step);
}

/** The text without what is only a matter of writing: the digits' script, white space, decomposed vowels. */
const sameWriting = (text: string): string =>
  toArabicDigits(text.normalize('NFC'))
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u0e01-\u0e4e]) (?=[\u0e01-\u0e4e])/g, '')
    .trim();

/** Whether the old year was named before and is named still, where none of its places advanced. */
function isStale(from: string, to: string, years: ReportYears): boolean {
  const now = yearsIn(to);
  if (!now.includes(years.before)) return false;
  const old = yearsIn(from);
  if (old.length === now.length && !now.some((year, at) => year === years.before && old[at] === year)) return false;
  if (old.length !== now.length && now.includes(years.after)) return false;
  return names(to, years.before) && names(from, years.before);
}

/** Whether a text names a year as its own, and not as that of a law, a date or the end of a range. */
const names = (text: string, year: number): boolean =>
  [...text.matchAll(NAMED_YEAR)].some(([, named]) => Number(named) === year);

// the mention floor would tell more, but weighs as much as the whole of this one
const NAMED_YEAR = /(?:ปีงบประมาณ|ประจำปี|ในปี) ?(?:พ\. ?ศ\.? ?)?(25\d\d)(?! ?(?:[-–—/]|ถึง)|\d)/g;
