import type { Activity, Measure, Outcome } from '../model/measure.js';
import type { Report } from '../model/report.js';
import { foldText } from './fold.js';
import { type Shape, shapeOf } from './similarity.js';

/** A text that pairing looks for on the other side. */
export interface Keyed {
  readonly kind: 'measure' | 'activity' | 'outcome';
  /** The folded text. */
  readonly key: string;
  /** Which of all the items, or of all the measures, of its report. */
  readonly index: number;
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
export function titlesOf(report: Report): readonly Title[] {
  let index = 0;
  return report.measures.map((value, place) => {
    const items: Item[] = [];
    const add = (kind: Item['kind'], list: readonly (Activity | Outcome)[]) => {
      for (const [at, item] of list.entries()) {
        items.push({ kind, index, measure: place, place: at, value: item, key: foldText(item.text) });
        index += 1;
      }
    };
    add('activity', value.activities);
    add('outcome', value.outcomes);
    return { kind: 'measure', index: place, place, value, key: foldText(value.title), items };
  });
}

/** Fields that a change tells apart from the others: in its two parts, or in entries of their own. */
export const namedFields = {
  measure: ['id', 'number', 'title', 'activities', 'outcomes'],
  activity: ['id', 'number', 'text'],
  outcome: ['id', 'number', 'text'],
} as const;

/** The shapes of one report's items or measures, each made once. */
export function shapesOf(): (part: Keyed) => Shape {
  const known: (Shape | undefined)[] = [];
  return ({ index, key }) => {
    const found = known[index];
    if (found !== undefined) return found;
    const made = shapeOf(key);
    known[index] = made;
    return made;
  };
}

/** The shapes of both reports. */
export interface Shapes {
  readonly before: (part: Keyed) => Shape;
  readonly after: (part: Keyed) => Shape;
}
