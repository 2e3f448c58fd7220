import { firstMark } from '../../../read/list/list-mark.js';
import { scoreHeading } from '../../../read/table/columns/score-heading.js';
import { pushAll } from '../../../thai/push-all.js';
import type { LaidPage } from '../page-furniture.js';
import type { Cluster } from '../text/letters.js';
import { lineOf, segmentsOf, type TextHabits, type TextLine, textOfLine } from '../text/text-lines.js';
import { type ColumnBlock, columnBlocks, crosses, type Gap, HEADING_GAP, linesInColumns } from './column-blocks.js';
import type { PageItem, PdfCell, PdfTable } from './page-layout.js';

/** A heading is known when its words speak so much for a role. */
const KNOWN = 0.6;

/**
 * The pages with a table for each block of lines whose texts stand in columns: the columns are parted by strips where no text of the
 * block stands. On the next page the columns go on. Such a table is a guess, and the reading says so.
 */
export function withUnruledTables(pages: readonly LaidPage[], habits: TextHabits): readonly LaidPage[] {
  let before: readonly Gap[] = [];
  let sides: readonly number[] = [];
  return pages.map((page) => {
    const lines = page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
    const items: PageItem[] = [];
    const first = lines.findIndex((line) => isHeading(line, habits));
    const top = first < 0 ? lines : lines.slice(0, first);
    const rest = before.length === 0 ? { end: 0, gaps: before } : linesInColumns(top, before);
    let next = rest.end;
    if (next > 0) {
      const table = tableOf(lines.slice(0, next), rest.gaps, habits, sides);
      items.push({ kind: 'table', table, top: lines[0]?.y ?? 0 });
    }
    const blocks = columnBlocks(lines, next, (line) => isHeading(line, habits)).flatMap((block) => {
      const whole = withHeadingAbove(block, lines, next, habits);
      const body = lines.slice(whole.start, whole.end);
      const gaps = gapsThatPart(tableOf(body, whole.gaps, habits), whole.gaps);
      const table = tableOf(body, gaps, habits);
      const known = knownHeadings(table, habits);
      return known > 0 ? [{ ...whole, gaps, table: { ...table, hasHeadings: known > 1 } }] : [];
    });
    const isRest = next === lines.length;
    for (const { start, end, table } of blocks) {
      pushAll(items, lines.slice(next, start).map(lineItem));
      items.push({ kind: 'table', table, top: lines[start]?.y ?? 0 });
      next = end;
    }
    pushAll(items, lines.slice(next).map(lineItem));
    const last = blocks.at(-1);
    if (last?.end === lines.length) {
      before = last.gaps;
      sides = [last.table.edges[0] ?? 0, last.table.edges.at(-1) ?? 0];
    } else if (!isRest) before = [];
    return { ...page, items };
  });
}

const lineItem = (line: TextLine): PageItem => ({ kind: 'line', line });

/** A block with the lines right above it that are of its first row: of a cell that is higher than the others. */
function withHeadingAbove(
  block: ColumnBlock,
  lines: readonly TextLine[],
  from: number,
  { lineSpacing }: TextHabits,
): ColumnBlock {
  let { start } = block;
  for (; start > from; start -= 1) {
    const [above, line] = [lines[start - 1], lines[start]];
    if (above === undefined || line === undefined || crosses(above, block.gaps)) break;
    if (line.y - above.y > line.size * lineSpacing * 1.05) break;
  }
  return { ...block, start };
}

/** Whether a line holds two or more known headings side by side. */
function isHeading(line: TextLine, habits: TextHabits): boolean {
  const segments = segmentsOf(line, HEADING_GAP);
  const known = segments.filter((segment) => isKnown(textOfLine(segment, habits).text)).length;
  return known >= 2 && known * 2 > segments.length;
}

/** Whether a text is a heading of a column. */
const isKnown = (text: string): boolean =>
  Object.entries(scoreHeading(text)).some(([role, score]) => role !== 'foreign' && score >= KNOWN);

/** The gaps but for those between a heading and its own column: a heading in the middle may stand beside all texts under it. */
function gapsThatPart({ rows: [head = [], ...rows] }: PdfTable, gaps: readonly Gap[]): readonly Gap[] {
  const hasHead = (column: number) => head.some((cell) => cell.column === column && cell.lines.length > 0);
  const hasText = (column: number) =>
    rows.some((row) => row.some((cell) => cell.column === column && cell.columnSpan === 1 && cell.lines.length > 0));
  const isLone = (one: number, other: number) => !hasHead(one) && hasText(one) && hasHead(other) && !hasText(other);
  return gaps.filter((_, at) => !isLone(at, at + 1) && !isLone(at + 1, at));
}

/** How many headings of one of the first rows are known; a list, letter or form has none. */
function knownHeadings({ rows }: PdfTable, habits: TextHabits): number {
  const counts = rows.slice(0, 2).map((row) => {
    const texts = row.map(({ lines }) => lines.map((line) => textOfLine(line, habits).text).join(''));
    const known = texts.filter(isKnown).length;
    return known > 1 || texts.length < 4 ? known : 0;
  });
  return Math.max(0, ...counts);
}

