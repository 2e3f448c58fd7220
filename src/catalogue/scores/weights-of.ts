import { shown } from '../../thai/argument.js';
import { findFramework } from '../frameworks/find-framework.js';
import type { Weights } from '../frameworks/framework.js';

/**
 * Gives the weights of the three instruments in a fiscal year, for 2563, 2564 and 2567, each by two sources. Undefined for
 * every other year, since no source was found; what is published for such a year is the total.
 *
 * @throws TypeError for a value that is not a number.
 * @example
 * ```ts
 * import { weightsOf } from 'thai-ita/catalogue';
 * weightsOf(2567); // => { iit: 30, eit: 30, oit: 40 }
 * weightsOf(2566); // => undefined
 * ```
 */
export function weightsOf(fiscalYear: number): Weights | undefined {
  if (typeof fiscalYear === 'number') return findFramework(fiscalYear)?.weights;
  throw new TypeError(`weightsOf: expected a fiscal year, got ${shown(fiscalYear)}`);
}
