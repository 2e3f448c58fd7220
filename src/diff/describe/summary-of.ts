import type { Aspect, Change, DiffSummary } from '../change.js';

/** Counts changes by kind and aspect, of so many parts that stand in both reports. */
export function summaryOf(changes: readonly Change[], paired: number): DiffSummary {
  const kinds: Record<Change['kind'], number> = { added: 0, removed: 0, changed: 0, split: 0, merged: 0 };
  const aspects: Record<Aspect, number> = {
    moved: 0,
    reordered: 0,
    renumbered: 0,
    reworded: 0,
    respelled: 0,
    'rolled-over': 0,
    'stale-year': 0,
    fields: 0,
  };
  for (const change of changes) {
    kinds[change.kind] += 1;
    for (const aspect of change.aspects) aspects[aspect] += 1;
  }
  const changedParts = changes.filter(({ kind, what }) => kind === 'changed' && what !== 'report').length;
  return { ...kinds, unchanged: paired - changedParts, aspects };
}
