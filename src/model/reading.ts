import type { Issue, SourcePlace } from '../thai/issue.js';

/** The result of reading a document: the value, the issues, and all text that is not in the value. */
export interface Reading<Value, Code extends string = string> {
  /** Absent when the document holds nothing of the kind; `issues` then says why. */
  readonly value?: Value;
  readonly issues: readonly Issue<Code>[];
  /** Text of the document that is neither in the value nor furniture such as a repeated header; nothing is lost. */
  readonly unread: readonly Unread[];
  /** Where each part of the value stands in the document, by JSON Pointer (RFC 6901): `/measures/0/title`. */
  readonly places: ReadonlyMap<string, SourcePlace>;
  /** What the columns of the document's tables were taken for; absent where it has no table with headings. */
  readonly columns?: readonly ColumnReading[];
}

/** What one column of a table was taken for, so that a program can show it and ask. */
export interface ColumnReading {
  /** Which table of the document, from 1. */
  readonly table: number;
  /** Which column of the table, from 1. */
  readonly column: number;
  /** The heading as printed; the parts of a header of several rows are parted by ` › `. */
  readonly heading: string;
  /** `measure`, `activity`, `result`, …; absent where the column was not understood. */
  readonly role?: string;
  /** What speaks for it, 0 to 1: 1 for a heading that is a known one. */
  readonly score: number;
  /** Who or what decided: the caller, the words of the heading, what the cells hold, or the order of the columns. */
  readonly by?: 'caller' | 'heading' | 'cells' | 'order';
}

/** Text of a document that found no place in the model. */
export interface Unread {
  readonly text: string;
  readonly source: SourcePlace;
}
