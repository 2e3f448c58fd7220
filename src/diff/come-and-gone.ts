import type { Change, ChangedPart } from './change.js';
import { partOf } from './changed-part.js';
import { type Item, namedFields, type Title } from './item.js';
import { fieldsOf } from './json.js';
import type { Matching } from './pair-items.js';
import type { Split } from './splits.js';

/** What was split, merged, added and removed. */
export function comeAndGone({ before, after, measures, items, splits, merges }: Matching): readonly Change[] {
  const spent = { before: spentPlaces(), after: spentPlaces() };
  for (const pair of measures) {
    spent.before.measures[pair.before] = true;
    spent.after.measures[pair.after] = true;
  }
  for (const [from, to] of items) {
    spent.before.items[from.index] = true;
    spent.after.items[to.index] = true;
  }
  const spend = (found: readonly Split[], whole: Spent, other: Spent) => {
    for (const split of found) {
      whole.items[split.whole.index] = true;
      for (const { index } of split.parts) other.items[index] = true;
    }
  };
  spend(splits, spent.before, spent.after);
  spend(merges, spent.after, spent.before);
  const left = (titles: readonly Title[], gone: Spent) => {
    const parts: (Title | Item)[] = [];
    for (const title of titles) {
      if (gone.measures[title.place] !== true) parts.push(title);
      for (const item of title.items) if (gone.items[item.index] !== true) parts.push(item);
    }
    return parts;
  };
  return [
    ...splits.map(({ whole, parts }): Change => {
      const into = parts.map((part) => wholePart(part, after));
      return { what: whole.kind, kind: 'split', before: wholePart(whole, before), parts: into, aspects: [] };
    }),
    ...merges.map(({ whole, parts }): Change => {
      const from = parts.map((part) => wholePart(part, before));
      return { what: whole.kind, kind: 'merged', after: wholePart(whole, after), parts: from, aspects: [] };
    }),
    ...left(after, spent.after).map((part): Change => {
      return { what: part.kind, kind: 'added', after: wholePart(part, after), aspects: [] };
    }),
    ...left(before, spent.before).map((part): Change => {
      return { what: part.kind, kind: 'removed', before: wholePart(part, before), aspects: [] };
    }),
  ];
}

/** What is accounted for, by index. */
interface Spent {
  readonly measures: boolean[];
  readonly items: boolean[];
}

const spentPlaces = (): Spent => ({ measures: [], items: [] });

const wholePart = (part: Title | Item, titles: readonly Title[]): ChangedPart => ({
  ...partOf(part, titles),
  value: fieldsOf(part.value, namedFields[part.kind]),
});
