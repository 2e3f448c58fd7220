import { wordRuns } from '../word-runs.js';
import type { Found, Item } from './parts-to-pair.js';

/**
 * Items of equal texts that stand in step in two lists, as the least edit of the one into the other leaves them: of three equal
 * items of which the first went, the second and third stay.
 */
export function inStep(before: readonly Item[], after: readonly Item[]): readonly Found<Item>[] {
  const keysOf = (items: readonly Item[]) => items.map(({ key }) => String(key));
  const found: Found<Item>[] = [];
  let from = 0;
  let to = 0;
  for (const { kind, count } of wordRuns(keysOf(before), keysOf(after)) ?? []) {
    if (kind === 'same') {
      for (let at = 0; at < count; at += 1) {
        const left = before[from + at];
        const right = after[to + at];
        if (left !== undefined && right !== undefined && left.pair === undefined && right.pair === undefined) {
          found.push([left, right, 1]);
        }
      }
    }
    if (kind !== 'added') from += count;
    if (kind !== 'removed') to += count;
  }
  return found;
}
