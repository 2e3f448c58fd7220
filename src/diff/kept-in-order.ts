import type { ChangedPart } from './change.js';
import type { Pair } from './pair-reports.js';

/**
 * Tells whether a pair kept its place among the others of its list: the longest run of pairs that rise on both sides
 * stays, so that the fewest are called reordered.
 */
export function keptInOrder(
  pairs: readonly Pair[],
  before: ReadonlyMap<string, ChangedPart>,
  after: ReadonlyMap<string, ChangedPart>,
  measureAfter: ReadonlyMap<string, string>,
): (pair: Pair) => boolean {
  const lists = new Map<string, { readonly pair: Pair; readonly from: number; readonly to: number }[]>();
  for (const pair of pairs) {
    const from = before.get(pair.before);
    const to = after.get(pair.after);
    if (from === undefined || to === undefined) continue;
    if (from.measureId !== undefined && measureAfter.get(from.measureId) !== to.measureId) continue;
    const list = from.measureId ?? '';
    lists.set(list, [...(lists.get(list) ?? []), { pair, from: from.place, to: to.place }]);
  }
  const kept = new Set<Pair>();
  for (const list of lists.values()) {
    const ordered = [...list].sort((left, right) => left.from - right.from);
    for (const at of longestRise(ordered.map(({ to }) => to))) {
      const found = ordered[at];
      if (found !== undefined) kept.add(found.pair);
    }
  }
  return (pair) => kept.has(pair);
}

/** Indexes of a longest rising subsequence, by patience sorting. */
function longestRise(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.push(at);
  return rise.reverse();
}
