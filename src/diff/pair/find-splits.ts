import { pushAll } from '../../thai/push-all.js';
import { type Found, type Item, partShape, type Title } from './parts-to-pair.js';
import { dice, shapeOf, sharedOf } from './similarity.js';

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

/** Above this many pairs of a measure splits are not sought: that costs as many comparisons. */
const MOST_TRIES = 250_000;

/**
 * Finds items that became two items of the same measure, and pairs of items that became one. A part may have been
 * taken for the whole already; an item with the same text on the other side is neither.
 */
export function findSplits(measures: readonly Found<Title>[]): {
  readonly splits: readonly Split[];
  readonly merges: readonly Split[];
  /** The items in them, which are no longer paired one to one. */
  readonly spent: ReadonlySet<Item>;
} {
  const spent = new Set<Item>();
  const splits: Split[] = [];
  const merges: Split[] = [];
  for (const [from, to] of measures) {
    pushAll(splits, splitsOf(from.items, to.items, spent));
    pushAll(merges, splitsOf(to.items, from.items, spent));
  }
  return { splits, merges, spent };
}

function splitsOf(wholes: readonly Item[], parts: readonly Item[], spent: Set<Item>): readonly Split[] {
  if (parts.every(({ pair }) => pair !== undefined) || wholes.length * parts.length > MOST_TRIES) return [];
  const found: Split[] = [];
  for (const whole of wholes) {
    const { pair } = whole;
    if (spent.has(whole) || pair?.[2] === 1) continue;
    const own = pair?.[0] === whole ? pair[1] : pair?.[0];
    const target = partShape(whole).bigrams;
    const fitting = parts.filter(
      (part) =>
        part.kind === whole.kind &&
        !spent.has(part) &&
        (part === own || part.pair === undefined) &&
        isContained(partShape(part).bigrams, target),
    );
    if (fitting.length > MOST_PARTS) continue;
    const two = bestTwo(target, fitting, own);
    if (two === undefined) continue;
    for (const item of [whole, ...two]) spent.add(item);
    found.push({ whole, parts: two });
  }
  return found;
}

/** The two parts that together are most like the whole; the one it was paired with must be among them. */
function bestTwo(target: Uint16Array, parts: readonly Item[], own: Item | undefined): readonly Item[] | undefined {
  let best: readonly Item[] | undefined;
  let most = LEAST_JOINT;
  for (const [at, first] of parts.entries()) {
    for (const second of parts.slice(at + 1)) {
      if (own !== undefined && first !== own && second !== own) continue;
      const joint = Math.max(
        dice(shapeOf(first.value.text + second.value.text).bigrams, target),
        dice(shapeOf(second.value.text + first.value.text).bigrams, target),
      );
      const alone = Math.max(dice(partShape(first).bigrams, target), dice(partShape(second).bigrams, target));
      if (joint < most || joint - alone < LEAST_GAIN) continue;
      most = joint;
      best = [first, second];
    }
  }
  return best;
}

function isContained(part: Uint16Array, whole: Uint16Array): boolean {
  const needed = LEAST_CONTAINED * part.length;
  return needed > 0 && part.length < whole.length && sharedOf(whole, part, needed) >= needed;
}
