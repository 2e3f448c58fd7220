import { requireText } from '../thai/argument.js';
import { activitiesOf, outcomesOf } from './activities-of.js';
import type { Activity, Measure, Outcome } from './measure.js';
import type { Report } from './report.js';
import { requireReport } from './require-report.js';

/**
 * Finds the measure with an id, or undefined.
 *
 * @example
 * ```ts
 * import { findMeasure, toReport } from 'thai-ita/model';
 * const report = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures: [{ title: 'โปร่งใส' }] });
 * findMeasure(report, 'm1')?.title; // => 'โปร่งใส'
 * findMeasure(report, 'm2'); // => undefined
 * ```
 */
export function findMeasure(report: Report, id: string): Measure | undefined {
  requireReport('findMeasure', report);
  requireText('findMeasure', id);
  return report.measures.find((measure) => measure.id === id);
}

/**
 * Finds the activity with an id, under whichever measure it stands, or undefined.
 *
 * @example
 * ```ts
 * import { findActivity, toReport } from 'thai-ita/model';
 * const measures = [{ title: 'โปร่งใส', activities: ['จัดทำแผน', 'เผยแพร่แผน'] }];
 * const report = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures });
 * findActivity(report, 'm1.a2')?.text; // => 'เผยแพร่แผน'
 * ```
 */
export function findActivity(report: Report, id: string): Activity | undefined {
  requireReport('findActivity', report);
  requireText('findActivity', id);
  return activitiesOf(report).find((activity) => activity.id === id);
}

/**
 * Finds the outcome with an id, under whichever measure it stands, or undefined.
 *
 * @example
 * ```ts
 * import { findOutcome, toReport } from 'thai-ita/model';
 * const measures = [{ title: 'โปร่งใส', outcomes: ['ตรวจสอบได้'] }];
 * const report = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures });
 * findOutcome(report, 'm1.o1')?.text; // => 'ตรวจสอบได้'
 * ```
 */
export function findOutcome(report: Report, id: string): Outcome | undefined {
  requireReport('findOutcome', report);
  requireText('findOutcome', id);
  return outcomesOf(report).find((outcome) => outcome.id === id);
}
