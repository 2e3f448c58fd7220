import type { Item, Title } from './item.js';

/** Two measures that are the same, by index. */
export interface MeasurePair {
  readonly before: number;
  readonly after: number;
  readonly similarity: number;
}

/**
 * Pairs measures by what is already paired in them and by their titles: a vote for each pair of items, two for the same
 * title, and half a title's similarity; measures that share no item are paired by a title that is nearly the same.
 */
export function pairMeasures(
  before: readonly Title[],
  after: readonly Title[],
  pairs: ReadonlyMap<Item, { readonly item: Item }>,
  compare: (left: string, right: string) => number,
): readonly MeasurePair[] {
  const candidates = [...votesOf(before, after, pairs)].map(([key, votes]) => {
    const from = Math.floor(key / after.length);
    const to = key % after.length;
    const left = before[from];
    const right = after[to];
    const size = Math.max(1, left?.items.length ?? 0, right?.items.length ?? 0);
    const similarity = compare(left?.key ?? '', right?.key ?? '');
    return { before: from, after: to, similarity, score: votes / size + similarity / 2 };
  });
  const taken = takeByScore(candidates.filter(({ score }) => score >= LEAST_SCORE));
  return [...taken, ...takeByScore(similarTitles(before, after, taken, compare))].sort(
    (left, right) => left.before - right.before,
  );
}

const LEAST_SCORE = 0.3;
const LEAST_TITLE = 0.6;

/** Votes by `before index × after.length + after index`. */
function votesOf(
  before: readonly Title[],
  after: readonly Title[],
  pairs: ReadonlyMap<Item, { readonly item: Item }>,
): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  const vote = (from: number, to: number, weight: number) => {
    const key = from * after.length + to;
    votes.set(key, (votes.get(key) ?? 0) + weight);
  };
  for (const [item, { item: other }] of pairs) vote(item.measure, other.measure, 1);
  const places = new Map<string, number[]>();
  after.forEach(({ key }, at) => {
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  before.forEach(({ key }, at) => {
    const same = places.get(key) ?? [];
    for (const to of same) vote(at, to, same.length === 1 ? 2 : 0.6);
  });
  return votes;
}

function similarTitles(
  before: readonly Title[],
  after: readonly Title[],
  taken: readonly MeasurePair[],
  compare: (left: string, right: string) => number,
): readonly (MeasurePair & { readonly score: number })[] {
  const usedBefore = new Set(taken.map((pair) => pair.before));
  const usedAfter = new Set(taken.map((pair) => pair.after));
  const found: (MeasurePair & { score: number })[] = [];
  before.forEach((title, from) => {
    if (usedBefore.has(from)) return;
    after.forEach((other, to) => {
      if (usedAfter.has(to)) return;
      const similarity = compare(title.key, other.key);
      if (similarity >= LEAST_TITLE) found.push({ before: from, after: to, similarity, score: similarity });
    });
  });
  return found;
}

/** The candidates from the best on, each measure once. */
function takeByScore(candidates: readonly (MeasurePair & { readonly score: number })[]): readonly MeasurePair[] {
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const taken: MeasurePair[] = [];
  for (const { score, ...pair } of [...candidates].sort((left, right) => right.score - left.score)) {
    if (score <= 0 || usedBefore.has(pair.before) || usedAfter.has(pair.after)) continue;
    usedBefore.add(pair.before);
    usedAfter.add(pair.after);
    taken.push(pair);
  }
  return taken;
}
