import type { Activity, Measure, Outcome } from './measure.js';
import type { Report } from './report.js';
import { requireReport } from './require-report.js';

/** A report as a program puts it together: without ids, and with plain texts for activities and outcomes without other fields. */
export interface ReportDraft extends Omit<Report, 'measures'> {
  readonly measures: readonly MeasureDraft[];
}

/** A measure without ids. */
export interface MeasureDraft extends Omit<Measure, 'id' | 'activities' | 'outcomes'> {
  readonly activities?: readonly (string | Omit<Activity, 'id'>)[];
  /** `activityIds` name activities by the ids that they are given: `m1.a1`. */
  readonly outcomes?: readonly (string | Omit<Outcome, 'id'>)[];
}

/**
 * Gives a report with the ids that reading gives too: `m1`, `m1.a1`, `m1.o1` by order. Ids that a draft has are replaced.
 *
 * @throws TypeError for a value without a list of measures.
 * @example
 * ```ts
 * import { toReport } from 'thai-ita/model';
 * const report = toReport({
 *   agency: { name: 'อบต.ตัวอย่าง' },
 *   fiscalYear: 2566,
 *   title: 'รายงานผล',
 *   measures: [{ title: 'โปร่งใส', activities: ['จัดทำแผน'], outcomes: [{ text: 'ตรวจสอบได้', activityIds: ['m1.a1'] }] }],
 * });
 * report.measures[0]?.activities; // => [{ id: 'm1.a1', text: 'จัดทำแผน' }]
 * ```
 */
export function toReport(draft: ReportDraft): Report {
  requireReport('toReport', draft);
  return { ...draft, measures: draft.measures.map((measure, at) => measureOf(measure, `m${at + 1}`)) };
}

function measureOf(draft: MeasureDraft, id: string): Measure {
  return {
    ...draft,
    id,
    activities: (draft.activities ?? []).map((each, at) => withId(each, `${id}.a${at + 1}`)),
    outcomes: (draft.outcomes ?? []).map((each, at) => withId(each, `${id}.o${at + 1}`)),
  };
}

function withId<Part extends object>(
  part: string | Part,
  id: string,
): (Part | { readonly text: string }) & { id: string } {
  return typeof part === 'string' ? { id, text: part } : { ...part, id };
}
