import type { Report } from '../model/report.js';
import { assign } from './assignment.js';
import { bigramIndex, type Item, type Title, titlesOf } from './item.js';
import { type Found, pairLeftovers } from './leftovers.js';
import { type MeasurePair, pairMeasures } from './pair-measures.js';
import type { PairOptions } from './pair-options.js';
import { pairById, sameKeys, uniqueKeys } from './same-keys.js';
import { type Bigrams, similarityOf } from './similarity.js';
import { findSplits, type Split } from './splits.js';

/** Two reports with everything in them that is the same. */
export interface Matching {
  readonly before: readonly Title[];
  readonly after: readonly Title[];
  readonly measures: readonly MeasurePair[];
  /** In the order of the report before. */
  readonly items: readonly Found<Item>[];
  /** One item before that is several after. */
  readonly splits: readonly Split[];
  /** Several items before that are one after. */
  readonly merges: readonly Split[];
}

/** Finds what is the same in two reports: the same texts, then similar ones of a measure, then of the report. */
export function pairItems(beforeReport: Report, afterReport: Report, options: PairOptions): Matching {
  const { withinMeasure = 0.6, acrossMeasures = 0.78, moves = true } = options;
  const before = titlesOf(beforeReport);
  const after = titlesOf(afterReport);
  if (options.by === 'id') return { before, after, ...pairById(before, after), splits: [], merges: [] };
  const bigramsOf = bigramIndex();
  const allBefore = before.flatMap(({ items }) => items);
  const allAfter = after.flatMap(({ items }) => items);
  const partner = new Map<Item, Found<Item>>();
  const taken = new Set<Item>();
  const take = (found: readonly Found<Item>[]) => {
    for (const pair of found) {
      partner.set(pair[0], pair);
      taken.add(pair[1]);
    }
  };
  const freeBefore = (items: readonly Item[]) => items.filter((item) => !partner.has(item));
  const freeAfter = (items: readonly Item[]) => items.filter((item) => !taken.has(item));

  const anchors = uniqueKeys(allBefore, allAfter);
  const measures = pairMeasures(
    before,
    after,
    anchors.map(([left, right]) => [left, right] as const),
    bigramsOf,
  );
  const measureAfter = new Map(measures.map((pair) => [pair.before, pair.after]));
  take(moves ? anchors : anchors.filter(([left, right]) => measureAfter.get(left.measure) === right.measure));
  const inMeasures = (pairThem: (left: readonly Item[], right: readonly Item[]) => readonly Found<Item>[]) => {
    for (const pair of measures) {
      const left = freeBefore(before[pair.before]?.items ?? []);
      const right = freeAfter(after[pair.after]?.items ?? []);
      if (left.length > 0 && right.length > 0) take(pairThem(left, right));
    }
  };
  inMeasures(sameKeys);
  if (moves) take(sameKeys(freeBefore(allBefore), freeAfter(allAfter)));
  inMeasures((left, right) =>
    (['activity', 'outcome'] as const).flatMap((kind) => {
      const isWanted = (item: Item) => item.kind === kind;
      return pairSimilar(left.filter(isWanted), right.filter(isWanted), withinMeasure, bigramsOf);
    }),
  );
  if (moves) take(pairLeftovers(freeBefore(allBefore), freeAfter(allAfter), acrossMeasures, bigramsOf));
  const splits = findSplits(measures, before, after, partner, bigramsOf);
  return {
    before,
    after,
    measures,
    items: allBefore.flatMap((item) => {
      const found = partner.get(item);
      return found === undefined || splits.spent.has(found[0]) || splits.spent.has(found[1]) ? [] : [found];
    }),
    splits: splits.splits,
    merges: splits.merges,
  };
}

/** Above this many possible pairs the best sum is not sought, since its cost is cubic. */
const MOST_PAIRS = 40_000;

/** The best pairing of two short lists; nearer places win between equals. */
function pairSimilar(
  before: readonly Item[],
  after: readonly Item[],
  threshold: number,
  bigramsOf: (key: string) => Bigrams,
): readonly Found<Item>[] {
  if (before.length === 0 || after.length === 0) return [];
  if (before.length * after.length > MOST_PAIRS) return pairLeftovers(before, after, threshold, bigramsOf);
  const similar = before.map((item) => after.map((other) => similarityOf(bigramsOf(item.key), bigramsOf(other.key))));
  const scores = similar.map((row, from) =>
    row.map((similarity, to) => {
      const distance = Math.abs((before[from]?.place ?? 0) - (after[to]?.place ?? 0));
      return similarity < threshold ? 0 : similarity - 1e-4 * Math.min(distance, 1000);
    }),
  );
  return assign(scores, after.length).flatMap((column, row) => {
    const item = before[row];
    const other = after[column];
    if (item === undefined || other === undefined || (scores[row]?.[column] ?? 0) <= 0) return [];
    return [[item, other, similar[row]?.[column] ?? 0] as const];
  });
}
