import type { Report } from '../../model/report.js';
import { assign } from './assignment.js';
import { findSplits, type Split } from './find-splits.js';
import { groupBy } from './group-by.js';
import { inStep } from './in-step.js';
import { pairByNumbers, pairLeftovers } from './pair-by-index.js';
import { pairMeasures } from './pair-measures.js';
import type { PairOptions } from './pair-options.js';
import { type Found, type Item, partShape, type Title, titlesOf } from './parts-to-pair.js';
import { sameIds, sameKeys, uniqueKeys } from './same-keys.js';
import { likeness } from './similarity.js';

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
  const { withinMeasure = 0.54, acrossMeasures = 0.7, moves = true } = options;
  const before = titlesOf(beforeReport);
  const after = titlesOf(afterReport);
  const allBefore = before.flatMap(({ items }) => items);
  const allAfter = after.flatMap(({ items }) => items);
  if (options.by === 'id') {
    take(sameIds(allBefore, allAfter));
    const measures = sameIds(before, after);
    take(measures);
    return { before, after, measures, items: pairsOf(allBefore), splits: [], merges: [] };
  }

  const anchors = uniqueKeys(allBefore, allAfter);
  const measures = pairMeasures(before, after, anchors);
  take(measures);
  const stays = stayIn(before);
  take(moves ? anchors : anchors.filter(stays));
  const inMeasures = (pairThem: (left: readonly Item[], right: readonly Item[]) => readonly Found<Item>[]) => {
    for (const [from, to] of measures) {
      const left = free(from.items);
      const right = free(to.items);
      if (left.length > 0 && right.length > 0) take(pairThem(left, right));
    }
  };
  const repeated = sameKeys(free(allBefore), free(allAfter));
  if (repeated.length > 0) {
    for (const [from, to] of measures) take(inStep(from.items, to.items));
    inMeasures(sameKeys);
    if (moves) take(sameKeys(free(allBefore), free(allAfter)));
  }
  const numbered = pairByNumbers(free(allBefore), free(allAfter), SAME_NUMBERS);
  take(numbered.filter((pair) => (stays(pair) ? pair[2] >= withinMeasure : moves && pair[2] >= acrossMeasures)));
  inMeasures((left, right) =>
    (['activity', 'outcome'] as const).flatMap((kind) => {
      const isWanted = (item: Item) => item.kind === kind;
      return pairSimilar(left.filter(isWanted), right.filter(isWanted), withinMeasure);
    }),
  );
  if (moves) take(pairLeftovers(free(allBefore), free(allAfter), acrossMeasures));
  const { splits, merges, spent } = findSplits(measures);
  return { before, after, measures, splits, merges, items: pairsOf(allBefore.filter((item) => !spent.has(item))) };
}

/** Tells whether a pair is of the same measure on both sides. */
export const stayIn =
  (before: readonly Title[]) =>
  ([from, to]: Found<Item>): boolean =>
    before[from.measure]?.pair?.[1].place === to.measure;

function take<Part extends { pair: Found<Part> | undefined }>(found: readonly Found<Part>[]): void {
  for (const pair of found) {
    pair[0].pair = pair;
    pair[1].pair = pair;
  }
}

const free = (items: readonly Item[]): readonly Item[] => items.filter(({ pair }) => pair === undefined);

const pairsOf = (items: readonly Item[]): readonly Found<Item>[] =>
  items.map(({ pair }) => pair).filter((pair) => pair !== undefined);

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
