import type { Report } from '../model/report.js';
import type { Issue } from '../thai/issue.js';
import { allRules } from './all-rules.js';
import { type CheckWithOptions, checkReportWith } from './check-report-with.js';
import type { Rule } from './rule.js';

/** How a report is checked. */
export interface CheckOptions extends CheckWithOptions {
  /** The rules that are asked; all unless told. */
  readonly rules?: readonly Rule[];
}

/**
 * Finds what is wrong or doubtful in a report; an empty list means that every rule holds.
 *
 * @throws RangeError when something is ignored without a reason, and for an option that no rule has.
 * @example
 * ```ts
 * import { checkReport } from 'thai-ita/check';
 * const measure = { id: 'm1', title: 'ส่งเสริมความโปร่งใส', activities: [], outcomes: [] };
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงาน', measures: [measure] };
 * const ignore = [{ code: 'check.work-has-evidence', reason: 'the links are on another page' }];
 * checkReport(report, { ignore }).map(({ code }) => code); // => ['check.measure-has-activity', 'check.measure-has-outcome']
 * ```
 */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Issue[] {
  return checkReportWith(report, options.rules ?? allRules, options);
}
