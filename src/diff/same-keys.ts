import { groupBy } from './group-by.js';
import type { Item, Title } from './item.js';
import type { Found } from './leftovers.js';
import type { MeasurePair } from './pair-measures.js';

/** Items whose key stands exactly once on each side. */
export function uniqueKeys(before: readonly Item[], after: readonly Item[]): readonly Found<Item>[] {
  return kinds.flatMap((kind) => {
    const right = onceByKey(after, kind);
    const found: Found<Item>[] = [];
    for (const [key, item] of onceByKey(before, kind)) {
      const other = right.get(key);
      if (item !== undefined && other !== undefined) found.push([item, other, 1]);
    }
    return found;
  });
}

/** Items of equal keys, the first with the first, the second with the second. */
export const sameKeys = (before: readonly Item[], after: readonly Item[]): readonly Found<Item>[] =>
  kinds.flatMap((kind) => {
    const isWanted = (item: Item) => item.kind === kind;
    const found = inOrder(before.filter(isWanted), after.filter(isWanted), ({ key }) => key);
    return found.map(([item, other]): Found<Item> => [item, other, 1]);
  });

const kinds = ['activity', 'outcome'] as const;

/** Parts of equal ids, whatever their texts. */
export function pairById(
  before: readonly Title[],
  after: readonly Title[],
): { readonly measures: readonly MeasurePair[]; readonly items: readonly Found<Item>[] } {
  const idOf = ({ kind, value }: Title | Item) => `${kind} ${value.id}`;
  const items = inOrder(
    before.flatMap((title) => title.items),
    after.flatMap((title) => title.items),
    idOf,
  );
  return {
    measures: inOrder(before, after, idOf).map(([left, right]) => ({
      before: left.place,
      after: right.place,
      similarity: 1,
    })),
    items: items.map(([item, other]) => [item, other, 1]),
  };
}

function inOrder<Part>(before: readonly Part[], after: readonly Part[], keyOf: (part: Part) => string) {
  const right = groupBy(after, keyOf);
  const found: (readonly [Part, Part])[] = [];
  for (const [key, parts] of groupBy(before, keyOf)) {
    const others = right.get(key) ?? [];
    for (const [at, part] of parts.entries()) {
      const other = others[at];
      if (other !== undefined) found.push([part, other]);
    }
  }
  return found;
}

/** Each key of a kind with its item, or `undefined` where it repeats. */
function onceByKey(items: readonly Item[], kind: Item['kind']): ReadonlyMap<string, Item | undefined> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) if (item.kind === kind) found.set(item.key, found.has(item.key) ? undefined : item);
  return found;
}
