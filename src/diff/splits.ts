import type { Item, Title } from './item.js';
import type { Found } from './leftovers.js';
import type { MeasurePair } from './pair-measures.js';
import { type Bigrams, sharedOf } from './similarity.js';

/** One item of the one report that is two of the other. */
export interface Split {
  readonly whole: Item;
  /** In the order of their list. */
  readonly parts: readonly Item[];
}

/** How much of a part must stand in the whole. */
const LEAST_CONTAINED = 0.85;
/** Similarity of both parts together to the whole. */
const LEAST_JOINT = 0.75;
/** How much better both together must be than the better one alone. */
const LEAST_GAIN = 0.12;
/** A list with more parts that fit a whole says nothing. */
const MOST_PARTS = 12;

/**
 * Finds items that became two items of the same measure, and pairs of items that became one. A part may have been
 * taken for the whole already; an item with the same text on the other side is neither.
 */
export function findSplits(
  measures: readonly MeasurePair[],
  before: readonly Title[],
  after: readonly Title[],
  partner: ReadonlyMap<Item, Found<Item>>,
  bigramsOf: (key: string) => Bigrams,
): { readonly splits: readonly Split[]; readonly merges: readonly Split[]; readonly spent: ReadonlySet<Item> } {
  const otherOf = new Map<Item, Found<Item>>();
  for (const found of partner.values()) {
    otherOf.set(found[0], found);
    otherOf.set(found[1], found);
  }
  const spent = new Set<Item>();
  const find = (wholes: readonly Item[], parts: readonly Item[]): readonly Split[] => {
    if (!parts.some((part) => !otherOf.has(part))) return [];
    return wholes.flatMap((whole) => {
      const found = otherOf.get(whole);
      if (spent.has(whole) || (found !== undefined && found[2] === 1)) return [];
      const own = found?.[0] === whole ? found[1] : found?.[0];
      const fitting = parts.filter(
        (part) =>
          part.kind === whole.kind &&
          !spent.has(part) &&
          (part === own || !otherOf.has(part)) &&
          contained(bigramsOf(part.key), bigramsOf(whole.key)) >= LEAST_CONTAINED,
      );
      const pair = fitting.length <= MOST_PARTS ? bestTwo(whole, fitting, own, bigramsOf) : undefined;
      if (pair === undefined) return [];
      for (const item of [whole, ...pair]) spent.add(item);
      return [{ whole, parts: pair }];
    });
  };
  const splits: Split[] = [];
  const merges: Split[] = [];
  for (const pair of measures) {
    const left = before[pair.before]?.items ?? [];
    const right = after[pair.after]?.items ?? [];
    splits.push(...find(left, right));
    merges.push(...find(right, left));
  }
  return { splits, merges, spent };
}

/** The two parts that together are most like the whole; the one it was paired with must be among them. */
function bestTwo(
  whole: Item,
  parts: readonly Item[],
  own: Item | undefined,
  bigramsOf: (key: string) => Bigrams,
): readonly Item[] | undefined {
  let best: readonly Item[] | undefined;
  let most = LEAST_JOINT;
  const target = bigramsOf(whole.key);
  for (const [at, first] of parts.entries()) {
    for (const second of parts.slice(at + 1)) {
      if (own !== undefined && first !== own && second !== own) continue;
      const joint = Math.max(
        alike(bigramsOf(first.key + second.key), target),
        alike(bigramsOf(second.key + first.key), target),
      );
      const alone = Math.max(alike(bigramsOf(first.key), target), alike(bigramsOf(second.key), target));
      if (joint < most || joint - alone < LEAST_GAIN) continue;
      most = joint;
      best = [first, second];
    }
  }
  return best;
}

const contained = (part: Bigrams, whole: Bigrams): number =>
  part.length === 0 || part.length >= whole.length ? 0 : sharedOf(part, whole) / part.length;

const alike = (left: Bigrams, right: Bigrams): number => (2 * sharedOf(left, right)) / (left.length + right.length);
