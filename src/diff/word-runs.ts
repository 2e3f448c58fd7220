// The package does not say `sideEffects: false`, so it is imported here alone and built as a chunk of its own.
import { diffArrays } from 'diff';

/** A run of words that both texts have, or that one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  /** How many words. */
  readonly count: number;
}

/** The least edit of one list of words into another (Myers); undefined when it takes too many steps to find. */
export function wordRuns(before: readonly string[], after: readonly string[]): readonly WordRun[] | undefined {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  return found?.map(({ added, removed, value }) => {
    if (added) return { kind: 'added', count: value.length };
    return { kind: removed ? 'removed' : 'same', count: value.length };
  });
}

/** The cost grows with the words times the edits; texts further apart than this share no phrases worth showing. */
const MOST_EDITS = 1000;
