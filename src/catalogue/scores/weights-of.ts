import { shown } from '../../thai/argument.js';

/** What each instrument counts in the total, in percent; together 100. */
export interface Weights {
  readonly iit: number;
  readonly eit: number;
  readonly oit: number;
}

/**
 * Gives the weights of the three instruments in a fiscal year, for 2563, 2564 and 2567, each by two sources. Undefined for
 * every other year, since no source was found; what is published for such a year is the total.
 *
 * @throws TypeError for what is no number.
 * @example
 * ```ts
 * import { weightsOf } from 'thai-ita/catalogue';
 * weightsOf(2567); // => { iit: 30, eit: 30, oit: 40 }
 * weightsOf(2566); // => undefined
 * ```
 */
export function weightsOf(fiscalYear: number): Weights | undefined {
  if (typeof fiscalYear !== 'number')
    throw new TypeError(`weightsOf: expected a fiscal year, got ${shown(fiscalYear)}`);
  // Sources: a university's page and another's report (2563, 2564); public website code and sakonarea1.go.th (2567).
  return [2563, 2564, 2567].includes(fiscalYear) ? { iit: 30, eit: 30, oit: 40 } : undefined;
}
