import type { Report } from '../model/report.js';
import { assign } from './assignment.js';
import { groupBy } from './group-by.js';
import { type Item, partShape, type Title, titlesOf } from './item.js';
import { type Found, pairByNumbers, pairLeftovers } from './leftovers.js';
import { pairMeasures } from './pair-measures.js';
import type { PairOptions } from './pair-options.js';
import { sameIds, sameKeys, uniqueKeys } from './same-keys.js';
import { likeness } from './similarity.js';
import { findSplits, type Split } from './splits.js';

/** Two reports with everything in them that is the same. */
export interface Matching {
  readonly before: readonly Title[];
  readonly after: readonly Title[];
  readonly measures: readonly Found<Title>[];
  /** In the order of the report before. */
  readonly items: readonly Found<Item>[];
  /** One item before that is several after. */
  readonly splits: readonly Split[];
  /** Several items before that are one after. */
  readonly merges: readonly Split[];
}

/** Finds what is the same in two reports: the same texts, then similar ones of a measure, then of the report. */
export function pairItems(beforeReport: Report, afterReport: Report, options: PairOptions): Matching {
  const { withinMeasure = 0.54, acrossMeasures = 0.69, moves = true } = options;
  const before = titlesOf(beforeReport);
  const after = titlesOf(afterReport);
  const allBefore = before.flatMap(({ items }) => items);
  const allAfter = after.flatMap(({ items }) => items);
  if (options.by === 'id') {
    const items = sameIds(allBefore, allAfter);
    return { before, after, measures: sameIds(before, after), items, splits: [], merges: [] };
  }
  const ofBefore: (Found<Item> | undefined)[] = Array.from({ length: allBefore.length });
  const ofAfter: (Found<Item> | undefined)[] = Array.from({ length: allAfter.length });
  const take = (found: readonly Found<Item>[]) => {
    for (const pair of found) {
      ofBefore[pair[0].index] = pair;
      ofAfter[pair[1].index] = pair;
    }
  };
  const freeBefore = (items: readonly Item[]) => items.filter(({ index }) => ofBefore[index] === undefined);
  const freeAfter = (items: readonly Item[]) => items.filter(({ index }) => ofAfter[index] === undefined);

  const anchors = uniqueKeys(allBefore, allAfter);
  const measures = pairMeasures(before, after, anchors);
  const measureAfter = new Map(measures.map(([from, to]) => [from.place, to.place]));
  const stays = ([left, right]: Found<Item>) => measureAfter.get(left.measure) === right.measure;
  take(moves ? anchors : anchors.filter(stays));
  const inMeasures = (pairThem: (left: readonly Item[], right: readonly Item[]) => readonly Found<Item>[]) => {
    for (const [from, to] of measures) {
      const left = freeBefore(from.items);
      const right = freeAfter(to.items);
      if (left.length > 0 && right.length > 0) take(pairThem(left, right));
    }
  };
  const repeated = sameKeys(freeBefore(allBefore), freeAfter(allAfter));
  if (repeated.length > 0) {
    inMeasures(sameKeys);
    if (moves) take(sameKeys(freeBefore(allBefore), freeAfter(allAfter)));
  }
  const numbered = pairByNumbers(freeBefore(allBefore), freeAfter(allAfter), SAME_NUMBERS);
  take(numbered.filter((pair) => (stays(pair) ? pair[2] >= withinMeasure : moves && pair[2] >= acrossMeasures)));
  inMeasures((left, right) =>
    (['activity', 'outcome'] as const).flatMap((kind) => {
      const isWanted = (item: Item) => item.kind === kind;
      return pairSimilar(left.filter(isWanted), right.filter(isWanted), withinMeasure);
    }),
  );
  if (moves) take(pairLeftovers(freeBefore(allBefore), freeAfter(allAfter), acrossMeasures));
  const { splits, merges, spent } = findSplits(measures, ofBefore, ofAfter);
  const items = ofBefore.filter((found) => found !== undefined && !spent.has(found[0]) && !spent.has(found[1]));
  return { before, after, measures, items: items as Found<Item>[], splits, merges };
}

/** Least similarity of two items that share a rare number. */
const SAME_NUMBERS = 0.75;
/** Above this many possible pairs the best sum is not sought, since its cost is cubic. */
const MOST_PAIRS = 40_000;

/** The best pairing of two short lists; nearer places win between equals. */
function pairSimilar(before: readonly Item[], after: readonly Item[], threshold: number): readonly Found<Item>[] {
  if (before.length === 0 || after.length === 0) return [];
  if (before.length * after.length > MOST_PAIRS) return pairMany(before, after, threshold);
  const isTurned = before.length > after.length;
  const [fewer, more] = isTurned ? [after, before] : [before, after];
  const similar = fewer.map((item) => more.map((other) => likeness(partShape(item), partShape(other), threshold)));
  const scores = similar.map((row, from) =>
    row.map((similarity, to) => {
      const distance = Math.abs((fewer[from]?.place ?? 0) - (more[to]?.place ?? 0));
      return similarity < threshold ? 0 : similarity - 1e-4 * Math.min(distance, 1000);
    }),
  );
  return assign(scores, more.length).flatMap((column, row): readonly Found<Item>[] => {
    const item = fewer[row];
    const other = more[column];
    if (item === undefined || other === undefined || (scores[row]?.[column] ?? 0) <= 0) return [];
    const similarity = similar[row]?.[column] ?? 0;
    return [isTurned ? [other, item, similarity] : [item, other, similarity]];
  });
}

/** Long lists: items of one text are looked for once, and pair in order. */
function pairMany(before: readonly Item[], after: readonly Item[], threshold: number): readonly Found<Item>[] {
  const left = groupBy(before, ({ key }) => key);
  const right = groupBy(after, ({ key }) => key);
  const firsts = (groups: typeof left) => [...groups.values()].flatMap(([first]) => first ?? []);
  return pairLeftovers(firsts(left), firsts(right), threshold).flatMap(([item, other, similarity]) => {
    const others = right.get(other.key) ?? [];
    return (left.get(item.key) ?? []).flatMap((each, at): readonly Found<Item>[] => {
      const partner = others[at];
      return partner === undefined ? [] : [[each, partner, similarity]];
    });
  });
}
