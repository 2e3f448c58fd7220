import type { Report } from '../model/report.js';
import { assign } from './assignment.js';
import { bigramIndex, type Item, titlesOf } from './item.js';
import { pairLeftovers } from './leftovers.js';
import { pairMeasures } from './pair-measures.js';
import { similarityOf } from './similarity.js';

/** Which part of the one report is which of the other, by id. */
export interface Pairing {
  readonly measures: readonly Pair[];
  readonly activities: readonly Pair[];
  readonly outcomes: readonly Pair[];
}

/** The same item on both sides. */
export interface Pair {
  /** Id in the report before. */
  readonly before: string;
  /** Id in the report after. */
  readonly after: string;
  /** 1 for the same text (years and digits aside) down to the threshold of pairing. */
  readonly similarity: number;
}

/** How items are paired. */
export interface PairOptions {
  /** Least similarity of two items of one measure, 0 to 1; 0.55 unless told. */
  readonly withinMeasure?: number;
  /** Least similarity of two items of different measures, 0 to 1; 0.78 unless told. */
  readonly acrossMeasures?: number;
}

/**
 * Finds which measure, activity and outcome of the one report is which of the other, though renumbered, reworded,
 * moved or with the year advanced: first the same texts, then similar ones of the same measure, then of the report.
 *
 * @example
 * ```ts
 * import { pairReports } from 'thai-ita/diff';
 * import { readReport } from 'thai-ita/read';
 * const head = 'อบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. 2566\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\n';
 * const before = readReport(`${head}ความโปร่งใส\t๑. จัดทำแผนปี พ.ศ. ๒๕๖๖ ๒. รายงานผล\tดี`).value;
 * const after = readReport(`${head}ความโปร่งใส\t๑. รายงานผล ๒. จัดทำแผนปี พ.ศ. ๒๕๖๗\tดี`).value;
 * const pairs = before && after ? pairReports(before, after).activities : [];
 * pairs.map((pair) => `${pair.before} ${pair.after}`); // => ['m1.a1 m1.a2', 'm1.a2 m1.a1']
 * ```
 */
export function pairReports(before: Report, after: Report, options: PairOptions = {}): Pairing {
  const { withinMeasure = 0.55, acrossMeasures = 0.78 } = options;
  const bigramsOf = bigramIndex();
  const compare = (left: string, right: string) => similarityOf(bigramsOf(left), bigramsOf(right));
  const left = titlesOf(before);
  const right = titlesOf(after);
  const pairs = new Map<Item, { readonly item: Item; readonly similarity: number }>();
  const taken = new Set<Item>();
  const pair = (item: Item, other: Item, similarity: number) => {
    pairs.set(item, { item: other, similarity });
    taken.add(other);
  };
  const freeBefore = (items: readonly Item[]) => items.filter((item) => !pairs.has(item));
  const freeAfter = (items: readonly Item[]) => items.filter((item) => !taken.has(item));
  const allBefore = left.flatMap(({ items }) => items);
  const allAfter = right.flatMap(({ items }) => items);

  for (const [item, other] of uniqueKeys(allBefore, allAfter)) pair(item, other, 1);
  const measures = pairMeasures(left, right, pairs, compare);
  for (const { before: from, after: to } of measures) {
    const here = freeBefore(left[from]?.items ?? []);
    const there = freeAfter(right[to]?.items ?? []);
    for (const [item, other] of equalKeysInOrder(here, there)) pair(item, other, 1);
  }
  for (const [item, other] of equalKeysInOrder(freeBefore(allBefore), freeAfter(allAfter))) pair(item, other, 1);
  for (const { before: from, after: to } of measures) {
    for (const kind of ['activity', 'outcome'] as const) {
      const here = freeBefore(left[from]?.items ?? []).filter((item) => item.kind === kind);
      const there = freeAfter(right[to]?.items ?? []).filter((item) => item.kind === kind);
      for (const found of pairSimilar(here, there, withinMeasure, compare)) pair(...found);
    }
  }
  for (const found of pairLeftovers(freeBefore(allBefore), freeAfter(allAfter), acrossMeasures, bigramsOf))
    pair(...found);

  const pairsOf = (kind: Item['kind']): readonly Pair[] =>
    allBefore.flatMap((item) => {
      const found = item.kind === kind ? pairs.get(item) : undefined;
      return found === undefined ? [] : [{ before: item.id, after: found.item.id, similarity: found.similarity }];
    });
  return {
    measures: measures.map(({ before: from, after: to, similarity }) => ({
      before: left[from]?.id ?? '',
      after: right[to]?.id ?? '',
      similarity,
    })),
    activities: pairsOf('activity'),
    outcomes: pairsOf('outcome'),
  };
}

/** Items whose key stands exactly once on each side. */
function uniqueKeys(before: readonly Item[], after: readonly Item[]): readonly (readonly [Item, Item])[] {
  const left = onceByKey(before);
  const right = onceByKey(after);
  return [...left].flatMap(([key, item]) => {
    const other = right.get(key);
    return item === undefined || other === undefined ? [] : [[item, other] as const];
  });
}

/** Each key with its item, or `undefined` where it repeats. */
function onceByKey(items: readonly Item[]): ReadonlyMap<string, Item | undefined> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) {
    const key = `${item.kind} ${item.key}`;
    found.set(key, found.has(key) ? undefined : item);
  }
  return found;
}

/** Items of equal keys, the first with the first, the second with the second. */
function equalKeysInOrder(before: readonly Item[], after: readonly Item[]): readonly (readonly [Item, Item])[] {
  const waiting = new Map<string, Item[]>();
  for (const item of after) {
    const key = `${item.kind} ${item.key}`;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [item]);
    else queue.push(item);
  }
  return before.flatMap((item) => {
    const other = waiting.get(`${item.kind} ${item.key}`)?.shift();
    return other === undefined ? [] : [[item, other] as const];
  });
}

/** The best pairing of two short lists; nearer places win between equals. */
function pairSimilar(
  before: readonly Item[],
  after: readonly Item[],
  threshold: number,
  compare: (left: string, right: string) => number,
): readonly (readonly [Item, Item, number])[] {
  if (before.length === 0 || after.length === 0) return [];
  const scores = before.map((item) =>
    after.map((other) => {
      const similarity = compare(item.key, other.key);
      return similarity < threshold ? 0 : similarity - 1e-4 * Math.abs(item.place - other.place);
    }),
  );
  return assign(scores, after.length).flatMap((column, row) => {
    const item = before[row];
    const other = after[column];
    if (item === undefined || other === undefined || (scores[row]?.[column] ?? 0) <= 0) return [];
    return [[item, other, compare(item.key, other.key)] as const];
  });
}
