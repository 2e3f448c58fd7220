import type { Rule } from './rule.js';
import { measureHasActivity } from './rules/measure-has-activity.js';
import { measureHasOutcome } from './rules/measure-has-outcome.js';
import { measuresNumberedAlike } from './rules/measures-numbered-alike.js';
import { numbersGoOn } from './rules/numbers-go-on.js';
import { oneDigitScript } from './rules/one-digit-script.js';
import { yearsAgree } from './rules/years-agree.js';

/** Every rule of the library, in the order of their findings. */
export const allRules: readonly Rule[] = [
  measureHasActivity,
  measureHasOutcome,
  measuresNumberedAlike,
  numbersGoOn,
  yearsAgree,
  oneDigitScript,
];

/**
 * Finds a rule by its code, `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { findRule } from 'thai-ita/check';
 * findRule('check.years-agree')?.severity; // => 'warning'
 * findRule('check.nothing'); // => undefined
 * ```
 */
export function findRule(code: string): Rule | undefined {
  return allRules.find((rule) => rule.code === code);
}
