import { firstMark, isFirst, type Mark } from '../../../read/list/list-mark.js';
import { looksLikeSection } from '../../../read/table/row-words.js';
import { pushAll } from '../../../thai/push-all.js';
import type { LaidPage } from '../page-furniture.js';
import type { Cluster } from '../text/letters.js';
import { isDash, isInsideWord, wouldHaveFitted } from '../text/paragraphs.js';
import { type TextHabits, type TextLine, textOfLine } from '../text/text-lines.js';
import type { PageItem, PdfCell, PdfTable } from './page-layout.js';

/** What stands in a document, with tables that go on over a page joined. */
export type DocumentItem = PageItem & { readonly page: number; readonly lastPage: number };

/** Joins the tables at the end and the beginning of pages that are one table. */
export function joinedPages(pages: readonly LaidPage[], habits: TextHabits): readonly DocumentItem[] {
  const items: DocumentItem[] = [];
  for (const { page, items: onPage } of pages) {
    const above = headingsAgain(items.at(-1), onPage);
    for (const [at, item] of onPage.entries()) {
      const last = items.at(-1);
      if (at < above) continue;
      const isNext = at === above && item.kind === 'table' && last?.kind === 'table' && last.lastPage === page - 1;
      if (isNext && isSameShape(last.table, item.table)) {
        append(last.table, item.table, habits);
        items[items.length - 1] = { ...last, lastPage: page };
      } else items.push({ ...item, page, lastPage: page });
    }
  }
  return items;
}

/**
 * How many lines at the top of a page are the headings of the table before, again: tags name them as artifacts, which are in no table.
 */
function headingsAgain(last: DocumentItem | undefined, onPage: readonly PageItem[]): number {
  const count = onPage.findIndex(({ kind }) => kind === 'table');
  if (last?.kind !== 'table' || count < 1) return 0;
  const clusters = onPage.slice(0, count).flatMap((item) => (item.kind === 'line' ? item.line.clusters : []));
  if (!clusters.every(({ isArtifact }) => isArtifact)) return 0;
  const letters = lettersOf(clusters);
  const { rows } = last.table;
  const isHeading = [1, 2, 3, 4].some((most) => {
    const cells = rows.slice(0, most).flat();
    return lettersOf(cells.flatMap(({ lines }) => lines.flatMap((line) => line.clusters))) === letters;
  });
  return isHeading ? count : 0;
}

/** The letters of a text in the order of the alphabet: wherever lines break, they are the same. */
const lettersOf = (clusters: readonly Cluster[]): string =>
  clusters
    .map(({ text }) => text)
    .sort()
    .join('');

/** Whether the columns of two tables are the same; the lower one may draw fewer of them, where its rows have wide cells. */
function isSameShape(above: PdfTable, below: PdfTable): boolean {
  if (above.isRuled && below.isRuled) return columnsIn(above, below) !== undefined;
  if (above.isRuled !== below.isRuled || above.edges.length !== below.edges.length) return false;
  // tags number the rows of a table over all its pages
  const last = Math.max(...above.rows.slice(-2).flatMap(taggedRows));
  const next = nextRow(below.rows.slice(0, 6).flatMap(taggedRows));
  if (!above.isRuled && last > 0 && next !== undefined)
    return next.isBehindHeading ? next.row > last : next.row >= last;
  return above.edges.every((edge, at) => Math.abs(edge - (below.edges[at] ?? 0)) <= ESTIMATED);
}

/**
 * The first row of a page by its number in the table. The rows of the heading, from 0 on, may come again before it; where no number is
 * missing behind them, the page may begin another table.
 */
function nextRow(numbers: readonly number[]): { readonly row: number; readonly isBehindHeading: boolean } | undefined {
  const known = new Set(numbers);
  if (known.size === 0) return undefined;
  const row = Math.min(...numbers.filter((number) => number > 0 && (!known.has(0) || !known.has(number - 1))));
  if (Number.isFinite(row)) return { row, isBehindHeading: false };
  const first = Math.min(...numbers.filter((number) => number > 0));
  return Number.isFinite(first) ? { row: first, isBehindHeading: true } : undefined;
}

