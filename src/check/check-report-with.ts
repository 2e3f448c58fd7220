import type { Report } from '../model/report.js';
import type { Issue, Path, Severity } from '../thai/issue.js';
import type { Rule, RuleOptions } from './rule.js';
import { type PlacedText, textsOf } from './texts/placed-texts.js';

/** How rules are asked. */
export interface CheckWithOptions {
  /** Severities by rule code, instead of each rule's own; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Options by rule code, instead of the values that each rule has. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
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
 * Finds where the rules given do not hold. A bundle then has these rules alone; `checkReport` brings all of them.
 *
 * @throws RangeError when something is ignored without a reason, and for an option that no rule has.
 * @example
 * ```ts
 * import { checkReportWith, measureHasActivity, measureHasOutcome } from 'thai-ita/check';
 * const measure = { id: 'm1', title: 'ส่งเสริมความโปร่งใส', activities: [], outcomes: [] };
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงาน', measures: [measure] };
 * const severities = { 'check.measure-has-outcome': 'off' } as const;
 * const issues = checkReportWith(report, [measureHasActivity, measureHasOutcome], { severities });
 * issues.map(({ code }) => code); // => ['check.measure-has-activity']
 * ```
 */
export function checkReportWith(
  report: Report,
  rules: readonly Rule[],
  options: CheckWithOptions = {},
): readonly Issue[] {
  requireSound(rules, options);
  const issues: Issue[] = [];
  const texts = textsOf(report);
  for (const rule of rules) {
    const { code } = rule;
    const severity = options.severities?.[code] ?? rule.severity;
    if (severity === 'off') continue;
    const passed = (options.ignore ?? []).filter((ignored) => ignored.code === code);
    const isPassed = (path: Path) => passed.some(({ path: outer = [] }) => isInside(path, outer));
    const seen: readonly PlacedText[] = passed.length === 0 ? texts : texts.filter(({ path }) => !isPassed(path));
    const context = { texts: seen, options: { ...rule.options, ...options.options?.[code] } };
    for (const { path, related, ...finding } of rule.check(report, context)) {
      if (isPassed(path)) continue;
      issues.push({
        code,
        severity,
        place: { path },
        ...(related !== undefined && { related: related.map((each) => ({ path: each })) }),
        ...finding,
      });
    }
  }
  return issues;
}

function requireSound(rules: readonly Rule[], { ignore = [], options = {} }: CheckWithOptions): void {
  for (const { code, reason } of ignore) {
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new RangeError(`checkReport: expected a reason to ignore ${code}`);
    }
  }
  for (const [code, values] of Object.entries(options)) {
    const known = rules.find((rule) => rule.code === code)?.options;
    for (const [name, value] of Object.entries(values)) {
      if (known === undefined || !Object.hasOwn(known, name) || typeof value !== 'number') {
        throw new RangeError(`checkReport: expected an option of ${code}, got ${name}: ${String(value)}`);
      }
    }
  }
}

const isInside = (path: Path, outer: Path): boolean => outer.every((step, at) => String(path[at]) === String(step));
