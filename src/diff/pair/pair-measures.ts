import { groupBy } from './group-by.js';
import { bestFirst, pairLeftovers } from './pair-by-index.js';
import { type Found, type Item, partShape, type Title } from './parts-to-pair.js';
import { dice } from './similarity.js';

/**
 * Pairs measures by what is already paired in them and by their titles: a vote for each pair of items, two for the same
 * title, and half a title's similarity; measures that share no item are paired by a title that is nearly the same.
 */
export function pairMeasures(
  before: readonly Title[],
  after: readonly Title[],
  pairs: readonly Found<Item>[],
): readonly Found<Title>[] {
  const candidates: (readonly [...Found<Title>, similarity: number])[] = [];
  for (const [key, votes] of votesOf(before, after, pairs)) {
    const left = before[Math.floor(key / after.length)];
    const right = after[key % after.length];
    if (left === undefined || right === undefined) continue;
    const size = Math.max(1, left.items.length, right.items.length);
    const similarity = left.key === right.key ? 1 : dice(partShape(left).bigrams, partShape(right).bigrams);
    const score = votes / size + similarity / 2;
    if (score >= LEAST_SCORE) candidates.push([left, right, score, similarity]);
  }
  const found = bestFirst(candidates).map(([left, right, , similarity]): Found<Title> => [left, right, similarity]);
  const used = new Set<unknown>(found.flat());
  const isFree = (title: Title) => !used.has(title);
  return [...found, ...pairLeftovers(before.filter(isFree), after.filter(isFree), LEAST_TITLE)].sort(
    ([left], [right]) => left.place - right.place,
  );
}

const LEAST_SCORE = 0.3;
const LEAST_TITLE = 0.6;

/** Votes by `before index × after.length + after index`. */
function votesOf(
  before: readonly Title[],
  after: readonly Title[],
  pairs: readonly Found<Item>[],
): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  const vote = (from: number, to: number, weight: number) => {
    const key = from * after.length + to;
    votes.set(key, (votes.get(key) ?? 0) + weight);
  };
  for (const [item, other] of pairs) vote(item.measure, other.measure, 1);
  const left = groupBy(before, ({ key }) => key);
  const right = groupBy(after, ({ key }) => key);
  for (const [key, titles] of left) {
    const others = right.get(key) ?? [];
    const weight = titles.length === 1 && others.length === 1 ? 2 : 0.6;
    // titles that repeat stand for each other in their order
    for (const [at, title] of titles.entries()) {
      const other = others[at];
      if (other !== undefined) vote(title.place, other.place, weight);
    }
  }
  return votes;
}
