import type { Report } from '../model/report.js';
import { requireReport } from '../model/require-report.js';
import type { Issue, Path } from '../thai/issue.js';
import { allRules } from './all-rules.js';
import { type CheckOptions, requireCheckOptions } from './check-options.js';
import { type PlacedText, textsOf } from './texts/placed-texts.js';

/**
 * Finds what is wrong or doubtful in a report. An empty list means that every rule holds.
 *
 * @throws TypeError for a value that is not a report, RangeError for a code that no rule has, for an option that no rule has, and
 * when something is ignored without a reason.
 * @example
 * ```ts
 * import { checkReport, findRule } from 'thai-ita/check';
 * const measure = { id: 'm1', title: 'ส่งเสริมความโปร่งใส', activities: [], outcomes: [] };
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงาน', measures: [measure] };
 * const ignore = [{ code: 'check.work-has-evidence', reason: 'the links are on another page' }];
 * checkReport(report, { ignore }).map(({ code }) => code); // => ['check.measure-has-activity', 'check.measure-has-outcome']
 * const rules = [findRule('check.measure-has-outcome')].filter((rule) => rule !== undefined);
 * checkReport(report, { rules }).length; // => 1
 * ```
 */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Issue[] {
  requireReport('checkReport', report);
  requireCheckOptions('checkReport', options);
  const texts = textsOf(report);
  return (options.rules ?? allRules).flatMap((rule) => {
    const { code } = rule;
    const severity = options.severities?.[code] ?? rule.severity;
    if (severity === 'off') return [];
    const passed = (options.ignore ?? []).filter((ignored) => ignored.code === code);
    const isPassed = (path: Path) => passed.some(({ path: outer = [] }) => isInside(path, outer));
    const seen: readonly PlacedText[] = passed.length === 0 ? texts : texts.filter(({ path }) => !isPassed(path));
    const context = { texts: seen, options: { ...rule.options, ...options.options?.[code] } };
    const findings = [...rule.check(report, context)].filter(({ path }) => !isPassed(path));
    return findings.map(
      ({ path, related, ...finding }): Issue => ({
        code,
        severity,
        place: { path },
        ...(related !== undefined && { related: related.map((each) => ({ path: each })) }),
        ...finding,
      }),
    );
  });
}

const isInside = (path: Path, outer: Path): boolean => outer.every((step, at) => String(path[at]) === String(step));
