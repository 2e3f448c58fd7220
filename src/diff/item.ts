import type { Activity, Measure, Outcome } from '../model/measure.js';
import type { Report } from '../model/report.js';
import { foldText } from './fold.js';
import { type Bigrams, bigramsOf } from './similarity.js';

/** A text that pairing looks for on the other side. */
export interface Keyed {
  readonly kind: 'measure' | 'activity' | 'outcome';
  /** The folded text. */
  readonly key: string;
}

/** An activity or outcome as pairing sees it. */
export interface Item extends Keyed {
  readonly kind: 'activity' | 'outcome';
  /** Index of its measure in the report. */
  readonly measure: number;
  /** Index in its list. */
  readonly place: number;
  readonly value: Activity | Outcome;
}

/** A measure as pairing sees it. */
export interface Title extends Keyed {
  readonly kind: 'measure';
  /** Index in the report. */
  readonly place: number;
  readonly value: Measure;
  readonly items: readonly Item[];
}

/** A report as pairing sees it. */
export const titlesOf = (report: Report): readonly Title[] =>
  report.measures.map((measure, at) => ({
    kind: 'measure',
    place: at,
    value: measure,
    key: foldText(measure.title),
    items: itemsOf(measure, at),
  }));

/** Fields that a change tells apart from the others: in its two parts, or in entries of their own. */
export const namedFields = {
  measure: ['id', 'number', 'title', 'activities', 'outcomes'],
  activity: ['id', 'number', 'text'],
  outcome: ['id', 'number', 'text'],
} as const;

/** Bigrams of keys, each made once. */
export function bigramIndex(): (key: string) => Bigrams {
  const known = new Map<string, Bigrams>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = bigramsOf(key);
    known.set(key, made);
    return made;
  };
}

function itemsOf(measure: Measure, at: number): readonly Item[] {
  const items: Item[] = [];
  const add = (kind: Item['kind'], list: readonly (Activity | Outcome)[]) => {
    for (const [place, value] of list.entries())
      items.push({ kind, measure: at, place, value, key: foldText(value.text) });
  };
  add('activity', measure.activities);
  add('outcome', measure.outcomes);
  return items;
}
