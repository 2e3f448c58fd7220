import type { Point } from '../page/matrix.js';
import type { PageMarks } from '../page/page-marks.js';
import type { Cluster } from '../text/letters.js';
import { linesOf, type TextLine } from '../text/text-lines.js';
import type { GridCell } from './grid-cells.js';
import { gridsOf, type RuledGrid } from './ruled-grids.js';

/** A cell of a table on a page. */
export interface PdfCell {
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly lines: TextLine[];
  /** Tables inside the cell, and how many of its lines stand before each. */
  readonly tables: { readonly table: PdfTable; readonly at: number }[];
  /** x of its sides. */
  readonly left: number;
  readonly right: number;
}

/** A table on a page, or on several. */
export interface PdfTable {
  /** x of its columns' sides, from left to right. */
  readonly edges: readonly number[];
  readonly rows: PdfCell[][];
  /** The last row has no line under it. */
  isOpenBelow: boolean;
  /** The first row has no line over it. */
  readonly isOpenAbove: boolean;
  /** The sides of columns are drawn; else they are estimated from where texts stand. */
  readonly isRuled: boolean;
  /** The columns were found by gaps between texts alone. */
  readonly isGuessed: boolean;
  /** Two or more of its headings are known, so that it is a table for sure, whatever drew its columns. */
  readonly hasHeadings?: boolean;
}

/** What stands on a page, from above downwards. */
export type PageItem =
  | { readonly kind: 'line'; readonly line: TextLine }
  | { readonly kind: 'table'; readonly table: PdfTable; readonly top: number };

/** The tables that ruling lines draw on a page, each in the cell that it lies in, and the lines of text outside them. */
export function layoutOf(marks: PageMarks, clusters: readonly Cluster[]): readonly PageItem[] {
  // inner tables first: a text belongs to the smallest that it stands in
  const grids = [...gridsOf(marks.rules)].sort((a, b) => areaOf(a) - areaOf(b));
  const contents = grids.map((grid) => grid.cells.map((): Cluster[] => []));
  const outside: Cluster[] = [];
  for (const cluster of clusters) {
    const at = grids.findIndex((grid) => isInside(grid, centreOf(cluster)));
    const grid = grids[at];
    const cell = grid === undefined ? -1 : cellAt(grid, centreOf(cluster));
    const home = contents[at]?.[cell] ?? outside;
    home.push(cluster);
  }
  const tables = grids.map((grid, at) => tableOf(grid, contents[at] ?? []));
  const items: PageItem[] = linesOf(outside).map((line) => ({ kind: 'line', line }));
  for (const [at, grid] of grids.entries()) {
    const table = tables[at];
    if (table === undefined) continue;
    const [top = 0] = grid.ys;
    const middle = { x: ((grid.xs[0] ?? 0) + (grid.xs.at(-1) ?? 0)) / 2, y: (top + (grid.ys.at(-1) ?? 0)) / 2 };
    const outer = grids.findIndex((other, index) => index > at && isInside(other, middle));
    const home = outer < 0 ? undefined : pdfCellAt(grids[outer], tables[outer], middle);
    if (home === undefined) items.push({ kind: 'table', table, top });
    else home.tables.push({ table, at: home.lines.filter(({ y }) => y < top).length });
  }
  for (const { cells } of tables.flatMap(({ rows }) => rows.map((cells) => ({ cells })))) {
    for (const cell of cells) cell.tables.sort((a, b) => a.at - b.at);
  }
  return inOrder(items);
}

const areaOf = ({ xs, ys }: RuledGrid): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

/** The cell of a table at a place of the page. */
function pdfCellAt(grid: RuledGrid | undefined, table: PdfTable | undefined, place: Point): PdfCell | undefined {
  const cell = grid?.cells[cellAt(grid, place)];
  return cell === undefined ? undefined : table?.rows[cell.row]?.find(({ column }) => column === cell.column);
}

/** From above downwards. */
export const inOrder = (items: readonly PageItem[]): readonly PageItem[] =>
  [...items].sort((a, b) => topOf(a) - topOf(b));

const topOf = (item: PageItem): number => (item.kind === 'line' ? item.line.y : item.top);

/** Where a cluster stands: its middle, over the baseline. */
const centreOf = ({ x, end, y, size }: Cluster): Point => ({ x: (x + end) / 2, y: y - size * 0.3 });

function isInside({ xs, ys }: RuledGrid, { x, y }: Point): boolean {
  return x >= (xs[0] ?? 0) - 1 && x <= (xs.at(-1) ?? 0) + 1 && y >= (ys[0] ?? 0) - 1 && y <= (ys.at(-1) ?? 0) + 1;
}

function cellAt({ xs, ys, cells }: RuledGrid, { x, y }: Point): number {
  const column = fieldAt(xs, x);
  const row = fieldAt(ys, y);
  return cells.findIndex(
    (cell) =>
      cell.column <= column &&
      column < cell.column + cell.columnSpan &&
      cell.row <= row &&
      row < cell.row + cell.rowSpan,
  );
}

function fieldAt(places: readonly number[], value: number): number {
  let at = 0;
  while (at < places.length - 2 && value > (places[at + 1] ?? 0)) at += 1;
  return at;
}

function tableOf(
  { xs, ys, cells, isOpenBelow, isOpenAbove }: RuledGrid,
  contents: readonly (readonly Cluster[])[],
): PdfTable {
  const rows: PdfCell[][] = Array.from({ length: ys.length - 1 }, () => []);
  for (const [at, cell] of cells.entries()) rows[cell.row]?.push(pdfCellOf(cell, xs, contents[at] ?? []));
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return { edges: xs, rows, isOpenBelow, isOpenAbove, isRuled: true, isGuessed: false };
}

const pdfCellOf = (
  { column, columnSpan, rowSpan }: GridCell,
  xs: readonly number[],
  clusters: readonly Cluster[],
): PdfCell => ({
  column,
  columnSpan,
  rowSpan,
  lines: [...linesOf(clusters)],
  tables: [],
  left: xs[column] ?? 0,
  right: xs[column + columnSpan] ?? 0,
});
