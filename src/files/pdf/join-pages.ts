import { firstMark } from '../../read/list/list-mark.js';
import type { LaidPage } from './page-furniture.js';
import type { PageItem, PdfCell, PdfTable } from './page-layout.js';
import { type BlankHabits, textOfLine } from './text-lines.js';

/** What stands in a document, with tables that go on over a page joined. */
export type DocumentItem = PageItem & { readonly page: number };

/** Joins the tables at the end and the beginning of pages that are one table. */
export function joinedPages(pages: readonly LaidPage[], habits: BlankHabits): readonly DocumentItem[] {
  const items: DocumentItem[] = [];
  for (const { page, items: onPage } of pages) {
    for (const [at, item] of onPage.entries()) {
      const last = items.at(-1);
      const isNext = at === 0 && item.kind === 'table' && last?.kind === 'table' && last.page === page - 1;
      if (isNext && isSameShape(last.table, item.table)) {
        append(last.table, item.table, habits);
        items[items.length - 1] = { ...last, page };
      } else items.push({ ...item, page });
    }
  }
  return items;
}

function isSameShape(above: PdfTable, below: PdfTable): boolean {
  if (above.edges.length !== below.edges.length) return false;
  const tolerance = above.isGuessed ? Number.POSITIVE_INFINITY : 4;
  return above.edges.every((edge, at) => Math.abs(edge - (below.edges[at] ?? 0)) <= tolerance);
}

/** Puts the rows of the next page under a table: heading rows that come again are left out, a row that was cut is one again. */
function append(table: PdfTable, next: PdfTable, habits: BlankHabits): void {
  const repeated = repeatedRows(table, next, habits);
  const rows = next.rows.slice(repeated);
  const [first] = rows;
  if (first !== undefined && isTorn(table, first, habits)) {
    joinRows(table, first);
    rows.shift();
  }
  table.rows.push(...rows);
  table.isOpenBelow = next.isOpenBelow;
}

function repeatedRows({ rows }: PdfTable, next: PdfTable, habits: BlankHabits): number {
  let count = 0;
  while (count < next.rows.length && count < 4) {
    const text = textOfRow(next.rows[count] ?? [], habits);
    if (text === '' || text !== textOfRow(rows[count] ?? [], habits)) break;
    count += 1;
  }
  return count;
}

const textOfRow = (row: readonly PdfCell[], habits: BlankHabits): string =>
  row.map(({ lines }) => lines.map((line) => textOfLine(line, habits).text).join('')).join('\t').replace(/ /g, '').trim();

/** Whether the first row of a page is the rest of the last row of the page before. */
function isTorn(table: PdfTable, first: readonly PdfCell[], habits: BlankHabits): boolean {
  if (table.isOpenBelow) return true;
  const pairs = first.flatMap((cell) => {
    const above = cellOver(table, cell);
    return above === undefined || cell.lines.length === 0 ? [] : [{ above, cell }];
  });
  const lastOf = ({ lines }: PdfCell) => lines.at(-1)?.clusters.at(-1);
  if (habits.endParagraphs) return pairs.some(({ above }) => lastOf(above)?.hasBlank === false);
  const [leftmost] = first;
  if (pairs.length === 0 || leftmost === undefined || leftmost.lines.length > 0) return false;
  // without other signs: nothing begins in this row, and the lines above reach to the side of their cells
  return pairs.every(({ above, cell }) => {
    const [line] = cell.lines;
    const end = above.lines.at(-1);
    if (line === undefined || end === undefined) return false;
    const isList = firstMark(textOfLine(line, habits).text) !== undefined;
    return !isList && above.right - end.end < end.size * 4;
  });
}

/** The cell of the last rows that stands over a cell of the next page. */
function cellOver({ rows }: PdfTable, { column }: PdfCell): PdfCell | undefined {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const cell = rows[at]?.find((each) => each.column <= column && column < each.column + each.columnSpan);
    if (cell !== undefined) return at + cell.rowSpan >= rows.length ? cell : undefined;
  }
  return undefined;
}

function joinRows(table: PdfTable, first: readonly PdfCell[]): void {
  for (const cell of first) {
    const above = cellOver(table, cell);
    if (above === undefined) continue;
    above.lines.push(...cell.lines);
    above.rowSpan += cell.rowSpan - 1;
  }
}