/** Estimated sides of one column differ by so much from page to page. In points. */
const ESTIMATED = 40;

/** Which column of the table above each side of the table below is; `undefined` where they do not fit. */
function columnsIn({ edges }: PdfTable, below: PdfTable): readonly number[] | undefined {
  const columns = below.edges.map((edge) => edges.findIndex((each) => Math.abs(each - edge) <= 4));
  const isWhole = columns[0] === 0 && columns.at(-1) === edges.length - 1;
  return isWhole && !columns.includes(-1) ? columns : undefined;
}

/** The rows of a table in the columns of the table above it. */
function rowsIn(above: PdfTable, below: PdfTable): PdfCell[][] {
  const columns = above.isRuled ? columnsIn(above, below) : undefined;
  if (columns === undefined || above.edges.length === below.edges.length) return below.rows;
  return below.rows.map((row) =>
    row.map((cell) => {
      const column = columns[cell.column] ?? cell.column;
      return { ...cell, column, columnSpan: (columns[cell.column + cell.columnSpan] ?? column + 1) - column };
    }),
  );
}

/** Puts the rows of the next page under a table: heading rows that come again are left out, a row that was cut is one again. */
function append(table: PdfTable, next: PdfTable, habits: TextHabits): void {
  const below = rowsIn(table, next);
  const repeated = repeatedRows(table, below, habits);
  const rows = below.slice(repeated);
  const [first] = rows;
  // browsers draw the line between two rows on one page only; a row that they cut has none on both
  const isCut = table.isOpenBelow && next.isOpenAbove;
  const isWhole = table.isOpenBelow && !next.isOpenAbove && repeated === 0;
  if (first !== undefined && (isCut || (!isWhole && isTorn(table, first, habits)))) {
    joinRows(table, first, habits);
    rows.shift();
  }
  pushAll(table.rows, rows);
  table.isOpenBelow = next.isOpenBelow;
}

/** How many rows of a page are those of the heading again. Their cells may be cut otherwise, so columns are compared as a whole. */
function repeatedRows({ rows }: PdfTable, below: readonly (readonly PdfCell[])[], habits: TextHabits): number {
  const heads = [1, 2, 3, 4].map((count) => textOfColumns(rows.slice(0, count), habits));
  for (let count = Math.min(4, below.length); count > 0; count -= 1) {
    const text = textOfColumns(below.slice(0, count), habits);
    if (text !== '' && heads.slice(0, rows.length).includes(text)) return count;
  }
  return 0;
}

/** The texts of rows, column by column. */
function textOfColumns(rows: readonly (readonly PdfCell[])[], habits: TextHabits): string {
  const columns = new Map<number, string>();
  for (const { column, lines } of rows.flat()) {
    const text = lines.map((line) => textOfLine(line, habits).text).join('');
    if (text !== '') columns.set(column, (columns.get(column) ?? '') + text);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, text]) => `${column} ${text.replace(/ /g, '')}`)
    .join('\n');
}

