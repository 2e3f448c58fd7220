import type { Cell, InnerTable, Part, Row, Table } from '../../document.js';
import { inCell, type SpannedText } from '../../text/spanned-text.js';
import { emptyBlock, endedBlock, type GrowingBlock, type OpenBlock, pictureBlock } from './open-block.js';

/** Builds paragraphs and tables from a stream of text and marks; what is left open ends where something else begins. */
export interface PartBuilder {
  readonly document: SpannedText;
  /** The document, as a text of the cell that is open. */
  source: SpannedText;
  readonly parts: Part[];
  readonly block: OpenBlock;
  /** The tables that are open, outer ones first. */
  readonly tables: OpenTable[];
  /** Tables so far that have a row. */
  tableCount: number;
  /** Open elements whose text is around the document and no part of it. */
  asides: number;
}

interface OpenTable {
  /** Which table of the document, from 1; 0 before its first row. */
  number: number;
  readonly rows: Row[];
  cells: Cell[] | undefined;
  cell: OpenCell | undefined;
  /** Lists that were open around it. */
  readonly lists: OpenBlock['lists'];
}

interface OpenCell {
  readonly blocks: GrowingBlock[];
  readonly tables: InnerTable[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly isHeading: boolean;
}

/** An empty builder; where the document is itself a cell of a text format, all stands in that cell. */
export const partBuilder = (document: SpannedText): PartBuilder => ({
  document,
  source: document,
  parts: [],
  block: emptyBlock(),
  tables: [],
  tableCount: 0,
  asides: 0,
});

/** Ends the open paragraph, in the innermost open cell or outside tables. */
export function endBlock(builder: PartBuilder): void {
  const cell = openCellOf(builder);
  const block = endedBlock(builder.block, cell?.blocks.at(-1));
  if (block === undefined) return;
  if (cell !== undefined) cell.blocks.push(block);
  else builder.parts.push({ kind: builder.asides > 0 ? 'aside' : 'paragraph', block });
}

/** The innermost open cell: text between the rows of a table stands before the table, as browsers show it. */
function openCellOf({ tables }: PartBuilder): OpenCell | undefined {
  for (let at = tables.length - 1; at >= 0; at -= 1) {
    const cell = tables[at]?.cell;
    if (cell !== undefined) return cell;
  }
  return undefined;
}

export function openTable(builder: PartBuilder): void {
  endBlock(builder);
  const lists = builder.block.lists.splice(0);
  builder.tables.push({ number: 0, rows: [], cells: undefined, cell: undefined, lists });
}

export function closeTable(builder: PartBuilder): void {
  endBlock(builder);
  const table = builder.tables.at(-1);
  if (table === undefined) return;
  endRow(builder, table);
  builder.tables.pop();
  builder.block.lists.splice(0, builder.block.lists.length, ...table.lists);
  placeSource(builder);
  if (table.rows.length > 0) addTable(builder, { rows: table.rows });
}

function addTable(builder: PartBuilder, table: Table): void {
  const cell = openCellOf(builder);
  if (cell !== undefined) cell.tables.push({ table, at: cell.blocks.length });
  else builder.parts.push({ kind: 'table', table });
}

export function openRow(builder: PartBuilder): void {
  endBlock(builder);
  const table = builder.tables.at(-1);
  if (table === undefined) return;
  endRow(builder, table);
  table.cells = [];
}

export function closeRow(builder: PartBuilder): void {
  endBlock(builder);
  const table = builder.tables.at(-1);
  if (table !== undefined) endRow(builder, table);
}

function endRow(builder: PartBuilder, table: OpenTable): void {
  endCell(builder, table);
  if (table.cells !== undefined && table.cells.length > 0) table.rows.push({ cells: table.cells });
  table.cells = undefined;
}

/** Opens a cell: how many columns and rows it reaches over, and whether it is a heading. */
export function openCell(builder: PartBuilder, shape: Pick<Cell, 'columnSpan' | 'rowSpan'>, isHeading: boolean): void {
  endBlock(builder);
  const table = builder.tables.at(-1);
  if (table === undefined) return;
  endCell(builder, table);
  table.cells ??= [];
  if (table.number === 0) {
    builder.tableCount += 1;
    table.number = builder.tableCount;
  }
  table.cell = { blocks: [], tables: [], ...shape, isHeading };
  placeSource(builder);
}

export function closeCell(builder: PartBuilder): void {
  endBlock(builder);
  const table = builder.tables.at(-1);
  if (table !== undefined) endCell(builder, table);
}

function endCell(builder: PartBuilder, table: OpenTable): void {
  endBlock(builder);
  const { cell, cells } = table;
  if (cell === undefined || cells === undefined) return;
  builder.block.item = undefined;
  builder.block.lists.length = 0;
  const picture = pictureBlock(builder.block, builder.source.cell);
  if (picture !== undefined && cell.blocks.length === 0) cell.blocks.push(picture);
  const { blocks, tables, columnSpan, rowSpan, isHeading } = cell;
  cells.push({ blocks, columnSpan, rowSpan, isHeading, tables: tables.length > 0 ? tables : undefined });
  table.cell = undefined;
  placeSource(builder);
}

/** The source as a text of the innermost open cell. */
function placeSource(builder: PartBuilder): void {
  const { document, tables } = builder;
  if (document.cell !== undefined) return;
  const table = tables.findLast(({ cell }) => cell !== undefined);
  builder.source =
    table === undefined
      ? document
      : inCell(document, {
          table: table.number,
          row: table.rows.length + 1,
          cell: (table.cells?.length ?? 0) + 1,
        });
}

/** Ends all that is open, however many tables. */
export function endAll(builder: PartBuilder): void {
  endBlock(builder);
  while (builder.tables.length > 0) closeTable(builder);
  // in the cell of a text table; on a page a picture outside tables links to nothing of the report
  if (builder.document.cell === undefined) return;
  const picture = pictureBlock(builder.block, builder.document.cell);
  if (picture !== undefined) builder.parts.push({ kind: 'paragraph', block: picture });
}
