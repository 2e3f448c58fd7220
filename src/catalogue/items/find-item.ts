import { requireText } from '../../thai/argument.js';
import type { FrameworkItem, ItemList } from '../frameworks/framework.js';
import { type ItemListQuery, itemListOf } from './find-item-list.js';
import { parseItemCode } from './parse-item-code.js';

/**
 * Whether a year has an item: it is in the list; the list is complete and has no such item; or that is not known, since there
 * may be more items than the list has, or there is no list.
 */
export type ItemStatus = 'listed' | 'not-listed' | 'not-known';

/** Which item of whose list. */
export interface ItemQuery extends ItemListQuery {
  /** In any spelling that `parseItemCode` takes. */
  readonly code: string;
}

/**
 * Finds what an item asks for in a fiscal year: in the list of the NACC, or in that of another scheme. The code may have any
 * spelling that `parseItemCode` takes. The title is undefined where no source prints it. Undefined does not mean that there is no
 * such item, since some lists may go on: see `itemStatusOf`.
 *
 * @throws TypeError when an argument is of the wrong type.
 * @example
 * ```ts
 * import { findItem } from 'thai-ita/catalogue';
 * findItem(2566, 'O43')?.title; // => 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'
 * findItem({ scheme: 'vec', fiscalYear: 2569, code: 'o 23' })?.title; // => 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา'
 * findItem(2567, 'O35')?.confidence; // => 'title-not-known'
 * findItem(2567, 'O36'); // => undefined
 * ```
 */
export function findItem(fiscalYear: number, code: string): FrameworkItem | undefined;
export function findItem(query: ItemQuery): FrameworkItem | undefined;
export function findItem(yearOrQuery: number | ItemQuery, code?: string): FrameworkItem | undefined {
  return wantedOf('findItem', yearOrQuery, code).item;
}

/**
 * Gives whether a fiscal year has an item, in the list of the NACC or in that of another scheme.
 *
 * @throws TypeError when an argument is of the wrong type.
 * @example
 * ```ts
 * import { itemStatusOf } from 'thai-ita/catalogue';
 * itemStatusOf(2566, 'O43'); // => 'listed'
 * itemStatusOf(2566, 'O44'); // => 'not-listed'
 * itemStatusOf(2562, 'O49'); // => 'not-known'
 * itemStatusOf({ scheme: 'moph', fiscalYear: 2566, code: 'MOIT23' }); // => 'not-listed'
 * ```
 */
export function itemStatusOf(fiscalYear: number, code: string): ItemStatus;
export function itemStatusOf(query: ItemQuery): ItemStatus;
export function itemStatusOf(yearOrQuery: number | ItemQuery, code?: string): ItemStatus {
  const { list, item } = wantedOf('itemStatusOf', yearOrQuery, code);
  if (item !== undefined) return 'listed';
  return list?.complete ? 'not-listed' : 'not-known';
}

interface Wanted {
  readonly list: ItemList | undefined;
  readonly item: FrameworkItem | undefined;
}

function wantedOf(caller: string, yearOrQuery: number | ItemQuery, code: string | undefined): Wanted {
  const isYear = typeof yearOrQuery === 'number';
  const list = itemListOf(caller, isYear ? { scheme: 'nacc', fiscalYear: yearOrQuery } : yearOrQuery);
  const text = isYear ? code : yearOrQuery.code;
  requireText(caller, text);
  const wanted = parseItemCode(text)?.code;
  return { list, item: list?.items.find((item) => item.code === wanted) };
}
