import type { Part } from '../document.js';
import { analyseTable } from './analyse-table.js';
import { isEmptyRow } from './grid.js';

/**
 * How good the tables of a document are, taken apart in one way: 0 where none is of measures, else more for surer headings, and
 * for rows that fill the table's columns. A guessed table counts less than one that the document marks.
 */
export function scoreOfParts(parts: readonly Part[]): number {
  const found: OpenScore[] = [];
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    const { score, grid, header, columns, isGuessed, isTransposed } = analyseTable(part.table, {
      isReportContext: true,
    });
    const isReport = score > 0 && header !== undefined;
    // a table without a header goes on with the one before
    let open = found.at(-1);
    if (!isReport && (open === undefined || header !== undefined)) continue;
    if (isReport) {
      const known = columns.filter(({ by }) => by === 'heading').length;
      const sure = (isGuessed ? 0.6 : 1) * (isTransposed ? 0.5 : 1);
      open = { sure: (score + known / 10) * sure, width: grid.width, rows: 0, even: 0 };
      found.push(open);
    }
    if (open === undefined) continue;
    const from = isReport ? header.start + header.height : 0;
    for (const row of grid.rows.slice(from)) {
      if (isEmptyRow(row)) continue;
      open.rows += 1;
      if (row.cells.length === open.width) open.even += 1;
    }
  }
  return Math.max(0, ...found.map(({ sure, even, rows }) => sure * (0.2 + (0.8 * even) / Math.max(1, rows))));
}

/** A table of measures, and how many of its rows fill its columns. */
interface OpenScore {
  readonly sure: number;
  readonly width: number;
  rows: number;
  even: number;
}
