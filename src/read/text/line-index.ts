import type { SourcePlace } from '../../thai/issue.js';
import { lineStarts } from './lines.js';
import type { TablePlace } from './spanned-text.js';

/** Tells line and column of an offset in one text. */
export type LineIndex = (offset: number, length: number, place?: TablePlace | undefined) => SourcePlace;

/** Indexes the lines of a text once; a line ends at LF, CR or CRLF. */
export function indexLines(text: string): LineIndex {
  const starts = [0, ...lineStarts(text)];
  let low = 0;
  return (offset, length, place) => {
    // most places stand in the line of the one before
    if (offset < (starts[low] ?? 0) || offset >= (starts[low + 1] ?? text.length)) low = lineAt(starts, offset);
    const line = low + 1;
    const column = offset - (starts[low] ?? 0) + 1;
    if (place === undefined) return { line, column, offset, length };
    return { line, column, offset, length, table: place.table, row: place.row, cell: place.cell };
  };
}

/** Index of the last line that begins at an offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
