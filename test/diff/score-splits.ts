import { pairReports } from 'thai-ita/diff';
import type { KnownSplits } from './known-splits.js';

/** How well splits and merges were found: precision and recall of each. */
export function scoreSplits(pairs: readonly KnownSplits[]) {
  const counts = { splits: { right: 0, given: 0, wanted: 0 }, merges: { right: 0, given: 0, wanted: 0 } };
  for (const { before, after, splits, merges } of pairs) {
    const found = pairReports(before, after);
    const said = {
      splits: found.splits.map((split) => [split.before, split.after] as const),
      merges: found.merges.map((merge) => [merge.after, merge.before] as const),
    };
    for (const [kind, known] of [
      ['splits', splits],
      ['merges', merges],
    ] as const) {
      counts[kind].wanted += known.size;
      counts[kind].given += said[kind].length;
      counts[kind].right += said[kind].filter(([whole, parts]) => known.get(whole)?.join() === parts.join()).length;
    }
  }
  const rates = ({ right, given, wanted }: { right: number; given: number; wanted: number }) => ({
    precision: right / given,
    recall: right / wanted,
    wanted,
  });
  return { splits: rates(counts.splits), merges: rates(counts.merges) };
}
