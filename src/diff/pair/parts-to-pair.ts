import type { Activity, Measure, Outcome } from '../../model/measure.js';
import type { Report } from '../../model/report.js';
import { keyOf } from './fold-text.js';
import { type Shape, shapeOf } from './similarity.js';

/** Two texts taken for the same, and how alike they are. */
export type Found<Text> = readonly [before: Text, after: Text, similarity: number];

/** A text that pairing looks for on the other side. */
export interface Keyed {
  readonly kind: 'measure' | 'activity' | 'outcome';
  /** Stands for the folded text; an outcome's is not an activity's. */
  readonly key: number;
  readonly value: Measure | Activity | Outcome;
  /** Made when it is first asked for, since most texts stand unchanged on the other side. */
  shape: Shape | undefined;
}

/** An activity or outcome as pairing sees it. */
export interface Item extends Keyed {
  readonly kind: 'activity' | 'outcome';
  /** Index of its measure in the report. */
  readonly measure: number;
  /** Index in its list. */
  readonly place: number;
  readonly value: Activity | Outcome;
  /** What it was found to be on the other side. */
  pair: Found<Item> | undefined;
}

/** A measure as pairing sees it. */
export interface Title extends Keyed {
  readonly kind: 'measure';
  /** Index in the report. */
  readonly place: number;
  readonly value: Measure;
  readonly items: readonly Item[];
  pair: Found<Title> | undefined;
}

/** A report as pairing sees it. */
export function titlesOf(report: Report): readonly Title[] {
  return report.measures.map((value, place) => {
    const items: Item[] = [];
    const add = (kind: Item['kind'], list: readonly (Activity | Outcome)[]) => {
      for (const [at, item] of list.entries()) {
        const key = kind === 'outcome' ? -keyOf(item.text) : keyOf(item.text);
        items.push({ kind, measure: place, place: at, value: item, key, shape: undefined, pair: undefined });
      }
    };
    add('activity', value.activities);
    add('outcome', value.outcomes);
    return {
      kind: 'measure',
      place,
      value,
      key: keyOf(value.title),
      shape: undefined,
      pair: undefined,
      items,
    };
  });
}

/** The text of an item, the title of a measure. */
export const textOf = (part: Measure | Activity | Outcome): string => ('title' in part ? part.title : part.text);

/** Fields that do not stand in the `fields` of a change, but in its two parts or in entries of their own. */
export const namedFields = {
  measure: ['id', 'number', 'title', 'activities', 'outcomes'],
  activity: ['id', 'number', 'text'],
  outcome: ['id', 'number', 'text'],
} as const;

/** What is compared of a part's text. */
export function partShape(part: Keyed): Shape {
  part.shape ??= shapeOf(textOf(part.value));
  return part.shape;
}
