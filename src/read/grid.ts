import { type Cell, type Row, textOfCell } from './document.js';
import { type Column, columnOfHeading } from './headings.js';

/** A row by columns of the table: spans laid out, a place that a cell from above or from the left covers is empty. */
export type GridRow = readonly (Cell | undefined)[];

/** The rows of a table laid out by columns. */
export function gridOf(rows: readonly Row[]): readonly GridRow[] {
  const covered: number[] = [];
  return rows.map(({ cells }) => {
    const line: (Cell | undefined)[] = [];
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      line[column] = cell;
      for (let at = column; at < column + Math.min(cell.columnSpan, MAX_COLUMNS); at += 1) covered[at] = cell.rowSpan;
      column += Math.min(cell.columnSpan, MAX_COLUMNS);
    }
    for (let at = 0; at < covered.length; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    return Array.from({ length: Math.max(line.length, covered.length) }, (_, at) => line[at]);
  });
}

/** What the columns hold, when the row is a header: at least two different headings are known, none longer than one. */
export function columnsOfHeader(row: GridRow): readonly (Column | undefined)[] | undefined {
  const columns = row.map((cell) => (cell === undefined ? undefined : columnOfHeading(textOfCell(cell))));
  const known = columns.filter((column) => column !== undefined);
  if (new Set(known).size < 2 || known.length * 2 < row.length) return undefined;
  return columns;
}

const MAX_COLUMNS = 100;
