import type { SourcePlace } from '../thai/issue.js';
import { lineStarts } from './lines.js';
import type { TablePlace } from './spanned-text.js';

/** Tells line and column of an offset in one text. */
export type LineIndex = (offset: number, length: number, place?: TablePlace | undefined) => SourcePlace;

/** Indexes the lines of a text once; a line ends at LF, CR or CRLF. */
export function indexLines(text: string): LineIndex {
  const starts = [0, ...lineStarts(text)];
  return (offset, length, place) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = low + 1;
    const column = offset - (starts[low] ?? 0) + 1;
    if (place === undefined) return { line, column, offset, length };
    return { line, column, offset, length, table: place.table, row: place.row, cell: place.cell };
  };
}
