import type { Rule } from './rule.js';

/**
 * Gives a rule of your own back after a look at it, so that a slip shows where the rule is written.
 *
 * @throws TypeError when a part is missing, RangeError when the code is not of the form `word.kebab-name`.
 * @example
 * ```ts
 * import { checkReport, defineRule } from 'thai-ita/check';
 * const fewMeasures = defineRule({
 *   code: 'own.few-measures',
 *   severity: 'note',
 *   holds: { th: 'มีมาตรการไม่เกินสิบข้อ', en: 'There are at most ten measures.' },
 *   *check({ measures }) {
 *     const count = measures.length;
 *     if (count > 10) yield { message: { th: `มี ${count} ข้อ`, en: `There are ${count}.` }, path: ['measures'] };
 *   },
 * });
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * checkReport(report, { rules: [fewMeasures] }); // => []
 * ```
 */
export function defineRule(rule: Rule): Rule {
  if (typeof rule !== 'object' || rule === null) throw new TypeError(`defineRule: expected a rule, got ${typeof rule}`);
  if (!/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.code)) {
    throw new RangeError(`defineRule: expected a code such as own.few-measures, got ${String(rule.code)}`);
  }
  if (!['error', 'warning', 'note'].includes(rule.severity)) {
    throw new RangeError(`defineRule: expected a severity of ${rule.code}, got ${String(rule.severity)}`);
  }
  if (typeof rule.check !== 'function')
    throw new TypeError(`defineRule: expected ${rule.code} to have a check function`);
  if (typeof rule.holds?.th !== 'string' || typeof rule.holds.en !== 'string') {
    throw new TypeError(`defineRule: expected ${rule.code} to say what holds in Thai and English`);
  }
  return rule;
}
