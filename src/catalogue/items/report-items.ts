import { shown } from '../../thai/argument.js';
import { findFramework } from '../frameworks/find-framework.js';
import type { ReportPair } from '../frameworks/framework.js';

/** Under which items a year asks for the measures and for the report on them. */
export interface ReportItems extends ReportPair {
  /** Year of the assessment, Buddhist era; the report is often about the year before. */
  readonly fiscalYear: number;
}

/**
 * Gives the items under which a fiscal year asks for the measures and for the report on them, each with how it is known.
 * Undefined for a year of which neither was seen, 2563 among them.
 *
 * @throws TypeError for a value that is not a number.
 * @example
 * ```ts
 * import { reportItemsOf } from 'thai-ita/catalogue';
 * reportItemsOf(2566)?.report?.code; // => 'O43'
 * reportItemsOf(2567)?.report?.confidence; // => 'inferred'
 * reportItemsOf(2563); // => undefined
 * ```
 */
export function reportItemsOf(fiscalYear: number): ReportItems | undefined {
  if (typeof fiscalYear !== 'number') {
    throw new TypeError(`reportItemsOf: expected a fiscal year, got ${shown(fiscalYear)}`);
  }
  const items = findFramework(fiscalYear)?.reportItems;
  return items && { fiscalYear, ...items };
}
