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
  const waiting = new Map<string, { readonly parts: Part[]; next: number }>();
  for (const part of after) {
    const key = keyOf(part);
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, { parts: [part], next: 0 });
    else queue.parts.push(part);
  }
  const found: (readonly [Part, Part])[] = [];
  for (const part of before) {
    const queue = waiting.get(keyOf(part));
    const other = queue?.parts[queue.next];
    if (queue === undefined || other === undefined) continue;
    queue.next += 1;
    found.push([part, other]);
  }
  return found;
}

/** Each key of a kind with its item, or `undefined` where it repeats. */
function onceByKey(items: readonly Item[], kind: Item['kind']): ReadonlyMap<string, Item | undefined> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) if (item.kind === kind) found.set(item.key, found.has(item.key) ? undefined : item);
  return found;
}
