import { toThaiDigits } from '../thai/digits.js';
import type { Aspect } from './change.js';
import { foldText } from './fold.js';
import { isLastQuarter, type YearKind, type YearRun, yearKindsOf, yearRunsOf } from './year-runs.js';

/** The fiscal years that two reports are about. */
export interface ReportYears {
  readonly before: number;
  readonly after: number;
  /** The years that a text of the report before may name as its own, in both scripts. */
  readonly old: readonly string[];
}

/** The years of two reports. */
export function reportYears(before: number, after: number): ReportYears {
  const old = [before, before - 1].flatMap((year) => [`${year}`, toThaiDigits(year)]);
  return { before, after, old };
}

/**
 * What differs between two texts of one part: `rolled-over` when only years advanced, by as many years as the report;
 * `stale-year` when the old report's year stands in the new report unchanged; `respelled` for digits of the other script,
 * letters of the other case, spaces and encoding; `reworded` for all else. Years of laws do not advance.
 */
export function textAspects(
  before: string,
  after: string,
  years: ReportYears,
  keys: readonly [before: string, after: string] = [foldText(before), foldText(after)],
): readonly Aspect[] {
  const step = years.after - years.before;
  const stale = step === 0 ? [] : staleAspects(before, after, years);
  if (before === after) return stale;
  const change = keys[0] === keys[1] ? yearsChange(before, after, step) : shortYearsChange(before, after, keys, step);
  return [change, ...stale];
}

/** What differs between texts that are the same but for spelling and for which years they name. */
function yearsChange(before: string, after: string, step: number, shortest?: number): Aspect {
  const from = yearRunsOf(before, shortest);
  const to = yearRunsOf(after, shortest);
  if (to.every(({ year }, at) => year === from[at]?.year)) return 'respelled';
  const kinds = yearKindsOf(after, to);
  const isAdvanced = ({ year }: YearRun, at: number) => {
    const advance = year - (from[at]?.year ?? 0);
    return advance === 0 || (advance === step && kinds[at] !== 'law' && kinds[at] !== 'none');
  };
  return step !== 0 && to.every(isAdvanced) ? 'rolled-over' : 'reworded';
}

/** What differs between other texts: perhaps only years in two digits, as in ต.ค. ๖๖. */
function shortYearsChange(before: string, after: string, keys: readonly string[], step: number): Aspect {
  const [left, right] = keys.map((key) => key.replace(/\d+/g, '0'));
  if (step === 0 || left !== right) return 'reworded';
  return withoutYears(before) === withoutYears(after) ? yearsChange(before, after, step, 2) : 'reworded';
}

/** The folded text with one sign for each year, also of two digits. */
function withoutYears(text: string): string {
  const runs = yearRunsOf(text, 2);
  const kinds = yearKindsOf(text, runs);
  let folded = '';
  let from = 0;
  for (const [at, { start, end }] of runs.entries()) {
    if (kinds[at] === 'none' || kinds[at] === 'bare') continue;
    folded += `${text.slice(from, start)}๒๕๐๐`;
    from = end;
  }
  return foldText(folded + text.slice(from));
}

/** Whether the old year was named before and is named still, where none of its places advanced. */
function staleAspects(before: string, after: string, years: ReportYears): readonly Aspect[] {
  if (!years.old.some((year) => after.includes(year))) return [];
  const to = yearRunsOf(after);
  const kinds = yearKindsOf(after, to);
  const from = yearRunsOf(before);
  const isSameCount = from.length === to.length;
  if (!isSameCount && to.some(({ year }) => year === years.after)) return [];
  const isStale = (run: YearRun, at: number) =>
    isOwn(after, run, kinds[at], years.before) &&
    (isSameCount ? from[at]?.year === run.year : from.some(({ year }) => year === run.year));
  return to.some(isStale) ? ['stale-year'] : [];
}

/** Whether a text says by a year that it is about a fiscal year: it names it, or a day in it. */
function isOwn(text: string, run: YearRun, kind: YearKind | undefined, fiscalYear: number): boolean {
  if (kind === 'own') return run.year === fiscalYear;
  return kind === 'date' && run.year + (isLastQuarter(text, run) ? 1 : 0) === fiscalYear && !isCited(text, run);
}

/** Whether the date is that of a document: ลงวันที่, ประกาศ ณ วันที่. */
const isCited = (text: string, { start }: YearRun): boolean =>
  /(?:(?:ลง|ณ )วันที่|ประกาศ|คำสั่ง)[^\n]{0,40}$/.test(text.slice(Math.max(0, start - 60), start));
