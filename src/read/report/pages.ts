import { pushAll } from '../../thai/push-all.js';
import { type Block, blockOf, type Cell, type Part, type Row, type Table } from '../document.js';
import { blocksOfTable } from '../formats/cell-blocks.js';
import { guessTables } from '../formats/plain/guess-tables.js';
import { type AnalysedTable, type AnalyseOptions, analyseTable } from '../table/analyse-table.js';
import type { ColumnChoice } from '../table/columns/column.js';
import { keyOfCell } from '../table/find-header.js';
import { filledCells } from '../table/grid.js';
import { looksLikeSection } from '../table/row-words.js';
import { joinSpannedWith, type SpannedText } from '../text/spanned-text.js';
import { readAlike } from './alike-tables.js';
import { withoutConstants } from './constant-columns.js';
import { measureHeading } from './measure-heading.js';
import { saysReport } from './title.js';

/** A paragraph, or a table and what its columns hold. */
export type Node =
  | { readonly kind: 'paragraph'; readonly block: Block }
  | { readonly kind: 'table'; readonly table: AnalysedTable };

/** A document with layout tables taken away. */
export interface Pages {
  /** What stands above the first table of measures. */
  readonly above: readonly Block[];
  /** Rows of several cells above that table: they are no lines of the title page. */
  readonly left: readonly Block[];
  /** From the first table of measures on. */
  readonly nodes: readonly Node[];
  /** Text around the document. */
  readonly asides: readonly Block[];
}

/**
 * The paragraphs and tables of a document in order. A table that only lays out a page gives what its cells hold; small tables
 * above the first table of measures are lines of the title page.
 */
export function pagesOf(parts: readonly Part[], columns: ColumnChoice): Pages {
  const pages = pagesIn(parts, columns);
  if (pages.nodes.some(isReportTable)) return pages;
  const guessed = guessTables([...unwrapped(parts, columns)]);
  return guessed === undefined ? pages : pagesIn(guessed, columns);
}

const isReportTable = (node: Node): boolean => node.kind === 'table' && node.table.score > 0;

function pagesIn(parts: readonly Part[], columns: ColumnChoice): Pages {
  const asides: Block[] = [];
  const nodes: Node[] = [];
  let isReportContext = false;
  for (const part of unwrapped(parts, columns)) {
    if (part.kind === 'aside') asides.push(part.block);
    else if (part.kind === 'paragraph') {
      isReportContext ||= saysReport(part.block.text.text);
      nodes.push(part);
    } else if (part.kind === 'table') {
      for (const node of headedTable(part.table, { columns, isReportContext })) nodes.push(node);
    }
  }
  decideTogether(nodes, columns);
  const first = nodes.findIndex(isReportTable);
  if (first < 0) return { above: [], left: [], nodes, asides };
  const start = startOfHeadings(nodes, first);
  const table = nodes[first];
  const found = nodes.slice(0, start).map(linesOf);
  if (table?.kind === 'table') {
    const above = found.flatMap((page) => page.lines);
    const { table: rest, lines } = withoutConstants(table.table, above);
    nodes[first] = { kind: 'table', table: rest };
    found.push(linesAboveHeader(rest), { lines, left: [] });
  }
  return {
    above: found.flatMap(({ lines }) => lines),
    left: found.flatMap(({ left }) => left),
    nodes: nodes.slice(start),
    asides,
  };
}

/** Decides the columns of tables that have the same header together. */
function decideTogether(nodes: Node[], columns: ColumnChoice): void {
  const places = nodes.flatMap(({ kind }, at) => (kind === 'table' ? [at] : []));
  const tables = nodes.flatMap((node) => (node.kind === 'table' ? [node.table] : []));
  readAlike(tables, columns).forEach((table, at) => {
    nodes[places[at] ?? 0] = { kind: 'table', table };
  });
}

/** A table, and the rows above its header that are one cell over all columns as the headings above it that they are. */
function* headedTable(table: Table, options: AnalyseOptions): Generator<Node> {
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

/** Where the headings begin that stand right above the first table and are of it alone: a section, a measure. */
function startOfHeadings(nodes: readonly Node[], first: number): number {
  const table = nodes[first];
  const isOfTable = (text: SpannedText, hasMeasures: boolean) =>
    looksLikeSection(text.text) || (!hasMeasures && measureHeading(text) !== undefined);
  const hasMeasures =
    table?.kind === 'table' &&
    table.table.columns.some(({ role, scores }) => role === 'measure' && (scores.words.measure ?? 0) >= 0.9);
  let start = first;
  while (start > 1) {
    const node = nodes[start - 1];
    if (node?.kind !== 'paragraph' || !isOfTable(node.block.text, hasMeasures)) break;
    start -= 1;
  }
  return start;
}

/** The parts, with tables that only lay out a page taken apart. */
function* unwrapped(parts: Iterable<Part>, columns: ColumnChoice): Generator<Part> {
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

/** A cell that names what the cell behind it holds. */
const isLabel = (text: string): boolean =>
  text.length <= 60 && /[:：]\s*$|^(?:ประจำ)?ปี(?:งบประมาณ)?(?:\s?พ\.ศ\.)?$|หน่วยงาน$|ส่วนราชการ$|^ชื่อ/.test(text.trim());

/** What stands above the first table of measures: paragraphs, and rows of tables that are lines of the title page. */
interface TitleLines {
  readonly lines: readonly Block[];
  readonly left: readonly Block[];
}

const linesOf = (node: Node): TitleLines =>
  node.kind === 'paragraph' ? { lines: [node.block], left: [] } : rowLines(node.table, node.table.grid.rows.length);

const linesAboveHeader = (table: AnalysedTable): TitleLines =>
  rowLines(table, table.isTransposed ? 0 : (table.header?.start ?? 0));

/** The rows of a table up to one: a cell alone is a line, a label and what it names are one line, more cells are none. */
function rowLines({ grid }: AnalysedTable, end: number): TitleLines {
  const lines: Block[] = [];
  const left: Block[] = [];
  for (const row of grid.rows.slice(0, end)) {
    const filled = filledCells(row);
    const blocks = filled.flatMap((cell) => cell.blocks);
    if (filled.length <= 1) pushAll(lines, blocks);
    else if (blocks.length !== 2 || !isLabel(blocks[0]?.text.text ?? '')) pushAll(left, blocks);
    else
      lines.push(
        blockOf(
          joinSpannedWith(
            ' ',
            blocks.map((block) => block.text),
          ),
        ),
      );
  }
  return { lines, left };
}
