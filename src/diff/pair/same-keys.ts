import { groupBy } from './group-by.js';
import type { Found, Item, Keyed } from './parts-to-pair.js';

/** Items of a kind whose text stands exactly once on each side. */
export function uniqueKeys(before: readonly Item[], after: readonly Item[]): readonly Found<Item>[] {
  const right = onceByKey(after);
  const found: Found<Item>[] = [];
  for (const [key, item] of onceByKey(before)) {
    const other = item === undefined ? undefined : right.get(key);
    if (item !== undefined && other !== undefined) found.push([item, other, 1]);
  }
  return found;
}

/** Items of equal texts and kinds, the first with the first, the second with the second. */
export function sameKeys(before: readonly Item[], after: readonly Item[]): readonly Found<Item>[] {
  const wanted = new Set(after.map(({ key }) => key));
  const left = before.filter(({ key }) => wanted.has(key));
  return left.length === 0 ? [] : inOrder(left, after, ({ key }) => key);
}

/** Parts of equal kinds and ids, whatever their texts. */
export const sameIds = <Part extends Keyed>(before: readonly Part[], after: readonly Part[]): readonly Found<Part>[] =>
  inOrder(before, after, ({ kind, value }) => `${kind} ${value.id}`);

function inOrder<Part, Key>(
  before: readonly Part[],
  after: readonly Part[],
  keyOf: (part: Part) => Key,
): readonly Found<Part>[] {
  const right = groupBy(after, keyOf);
  const found: Found<Part>[] = [];
  for (const [key, parts] of groupBy(before, keyOf)) {
    const others = right.get(key) ?? [];
    for (const [at, part] of parts.entries()) {
      const other = others[at];
      if (other !== undefined) found.push([part, other, 1]);
    }
  }
  return found;
}

/** Each key with its item, or `undefined` where it repeats. */
function onceByKey(items: readonly Item[]): ReadonlyMap<number, Item | undefined> {
  const found = new Map<number, Item | undefined>();
  for (const item of items) found.set(item.key, found.has(item.key) ? undefined : item);
  return found;
}
