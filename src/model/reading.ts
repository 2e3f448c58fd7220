import type { Issue, SourcePlace } from '../thai/issue.js';

/** What reading a document gave: the value, what was found on the way, and whatever found no place in the value. */
export interface Reading<Value> {
  /** Absent when the document holds nothing of the kind; `issues` then says why. */
  readonly value?: Value;
  readonly issues: readonly Issue[];
  /** Text of the document that is neither in the value nor furniture such as a repeated header; nothing is lost. */
  readonly unread: readonly Unread[];
  /** Where each part of the value stands in the document, by JSON Pointer (RFC 6901): `/measures/0/title`. */
  readonly places: ReadonlyMap<string, SourcePlace>;
}

/** Text of a document that found no place in the model. */
export interface Unread {
  readonly text: string;
  readonly source: SourcePlace;
}
