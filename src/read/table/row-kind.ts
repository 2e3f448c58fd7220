import { type Cell, textOfCell } from '../document.js';
import { firstMark } from '../list/list-mark.js';
import type { AnalysedTable } from './analyse-table.js';
import type { Column } from './columns/column.js';
import { MAX_HEADING } from './columns/score-heading.js';
import { isHeaderAgain, keyOfCell, keyOfRow, lengthOfCell } from './find-header.js';
import { filledCells, type GridRow, isEmptyCell, isEmptyRow, textAt } from './grid.js';
import { numberIn } from './number-in.js';
import { looksLikeFurniture, looksLikePage, looksLikeSection, looksLikeTotal } from './row-words.js';

/** What a row of a table of measures is. */
export type RowKind =
  /** It holds nothing, or a number and nothing else: a form that was not filled in. */
  | 'empty'
  /** The header again, as on each page. */
  | 'header'
  /** A heading that the measures below stand under. */
  | 'section'
  /** A sum, a remark, a signature. */
  | 'other'
  /** It begins a measure. */
  | 'measure'
  /** It goes on with the measure above. */
  | 'more';

/** Where the columns stand that say what a row is. */
export interface RowColumns {
  readonly roles: readonly (Column | undefined)[];
  readonly width: number;
  /** Place of the column of measures; -1 where there is none. */
  readonly measure: number;
  /** Place of the column of numbers; -1 where there is none. */
  readonly number: number;
  readonly headerKeys: ReadonlySet<string>;
  /** The texts with which rows of the header begin: a row that begins with another is none. */
  readonly headerStarts: ReadonlySet<string>;
  readonly headerRows: readonly (readonly string[])[];
}

/** The columns of a table by which its rows are told apart. */
export function rowColumnsOf({ columns, grid, header: own, goesOnWith }: AnalysedTable): RowColumns {
  const header = own ?? goesOnWith;
  const roles = columns.map(({ role }) => role);
  // a row of one cell is too little to be known as a header again
  const keys = [...(header?.keys ?? [])].filter((key) => key.includes('|'));
  return {
    roles,
    width: grid.width,
    measure: roles.indexOf('measure'),
    number: roles.indexOf('number'),
    headerKeys: new Set(keys),
    headerRows: header?.rowKeys ?? [],
    headerStarts: new Set(keys.map((key) => key.slice(0, key.indexOf('|')))),
  };
}

/** What a row is; `next` is the first row below that holds something. */
export function kindOfRow(row: GridRow, next: GridRow | undefined, columns: RowColumns): RowKind {
  if (isEmptyRow(row)) return 'empty';
  const filled = filledCells(row);
  const [start] = filled;
  if (start !== undefined && columns.headerStarts.has(keyOfCell(start)) && columns.headerKeys.has(keyOfRow(row))) {
    return 'header';
  }
  if (filled.every((cell) => lengthOfCell(cell) <= MAX_HEADING) && isHeaderAgain(row, columns.headerRows))
    return 'other';
  // what stands beside a measure that reaches down is said of it
  const isOfMeasure = row.covered[columns.measure] === true;
  if (!isOfMeasure && filled.every((cell) => isFurniture(cell, row, columns))) return 'other';
  if (isTotal(filled) || isColumnNumbers(row, filled)) return 'other';
  if (isSection(row, next, columns, filled)) return 'section';
  const [only] = filled;
  if (filled.length === 1 && only !== undefined && isNumberCell(only, row, columns)) return 'empty';
  return beginsMeasure(row, columns) ? 'measure' : 'more';
}

/** A remark, a signature, a number of a page: but a number is a title where titles stand. */
function isFurniture(cell: Cell, row: GridRow, columns: RowColumns): boolean {
  // a long cell is none of these, unless it begins like a remark: its first paragraph says so
  const text = lengthOfCell(cell) > 200 ? (cell.blocks[0]?.text.text ?? '') : textOfCell(cell);
  if (!looksLikeFurniture(text) || isNumberCell(cell, row, columns)) return false;
  return !looksLikePage(text) || cell.columnSpan > 1 || row.cells[columns.measure] !== cell;
}

