import { shown } from '../../thai/argument.js';
import { frameworks } from './all-frameworks.js';
import type { Framework } from './framework.js';

/**
 * Finds the list of items of a fiscal year, or undefined for a year of which none is known.
 *
 * @throws TypeError for a value that is not a number.
 * @example
 * ```ts
 * import { findFramework } from 'thai-ita/catalogue';
 * findFramework(2566)?.items.length; // => 43
 * findFramework(2562)?.complete; // => false
 * findFramework(2570); // => undefined
 * ```
 */
export function findFramework(fiscalYear: number): Framework | undefined {
  if (typeof fiscalYear === 'number') return frameworks.find((framework) => framework.fiscalYear === fiscalYear);
  throw new TypeError(`findFramework: expected a fiscal year, got ${shown(fiscalYear)}`);
}
