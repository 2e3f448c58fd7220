import type { Report } from '../model/report.js';
import type { Issue, Severity } from '../thai/issue.js';
import { allRules } from './all-rules.js';
import type { Rule } from './rule.js';

/** How a report is checked. */
export interface CheckOptions {
  /** The rules that are asked; all unless told. */
  readonly rules?: readonly Rule[];
  /** Severities by rule code, instead of each rule's own; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * Finds what is wrong or doubtful in a report; an empty list means that every rule holds.
 *
 * @example
 * ```ts
 * import { checkReport } from 'thai-ita/check';
 * const measure = { id: 'm1', title: 'ส่งเสริมความโปร่งใส', activities: [], outcomes: [] };
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงาน', measures: [measure] };
 * checkReport(report).map(({ code }) => code); // => ['check.measure-has-activity', 'check.measure-has-outcome']
 * ```
 */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Issue[] {
  const { rules = allRules, severities = {} } = options;
  const issues: Issue[] = [];
  for (const { code, severity: own, check } of rules) {
    const severity = severities[code] ?? own;
    if (severity === 'off') continue;
    for (const { path, ...finding } of check(report)) issues.push({ code, severity, place: { path }, ...finding });
  }
  return issues;
}
