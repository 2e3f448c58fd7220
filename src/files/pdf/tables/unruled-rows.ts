import { firstMark, type Mark } from '../../../read/list/list-mark.js';
import { scoreHeading } from '../../../read/table/columns/score-heading.js';
import { looksLikeSection } from '../../../read/table/row-words.js';
import type { Cluster } from '../text/letters.js';
import { isDash } from '../text/paragraphs.js';
import { lineOf, type TextHabits, type TextLine, textOfLine } from '../text/text-lines.js';
import { columnOf, crosses, type Gap } from './column-gaps.js';
import type { PdfCell, PdfTable } from './page-layout.js';
import { HEADING_LINES, isBetween, isKnown, KNOWN } from './unruled-headings.js';

/** The lines as a table, which reaches at least from one side to the other. */
export function tableOf(
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
  const signs = signsOf(body, columns, gaps, habits);
  const rows: TextLine[][] = [];
  for (const [at, line] of body.entries()) {
    const open = rows.at(-1);
    if (open === undefined || beginsRow(at, columns, signs)) rows.push([line]);
    else open.push(line);
  }
  const areas = areasOf(edges, gaps);
  return {
    edges,
    rows: rows.map((lines) => rowOf(lines, edges, gaps, areas)),
    isOpenBelow: false,
    isOpenAbove: false,
    isRuled: false,
    isGuessed: true,
  };
}

/** Where the texts of a column may stand: x of both sides. */
interface Area {
  readonly left: number;
  readonly right: number;
}

/**
 * Where the texts of each column may stand. All columns keep their texts apart by the same: the narrowest gap shows by how much. A wider
 * gap is there because no line before it is full.
 */
function areasOf(edges: readonly number[], gaps: readonly Gap[]): readonly Area[] {
  const narrowest = Math.min(...gaps.map(({ left, right }) => right - left));
  return edges.slice(0, -1).map((edge, at) => {
    const next = gaps[at];
    return {
      left: gaps[at - 1]?.right ?? edge,
      right: next === undefined ? (edges[at + 1] ?? 0) : Math.max(next.left, next.right - narrowest),
    };
  });
}

/** The columns that a line has text in, the text of the first one, and whether it is a text over several or the heading of a section. */
interface LineColumns {
  readonly y: number;
  readonly size: number;
  readonly filled: ReadonlySet<number>;
  readonly first: string;
  readonly isCrossing: boolean;
}

function columnsOf(line: TextLine, gaps: readonly Gap[], habits: TextHabits): LineColumns {
  const first = line.clusters.filter((cluster) => columnOf(cluster, gaps) === 0);
  const text = first.length === 0 ? '' : textOfLine(lineOf(first), habits).text;
  return {
    y: line.y,
    size: line.size,
    filled: new Set(line.clusters.map((cluster) => columnOf(cluster, gaps))),
    first: text,
    isCrossing: crosses(line, gaps) || (first.length === line.clusters.length && looksLikeSection(text)),
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
  /** The first column holds measures, by its heading. */
  readonly isOfMeasures: boolean;
  /** The first line is a whole heading, and the next one begins the first row. */
  readonly isHeadOneLine: boolean;
  /** By line: the last list mark above it in the first column. */
  readonly marksAbove: readonly (Mark | undefined)[];
}

function signsOf(
  body: readonly TextLine[],
  columns: readonly LineColumns[],
  gaps: readonly Gap[],
  habits: TextHabits,
): RowSigns {
  const last = new Map<number, number>();
  let spacing = habits.lineSpacing * (body[0]?.size ?? 0);
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
    isOfMeasures: (scoreHeading(first[0] ?? '').measure ?? 0) >= KNOWN,
    isHeadOneLine: isHeadOneLine(body, columns, gaps, habits),
    marksAbove: marksAbove(columns),
  };
}

