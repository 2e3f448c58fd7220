import { groupBy } from './group-by.js';
import type { Found } from './parts-to-pair.js';

/**
 * The pairs that did not keep their place among the others of their list: the longest run of pairs that rise on both
 * sides stays, so that the fewest are called reordered. Pairs of one key belong to one list, those without any to none.
 */
export function reorderedPairs<Part extends { readonly place: number }>(
  pairs: readonly Found<Part>[],
  listOf: (pair: Found<Part>) => number | undefined,
): ReadonlySet<Found<Part>> {
  const reordered = new Set<Found<Part>>();
  for (const [key, list] of groupBy(pairs, listOf)) {
    if (key === undefined) continue;
    const ordered = [...list].sort((left, right) => left[0].place - right[0].place);
    if (ordered.every(([, to], at) => at === 0 || (ordered[at - 1]?.[1].place ?? 0) < to.place)) continue;
    const rise = new Set(longestRise(ordered.map(([, to]) => to.place)));
    for (const [at, pair] of ordered.entries()) if (!rise.has(at)) reordered.add(pair);
  }
  return reordered;
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