/** Whether the first row of a page is the rest of the last row of the page before. */
function isTorn(table: PdfTable, first: readonly PdfCell[], habits: TextHabits): boolean {
  const [last = -1, next] = [Math.max(...table.rows.slice(-2).flatMap(taggedRows)), Math.max(...taggedRows(first))];
  // tags number the rows of a table over all its pages
  if (last >= 0 && next >= 0) return next === last;
  const pairs = first.flatMap((cell) => {
    const above = cellOver(table, cell);
    const [line] = cell.lines;
    const end = above?.lines.at(-1);
    return above === undefined || end === undefined || line === undefined ? [] : [{ above, end, line, cell }];
  });
  if (habits.endParagraphs) return pairs.some(({ end }) => end.clusters.at(-1)?.hasBlank === false);
  const filled = first.filter(({ lines }) => lines.length > 0).length;
  if (filled === 1 && pairs.some(({ line }) => looksLikeSection(textOfLine(line, habits).text))) return false;
  const textIn = (line: TextLine) => textOfLine(line, habits).text;
  const isListIn = ({ above, cell }: Pair, mark: Mark) =>
    (cell.column > 0 || filled === 1) && (isDash(mark) || !isFirst(mark)) && hasMarkBefore(above, mark, habits);
  // a number that no other leads to is none of a list: a line may begin with an amount or a year
  const isLoneNumber = ({ above, cell }: Pair, mark: Mark) =>
    cell.column > 0 && !isDash(mark) && !isFirst(mark) && !hasMarkBefore(above, mark, habits);
  // a row that begins has text in all columns that rows have, or its first texts had room above
  const usual = usuallyFilled(table);
  const isShort = first.length > 1 && (filled * 2 < usual || (filled < usual && pairs.length > 2));
  // without other signs: each text goes on with the one above it, or with its list
  const isSure =
    (first[0]?.lines.length === 0 && filled > 0) ||
    isShort ||
    pairs.some((pair) => {
      const { end, line } = pair;
      if (end.clusters.at(-1)?.hasBlank === true || isInsideWord(textIn(end), textIn(line))) return true;
      const mark = firstMark(textIn(line));
      if (filled > 1) return false;
      // in a list, a line without a mark goes on with an item
      return mark === undefined
        ? pair.above.lines.some((each) => firstMark(textIn(each)) !== undefined)
        : isListIn(pair, mark);
    });
  return (
    isSure &&
    pairs.length > 0 &&
    pairs.every((pair) => {
      const { above, end, line } = pair;
      const text = textIn(line);
      const mark = firstMark(text);
      if (mark !== undefined && !isLoneNumber(pair, mark)) return isListIn(pair, mark);
      return !(isNumber(text) && isNumber(textIn(end))) && !wouldHaveFitted(end, line, above);
    })
  );
}

/** How many cells the rows of a table usually have text in, not counting those with one cell. */
function usuallyFilled({ rows }: PdfTable): number {
  const counts = rows
    .slice(1)
    .map((row) => row.filter(({ lines }) => lines.length > 0).length)
    .filter((count) => count > 1)
    .sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}

/** A cell of the first row of a page, the cell above it, and their lines that meet. */
interface Pair {
  readonly above: PdfCell;
  readonly end: TextLine;
  readonly line: TextLine;
  readonly cell: PdfCell;
}

/** The rows of their table that the tags of the file put the texts of a row in. */
const taggedRows = (row: readonly PdfCell[]): readonly number[] =>
  row.flatMap(({ lines }) => lines.flatMap(({ clusters: [cluster] }) => cluster?.row ?? []));

/** Two numbers under each other are two numbers. */
const isNumber = (text: string): boolean => /^[\d๐-๙,.]+$/.test(text);

/** Whether a line of a cell begins with the mark before a mark: the number before it, or a dash for a dash. */
const hasMarkBefore = ({ lines }: PdfCell, mark: Mark, habits: TextHabits): boolean =>
  lines.some((line) => {
    const before = firstMark(textOfLine(line, habits).text);
    return before !== undefined && (isDash(mark) ? isDash(before) : before.value === mark.value - 1);
  });

/** The cell of the last rows that stands over a cell of the next page. */
function cellOver({ rows }: PdfTable, { column }: PdfCell): PdfCell | undefined {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const cell = rows[at]?.find((each) => each.column <= column && column < each.column + each.columnSpan);
    if (cell !== undefined) return at + cell.rowSpan >= rows.length ? cell : undefined;
  }
  return undefined;
}

function joinRows(table: PdfTable, first: readonly PdfCell[], habits: TextHabits): void {
  for (const cell of first) {
    const above = cellOver(table, cell);
    if (above === undefined) continue;
    joinCells(above, cell, habits);
  }
}

function joinCells(above: PdfCell, cell: PdfCell, habits: TextHabits): void {
  const [first, ...others] = cell.tables;
  const last = above.tables.at(-1);
  const isOneTable = first !== undefined && last !== undefined && isSameShape(last.table, first.table);
  const lines = above.lines.length;
  if (isOneTable) append(last.table, first.table, habits);
  for (const { table, at } of isOneTable ? others : cell.tables) above.tables.push({ table, at: lines + at });
  pushAll(above.lines, cell.lines);
  above.rowSpan += cell.rowSpan - 1;
}
