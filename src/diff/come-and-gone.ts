import type { Change, ChangedPart } from './change.js';
import { partOf } from './changed-part.js';
import { type Item, namedFields, type Title } from './item.js';
import { fieldsOf } from './json.js';
import type { Matching } from './pair-items.js';
import type { Split } from './splits.js';

/** What was split, merged, added and removed. */
export function comeAndGone({ before, after, measures, items, splits, merges }: Matching): readonly Change[] {
  const gone = leftOf(
    before,
    measures.map((pair) => pair.before),
    [...items.map(([from]) => from), ...wholesOf(splits), ...partsOf(merges)],
  );
  const come = leftOf(
    after,
    measures.map((pair) => pair.after),
    [...items.map(([, to]) => to), ...wholesOf(merges), ...partsOf(splits)],
  );
  return [
    ...splits.map(({ whole, parts }): Change => {
      const into = parts.map((part) => wholePart(part, after));
      return { what: whole.kind, kind: 'split', before: wholePart(whole, before), parts: into, aspects: [] };
    }),
    ...merges.map(({ whole, parts }): Change => {
      const from = parts.map((part) => wholePart(part, before));
      return { what: whole.kind, kind: 'merged', after: wholePart(whole, after), parts: from, aspects: [] };
    }),
    ...come.map((part): Change => ({ what: part.kind, kind: 'added', after: wholePart(part, after), aspects: [] })),
    ...gone.map((part): Change => ({ what: part.kind, kind: 'removed', before: wholePart(part, before), aspects: [] })),
  ];
}

/** The parts of a report that nothing tells of yet. */
function leftOf(titles: readonly Title[], measures: readonly number[], items: readonly Item[]) {
  const spent = { measure: [] as boolean[], item: [] as boolean[] };
  for (const index of measures) spent.measure[index] = true;
  for (const { index } of items) spent.item[index] = true;
  const left: (Title | Item)[] = [];
  for (const title of titles) {
    if (!spent.measure[title.index]) left.push(title);
    for (const item of title.items) if (!spent.item[item.index]) left.push(item);
  }
  return left;
}

const wholesOf = (splits: readonly Split[]) => splits.map(({ whole }) => whole);

const partsOf = (splits: readonly Split[]) => splits.flatMap(({ parts }) => parts);

const wholePart = (part: Title | Item, titles: readonly Title[]): ChangedPart => ({
  ...partOf(part, titles),
  value: fieldsOf(part.value, namedFields[part.kind]),
});
