import type { Path } from '../thai/issue.js';
import type { Activity, Evidence, ListItem, Measure, Outcome, Result } from './measure.js';
import type { Report } from './report.js';
import { requireReport } from './require-report.js';

/** A part of a report with the steps that lead to it; an `item` is one of a list inside an activity, an outcome or a step. */
export type ReportPart =
  | { readonly what: 'measure'; readonly path: Path; readonly part: Measure }
  | { readonly what: 'step'; readonly path: Path; readonly part: ListItem }
  | { readonly what: 'activity'; readonly path: Path; readonly part: Activity }
  | { readonly what: 'result'; readonly path: Path; readonly part: Result }
  | { readonly what: 'outcome'; readonly path: Path; readonly part: Outcome }
  | { readonly what: 'item'; readonly path: Path; readonly part: ListItem }
  | { readonly what: 'evidence'; readonly path: Path; readonly part: Evidence };

/**
 * Gives every part of a report with its path, in the order of the page: each measure, then its steps, its activities and its
 * outcomes, each followed by the items inside it, its results and its evidence.
 *
 * @example
 * ```ts
 * import { partsOf, toReport } from 'thai-ita/model';
 * const report = toReport({ agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [
 *   { title: 'โปร่งใส', activities: ['จัดทำแผน'], outcomes: ['ตรวจสอบได้'] },
 * ] });
 * partsOf(report).map(({ what, path }) => `${what} ${path.join('/')}`);
 * // => ['measure measures/0', 'activity measures/0/activities/0', 'outcome measures/0/outcomes/0']
 * ```
 */
export function partsOf(report: Report): readonly ReportPart[] {
  requireReport('partsOf', report);
  const parts: ReportPart[] = [];
  report.measures.forEach((measure, at) => {
    const path = ['measures', at];
    parts.push({ what: 'measure', path, part: measure });
    addEvidence(parts, path, measure.evidence);
    measure.steps?.forEach((part, index) => {
      const inner = [...path, 'steps', index];
      parts.push({ what: 'step', path: inner, part });
      addItems(parts, inner, part.items);
    });
    measure.activities.forEach((part, index) => {
      const inner = [...path, 'activities', index];
      parts.push({ what: 'activity', path: inner, part });
      addItems(parts, inner, part.items);
      part.results?.forEach((result, place) => {
        parts.push({ what: 'result', path: [...inner, 'results', place], part: result });
      });
      addEvidence(parts, inner, part.evidence);
    });
    measure.outcomes.forEach((part, index) => {
      const inner = [...path, 'outcomes', index];
      parts.push({ what: 'outcome', path: inner, part });
      addItems(parts, inner, part.items);
    });
  });
  return parts;
}

function addItems(parts: ReportPart[], path: Path, items: readonly ListItem[] = []): void {
  items.forEach((part, at) => {
    const inner = [...path, 'items', at];
    parts.push({ what: 'item', path: inner, part });
    addItems(parts, inner, part.items);
  });
}

function addEvidence(parts: ReportPart[], path: Path, evidence: readonly Evidence[] = []): void {
  evidence.forEach((part, at) => {
    parts.push({ what: 'evidence', path: [...path, 'evidence', at], part });
  });
}