/** The lines as a table, which reaches at least from one side to the other. */
function tableOf(
  body: readonly TextLine[],
  gaps: readonly Gap[],
  habits: TextHabits,
  sides: readonly number[] = [],
): PdfTable {
  const edges = [
    Math.min(...body.map(({ start }) => start), ...sides),
    ...gaps.map(({ left, right }) => (left + right) / 2),
    Math.max(...body.map(({ end }) => end), ...sides),
  ];
  const columns = body.map((line) => columnsOf(line, gaps, habits));
  const signs = signsOf(body, columns, gaps);
  const rows: TextLine[][] = [];
  for (const [at, line] of body.entries()) {
    const open = rows.at(-1);
    if (open === undefined || beginsRow(at, columns, signs)) rows.push([line]);
    else open.push(line);
  }
  return {
    edges,
    rows: rows.map((lines) => rowOf(lines, edges, gaps)),
    isOpenBelow: false,
    isOpenAbove: false,
    isRuled: false,
    isGuessed: true,
  };
}

/** The columns that a line has text in, the text of the first one, and whether a text runs over several. */
interface LineColumns {
  readonly filled: ReadonlySet<number>;
  readonly first: string;
  readonly isCrossing: boolean;
}

function columnsOf(line: TextLine, gaps: readonly Gap[], habits: TextHabits): LineColumns {
  const columnOf = ({ x, end }: Cluster) => gaps.filter(({ left, right }) => (x + end) / 2 > (left + right) / 2).length;
  const first = line.clusters.filter((cluster) => columnOf(cluster) === 0);
  return {
    filled: new Set(line.clusters.map(columnOf)),
    first: first.length === 0 ? '' : textOfLine(lineOf(first), habits).text,
    isCrossing: crosses(line, gaps),
  };
}

/** What tells the rows of a table. */
interface RowSigns {
  /** By line and column: how far above the text of a column has its line before; infinite for the first. */
  readonly distances: readonly ReadonlyMap<number, number>[];
  /** Between two lines of a cell. */
  readonly spacing: number;
  /** The first column holds nothing but numbers. */
  readonly isNumbered: boolean;
  /** Rows stand further apart than lines. */
  readonly isSpaced: boolean;
}

function signsOf(body: readonly TextLine[], columns: readonly LineColumns[], gaps: readonly Gap[]): RowSigns {
  const last = new Map<number, number>();
  let spacing = Number.POSITIVE_INFINITY;
  const distances = body.map(({ y, size }, at) => {
    const { filled, isCrossing } = columns[at] ?? { filled: new Set<number>(), isCrossing: false };
    const own = new Map<number, number>();
    if (isCrossing) last.clear();
    for (const column of isCrossing ? [] : filled) {
      const distance = y - (last.get(column) ?? Number.NEGATIVE_INFINITY);
      own.set(column, distance);
      last.set(column, y);
      if (distance > size * 0.8) spacing = Math.min(spacing, distance);
    }
    return own;
  });
  const first = columns
    .filter(({ first: text, isCrossing }) => text !== '' && !isCrossing)
    .map(({ first: text }) => text);
  const numbers = first.filter((text) => isNumber.test(text)).length;
  const known = distances.flatMap((own) => [...own.values()]).filter(Number.isFinite);
  return {
    distances,
    spacing,
    isNumbered: gaps.length > 1 && numbers * 2 >= first.length && numbers >= first.length - HEADING_LINES,
    isSpaced: known.some((distance) => distance > spacing + ROW_SPACE),
  };
}

const isNumber = /^[\d๐-๙]+(?:\.[\d๐-๙]+)*[.)]?$/;

/** A heading has so many lines at most. */
const HEADING_LINES = 3;

/** Rows stand further apart than the lines of a cell by so much at least. In points. */
const ROW_SPACE = 1;

/** Whether a line begins a row: texts of its columns begin anew there, further below than lines of one cell stand. */
function beginsRow(at: number, columns: readonly LineColumns[], { distances, spacing, ...signs }: RowSigns): boolean {
  const [line, before] = [columns[at], columns[at - 1]];
  if (line === undefined || before === undefined || line.isCrossing || before.isCrossing) return true;
  const { first, filled } = line;
  if (signs.isNumbered && isNumber.test(first)) return true;
  const own = [...(distances[at] ?? [])];
  const anew = own.filter(([, distance]) => distance > spacing + ROW_SPACE).length;
  if (signs.isSpaced && first !== '') return (distances[at]?.get(0) ?? 0) > spacing + ROW_SPACE && !signs.isNumbered;
  if (signs.isSpaced) return anew > 1 && anew === own.length && !signs.isNumbered;
  // all lines are as far apart: either each is a row, or marks tell the rows
  return firstMark(first) !== undefined || (first !== '' && filled.size === before.filled.size && filled.size > 2);
}

function rowOf(lines: readonly TextLine[], edges: readonly number[], gaps: readonly Gap[]): PdfCell[] {
  const last = edges.length - 2;
  if (lines.every((line) => crosses(line, gaps))) return [cellOf(lines, 0, last, edges)];
  return edges.slice(0, -1).map((left, at) => {
    const right = edges[at + 1] ?? 0;
    const isIn = ({ x, end }: Cluster) => {
      const middle = (x + end) / 2;
      return (at === 0 || middle >= left) && (at === last || middle < right);
    };
    const own = lines.map(({ clusters }) => clusters.filter(isIn)).filter((clusters) => clusters.length > 0);
    return cellOf(own.map(lineOf), at, at, edges);
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
