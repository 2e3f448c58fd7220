import type { Report } from '../../model/report.js';
import { requireReport } from '../../model/require-report.js';
import { pairItems } from './pair-items.js';
import { type PairOptions, requirePairOptions } from './pair-options.js';
import type { Found, Item, Title } from './parts-to-pair.js';

/** Which part of the one report is which of the other, by id. */
export interface Pairing {
  readonly measures: readonly Pair[];
  readonly activities: readonly Pair[];
  readonly outcomes: readonly Pair[];
  /** Items that became two of the same measure. */
  readonly splits: readonly { readonly before: string; readonly after: readonly string[] }[];
  /** Items of one measure that became one. */
  readonly merges: readonly { readonly before: readonly string[]; readonly after: string }[];
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
  requireReport('pairReports', before);
  requireReport('pairReports', after);
  requirePairOptions('pairReports', options);
  const matching = pairItems(before, after, options);
  const pairsOf = (pairs: readonly Found<Title | Item>[]): readonly Pair[] =>
    pairs.map(([part, other, similarity]) => ({ before: part.value.id, after: other.value.id, similarity }));
  return {
    measures: pairsOf(matching.measures),
    activities: pairsOf(matching.items.filter(([{ kind }]) => kind === 'activity')),
    outcomes: pairsOf(matching.items.filter(([{ kind }]) => kind === 'outcome')),
    splits: matching.splits.map(({ whole, parts }) => ({ before: whole.value.id, after: idsOf(parts) })),
    merges: matching.merges.map(({ whole, parts }) => ({ before: idsOf(parts), after: whole.value.id })),
  };
}

const idsOf = (items: readonly Item[]): readonly string[] => items.map(({ value }) => value.id);
