import type { Reading, Unread } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Issue, SourcePlace } from '../thai/issue.js';
import type { LineIndex } from './line-index.js';
import type { SpannedText } from './spanned-text.js';

/** Gathers places, issues and unread text while a document is read. */
export interface Recorder {
  /** The text, with its place noted under a JSON Pointer into the report. */
  readonly text: (pointer: string, text: SpannedText) => string;
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
  const texts: SpannedText[] = [];
  const placeOf = ({ offset, length, cell }: SpannedText): SourcePlace => lines(offset, length, cell);
  const madePlaces = (): ReadonlyMap<string, SourcePlace> => {
    const places = new Map<string, SourcePlace>();
    for (const [at, text] of texts.entries()) places.set(pointers[at] ?? '', placeOf(text));
    return places;
  };
  return {
    issues,
    text: (pointer, text) => {
      pointers.push(pointer);
      texts.push(text);
      return text.text;
    },
    issue: (issue, text) => {
      const source = text === undefined ? undefined : placeOf(text);
      issues.push(source === undefined ? issue : { ...issue, place: { ...issue.place, source } });
    },
    unread: (text) => {
      if (text.text.trim() !== '') unread.push({ text: text.text, source: placeOf(text) });
    },
    reading: (value) => {
      if (value === undefined) return { issues, unread, places: madePlaces() };
      // made when they are first asked for: many who read a report never do, and it costs as much as the report itself
      let places: ReadonlyMap<string, SourcePlace> | undefined;
      return {
        value,
        issues,
        unread,
        get places() {
          places ??= madePlaces();
          return places;
        },
      };
    },
  };
}
