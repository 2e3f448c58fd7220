import type { Measure } from '../model/measure.js';
import type { Report } from '../model/report.js';
import { foldText } from './fold.js';
import { type Bigrams, bigramsOf } from './similarity.js';

/** An activity or outcome as pairing sees it. */
export interface Item {
  readonly id: string;
  readonly kind: 'activity' | 'outcome';
  /** Index of its measure in the report. */
  readonly measure: number;
  /** Index in its list. */
  readonly place: number;
  readonly key: string;
}

/** A measure as pairing sees it. */
export interface Title {
  readonly id: string;
  readonly key: string;
  readonly items: readonly Item[];
}

/** A report as pairing sees it. */
export const titlesOf = (report: Report): readonly Title[] =>
  report.measures.map((measure, at) => ({
    id: measure.id,
    key: foldText(measure.title),
    items: itemsOf(measure, at),
  }));

/** Bigrams of keys, each made once. */
export function bigramIndex(): (key: string) => Bigrams {
  const known = new Map<string, Bigrams>();
  return (key) => {
    const found = known.get(key) ?? bigramsOf(key);
    known.set(key, found);
    return found;
  };
}

const itemsOf = (measure: Measure, at: number): readonly Item[] => [
  ...measure.activities.map(
    ({ id, text }, place): Item => ({ id, kind: 'activity', measure: at, place, key: foldText(text) }),
  ),
  ...measure.outcomes.map(
    ({ id, text }, place): Item => ({ id, kind: 'outcome', measure: at, place, key: foldText(text) }),
  ),
];
