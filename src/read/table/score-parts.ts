import type { Part } from '../document.js';
import { analyseTable } from './analyse-table.js';
import { isEmptyRow } from './grid.js';

/**
 * How good the tables of a document are, taken apart in one way: 0 where none is of measures, else more for surer headings, and
 * for rows that fill the table's columns. A guessed table counts less than one that the document marks.
 */
export function scoreOfParts(parts: readonly Part[]): number {
  let best = 0;
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    const { score, grid, header, columns, isGuessed, isTransposed } = analyseTable(part.table, {
      isReportContext: true,
    });
    if (score === 0 || header === undefined) continue;
    const body = grid.rows.slice(header.start + header.height).filter((row) => !isEmptyRow(row));
    const known = columns.filter(({ by }) => by === 'heading').length;
    const even = body.filter(({ cells }) => cells.length === grid.width).length / Math.max(1, body.length);
    const sure = (isGuessed ? 0.6 : 1) * (isTransposed ? 0.5 : 1) * (0.2 + 0.8 * even);
    best = Math.max(best, (score + known / 10) * sure);
  }
  return best;
}