/** A cell in the column of numbers, with a number in it: a longer text there is a heading. */
const isNumberCell = (cell: Cell, { cells }: GridRow, { number }: RowColumns): boolean =>
  number >= 0 &&
  cells[number] === cell &&
  cell.columnSpan === 1 &&
  lengthOfCell(cell) <= 12 &&
  /[\d๐-๙]|^.{0,3}$/.test(textOfCell(cell));

function beginsMeasure(row: GridRow, { measure, number }: RowColumns): boolean {
  if (measure >= 0 && !isEmptyCell(row.cells[measure])) return true;
  return number >= 0 && numberIn(textAt(row, number)) !== undefined && row.covered[measure] !== true;
}

/** A sum: it begins with a word for one, and holds nothing else but numbers. */
function isTotal(filled: readonly Cell[]): boolean {
  const [top, ...rest] = filled;
  const first = top === undefined || lengthOfCell(top) > 200 ? '' : textOfCell(top).trim();
  if (!looksLikeTotal(first)) return false;
  const others = rest.map((cell) => textOfCell(cell).trim());
  if (others.length === 0) return filled[0]?.columnSpan !== 1 || /[\d๐-๙]/.test(first);
  return others.every((text) => /^[\d๐-๙.,\s%-]*(?:บาท)?$/.test(text));
}

/** The numbers of the columns, as forms print them below their headings: (1), (2), (3) in one row. */
function isColumnNumbers({ cells }: GridRow, filled: readonly Cell[]): boolean {
  if (filled.length < 3 || filled.length < cells.length - 1) return false;
  return filled.every((cell, at) => lengthOfCell(cell) <= 6 && numberIn(textOfCell(cell)) === String(at + 1));
}

/** A heading of the measures below: a cell over all columns, or a title alone that the numbers below go on from. */
function isSection(row: GridRow, next: GridRow | undefined, columns: RowColumns, filled: readonly Cell[]): boolean {
  const { measure, number, width } = columns;
  const [only] = filled;
  if (only === undefined) return false;
  if (
    filled.length === 1 &&
    width > 1 &&
    (only.columnSpan >= width || (only.columnSpan > 1 && only.columnSpan * 2 > width))
  )
    return true;
  // a cell beside a measure or a number that reaches down to it is more of that measure
  if (row.covered[measure] === true || row.covered[number] === true) return false;
  const isTitle = (cell: Cell) => cell === row.cells[measure] || cell === row.cells[number];
  const isFirst = filled.length === 1 && only === row.cells.find((cell) => cell !== undefined);
  if (next === undefined || !(filled.every(isTitle) || isFirst)) return false;
  if (filled.some(({ rowSpan }) => rowSpan > 1)) return false;
  const own = rowNumber(row, columns);
  if (isParent(own, rowNumber(next, columns)) || (own !== undefined && isFirstLetter(columns, next))) return true;
  if (filled.length > 1 || isNumberCell(only, row, columns)) return false;
  const text = textOfCell(only);
  if (looksLikeSection(text)) return beginsMeasure(next, columns) || isLoneSection(next);
  // among numbered rows a title without a number stands above them
  return number >= 0 && measure >= 0 && numberIn(textAt(next, number)) !== undefined && textAt(next, measure) !== '';
}

/** A row whose only text begins like the heading of a section: a heading below a heading. */
function isLoneSection(row: GridRow): boolean {
  const [only, ...others] = filledCells(row);
  return only !== undefined && others.length === 0 && lengthOfCell(only) <= 200 && looksLikeSection(textOfCell(only));
}

/** The number of a row: that in the column of numbers, else the one its title begins with. */
export function rowNumber(row: GridRow, { measure, number }: RowColumns): string | undefined {
  const own = number < 0 ? undefined : numberIn(textAt(row, number));
  if (own !== undefined) return own;
  const title = measure < 0 ? '' : textAt(row, measure);
  const mark = firstMark(title === '' && number >= 0 ? textAt(row, number) : title);
  return mark === undefined || !/^\d/.test(mark.number) ? undefined : mark.number;
}

/** Whether a number is that of a part: 1.2 of 1. */
const isParent = (number: string | undefined, part: string | undefined): boolean =>
  number !== undefined && part?.startsWith(`${number}.`) === true;

/** Whether rows are counted with letters from here on: ก. */
const isFirstLetter = ({ number }: RowColumns, row: GridRow): boolean =>
  number >= 0 && numberIn(textAt(row, number)) === 'ก';
