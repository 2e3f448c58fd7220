import type { Cell, Row } from '../document.js';

/** A row by columns of the table: spans laid out, a place that a cell from above or from the left covers is empty. */
export type GridRow = readonly (Cell | undefined)[];

/** Columns that spans can reach; cells behind them stand one after the other. */
const MAX_COLUMNS = 100;

/** The rows of each table, laid out by columns; those of one are to be gone through before the next is asked for. */
export function* gridsOf(rows: Iterable<Row>): Generator<Iterable<GridRow>> {
  const source = rows[Symbol.iterator]();
  let next = source.next();
  function* gridOf(table: number): Generator<GridRow> {
    const lay = layout();
    for (; next.done !== true && next.value.table === table; next = source.next()) yield lay(next.value);
  }
  while (next.done !== true) yield gridOf(next.value.table);
}

/** Lays out the rows of one table, one after the other. */
function layout(): (row: Row) => GridRow {
  const covered: number[] = [];
  return ({ cells }) => {
    const line: (Cell | undefined)[] = [];
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      line[column] = cell;
      const end = Math.min(column + cell.columnSpan, MAX_COLUMNS);
      for (let at = column; at < end; at += 1) covered[at] = cell.rowSpan;
      column = Math.max(column + 1, end);
    }
    for (let at = 0; at < covered.length; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    while (line.length < covered.length) line.push(undefined);
    return line;
  };
}

/** Whether a row has no text at all. */
export const isEmptyRow = (row: GridRow): boolean =>
  row.every(
    (cell) => cell === undefined || cell.blocks.every(({ text, links }) => text.text === '' && links === undefined),
  );
