import type { Report } from '../model/report.js';
import type { Issue, Path, Severity } from '../thai/issue.js';
import { allRules } from './all-rules.js';
import type { Rule } from './rule.js';

/** How a report is checked. */
export interface CheckOptions {
  /** The rules that are asked; all unless told. */
  readonly rules?: readonly Rule[];
  /** Severities by rule code, instead of each rule's own; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Findings that somebody looked at and lets pass. */
  readonly ignore?: readonly Ignored[];
}

/** Findings of one rule that are let pass. */
export interface Ignored {
  /** Code of the rule. */
  readonly code: string;
  /** Only findings at this part of the report or inside it; everywhere unless told. */
  readonly path?: Path;
  /** Why, for those who read it later; not empty. */
  readonly reason: string;
}

/**
 * Finds what is wrong or doubtful in a report; an empty list means that every rule holds.
 *
 * @throws RangeError when something is ignored without a reason.
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
  const { rules = allRules, severities = {}, ignore = [] } = options;
  for (const { code, reason } of ignore) {
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new RangeError(`checkReport: expected a reason to ignore ${code}`);
    }
  }
  const issues: Issue[] = [];
  for (const { code, severity: own, check } of rules) {
    const severity = severities[code] ?? own;
    if (severity === 'off') continue;
    for (const { path, ...finding } of check(report)) {
      if (ignore.some((ignored) => ignored.code === code && isInside(path, ignored.path ?? []))) continue;
      issues.push({ code, severity, place: { path }, ...finding });
    }
  }
  return issues;
}

const isInside = (path: Path, outer: Path): boolean => outer.every((step, at) => String(path[at]) === String(step));
