import type { Part } from '../read/document.js';
import { limitIssue } from '../read/limits.js';
import { inCell, type SpannedText, spanned, type TablePlace } from '../read/text/spanned-text.js';

/** The text of a document that is no text file: each piece is a line of it, and knows its place there. */
export interface DocumentText {
  /** Adds a line, and gives it as a text with its place; an empty text where the limit is reached. */
  readonly add: (text: string, cell?: TablePlace | undefined) => SpannedText;
  /** All lines so far. */
  readonly all: () => string;
  /** The limit was reached: what was added since is not read. */
  readonly isFull: () => boolean;
}

/** An empty text of at most so many units. */
export function documentText(maxLength: number): DocumentText {
  const lines: string[] = [];
  let length = 0;
  let isFull = false;
  return {
    add: (text, cell) => {
      const line = text.replace(/[\r\n]+/g, ' ');
      isFull ||= length + line.length > maxLength;
      if (isFull) return inCell(spanned('', length), cell);
      const added = inCell(spanned(line, length), cell);
      lines.push(line);
      length += line.length + 1;
      return added;
    },
    all: () => lines.join('\n'),
    isFull: () => isFull,
  };
}

/** Says that a document was longer than the limit. */
export const fullIssue = (maxLength: number): Part => ({ kind: 'issue', issue: limitIssue('maxLength', maxLength) });
