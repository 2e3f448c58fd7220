import type { FilingScheme } from '../../model/report.js';
import { shown } from '../../thai/argument.js';
import { findFramework } from '../frameworks/find-framework.js';
import type { ItemList } from '../frameworks/framework.js';
import { schemeLists } from '../schemes/all-schemes.js';

/** Whose list of which year. */
export interface ItemListQuery {
  /** `nacc` (ป.ป.ช.), `moph` (hospitals), `vec` (vocational colleges), `obec` (schools), `itap` (police, of which no list is known). */
  readonly scheme: FilingScheme;
  /** Year of the assessment, Buddhist era. */
  readonly fiscalYear: number;
}

/**
 * Finds the list of items of a scheme and a fiscal year, or undefined where none is known.
 *
 * @throws TypeError when the query is not an object of a scheme and a number.
 * @example
 * ```ts
 * import { findItemList } from 'thai-ita/catalogue';
 * findItemList({ scheme: 'moph', fiscalYear: 2567 })?.items.length; // => 22
 * findItemList({ scheme: 'nacc', fiscalYear: 2568 })?.items.length; // => 28
 * findItemList({ scheme: 'itap', fiscalYear: 2568 }); // => undefined
 * ```
 */
export function findItemList(query: ItemListQuery): ItemList | undefined {
  return itemListOf('findItemList', query);
}

/** The list of a query that a public function got. */
export function itemListOf(caller: string, query: ItemListQuery): ItemList | undefined {
  if (typeof query !== 'object' || query === null) {
    throw new TypeError(`${caller}: expected a fiscal year or a query, got ${shown(query)}`);
  }
  const { scheme, fiscalYear } = query;
  if (typeof scheme !== 'string') throw new TypeError(`${caller}: expected a scheme, got ${shown(scheme)}`);
  if (typeof fiscalYear !== 'number') {
    throw new TypeError(`${caller}: expected a fiscal year, got ${shown(fiscalYear)}`);
  }
  if (scheme === 'nacc') return findFramework(fiscalYear);
  return schemeLists.find((list) => list.scheme === scheme && list.fiscalYear === fiscalYear);
}