/** Whether all texts of the first line are known headings, and the second line has as many texts and no heading. */
function isHeadOneLine(
  body: readonly TextLine[],
  columns: readonly LineColumns[],
  gaps: readonly Gap[],
  habits: TextHabits,
): boolean {
  const [head, next] = body.slice(0, 2).map((line) =>
    [...gaps, undefined].flatMap((_, column) => {
      const clusters = line.clusters.filter((cluster) => columnOf(cluster, gaps) === column);
      return clusters.length === 0 ? [] : [isKnown(textOfLine(lineOf(clusters), habits).text)];
    }),
  );
  if (head === undefined || next === undefined || columns[1]?.isCrossing === true) return false;
  return head.length > 1 && head.every((each) => each) && next.length >= head.length && !next.includes(true);
}

function marksAbove(columns: readonly LineColumns[]): readonly (Mark | undefined)[] {
  let last: Mark | undefined;
  return columns.map(({ first }) => {
    const above = last;
    last = firstMark(first) ?? last;
    return above;
  });
}

/** Whether a line is the next item of a list in the first column, with nothing beside it: a row has more. */
function isNextItem({ first, filled }: LineColumns, above: Mark | undefined): boolean {
  const mark = firstMark(first);
  if (mark === undefined || above === undefined || filled.size > 1) return false;
  return isDash(mark) ? isDash(above) : mark.kind === above.kind && mark.value === above.value + 1;
}

const isNumber = /^[\d๐-๙]+(?:\.[\d๐-๙]+)*[.)]?$/;

/** Rows stand further apart than the lines of a cell by so much at least. In points. */
const ROW_SPACE = 1;

/** Whether a line begins a row: texts of its columns begin anew there, further below than lines of one cell stand. */
function beginsRow(at: number, columns: readonly LineColumns[], { distances, spacing, ...signs }: RowSigns): boolean {
  const [line, before] = [columns[at], columns[at - 1]];
  if (line === undefined || before === undefined || line.isCrossing || before.isCrossing) return true;
  // cells that are set in the middle of their row have lines between those of others; rows stand a whole line apart
  if (isBetween(before, line)) return false;
  const { first, filled } = line;
  if (signs.isNumbered && isNumber.test(first)) return true;
  if (at === 1 && signs.isHeadOneLine) return true;
  // a list begins below the heading, which has no marks
  const isFirstItem = at <= HEADING_LINES && signs.marksAbove[at] === undefined && firstMark(first) !== undefined;
  if (isFirstItem && filled.size > 1) return true;
  if (!signs.isOfMeasures && isNextItem(line, signs.marksAbove[at])) return false;
  const own = [...(distances[at] ?? [])];
  const anew = own.filter(([, distance]) => distance > spacing + ROW_SPACE).length;
  if (signs.isSpaced && first !== '') return (distances[at]?.get(0) ?? 0) > spacing + ROW_SPACE && !signs.isNumbered;
  if (signs.isSpaced) return anew > 1 && anew === own.length && !signs.isNumbered;
  // all lines are as far apart: either marks tell the rows, or each is a row
  if (firstMark(first) !== undefined || signs.marksAbove[at] !== undefined) return firstMark(first) !== undefined;
  return first !== '' && filled.size === before.filled.size && filled.size > 2;
}

function rowOf(
  lines: readonly TextLine[],
  edges: readonly number[],
  gaps: readonly Gap[],
  areas: readonly Area[],
): PdfCell[] {
  const last = areas.length - 1;
  if (lines.every((line) => crosses(line, gaps))) {
    const whole = { left: areas[0]?.left ?? 0, right: areas[last]?.right ?? 0 };
    return [{ column: 0, columnSpan: areas.length, rowSpan: 1, lines: [...lines], tables: [], ...whole }];
  }
  return areas.map((area, at) => {
    const isIn = ({ x, end }: Cluster) => {
      const middle = (x + end) / 2;
      return (at === 0 || middle >= (edges[at] ?? 0)) && (at === last || middle < (edges[at + 1] ?? 0));
    };
    const own = lines.map(({ clusters }) => clusters.filter(isIn)).filter((clusters) => clusters.length > 0);
    return { column: at, columnSpan: 1, rowSpan: 1, lines: own.map(lineOf), tables: [], ...area };
  });
}
