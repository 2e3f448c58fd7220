import { firstMark } from '../../read/list/list-mark.js';
import { scoreHeading } from '../../read/table/columns/score-heading.js';
import type { LaidPage } from './page-furniture.js';
import type { PageItem, PdfCell, PdfTable } from './page-layout.js';
import { edgesOf } from './tagged-tables.js';
import { type TextHabits, lineOf, segmentsOf, type TextLine, textOfLine } from './text-lines.js';

/** A gap that parts columns: blanks between words are narrower. In ems. */
const COLUMN_GAP = 0.6;

/** A heading is known when its words speak so much for a role. */
const KNOWN = 0.6;

interface Extent {
  left: number;
  right: number;
}

/** A table as its lines are gathered. */
interface OpenTable {
  readonly columns: Extent[];
  readonly rows: TextLine[][];
}

/**
 * The pages with a table where a line of headings stands over columns that only gaps part. On the next pages its columns go on. The
 * table is a guess, and the reading says so.
 */
export function withUnruledTables(pages: readonly LaidPage[], habits: TextHabits): readonly LaidPage[] {
  let columns: Extent[] | undefined;
  return pages.map((page) => {
    const lines = page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
    const header = lines.findIndex((line) => isHeader(line, habits));
    if (header < 0 && columns === undefined) return page;
    const start = Math.max(0, header);
    const body = lines.slice(start);
    columns = columnsOf(body, header < 0 ? columns : undefined);
    if (columns.length < 2 || body.length === 0) return page;
    const table = tableOf(body, columns, habits);
    const above = lines.slice(0, start).map((line): PageItem => ({ kind: 'line', line }));
    return { ...page, items: [...above, { kind: 'table', table, top: body[0]?.y ?? 0 }] };
  });
}

/** Whether a line holds two or more known headings side by side. */
function isHeader(line: TextLine, habits: TextHabits): boolean {
  let known = 0;
  for (const segment of segmentsOf(line, COLUMN_GAP)) {
    const scores = Object.entries(scoreHeading(textOfLine(segment, habits).text));
    if (scores.some(([role, score]) => role !== 'foreign' && score >= KNOWN)) known += 1;
  }
  return known >= 2;
}

/** The columns: where the texts of all lines overlap. A text over several columns says nothing of them. */
function columnsOf(body: readonly TextLine[], known: readonly Extent[] | undefined): Extent[] {
  const [header] = body;
  const columns: Extent[] =
    known?.map((column) => ({ ...column })) ??
    (header === undefined ? [] : segmentsOf(header, COLUMN_GAP).map(({ start, end }) => ({ left: start, right: end })));
  for (const line of body) {
    for (const { start, end } of segmentsOf(line, COLUMN_GAP)) {
      const reached = columns.filter(({ left, right }) => start < right && end > left);
      const [only] = reached;
      if (only === undefined) columns.push({ left: start, right: end });
      else if (reached.length === 1) {
        only.left = Math.min(only.left, start);
        only.right = Math.max(only.right, end);
      }
    }
    columns.sort((a, b) => a.left - b.left);
  }
  return columns;
}

function tableOf(body: readonly TextLine[], columns: Extent[], habits: TextHabits): PdfTable {
  const table: OpenTable = { columns, rows: [] };
  for (const [at, line] of body.entries()) {
    const open = table.rows.at(-1);
    const before = body[at - 1];
    if (open === undefined || before === undefined || beginsRow(before, line, table, habits)) table.rows.push([line]);
    else open.push(line);
  }
  const edges = edgesOf(columns);
  return {
    edges,
    rows: table.rows.map((lines) => rowOf(lines, columns, edges)),
    isOpenBelow: false,
    isOpenAbove: false,
    isRuled: false,
    isGuessed: true,
  };
}

/** Whether a line begins a row: further below than lines of one cell are, or with a number in the first column. */
function beginsRow(before: TextLine, line: TextLine, { columns }: OpenTable, habits: TextHabits): boolean {
  const distance = line.y - before.y;
  if (distance > line.size * habits.lineSpacing * 1.15 + 1.2 || isOverColumns(line, columns) || isOverColumns(before, columns)) return true;
  const [first] = segmentsOf(line, COLUMN_GAP);
  const [column] = columns;
  if (first === undefined || column === undefined || first.start > column.right) return false;
  const { text } = textOfLine(first, habits);
  return /^[\d๐-๙]+[.)]?$/.test(text) || firstMark(text) !== undefined;
}

/** Whether a line is one text over several columns: a section, a note. */
function isOverColumns(line: TextLine, columns: readonly Extent[]): boolean {
  const segments = segmentsOf(line, COLUMN_GAP);
  const [only] = segments;
  if (only === undefined || segments.length > 1) return false;
  return columns.filter(({ left, right }) => only.start < right && only.end > left).length > 1;
}

function rowOf(lines: readonly TextLine[], columns: readonly Extent[], edges: readonly number[]): PdfCell[] {
  const [only] = lines;
  const last = columns.length - 1;
  if (only !== undefined && lines.length === 1 && isOverColumns(only, columns)) return [cellOf([only], 0, last, edges)];
  return columns.map((column, at) => {
    const own = lines.flatMap((line) => {
      const segments = segmentsOf(line, COLUMN_GAP).filter((segment) => nearest(segment, columns) === column);
      return segments.length === 0 ? [] : [lineOf(segments.flatMap(({ clusters }) => clusters))];
    });
    return cellOf(own, at, at, edges);
  });
}

const cellOf = (lines: readonly TextLine[], from: number, to: number, edges: readonly number[]): PdfCell => ({
  column: from,
  columnSpan: to - from + 1,
  rowSpan: 1,
  lines: [...lines],
  tables: [],
  left: edges[from] ?? 0,
  right: edges[to + 1] ?? 0,
});

/** The column that a text stands over the most. */
function nearest({ start, end }: TextLine, columns: readonly Extent[]): Extent | undefined {
  let best: Extent | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    const shared = Math.min(column.right, end) - Math.max(column.left, start);
    if (shared <= most) continue;
    most = shared;
    best = column;
  }
  return best;
}
