import type { Item } from './item.js';
import { type Bigrams, similarityOf } from './similarity.js';

/** Bigrams of an item that are looked up, the rarest first. */
const RARE_BIGRAMS = 10;
/** A bigram in more items than this says too little. */
const MOST_ITEMS = 64;
/** Lead that the best candidate needs over the next, unless it is nearly the same text. */
const MARGIN = 0.05;
const NEARLY_SAME = 0.9;

/** Pairs items that went to another measure and were reworded too, by an index over their bigrams, best first. */
export function pairLeftovers(
  before: readonly Item[],
  after: readonly Item[],
  threshold: number,
  bigramsOf: (key: string) => Bigrams,
): readonly (readonly [Item, Item, number])[] {
  const index = new Map<number, Item[]>();
  for (const item of after) {
    for (const bigram of new Set(bigramsOf(item.key))) {
      const items = index.get(bigram);
      if (items === undefined) index.set(bigram, [item]);
      else items.push(item);
    }
  }
  const found = before.flatMap((item) => bestOf(item, candidatesOf(item, index, bigramsOf), threshold, bigramsOf));
  const used = new Set<Item>();
  return found
    .sort((left, right) => right[2] - left[2])
    .filter(([, other]) => {
      if (used.has(other)) return false;
      used.add(other);
      return true;
    });
}

function candidatesOf(
  item: Item,
  index: ReadonlyMap<number, readonly Item[]>,
  bigramsOf: (key: string) => Bigrams,
): ReadonlySet<Item> {
  const lists = [...new Set(bigramsOf(item.key))]
    .map((bigram) => index.get(bigram) ?? [])
    .filter(({ length }) => length > 0 && length <= MOST_ITEMS)
    .sort((left, right) => left.length - right.length)
    .slice(0, RARE_BIGRAMS);
  return new Set(lists.flat().filter(({ kind }) => kind === item.kind));
}

function bestOf(
  item: Item,
  candidates: ReadonlySet<Item>,
  threshold: number,
  bigramsOf: (key: string) => Bigrams,
): readonly (readonly [Item, Item, number])[] {
  let best: readonly [Item, Item, number] | undefined;
  let second = 0;
  for (const other of candidates) {
    const similarity = similarityOf(bigramsOf(item.key), bigramsOf(other.key));
    if (best === undefined || similarity > best[2]) {
      second = best?.[2] ?? 0;
      best = [item, other, similarity];
    } else second = Math.max(second, similarity);
  }
  if (best === undefined || best[2] < threshold) return [];
  return best[2] >= NEARLY_SAME || best[2] - second >= MARGIN ? [best] : [];
}
