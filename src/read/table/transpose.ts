import type { Cell } from '../document.js';
import { isKnownHeading, scoreHeading } from './columns/score-heading.js';
import { type Grid, type GridRow, textAt } from './grid.js';

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

/** Letters of the longest heading in the first column of a form that is turned. */
const LONGEST_HEADING = 60;

/** The column that holds headings: the first one, or the second behind one of numbers. Those that the markup marks may be less like known ones. */
function headingColumn(rows: readonly GridRow[]): number | undefined {
  for (const column of [0, 1]) {
    const filled = rows.filter((row) => textAt(row, column) !== '');
    // titles of measures are longer than headings: to score them all would take longer than all else
    if (filled.some((row) => textAt(row, column).length > LONGEST_HEADING)) continue;
    const isMarked = filled.every(({ cells }) => cells[column]?.isHeading === true);
    const known = filled.filter((row) => (isMarked ? isLikeHeading : isKnownHeading)(textAt(row, column))).length;
    if (known >= (isMarked ? 2 : 3) && known * 3 >= filled.length * (isMarked ? 1 : 2)) return column;
  }
  return undefined;
}

function isLikeHeading(heading: string): boolean {
  const { foreign: _, ...scores } = scoreHeading(heading);
  return Object.values(scores).some((score) => score >= 0.45);
}

const upright = (cell: Cell | undefined): Cell | undefined =>
  cell === undefined ? undefined : { ...cell, columnSpan: 1, rowSpan: 1 };
