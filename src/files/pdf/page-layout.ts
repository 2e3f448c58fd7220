import type { Cluster } from './letters.js';
import type { PageMarks } from './page-marks.js';
import { type GridCell, gridsOf, type RuledGrid } from './ruled-grids.js';
import { linesOf, type TextLine } from './text-lines.js';

/** A cell of a table on a page. */
export interface PdfCell {
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly lines: TextLine[];
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
  /** The columns were found by gaps between texts alone. */
  readonly isGuessed: boolean;
}

/** What stands on a page, from above downwards. */
export type PageItem =
  | { readonly kind: 'line'; readonly line: TextLine }
  | { readonly kind: 'table'; readonly table: PdfTable; readonly top: number };

/** The tables that ruling lines draw on a page, and the lines of text outside them. */
export function layoutOf(marks: PageMarks, clusters: readonly Cluster[]): readonly PageItem[] {
  const grids = gridsOf(marks.rules);
  const contents = grids.map((grid) => grid.cells.map((): Cluster[] => []));
  const outside: Cluster[] = [];
  for (const cluster of clusters) {
    const at = grids.findIndex((grid) => isInside(grid, cluster));
    const grid = grids[at];
    const cell = grid === undefined ? -1 : cellAt(grid, cluster);
    const home = contents[at]?.[cell] ?? outside;
    home.push(cluster);
  }
  const tables = grids.map((grid, at): PageItem => {
    return { kind: 'table', table: tableOf(grid, contents[at] ?? []), top: grid.ys[0] ?? 0 };
  });
  return inOrder([...linesOf(outside).map((line): PageItem => ({ kind: 'line', line })), ...tables]);
}

/** From above downwards. */
export const inOrder = (items: readonly PageItem[]): readonly PageItem[] =>
  [...items].sort((a, b) => topOf(a) - topOf(b));

const topOf = (item: PageItem): number => (item.kind === 'line' ? item.line.y : item.top);

/** Where a cluster stands: its middle, over the baseline. */
const centreOf = ({ x, end, y, size }: Cluster) => ({ x: (x + end) / 2, y: y - size * 0.3 });

function isInside({ xs, ys }: RuledGrid, cluster: Cluster): boolean {
  const { x, y } = centreOf(cluster);
  return x >= (xs[0] ?? 0) - 1 && x <= (xs.at(-1) ?? 0) + 1 && y >= (ys[0] ?? 0) - 1 && y <= (ys.at(-1) ?? 0) + 1;
}

function cellAt({ xs, ys, cells }: RuledGrid, cluster: Cluster): number {
  const { x, y } = centreOf(cluster);
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

function tableOf({ xs, ys, cells, isOpenBelow }: RuledGrid, contents: readonly (readonly Cluster[])[]): PdfTable {
  const rows: PdfCell[][] = Array.from({ length: ys.length - 1 }, () => []);
  for (const [at, cell] of cells.entries()) rows[cell.row]?.push(pdfCellOf(cell, xs, contents[at] ?? []));
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return { edges: xs, rows, isOpenBelow, isGuessed: false };
}

const pdfCellOf = ({ column, columnSpan, rowSpan }: GridCell, xs: readonly number[], clusters: readonly Cluster[]): PdfCell => ({
  column,
  columnSpan,
  rowSpan,
  lines: [...linesOf(clusters)],
  left: xs[column] ?? 0,
  right: xs[column + columnSpan] ?? 0,
});
