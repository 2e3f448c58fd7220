import type { Aspect } from '../change.js';
import { keyOf } from '../pair/fold-text.js';
import { type Shape, shapeOf } from '../pair/similarity.js';
import { isLastQuarter, type YearKind, type YearRun, yearKindsOf, yearRunsOf } from './year-runs.js';

/** The fiscal years that two reports are about. */
export interface ReportYears {
  /** Absent where the report names none. */
  readonly before?: number;
  readonly after?: number;
}

/** How many years the one report is after the other; 0 where one of them names no year. */
export const stepOf = ({ before, after }: ReportYears): number =>
  before === undefined || after === undefined ? 0 : after - before;

/** What is known of two texts already, since finding it again costs time. */
export interface KnownOfTexts {
  /** They are the same but for years, digits and spaces. */
  readonly isSame?: boolean;
  readonly shapes?: () => readonly Shape[];
}

/** A text and the numbers in it that may be years. */
interface TextWithYears {
  readonly text: string;
  readonly runs: readonly YearRun[];
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
  known: KnownOfTexts = {},
): readonly Aspect[] {
  const step = stepOf(years);
  if (before === after && step === 0) return [];
  const to = yearRunsOf(after);
  const stale = step === 0 ? [] : staleAspects(before, after, to, years);
  if (before === after) return stale;
  const isSame = known.isSame ?? keyOf(before) === keyOf(after);
  if (isSame || keyOf(withoutBlanks(before)) === keyOf(withoutBlanks(after))) {
    return [yearsChange({ text: before, runs: yearRunsOf(before) }, { text: after, runs: to }, step), ...stale];
  }
  const { shapes = () => [shapeOf(before), shapeOf(after)] } = known;
  return [step === 0 ? 'reworded' : shortYearsChange(before, after, step, shapes), ...stale];
}

/** A text without its blanks, but for those that part two numbers. */
const withoutBlanks = (text: string): string => text.replace(/(?<![0-9๐-๙])\s+|\s+(?![0-9๐-๙])/g, '');

/** What differs between texts that are the same but for spelling and for which years they name. */
function yearsChange(before: TextWithYears, { text: after, runs: to }: TextWithYears, step: number): Aspect {
  const advances = to.map(({ year }, at) => year - (before.runs[at]?.year ?? 0));
  if (advances.every((advance) => advance === 0)) return 'respelled';
  if (!advances.every((advance) => advance === 0 || advance === step)) return 'reworded';
  const kinds = yearKindsOf(after, to);
  const isLaw = (advance: number, at: number) => advance !== 0 && (kinds[at] === 'law' || kinds[at] === 'none');
  return advances.some(isLaw) ? 'reworded' : 'rolled-over';
}

/** What differs between other texts: perhaps only years in two digits, as in ต.ค. ๖๖. */
function shortYearsChange(before: string, after: string, step: number, shapes: () => readonly Shape[]): Aspect {
  const [from, to] = shapes();
  const isSameButNumbers =
    from?.bigrams.length === to?.bigrams.length && from?.bigrams.every((bigram, at) => bigram === to?.bigrams[at]);
  if (isSameButNumbers !== true) return 'reworded';
  const withShort = (text: string): TextWithYears => ({ text, runs: yearRunsOf(text, 2) });
  const change = yearsChange(withShort(before), withShort(after), step);
  return change !== 'reworded' && keyOf(withoutYears(before)) === keyOf(withoutYears(after)) ? change : 'reworded';
}

/** The text with one sign for each year, also of two digits. */
function withoutYears(text: string): string {
  const runs = yearRunsOf(text, 2);
  const kinds = yearKindsOf(text, runs);
  let masked = '';
  let from = 0;
  for (const [at, { start, end }] of runs.entries()) {
    if (kinds[at] === 'none' || kinds[at] === 'bare') continue;
    masked += `${text.slice(from, start)}๒๕๐๐`;
    from = end;
  }
  return masked + text.slice(from);
}

/** Whether the old year was named before and is named still, where none of its places advanced. */
function staleAspects(before: string, after: string, to: readonly YearRun[], years: ReportYears): readonly Aspect[] {
  const old = years.before;
  if (old === undefined || !to.some(({ year }) => year === old || year === old - 1)) return [];
  const kinds = yearKindsOf(after, to);
  const from = yearRunsOf(before);
  const isSameCount = from.length === to.length;
  if (!isSameCount && to.some(({ year }) => year === years.after)) return [];
  const isStale = (run: YearRun, at: number) =>
    isOwn(after, run, kinds[at], old) &&
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
