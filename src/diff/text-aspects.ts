import { findMentions } from '../mention/find-mentions.js';
import { toArabicDigits } from '../thai/digits.js';
import type { Aspect } from './change.js';

/** The fiscal years that the two reports are about. */
export interface ReportYears {
  readonly before: number;
  readonly after: number;
}

/**
 * What differs between two texts of one item: `rolled-over` when only years advanced, by as many years as the report;
 * `stale-year` when the old report's year stands in the new report unchanged; `reworded` for all else.
 */
export function textAspects(before: string, after: string, years: ReportYears): readonly Aspect[] {
  const from = sameWriting(before);
  const to = sameWriting(after);
  const step = years.after - years.before;
  if (from === to) return step !== 0 && namesFiscalYear(after, years.before) ? ['stale-year'] : [];
  if (step === 0 || from.replace(YEARS, '') !== to.replace(YEARS, '')) return ['reworded'];
  const steps = yearsIn(to).map((year, at) => year - (yearsIn(from)[at] ?? 0));
  return steps.every((found) => found === 0 || found === step) ? ['rolled-over'] : ['reworded'];
}

const YEARS = /(?<!\d)25\d\d(?!\d)/g;

const yearsIn = (text: string): readonly number[] => [...text.matchAll(YEARS)].map(([year]) => Number(year));

/** The text without what is only a matter of writing: the digits' script and white space. */
const sameWriting = (text: string): string => toArabicDigits(text.normalize('NFC')).replace(/\s+/g, ' ').trim();

const namesFiscalYear = (text: string, year: number): boolean =>
  findMentions(text).some((mention) => mention.kind === 'fiscal-year' && mention.fiscalYear === year);
