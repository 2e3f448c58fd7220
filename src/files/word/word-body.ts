import type { Block, Cell, InnerTable, Part, Row, Table } from '../../read/document.js';
import type { TablePlace } from '../../read/text/spanned-text.js';
import { pushAll } from '../../thai/push-all.js';
import type { WordFile } from './word-file.js';
import { readParagraph } from './word-paragraph.js';
import { childNamed, childValue, type XmlElement } from './xml.js';

/** The body of a Word file as it is read. */
interface Body {
  readonly file: WordFile;
  /** Tables so far. */
  tables: number;
  /** Deleted and hidden text, which is no part of the document as printed. */
  readonly hidden: string[];
}

/** Takes the body of a Word file apart: paragraphs and tables in order, then deleted and hidden text. */
export function partsOfBody(body: XmlElement, file: WordFile): readonly Part[] {
  const reading: Body = { file, tables: 0, hidden: [] };
  const parts: Part[] = [];
  for (const { block, table } of contentsOf(body, reading, undefined)) {
    if (block !== undefined) parts.push({ kind: 'paragraph', block });
    if (table !== undefined) parts.push({ kind: 'table', table });
  }
  for (const text of reading.hidden) parts.push(asideOf(text, file));
  return parts;
}

/** A text that stands outside the document as printed: it is not read, and not lost. */
export const asideOf = (text: string, file: WordFile): Part => ({
  kind: 'aside',
  block: { text: file.text.add(text.trim()), depth: 0, isItem: false },
});

/** A block, or a table. */
interface Content {
  readonly block?: Block;
  readonly table?: Table;
}

/** Elements that only wrap others: content controls, insertions, custom XML. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);

function* contentsOf(element: XmlElement, body: Body, cell: TablePlace | undefined): Generator<Content> {
  for (const child of element.children) {
    if (child.name === 'w:p') {
      const { blocks, boxes, hidden } = readParagraph(child, body.file, cell);
      for (const block of blocks) yield { block };
      pushAll(body.hidden, hidden);
      for (const box of boxes) yield* contentsOf(box, body, cell);
    } else if (child.name === 'w:tbl') yield { table: tableOf(child, body) };
    else if (wrappers.has(child.name)) yield* contentsOf(child, body, cell);
  }
}

interface GrowingCell {
  blocks: readonly Block[];
  readonly tables: readonly InnerTable[];
  readonly columnSpan: number;
  rowSpan: number;
  readonly isHeading: boolean;
}

function tableOf(element: XmlElement, body: Body): Table {
  body.tables += 1;
  const number = body.tables;
  const rows: GrowingCell[][] = [];
  /** The cells that go on downwards, by their first column. */
  const merged = new Map<number, GrowingCell>();
  for (const row of unwrapped(element, 'w:tr')) {
    rows.push(rowOf(row, { body, merged, place: { table: number, row: rows.length + 1 } }));
  }
  return { rows: rows.map((cells): Row => ({ cells: cells.map(finished) })) };
}

interface OpenTable {
  readonly body: Body;
  readonly merged: Map<number, GrowingCell>;
  readonly place: Omit<TablePlace, 'cell'>;
}

function rowOf(row: XmlElement, { body, merged, place }: OpenTable): GrowingCell[] {
  const properties = childNamed(row, 'w:trPr');
  const isHeading = childNamed(properties, 'w:tblHeader') !== undefined;
  const isDeleted = childNamed(properties, 'w:del') !== undefined;
  const cells: GrowingCell[] = [];
  let column = spanOf(childValue(properties, 'w:gridBefore'), 0);
  if (column > 0) cells.push({ blocks: [], tables: [], columnSpan: column, rowSpan: 1, isHeading });
  for (const element of unwrapped(row, 'w:tc')) {
    const cell = cellOf(element, body, { ...place, cell: cells.length + 1 }, isHeading);
    const merge = childNamed(childNamed(element, 'w:tcPr'), 'w:vMerge');
    const above = merged.get(column);
    if (isDeleted)
      pushAll(
        body.hidden,
        cell.blocks.map(({ text }) => text.text),
      );
    else if (merge !== undefined && merge.attributes['w:val'] !== 'restart' && above !== undefined) {
      above.rowSpan += 1;
      // Word shows no text of such a cell, but keeps it
      pushAll(
        body.hidden,
        cell.blocks.map(({ text }) => text.text),
      );
    } else {
      cells.push(cell);
      if (merge === undefined) merged.delete(column);
      else merged.set(column, cell);
    }
    column += cell.columnSpan;
  }
  return cells;
}

function cellOf(element: XmlElement, body: Body, place: TablePlace, isHeading: boolean): GrowingCell {
  const blocks: Block[] = [];
  const tables: InnerTable[] = [];
  for (const { block, table } of contentsOf(element, body, place)) {
    if (block !== undefined) blocks.push(block);
    if (table !== undefined) tables.push({ table, at: blocks.length });
  }
  const columnSpan = spanOf(childValue(childNamed(element, 'w:tcPr'), 'w:gridSpan'), 1);
  return { blocks, tables, columnSpan, rowSpan: 1, isHeading };
}

const finished = ({ blocks, tables, columnSpan, rowSpan, isHeading }: GrowingCell): Cell => ({
  blocks,
  columnSpan,
  rowSpan,
  ...(tables.length > 0 && { tables }),
  ...(isHeading && { isHeading }),
});

/** The rows of a table, or the cells of a row, also those inside content controls and insertions. */
function* unwrapped(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    else if (wrappers.has(child.name)) yield* unwrapped(child, name);
  }
}

/** A number of columns, at most as many as Word allows. */
function spanOf(value: string | undefined, least: number): number {
  const number = Number(value ?? least);
  return Number.isInteger(number) && number > least ? Math.min(number, 63) : least;
}
