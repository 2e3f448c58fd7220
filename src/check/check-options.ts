import { requireOptions, shown } from '../thai/argument.js';
import type { Path, Severity } from '../thai/issue.js';
import { requireList } from '../thai/require-list.js';
import { pathShape } from '../thai/shape/issue-shape.js';
import { listOf, object, optional, recordOf, requireShape, type Shape, text } from '../thai/shape/shape.js';
import { allRules } from './all-rules.js';
import type { Rule, RuleOptions } from './rule.js';
import type { AnyRuleCode } from './rule-code.js';

/** How a report is checked. */
export interface CheckOptions {
  /** The rules that are asked. Default: all. */
  readonly rules?: readonly Rule[] | undefined;
  /** Severities by rule code, instead of the severity of each rule; `off` leaves the rule out. */
  readonly severities?: Readonly<Partial<Record<AnyRuleCode, Severity | 'off'>>> | undefined;
  /** Options by rule code, instead of the values that each rule has. */
  readonly options?: Readonly<Partial<Record<AnyRuleCode, RuleOptions>>> | undefined;
  /** Findings that somebody looked at and accepts. */
  readonly ignore?: readonly Ignored[] | undefined;
}

/** Findings of one rule that are accepted. */
export interface Ignored {
  /** Code of the rule. */
  readonly code: AnyRuleCode;
  /** Only findings at this part of the report or inside it. Default: everywhere. */
  readonly path?: Path | undefined;
  /** Why, for those who read it later; not empty. */
  readonly reason: string;
}

/** Throws a TypeError or RangeError that names the function, unless the options are of use. */
export function requireCheckOptions(caller: string, options: CheckOptions): void {
  requireOptions(caller, options);
  requireShape(caller, 'options', optionsShape, options);
  const { severities = {}, ignore = [], options: values = {} } = options;
  const rules = requireRules(caller, options.rules ?? allRules);
  const ruleOf = (code: string): Rule => {
    const found = rules.get(code) ?? allRules.find((rule) => rule.code === code);
    if (found !== undefined) return found;
    throw new RangeError(`${caller}: expected the code of a rule, got ${shown(code)}`);
  };
  for (const [code, severity] of Object.entries(severities)) {
    ruleOf(code);
    if (severity === undefined || ['error', 'warning', 'note', 'off'].includes(severity)) continue;
    throw new RangeError(
      `${caller}: expected the severity of ${code} to be error or warning or note or off, got ${shown(severity)}`,
    );
  }
  for (const { code, reason } of ignore) {
    ruleOf(code);
    if (typeof reason === 'string' && reason.trim() !== '') continue;
    throw new RangeError(`${caller}: expected a reason to ignore ${code}, got ${shown(reason)}`);
  }
  for (const [code, own = {}] of Object.entries(values)) requireRuleOptions(caller, ruleOf(code), own);
}

const optionsShape: Shape = object({
  severities: optional(object({})),
  ignore: optional(listOf(object({ code: text, path: optional(pathShape) }))),
  options: optional(recordOf(optional(object({})))),
});

function requireRules(caller: string, rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  requireList(caller, 'rules', rules);
  return new Map(
    rules.map((rule: Partial<Rule> | undefined) => {
      if (typeof rule?.check === 'function' && typeof rule.code === 'string') return [rule.code, rule as Rule];
      throw new TypeError(`${caller}: expected rules, got ${shown(rule)}`);
    }),
  );
}

function requireRuleOptions(caller: string, { code, options: known = {} }: Rule, values: RuleOptions): void {
  for (const [name, value] of Object.entries(values)) {
    if (Object.hasOwn(known, name) && typeof value === 'number') continue;
    throw new RangeError(`${caller}: expected an option of ${code}, got ${name}: ${String(value)}`);
  }
}
