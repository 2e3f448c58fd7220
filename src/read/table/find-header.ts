import { type Cell, textOfCell } from '../document.js';
import type { ColumnChoice } from './columns/column.js';
import { headingKey, headingLikeness, isPeriodHeading, MAX_HEADING, scoreHeading } from './columns/score-heading.js';
import { filledCells, type Grid, type GridRow, textAt } from './grid.js';

/** The heading of one column: its parts from the uppermost row down. */
export interface ColumnHeading {
  readonly parts: readonly string[];
  /** The parts in one text, as a person would read them. */
  readonly text: string;
  /** The lowest cell of the heading. */
  readonly cell?: Cell | undefined;
}

/** The header of a table. */
export interface Header {
  /** The first row of the header, from 0. */
  readonly start: number;
  /** Rows of the header, 1 to 3. */
  readonly height: number;
  readonly headings: readonly ColumnHeading[];
  /** The header's rows, folded: a row that equals one of them is the header again. */
  readonly keys: ReadonlySet<string>;
  /** The keys of the headings in each of those rows, by column. */
  readonly rowKeys: readonly (readonly string[])[];
}

/** Rows of a table among which a header is looked for: titles may stand above it. */
const MAX_ROWS = 12;

/** Finds the header of a table: the first row of which at least two cells are headings, and a third of all. */
export function findHeader({ rows, width }: Grid, chosen: ColumnChoice): Header | undefined {
  for (let start = 0; start < Math.min(rows.length, MAX_ROWS); start += 1) {
    const row = rows[start] as GridRow;
    if (!isHeaderRow(row, chosen) && !(start === 0 && (isMarkedHeader(row) || isShapedHeader(row, rows[1])))) continue;
    if (isLabelRow(row, width) && rows.slice(start + 1, MAX_ROWS).some((next) => isWiderHeader(next, chosen))) continue;
    let height = 1;
    while (height < 3 && isLowerRow(rows, start, height, chosen)) height += 1;
    const header = rows.slice(start, start + height);
    return {
      start,
      height,
      headings: headingsOf(header, width),
      keys: new Set(header.map(keyOfRow)),
      rowKeys: headerRowKeys(header, width),
    };
  }
  return undefined;
}

/** A row in one text, by which a repeated header is known; empty for a row without text. */
export const keyOfRow = (row: GridRow): string => filledCells(row).map(keyOfCell).join('|');

/** A cell in one text without white space; a cell too long for a heading is none of a header. */
export const keyOfCell = (cell: Cell): string =>
  lengthOfCell(cell) > MAX_HEADING ? LONG : textOfCell(cell).replace(/\s+/g, '');

const LONG = '…';

function isHeaderRow(row: GridRow, chosen: ColumnChoice): boolean {
  const filled = filledCells(row);
  if (filled.length < 2 || filled.some((cell) => lengthOfCell(cell) > MAX_HEADING)) return false;
  let known = 0;
  let foreign = 0;
  for (const cell of filled) {
    const text = textOfCell(cell).trim();
    if (Object.hasOwn(chosen, text)) known += 1;
    else if (isKnown(text)) known += 1;
    else if ((scoreHeading(text).foreign ?? 0) >= 0.9) foreign += 1;
  }
  const isMarked = filled.every(({ isHeading }) => isHeading === true);
  if (isMarked && known >= 1) return true;
  return known >= 2 && (known + foreign) * 3 >= filled.length;
}

/** A label and what it names, in a table of more columns: the year, the agency. */
const isLabelRow = (row: GridRow, width: number): boolean =>
  width > 2 && filledCells(row).length === 2 && row.cells.every((cell) => (cell?.columnSpan ?? 1) === 1);

const isWiderHeader = (row: GridRow, chosen: ColumnChoice): boolean =>
  filledCells(row).length > 2 && isHeaderRow(row, chosen);

/** The first row of a table, all of it marked as headings, whatever they say. */
const isMarkedHeader = (row: GridRow): boolean => {
  const filled = filledCells(row);
  return filled.length > 1 && filled.every((cell) => cell.isHeading === true && lengthOfCell(cell) <= 60);
};

/** The first row of a table, short words of which one is the heading of measures, above longer texts. */
function isShapedHeader(row: GridRow, below: GridRow | undefined): boolean {
  const filled = filledCells(row);
  const texts = filled.map((cell) => (lengthOfCell(cell) > 40 ? '0' : textOfCell(cell).trim()));
  if (below === undefined || filled.length < 2 || texts.some((text) => /[\d๐-๙]/.test(text))) return false;
  if (!texts.some((text) => (scoreHeading(text).measure ?? 0) >= 0.9)) return false;
  const letters = (cells: readonly Cell[]) => cells.map(lengthOfCell);
  return Math.max(0, ...letters(filledCells(below))) > 1.5 * Math.max(...letters(filled));
}

