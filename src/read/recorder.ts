import type { Reading, Unread } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Issue, SourcePlace } from '../thai/issue.js';
import type { LineIndex } from './line-index.js';
import type { SpannedText, TablePlace } from './spanned-text.js';

/** Gathers places, issues and unread text while a document is read. */
export interface Recorder {
  /** The text, with its place noted under a JSON Pointer into the report. */
  readonly text: (pointer: string, text: SpannedText) => string;
  /** The text of an item, by the JSON Pointer of its list and its place there, from 0. */
  readonly item: (list: string, index: number, text: SpannedText) => string;
  /** An issue, at the place of a text where it has one. */
  readonly issue: (issue: Issue, text?: SpannedText | undefined) => void;
  readonly unread: (text: SpannedText) => void;
  /** The issues so far. */
  readonly issues: readonly Issue[];
  /** What was gathered, with the report where there is one. */
  readonly reading: (value?: Report) => Reading<Report>;
}

/** Starts to gather. */
export function recorder(lines: LineIndex): Recorder {
  const issues: Issue[] = [];
  const unread: Unread[] = [];
  const pointers: string[] = [];
  /** Behind the pointer of a list the place of the item, -1 behind a pointer that is whole: a joined text for each is dear. */
  const indexes: number[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  const cells: (TablePlace | undefined)[] = [];
  const placeOf = ({ offset, length, cell }: SpannedText): SourcePlace => lines(offset, length, cell);
  const noted = (pointer: string, index: number, text: SpannedText): string => {
    pointers.push(pointer);
    indexes.push(index);
    offsets.push(text.offset);
    lengths.push(text.length);
    cells.push(text.cell);
    return text.text;
  };
  const madePlaces = (): ReadonlyMap<string, SourcePlace> => {
    const places = new Map<string, SourcePlace>();
    for (const [at, pointer] of pointers.entries()) {
      const index = indexes[at] ?? -1;
      const source = lines(offsets[at] ?? 0, lengths[at] ?? 0, cells[at]);
      places.set(index < 0 ? pointer : `${pointer}/${index}/text`, source);
    }
    return places;
  };
  return {
    issues,
    text: (pointer, text) => noted(pointer, -1, text),
    item: noted,
    issue: (issue, text) => {
      const source = text === undefined ? undefined : placeOf(text);
      issues.push(source === undefined ? issue : { ...issue, place: { ...issue.place, source } });
    },
    unread: (text) => {
      if (text.text.trim() !== '') unread.push({ text: text.text, source: placeOf(text) });
    },
    reading: (value) => {
      if (value === undefined) return { issues, unread, places: madePlaces() };
      return {
        value,
        issues,
        unread,
        // made when they are first asked for: many who read a report never do
        get places() {
          const places = madePlaces();
          for (const list of [pointers, indexes, offsets, lengths, cells]) list.length = 0;
          Object.defineProperty(this, 'places', { value: places, enumerable: true, writable: true });
          return places;
        },
        set places(places) {
          Object.defineProperty(this, 'places', { value: places, enumerable: true, writable: true });
        },
      };
    },
  };
}
