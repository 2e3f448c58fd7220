import type { Activity, Outcome } from './measure.js';
import type { Report } from './report.js';
import { requireReport } from './require-report.js';

/**
 * Gives every activity of a report, measure by measure.
 *
 * @example
 * ```ts
 * import { activitiesOf, toReport } from 'thai-ita/model';
 * const measures = [{ title: 'ก', activities: ['จัดทำแผน'] }, { title: 'ข', activities: ['อบรม'] }];
 * const report = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures });
 * activitiesOf(report).map(({ id }) => id); // => ['m1.a1', 'm2.a1']
 * ```
 */
export function activitiesOf(report: Report): readonly Activity[] {
  requireReport('activitiesOf', report);
  return report.measures.flatMap(({ activities }) => activities);
}

/**
 * Gives every outcome of a report, measure by measure.
 *
 * @example
 * ```ts
 * import { outcomesOf, toReport } from 'thai-ita/model';
 * const measures = [{ title: 'ก', outcomes: ['ดี'] }, { title: 'ข', outcomes: ['ดีขึ้น'] }];
 * const report = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures });
 * outcomesOf(report).map(({ text }) => text); // => ['ดี', 'ดีขึ้น']
 * ```
 */
export function outcomesOf(report: Report): readonly Outcome[] {
  requireReport('outcomesOf', report);
  return report.measures.flatMap(({ outcomes }) => outcomes);
}
