import type { Unread } from '../model/reading.js';
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
  readonly found: Found;
}

/** What was gathered. */
interface Found {
  readonly issues: Issue[];
  readonly unread: Unread[];
  readonly places: Map<string, SourcePlace>;
}

/** Starts to gather. */
export function recorder(lines: LineIndex): Recorder {
  const found: Found = { issues: [], unread: [], places: new Map() };
  const placeOf = (text: SpannedText): SourcePlace => {
    const { offset, length, cell } = text;
    return lines(offset, length, cell);
  };
  return {
    found,
    text: (pointer, text) => {
      found.places.set(pointer, placeOf(text));
      return text.text;
    },
    issue: (issue, text) => {
      const source = text === undefined ? undefined : placeOf(text);
      found.issues.push(source === undefined ? issue : { ...issue, place: { ...issue.place, source } });
    },
    unread: (text) => {
      if (text.text.trim() !== '') found.unread.push({ text: text.text, source: placeOf(text) });
    },
  };
}
