import type { ColumnReading, Reading, Unread } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Issue, SourcePlace } from '../../thai/issue.js';
import type { LineIndex } from './line-index.js';
import { placeNotes } from './place-notes.js';
import type { SpannedText } from './spanned-text.js';

/** Gathers places, issues and unread text while a document is read. */
export interface Recorder {
  /** The text, with its place noted under a JSON Pointer into the report, or into the measure at a place of it. */
  readonly text: (pointer: string, text: SpannedText, measure?: number) => string;
  /** The text of an item, by the JSON Pointer of its list into a measure and its place there, from 0. */
  readonly item: (measure: number, list: string, index: number, text: SpannedText) => string;
  /** An issue, at the place of a text where it has one. */
  readonly issue: (issue: Issue, text?: SpannedText | undefined) => void;
  readonly unread: (text: SpannedText) => void;
  /** The issues so far. */
  readonly issues: readonly Issue[];
  /** What was gathered, with the report where there is one. */
  readonly reading: (value?: Report, columns?: readonly ColumnReading[]) => Reading<Report>;
}

/** Starts to gather. */
export function recorder(lines: LineIndex): Recorder {
  const issues: Issue[] = [];
  const unread: Unread[] = [];
  const notes = placeNotes();
  const placeOf = ({ offset, length, cell }: SpannedText): SourcePlace => lines(offset, length, cell);
  let known: Reading<Report>['places'] | undefined;
  // made when they are first asked for: many who read a report never do
  const places = () => {
    known ??= notes.places(lines);
    return known;
  };
  const noted = (measure: number, pointer: string, index: number, text: SpannedText): string => {
    notes.add(measure, pointer, index, text);
    return text.text;
  };
  return {
    issues,
    text: (pointer, text, measure = -1) => noted(measure, pointer, -1, text),
    item: noted,
    issue: (issue, text) => {
      const source = text === undefined ? undefined : placeOf(text);
      issues.push(source === undefined ? issue : { ...issue, place: { ...issue.place, source } });
    },
    unread: (text) => {
      if (text.text.trim() !== '') unread.push({ text: text.text, source: placeOf(text) });
    },
    reading: (value, columns = []) => {
      const said = columns.length > 0 ? { columns } : {};
      if (value === undefined) return { issues, unread, places: places(), ...said };
      return {
        value,
        issues,
        unread,
        get places() {
          return places();
        },
        set places(others) {
          known = others;
        },
        ...said,
      };
    },
  };
}
