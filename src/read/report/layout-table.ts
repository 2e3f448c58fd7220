import { pushAll } from '../../thai/push-all.js';
import type { Block, Cell, Part, Table } from '../document.js';
import { blocksOfTable } from '../formats/cell-blocks.js';
import { analyseTable } from '../table/analyse-table.js';
import type { ColumnChoice } from '../table/columns/column.js';

/** The parts, with tables that only lay out a page taken apart. */
export function* unwrapped(parts: Iterable<Part>, columns: ColumnChoice): Generator<Part> {
  for (const part of parts) {
    if (part.kind !== 'table') yield part;
    else if (isLayout(part.table, columns)) yield* unwrapped(contentsOf(part.table), columns);
    else yield { kind: 'table', table: flattened(part.table) };
  }
}

/** Whether a table only lays out a page: it holds tables and is none of measures itself, or each row has one cell. */
function isLayout(table: Table, columns: ColumnChoice): boolean {
  const isNested = table.rows.some(({ cells }) => cells.some(({ tables }) => tables !== undefined));
  if (isNested) return analyseTable(flattened(table), { columns, isReportContext: true }).score < 0.8;
  return table.rows.every(({ cells }) => cells.length <= 1);
}

/** What the cells of a table hold, in order. */
function* contentsOf({ rows }: Table): Generator<Part> {
  for (const { cells } of rows) for (const cell of cells) yield* contentsOfCell(cell);
}

function* contentsOfCell({ blocks, tables = [] }: Cell): Generator<Part> {
  let next = 0;
  for (const [at, block] of blocks.entries()) {
    while (tables[next] !== undefined && (tables[next]?.at ?? 0) <= at) {
      const inner = tables[next];
      if (inner !== undefined) yield { kind: 'table', table: inner.table };
      next += 1;
    }
    yield { kind: 'paragraph', block };
  }
  for (const { table } of tables.slice(next)) yield { kind: 'table', table };
}

/** The table with the tables in its cells as paragraphs of those cells. */
function flattened(table: Table): Table {
  const rows = table.rows.map(({ cells }) => ({
    cells: cells.map((cell) => (cell.tables === undefined ? cell : flatCell(cell))),
  }));
  return { ...table, rows };
}

function flatCell({ blocks, tables = [], ...cell }: Cell): Cell {
  const flat: Block[] = [];
  let next = 0;
  for (let at = 0; at <= blocks.length; at += 1) {
    while (tables[next] !== undefined && (tables[next]?.at ?? 0) <= at) {
      const inner = tables[next];
      if (inner !== undefined) pushAll(flat, blocksOfTable(inner.table));
      next += 1;
    }
    const block = blocks[at];
    if (block !== undefined) flat.push(block);
  }
  return { ...cell, blocks: flat };
}
