import type { Cell } from '../document.js';
import { type Grid, type GridRow, textAt } from './grid.js';
import { scoreHeading } from './score-heading.js';

/** Rows of a form that is turned; a longer table is none. */
const MAX_ROWS = 40;

/** Columns of a form that is turned. */
const MAX_WIDTH = 12;

/** A table whose headings stand in its first column, turned upright; `undefined` where they do not. */
export function transposed({ rows, width }: Grid): Grid | undefined {
  if (rows.length < 3 || rows.length > MAX_ROWS || width < 2 || width > MAX_WIDTH) return undefined;
  const first = headingColumn(rows);
  if (first === undefined) return undefined;
  const turned: GridRow[] = [];
  for (let column = first; column < width; column += 1) {
    const cells = rows.map(({ cells: row }) => upright(row[column]));
    turned.push({ cells, covered: cells.map(() => false) });
  }
  return { rows: turned, width: rows.length };
}

/** The column that holds headings: the first one, or the second behind one of numbers. */
function headingColumn(rows: readonly GridRow[]): number | undefined {
  for (const column of [0, 1]) {
    const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
    const known = texts.filter((text) => {
      const { foreign: _, ...scores } = scoreHeading(text);
      return Object.values(scores).some((score) => score >= 0.8);
    });
    if (known.length >= 3 && known.length * 3 >= texts.length * 2) return column;
  }
  return undefined;
}

const upright = (cell: Cell | undefined): Cell | undefined =>
  cell === undefined ? undefined : { ...cell, columnSpan: 1, rowSpan: 1 };
