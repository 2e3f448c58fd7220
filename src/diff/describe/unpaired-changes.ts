import type { Change, ChangedPart } from '../change.js';
import { fieldsOf } from '../json.js';
import type { Matching } from '../pair/pair-items.js';
import { type Item, namedFields, type Title } from '../pair/parts-to-pair.js';
import { partOf } from './changed-part.js';

/** What was split, merged, added and removed. */
export function comeAndGone({ before, after, splits, merges }: Matching): readonly Change[] {
  const spent = new Set<Title | Item>([...splits, ...merges].flatMap(({ whole, parts }) => [whole, ...parts]));
  const leftOf = (titles: readonly Title[]) =>
    titles.flatMap((title) => [title, ...title.items].filter((part) => part.pair === undefined && !spent.has(part)));
  return [
    ...splits.map(({ whole, parts }): Change => {
      const into = parts.map((part) => wholePart(part, after));
      return { what: whole.kind, kind: 'split', before: wholePart(whole, before), parts: into, aspects: [] };
    }),
    ...merges.map(({ whole, parts }): Change => {
      const from = parts.map((part) => wholePart(part, before));
      return { what: whole.kind, kind: 'merged', after: wholePart(whole, after), parts: from, aspects: [] };
    }),
    ...leftOf(after).map(
      (part): Change => ({ what: part.kind, kind: 'added', after: wholePart(part, after), aspects: [] }),
    ),
    ...leftOf(before).map(
      (part): Change => ({ what: part.kind, kind: 'removed', before: wholePart(part, before), aspects: [] }),
    ),
  ];
}

const wholePart = (part: Title | Item, titles: readonly Title[]): ChangedPart => ({
  ...partOf(part, titles),
  value: fieldsOf(part.value, namedFields[part.kind]),
});