/** A text that the words of some column fit. */
const isKnown = (text: string): boolean => {
  const { foreign: _, ...scores } = scoreHeading(text);
  return Object.values(scores).some((score) => score >= 0.45) || isPeriodHeading(text);
};

/** A row below belongs to the header: cells reach down into it, or it names parts of the headings above. */
function isLowerRow(rows: readonly GridRow[], start: number, height: number, chosen: ColumnChoice): boolean {
  const below = rows[start + height];
  const above = rows[start + height - 1];
  if (below === undefined || above === undefined) return false;
  const filled = filledCells(below);
  if (filled.length === 0 || filled.some((cell) => lengthOfCell(cell) > MAX_HEADING)) return false;
  const isPart = (text: string) => isKnown(text) || Object.hasOwn(chosen, text);
  if (below.covered.some((is, at) => is && reachesFrom(rows, start, height, at))) {
    // cells that reach down are of the header only where what stands beside them names parts of it
    const texts = filled.map((cell) => textOfCell(cell).trim());
    return texts.every((text) => text.length <= 60) && (texts.some(isPart) || fillsGroups(above, below));
  }
  if (textAt(below, 0) !== '') return false;
  const places = below.cells.flatMap((_, at) => (textAt(below, at) === '' ? [] : [at]));
  const isInGroup = (at: number) => textAt(above, at) === '' || textAt(above, at + 1) === '';
  return (
    places.some((at) => textAt(above, at) === '' && isPart(textAt(below, at))) &&
    places.every((at) => isPart(textAt(below, at)) || isInGroup(at))
  );
}

/** Whether all cells of a row stand below cells over several columns, beside cells that reach down: parts of those headings. */
function fillsGroups(above: GridRow, below: GridRow): boolean {
  let end = 0;
  return below.cells.every((cell, at) => {
    const upper = above.cells[at];
    if (upper !== undefined && upper.columnSpan > 1) end = at + upper.columnSpan;
    return at < end ? cell !== undefined : cell === undefined && below.covered[at] === true;
  });
}

/** Whether a cell of the header reaches down over a column. */
function reachesFrom(rows: readonly GridRow[], start: number, height: number, column: number): boolean {
  for (let at = start + height - 1; at >= start; at -= 1) {
    const cell = rows[at]?.cells[column];
    if (cell !== undefined) return cell.rowSpan > start + height - at;
  }
  // covered by a cell that began in another column
  return true;
}

/** Each column's heading: an upper cell stands for all columns that it spans, or up to the next one. */
function headingsOf(rows: readonly GridRow[], width: number): readonly ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  const upper = rows.map(() => ({ text: '', reach: 0 }));
  for (let column = 0; column < width; column += 1) {
    const parts: string[] = [];
    let lowest: Cell | undefined;
    rows.forEach(({ cells, covered }, level) => {
      const cell = cells[column];
      const text = cell === undefined ? '' : textOfCell(cell).trim();
      const group = upper[level] as { text: string; reach: number };
      const hasBelow = rows.slice(level + 1).some((row) => textAt(row, column) !== '');
      if (text !== '') {
        group.text = text;
        group.reach = column + (cell?.columnSpan ?? 1);
        lowest = cell;
      } else if (covered[column] === true || (column >= group.reach && !hasBelow)) group.text = '';
      if (group.text !== '' && (text !== '' || column < group.reach || hasBelow)) parts.push(group.text);
    });
    headings.push({ parts, text: parts.join(' › '), cell: lowest });
  }
  return headings;
}

/** Letters of a cell. */
export function lengthOfCell({ blocks }: Cell): number {
  let length = 0;
  for (const { text } of blocks) length += text.text.length;
  return length;
}

/**
 * Whether a row is a row of the header with typing errors or lost letters in it: two thirds of its cells and more differ in a
 * letter or two, the others in less than half of theirs.
 */
export function isHeaderAgain(row: GridRow, headers: readonly (readonly string[])[]): boolean {
  return headers.some((keys) => {
    const places = keys.flatMap((key, at) => (key === '' ? [] : [at]));
    if (places.length < 2) return false;
    const likeness = places.map((at) =>
      headingLikeness(headingKey(textAt(row, at).slice(0, 2 * MAX_HEADING)), keys[at] ?? ''),
    );
    return (
      likeness.every((like) => like > 0.5) && likeness.filter((like) => like >= 0.85).length * 3 >= places.length * 2
    );
  });
}

/** The keys of the headings in each row of a header, by column. */
const headerRowKeys = (rows: readonly GridRow[], width: number): readonly (readonly string[])[] =>
  rows.map((row) => Array.from({ length: Math.min(width, 60) }, (_, at) => headingKey(textAt(row, at))));

/** Whether two headers name the same columns. */
export const isSameHeader = (one: Header, other: Header): boolean =>
  one.headings.length === other.headings.length &&
  one.headings.every(({ text }, at) => headingKey(text) === headingKey(other.headings[at]?.text ?? ''));
