import type { Issue } from '../thai/issue.js';
import { optional, recordOf, type Shape, where } from '../thai/shape/shape.js';
import { lineStarts } from './text/lines.js';

/** How much of a document is read; what lies beyond a limit is in `unread`, with a `read.limit` issue. */
export interface ReadLimits {
  /** UTF-16 units of the document. Default: 20,000,000. */
  readonly maxLength: number;
  /** Lines of the document. Default: 1,000,000. */
  readonly maxLines: number;
  /** Open HTML elements inside each other. Default: 256. */
  readonly maxDepth: number;
  /** HTML elements. Default: 1,000,000. */
  readonly maxElements: number;
  /** Cells of the tables of a text format. Default: 1,000,000. */
  readonly maxCells: number;
}

/** The limits where the caller sets no others; a real report is 30,000 units long with some 200 elements. */
export const defaultLimits: ReadLimits = {
  maxLength: 20_000_000,
  maxLines: 1_000_000,
  maxDepth: 256,
  maxElements: 1_000_000,
  maxCells: 1_000_000,
};

/** Says that a limit was reached. */
export function limitIssue(limit: string, value: number): Issue {
  const number = value.toLocaleString('en-US');
  return {
    code: 'read.limit',
    severity: 'error',
    message: {
      th: `เอกสารเกินขีดจำกัด ${limit} (${number}) จึงอ่านเพียงส่วนต้น`,
      en: `The document exceeds the limit ${limit} (${number}), so only its beginning was read.`,
    },
    expected: `${limit} ≤ ${number}`,
  };
}

/** The limits that options set, in place of the default ones. */
export const limitsShape: Shape = recordOf(optional(where((value) => typeof value === 'number' && value >= 0)));

/** Where the part of a text that is read ends, and the limit that ends it; undefined where all is read. */
export function endWithin(
  text: string,
  { maxLength, maxLines }: ReadLimits,
): { readonly end: number; readonly issue: Issue } | undefined {
  const lineEnd = lineStarts(text, maxLines)[maxLines - 1] ?? text.length;
  if (lineEnd < Math.min(text.length, maxLength)) return { end: lineEnd, issue: limitIssue('maxLines', maxLines) };
  return text.length > maxLength ? { end: maxLength, issue: limitIssue('maxLength', maxLength) } : undefined;
}
