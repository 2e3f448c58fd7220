import { requireText } from '../../thai/argument.js';
import { findFramework } from '../frameworks/find-framework.js';
import type { Framework, FrameworkItem } from '../frameworks/framework.js';
import { parseItemCode } from './parse-item-code.js';

/**
 * Whether a year has an item: it is in the list; the list is complete and has no such item; or that is not known, since the
 * list has holes or there is none.
 */
export type ItemStatus = 'listed' | 'not-listed' | 'not-known';

/**
 * Finds what an item asks for in a fiscal year, the code in any spelling that `parseItemCode` takes. Undefined does not
 * mean that there is no such item, since some lists have holes: see `itemStatusOf`.
 *
 * @example
 * ```ts
 * import { findItem } from 'thai-ita/catalogue';
 * findItem(2566, 'O43')?.title; // => 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'
 * findItem(2569, 'o 26')?.confidence; // => 'single-source'
 * findItem(2567, 'O35'); // => undefined
 * ```
 */
export function findItem(fiscalYear: number, code: string): FrameworkItem | undefined {
  const framework = findFramework(fiscalYear);
  requireText('findItem', code);
  return framework && itemIn(framework, code);
}

/**
 * Gives whether a fiscal year has an item.
 *
 * @example
 * ```ts
 * import { itemStatusOf } from 'thai-ita/catalogue';
 * itemStatusOf(2566, 'O43'); // => 'listed'
 * itemStatusOf(2566, 'O44'); // => 'not-listed'
 * itemStatusOf(2567, 'O35'); // => 'not-known'
 * ```
 */
export function itemStatusOf(fiscalYear: number, code: string): ItemStatus {
  const framework = findFramework(fiscalYear);
  requireText('itemStatusOf', code);
  if (framework === undefined) return 'not-known';
  if (itemIn(framework, code) !== undefined) return 'listed';
  return framework.complete ? 'not-listed' : 'not-known';
}

function itemIn(framework: Framework, code: string): FrameworkItem | undefined {
  const wanted = parseItemCode(code)?.code;
  return framework.items.find((item) => item.code === wanted);
}
