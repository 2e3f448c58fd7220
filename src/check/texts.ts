import type { ListItem } from '../model/measure.js';
import type { Report } from '../model/report.js';
import type { Path } from '../thai/issue.js';

/** A text of a report and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** The texts of every measure in reading order: titles, activities and outcomes, with the items inside them. */
export function* textsOf(report: Report): Generator<PlacedText> {
  for (const [at, measure] of report.measures.entries()) {
    const path: Path = ['measures', at];
    yield { text: measure.title, path: [...path, 'title'] };
    yield* textsOfItems(measure.activities, [...path, 'activities']);
    yield* textsOfItems(measure.outcomes, [...path, 'outcomes']);
  }
}

function* textsOfItems(items: readonly ListItem[], path: Path): Generator<PlacedText> {
  for (const [at, item] of items.entries()) {
    yield { text: item.text, path: [...path, at, 'text'] };
    if (item.items !== undefined) yield* textsOfItems(item.items, [...path, at, 'items']);
  }
}

/** A text short enough to stand inside a message. */
export const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57)}…`);
