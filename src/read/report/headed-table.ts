import type { Block, Cell, Row, Table } from '../document.js';
import { type AnalysedTable, type AnalyseOptions, analyseTable } from '../table/analyse-table.js';
import { keyOfCell } from '../table/find-header.js';
import { measureHeading } from './measure-heading.js';

/** A paragraph, or a table and what its columns hold. */
export type Node =
  | { readonly kind: 'paragraph'; readonly block: Block }
  | { readonly kind: 'table'; readonly table: AnalysedTable };

/** A table, and the rows above its header that are one cell over all columns as the headings above it that they are. */
export function* headedTable(table: Table, options: AnalyseOptions): Generator<Node> {
  const start = Math.max(
    0,
    table.rows.findIndex(({ cells: [only, ...others] }) => others.length > 0 || !isWide(only)),
  );
  const rest = analyseTable({ ...table, rows: table.rows.slice(start) }, options);
  if (rest.score === 0 || (rest.header?.start !== 0 && !rest.isTransposed)) {
    yield { kind: 'table', table: start === 0 ? rest : analyseTable(table, options) };
    return;
  }
  for (const { cells } of table.rows.slice(0, start))
    for (const block of cells.flatMap((cell) => cell.blocks)) yield { kind: 'paragraph', block };
  const rows = table.rows.slice(start);
  const headings = rows.flatMap((row, at) => (isMeasureRow(row) && isSameRow(rows[at + 1], rows[0]) ? [at] : []));
  if (headings.length === 0) yield { kind: 'table', table: rest };
  else yield* tablesBetween(headings, { ...table, rows }, options);
}

/** One table for each heading of a measure over all columns that has the header again behind it, as sheets have them one below the other. */
function* tablesBetween(headings: readonly number[], table: Table, options: AnalyseOptions): Generator<Node> {
  let from = 0;
  for (const at of [...headings, table.rows.length]) {
    yield { kind: 'table', table: analyseTable({ ...table, rows: table.rows.slice(from, at) }, options) };
    for (const block of table.rows[at]?.cells.flatMap((cell) => cell.blocks) ?? []) yield { kind: 'paragraph', block };
    from = at + 1;
  }
}

const isMeasureRow = ({ cells: [only, ...others] }: Row): boolean =>
  others.length === 0 &&
  isWide(only) &&
  only !== undefined &&
  only.blocks.length === 1 &&
  only.blocks.every(({ text }) => measureHeading(text)?.isCalled === true);

const isSameRow = (row: Row | undefined, other: Row | undefined): boolean =>
  row !== undefined &&
  other !== undefined &&
  row.cells.map(keyOfCell).join('|') === other.cells.map(keyOfCell).join('|');

const isWide = (cell: Cell | undefined): boolean => cell !== undefined && cell.columnSpan > 1 && cell.rowSpan === 1;
