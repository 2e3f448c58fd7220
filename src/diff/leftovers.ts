import type { Keyed } from './item.js';
import { type Bigrams, similarityOf } from './similarity.js';

/** Bigrams of an item that are looked up, the rarest first. */
const RARE_BIGRAMS = 16;
/** A bigram in more items than this says too little. */
const MOST_ITEMS = 200;
/** Candidates that are compared. */
const MOST_CANDIDATES = 48;
/** Lead that the best candidate needs over the next, unless it is nearly the same text. */
const MARGIN = 0.05;
const NEARLY_SAME = 0.9;

/** Two texts taken for the same, and how alike they are. */
export type Found<Text> = readonly [before: Text, after: Text, similarity: number];

/** Pairs texts wherever they stand, by an index over their rare bigrams, the most alike first; near linear. */
export function pairLeftovers<Text extends Keyed>(
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
  bigramsOf: (key: string) => Bigrams,
): readonly Found<Text>[] {
  if (before.length === 0 || after.length === 0) return [];
  const index = indexOf(after, bigramsOf);
  const found: Found<Text>[] = [];
  for (const item of before) {
    const best = bestOf(item, candidatesOf(item, index, after, bigramsOf), threshold, bigramsOf);
    if (best !== undefined) found.push(best);
  }
  const used = new Set<Text>();
  return found
    .sort((left, right) => right[2] - left[2])
    .filter(([, other]) => {
      if (used.has(other)) return false;
      used.add(other);
      return true;
    });
}

/** The texts that hold a bigram, by their index; a list that grew too long is kept at that length and never used. */
function indexOf(texts: readonly Keyed[], bigramsOf: (key: string) => Bigrams): ReadonlyMap<number, number[]> {
  const index = new Map<number, number[]>();
  for (const [at, { key }] of texts.entries()) {
    let last = -1;
    for (const bigram of bigramsOf(key)) {
      if (bigram === last) continue;
      last = bigram;
      const list = index.get(bigram);
      if (list === undefined) index.set(bigram, [at]);
      else if (list.length <= MOST_ITEMS) list.push(at);
    }
  }
  return index;
}

function candidatesOf<Text extends Keyed>(
  item: Text,
  index: ReadonlyMap<number, readonly number[]>,
  texts: readonly Text[],
  bigramsOf: (key: string) => Bigrams,
): readonly Text[] {
  const lists: (readonly number[])[] = [];
  let last = -1;
  for (const bigram of bigramsOf(item.key)) {
    if (bigram === last) continue;
    last = bigram;
    const list = index.get(bigram);
    if (list !== undefined && list.length <= MOST_ITEMS) lists.push(list);
  }
  const shared = new Map<number, number>();
  for (const list of lists.sort((left, right) => left.length - right.length).slice(0, RARE_BIGRAMS)) {
    for (const at of list) if (texts[at]?.kind === item.kind) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .sort((left, right) => right[1] - left[1])
    .slice(0, MOST_CANDIDATES)
    .flatMap(([at]) => texts[at] ?? []);
}

function bestOf<Text extends Keyed>(
  item: Text,
  candidates: readonly Text[],
  threshold: number,
  bigramsOf: (key: string) => Bigrams,
): Found<Text> | undefined {
  const own = bigramsOf(item.key);
  let best: Text | undefined;
  let first = 0;
  let second = 0;
  for (const other of candidates) {
    const others = bigramsOf(other.key);
    // texts of such lengths cannot be alike enough to be taken or to stand in the way
    const most = (2 * Math.min(own.length, others.length)) / (own.length + others.length);
    if (most < threshold - MARGIN) continue;
    const similarity = similarityOf(own, others);
    if (similarity > first) {
      second = first;
      first = similarity;
      best = other;
    } else second = Math.max(second, similarity);
  }
  if (best === undefined || first < threshold) return undefined;
  return first >= NEARLY_SAME || first - second >= MARGIN ? [item, best, first] : undefined;
}
