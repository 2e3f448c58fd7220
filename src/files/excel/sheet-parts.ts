import { type Block, type Cell, type Part, type Row, textOfCell as textOfBlocks } from '../../read/document.js';
import { isKnownHeading } from '../../read/table/columns/score-heading.js';
import type { TablePlace } from '../../read/text/spanned-text.js';
import { pushAll } from '../../thai/push-all.js';
import type { DocumentText } from '../document-text.js';
import { type SheetCell, textOfCell } from './cell-text.js';

/** A sheet as the spreadsheet package gives it: its cells by their addresses. */
export interface Sheet {
  readonly '!merges'?: readonly Merge[];
  readonly [address: string]: unknown;
}

interface Merge {
  readonly s: Corner;
  readonly e: Corner;
}

/** Column and row from 0. */
interface Corner {
  readonly c: number;
  readonly r: number;
}

/** What reading a sheet needs of its book. */
export interface Book {
  readonly text: DocumentText;
  readonly isFrom1904: boolean;
  /** Cells that may still be read, in all sheets; an empty cell left of a filled one counts. */
  cellsLeft: number;
}

/**
 * The rows of a sheet as a table, which is so many-th of its book; rows with one filled cell above the first full row are
 * paragraphs. Comments, and values that a merged cell covers, are not part of the sheet as shown.
 */
export function partsOfSheet(sheet: Sheet, table: number, book: Book): readonly Part[] {
  const rows = cellsByRow(sheet);
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  const lastColumn = lastOf(inOrder.flatMap(([, cells]) => [...cells.keys()]));
  const firstColumn = firstOf(inOrder.flatMap(([, cells]) => [...cells.keys()]));
  const merges = mergesOf(sheet['!merges'] ?? [], { c: lastColumn, r: inOrder.at(-1)?.[0] ?? 0 });
  const parts: Part[] = [];
  const asides: string[] = [];
  const read: Row[] = [];
  for (const [at, filled] of inOrder) {
    const cells: Cell[] = [];
    const last = lastOf(filled.keys());
    book.cellsLeft -= last - firstColumn + 1;
    if (book.cellsLeft < 0) break;
    for (let column = firstColumn; column <= last; column += 1) {
      const cell = filled.get(column);
      const merge = mergeAt(merges.get(column) ?? [], at);
      for (const comment of cell?.c ?? []) asides.push(comment.t ?? '');
      if (merge !== undefined && (merge.s.c !== column || merge.s.r !== at)) {
        if (cell !== undefined) asides.push(textOfCell(cell, book.isFrom1904));
        continue;
      }
      cells.push({
        blocks: cell === undefined ? [] : blocksOf(cell, { table, row: at + 1, cell: column + 1 }, book),
        columnSpan: merge === undefined ? 1 : merge.e.c - merge.s.c + 1,
        rowSpan: merge === undefined ? 1 : rowsBetween(rows, merge),
      });
    }
    const filledCells = cells.filter(({ blocks }) => blocks.length > 0);
    const [only] = filledCells;
    if (read.length === 0 && filledCells.length === 1 && only !== undefined) {
      for (const block of only.blocks) {
        parts.push({ kind: 'paragraph', block: { ...block, text: { ...block.text, cell: undefined } } });
      }
    } else if (cells.length > 0) read.push({ cells });
  }
  pushAll(parts, tablesOf(read));
  for (const text of asides.filter((each) => each.trim() !== '')) {
    parts.push({ kind: 'aside', block: { text: book.text.add(text.trim()), depth: 0, isItem: false } });
  }
  return parts;
}

/** The rows as tables: a line of headings under a lone text begins a table, of which that text is the title. */
function tablesOf(rows: readonly Row[]): readonly Part[] {
  const parts: Part[] = [];
  let open: Row[] = [];
  const endTable = () => {
    if (open.length > 0) parts.push({ kind: 'table', table: { rows: open } });
    open = [];
  };
  for (const row of rows) {
    if (open.length > 1 && isHeadingRow(row)) {
      const titles: Row[] = [];
      for (let last = open.at(-1); last !== undefined && isLoneText(last); last = open.at(-1)) {
        titles.unshift(last);
        open.pop();
      }
      if (titles.length > 0) endTable();
      for (const block of titles.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))) {
        parts.push({ kind: 'paragraph', block: { ...block, text: { ...block.text, cell: undefined } } });
      }
    }
    open.push(row);
  }
  endTable();
  return parts;
}

const isLoneText = ({ cells }: Row): boolean => cells.filter(({ blocks }) => blocks.length > 0).length === 1;

/** Whether most texts of a row are known headings. */
function isHeadingRow({ cells }: Row): boolean {
  const filled = cells.filter(({ blocks }) => blocks.length > 0);
  const known = filled.filter((cell) => isKnownHeading(textOfBlocks(cell)));
  return known.length > 1 && known.length * 2 > filled.length;
}

/** The cells that hold something, by row and column from 0. What a sheet says of its own size is not believed. */
function cellsByRow(sheet: Sheet): ReadonlyMap<number, ReadonlyMap<number, SheetCell>> {
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const [address, value] of Object.entries(sheet)) {
    const [, letters, number] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
    if (letters === undefined || number === undefined) continue;
    const row = Number(number) - 1;
    const cells = rows.get(row) ?? new Map<number, SheetCell>();
    rows.set(row, cells);
    cells.set(columnNumber(letters), value as SheetCell);
  }
  return rows;
}

function firstOf(columns: Iterable<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const column of columns) first = Math.min(first, column);
  return first;
}

function lastOf(columns: Iterable<number>): number {
  let last = 0;
  for (const column of columns) last = Math.max(last, column);
  return last;
}

/** The merged cells by each column that they reach over, from above downwards, no further than the sheet is filled. */
function mergesOf(merges: readonly Merge[], last: Corner): ReadonlyMap<number, readonly Merge[]> {
  const byColumn = new Map<number, Merge[]>();
  for (const { s, e } of [...merges].sort((a, b) => a.s.r - b.s.r)) {
    const merge = { s, e: { c: Math.min(e.c, last.c), r: Math.min(e.r, last.r) } };
    for (let column = s.c; column <= merge.e.c; column += 1) {
      const found = byColumn.get(column) ?? [];
      byColumn.set(column, found);
      found.push(merge);
    }
  }
  return byColumn;
}

/** The merged cell of a column that reaches over a row; those of one column do not overlap. */
function mergeAt(merges: readonly Merge[], row: number): Merge | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.e.r ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const merge = merges[low];
  return merge !== undefined && merge.s.r <= row ? merge : undefined;
}

/** Rows with something in them that a merged cell reaches over. */
function rowsBetween(rows: ReadonlyMap<number, unknown>, { s, e }: Merge): number {
  let count = 0;
  for (let row = s.r; row <= e.r; row += 1) if (rows.has(row)) count += 1;
  return Math.max(1, count);
}

/** The lines of a cell; a link belongs to the first. */
function blocksOf(cell: SheetCell, place: TablePlace, { text, isFrom1904 }: Book): readonly Block[] {
  const lines = textOfCell(cell, isFrom1904)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const url = cell.l?.Target;
  return lines.map((line, at) => {
    const added = text.add(line, place);
    const isLinked = at === 0 && url !== undefined && url !== '' && !url.startsWith('#');
    return { text: added, depth: 0, isItem: false, ...(isLinked && { links: [{ url, offset: added.offset }] }) };
  });
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
