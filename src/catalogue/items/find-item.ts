import { requireText } from '../../thai/argument.js';
import type { Framework, FrameworkItem } from '../frameworks/framework.js';
import { findFramework } from '../frameworks/frameworks.js';
import { parseItemCode } from './parse-item-code.js';

/**
 * Whether a year has an item: it is in the list; the list is complete and has no such item; or nobody can tell, since the
 * list has holes or there is none.
 */
export type ItemStatus = 'listed' | 'not-listed' | 'not-known';

/**
 * Finds what an item asks for in a fiscal year, the code in any spelling that `parseItemCode` takes. Undefined is not yet
 * "does not exist": `itemStatusOf` tells the two apart. Brings the lists of all years along; with `findItemIn` only one.
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
  return framework && findItemIn(framework, code);
}

/**
 * Finds an item in the list of one year, so that a bundle holds that year's list alone.
 *
 * @example
 * ```ts
 * import { findItemIn, framework2566 } from 'thai-ita/catalogue';
 * findItemIn(framework2566, 'O10')?.title; // => 'นโยบายคุ้มครองข้อมูลส่วนบุคคล'
 * ```
 */
export function findItemIn(framework: Framework, code: string): FrameworkItem | undefined {
  requireText('findItemIn', code);
  const wanted = parseItemCode(code)?.code;
  return framework.items.find((item) => item.code === wanted);
}

/**
 * Tells whether a fiscal year has an item.
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
  return framework === undefined ? 'not-known' : itemStatusIn(framework, code);
}

/**
 * Tells whether the list of one year has an item, so that a bundle holds that year's list alone.
 *
 * @example
 * ```ts
 * import { framework2568, itemStatusIn } from 'thai-ita/catalogue';
 * itemStatusIn(framework2568, 'O25'); // => 'not-known'
 * ```
 */
export function itemStatusIn(framework: Framework, code: string): ItemStatus {
  requireText('itemStatusIn', code);
  if (findItemIn(framework, code) !== undefined) return 'listed';
  return framework.complete ? 'not-listed' : 'not-known';
}
