import type { Cell, Row } from '../document.js';
import { textOfCell } from '../document.js';

/** A row by columns of the table: spans laid out, a place that a cell from above or from the left covers is empty. */
export interface GridRow {
  readonly cells: readonly (Cell | undefined)[];
  /** Which columns a cell of a row above covers. */
  readonly covered: readonly boolean[];
}

/** A table by columns. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly width: number;
}

/** Columns that spans can reach; cells behind them stand one after the other. */
const MAX_COLUMNS = 100;

/** Lays out the rows of a table by columns. */
export function gridOf(rows: readonly Row[]): Grid {
  const lay = layout();
  const laid = rows.map(lay);
  let width = 0;
  for (const { cells } of laid) width = Math.max(width, cells.length);
  return { rows: laid, width };
}

/** Lays out one row after the other. */
function layout(): (row: Row) => GridRow {
  /** For each column how many more rows a cell covers. */
  const reach: number[] = [];
  return ({ cells }) => {
    const line: (Cell | undefined)[] = [];
    const covered = reach.map((left) => left > 0);
    let column = 0;
    for (const cell of cells) {
      while ((reach[column] ?? 0) > 0) column += 1;
      line[column] = cell;
      const end = Math.min(column + cell.columnSpan, MAX_COLUMNS);
      for (let at = column; at < end; at += 1) reach[at] = cell.rowSpan === 0 ? Number.POSITIVE_INFINITY : cell.rowSpan;
      column = Math.max(column + 1, end);
    }
    for (let at = 0; at < reach.length; at += 1) reach[at] = Math.max(0, (reach[at] ?? 0) - 1);
    while (line.length < reach.length) line.push(undefined);
    return { cells: line, covered };
  };
}

/** Whether a cell has no text and no link. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.blocks.every(({ text, links }) => text.text === '' && links === undefined);

/** Whether a row has no text at all. */
export const isEmptyRow = ({ cells }: GridRow): boolean => cells.every(isEmptyCell);

/** The cells of a row that hold something. */
export const filledCells = ({ cells }: GridRow): readonly Cell[] =>
  cells.filter((cell): cell is Cell => !isEmptyCell(cell));

/** The text of a place of a row, empty where there is none. */
export function textAt({ cells }: GridRow, column: number): string {
  const cell = cells[column];
  return cell === undefined ? '' : textOfCell(cell).trim();
}
