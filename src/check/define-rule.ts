import { shown } from '../thai/argument.js';
import type { Rule, RuleOptions } from './rule.js';

/**
 * Gives a rule of your own, after checking that it has all its parts.
 *
 * @throws TypeError when a part is missing, RangeError when the code is not of the form `word.kebab-name`.
 * @example
 * ```ts
 * import { checkReport, defineRule } from 'thai-ita/check';
 * const fewMeasures = defineRule({
 *   code: 'own.few-measures',
 *   severity: 'note',
 *   holds: { th: 'มีมาตรการไม่มากเกินไป', en: 'There are not too many measures.' },
 *   options: { most: 10 },
 *   *check({ measures }, { options }) {
 *     const count = measures.length;
 *     if (count > options.most) yield { message: { th: `มี ${count} ข้อ`, en: `There are ${count}.` }, path: ['measures'] };
 *   },
 * });
 * const measures = [{ id: 'm1', title: 'โปร่งใส', activities: [], outcomes: [] }];
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures };
 * checkReport(report, { rules: [fewMeasures] }); // => []
 * checkReport(report, { rules: [fewMeasures], options: { 'own.few-measures': { most: 0 } } }).length; // => 1
 * ```
 */
export function defineRule<Options extends RuleOptions>(rule: Rule<Options>): Rule<Options> {
  if (typeof rule !== 'object' || rule === null) throw new TypeError(`defineRule: expected a rule, got ${shown(rule)}`);
  const { code, severity, holds, check } = rule;
  if (!/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)) {
    throw new RangeError(`defineRule: expected a code such as own.few-measures, got ${shown(code)}`);
  }
  if (!['error', 'warning', 'note'].includes(severity)) {
    throw new RangeError(`defineRule: expected a severity of ${code}, got ${shown(severity)}`);
  }
  if (typeof check !== 'function' || typeof holds?.th !== 'string' || typeof holds.en !== 'string') {
    throw new TypeError(`defineRule: expected ${code} to have check, holds.th and holds.en`);
  }
  return rule;
}
