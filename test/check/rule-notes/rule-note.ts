import type { Measure, Report } from 'thai-ita/model';
import { reportOf } from '../../report-of.js';

/** What a page says of a rule beside what the rule itself says. */
export interface RuleNote {
  /** What it looks at, in Thai. */
  readonly looksAt: string;
  readonly why: { readonly th: string; readonly en: string };
  /** Where the reason comes from. */
  readonly source: string;
  readonly wrong: Example;
  readonly right: Example;
}

/** The text of an activity, or the fields of a measure or of the report that matter. */
export type Example = string | { readonly measure: Partial<Measure> } | { readonly report: Partial<Report> };

/** The report of 2566 that an example stands in; its one measure is sound. */
export function reportOfExample(example: Example): Report {
  const report = reportOf(2566, [['โปร่งใส', [typeof example === 'string' ? example : 'จัดทำแผน'], ['ตรวจสอบได้']]]);
  if (typeof example === 'string') return report;
  if ('report' in example) return { ...report, ...example.report };
  return { ...report, measures: report.measures.map((measure) => ({ ...measure, ...example.measure })) };
}

/** Measures with these titles, each with an activity and an outcome. */
export const titled = (...titles: readonly string[]): { readonly report: Partial<Report> } => ({
  report: {
    measures: reportOf(
      2566,
      titles.map((title) => [title, ['จัดทำแผน'], ['ตรวจสอบได้']] as const),
    ).measures,
  },
});

/** A measure with these activities; `'2. text'` is numbered 2. */
export const doing = (...activities: readonly string[]): { readonly measure: Partial<Measure> } => ({
  measure: { activities: reportOf(2566, [['โปร่งใส', activities, []]]).measures[0]?.activities ?? [] },
});
