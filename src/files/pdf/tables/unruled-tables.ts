import { firstMark } from '../../../read/list/list-mark.js';
import { scoreHeading } from '../../../read/table/columns/score-heading.js';
import { pushAll } from '../../../thai/push-all.js';
import type { LaidPage } from '../page-furniture.js';
import type { Cluster } from '../text/letters.js';
import { lineOf, segmentsOf, type TextHabits, type TextLine, textOfLine } from '../text/text-lines.js';
import type { PageItem, PdfCell, PdfTable } from './page-layout.js';

/** A gap that parts two headings: blanks between words are narrower. In ems. */
const HEADING_GAP = 0.6;

/** A heading is known when its words speak so much for a role. */
const KNOWN = 0.6;

/** A strip between two columns where no text stands. */
interface River {
  readonly left: number;
  readonly right: number;
}

/**
 * The pages with a table under each line of headings: its columns are parted by strips where no text of it stands. On the next page
 * the columns go on. Such a table is a guess, and the reading says so.
 */
export function withUnruledTables(pages: readonly LaidPage[], habits: TextHabits): readonly LaidPage[] {
  let columns: readonly River[] = [];
  return pages.map((page) => {
    const lines = page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
    const headers = lines
      .flatMap((line, at) => (isHeader(line, habits) ? [at] : []))
      .filter((at, index, all) => at - (all[index - 1] ?? -9) > 2);
    const items: PageItem[] = [];
    const first = headers[0] ?? lines.length;
    if (columns.length > 0) pushAll(items, itemsOf(lines.slice(0, first), columns, habits));
    else pushAll(items, lines.slice(0, first).map(lineItem));
    for (const [index, start] of headers.entries()) {
      const body = lines.slice(start, headers[index + 1] ?? lines.length);
      columns = riversOf(body);
      pushAll(items, itemsOf(body, columns, habits));
    }
    return { ...page, items };
  });
}

const lineItem = (line: TextLine): PageItem => ({ kind: 'line', line });

/** Whether a line holds two or more known headings side by side. */
function isHeader(line: TextLine, habits: TextHabits): boolean {
  const segments = segmentsOf(line, HEADING_GAP);
  let known = 0;
  for (const segment of segments) {
    const scores = Object.entries(scoreHeading(textOfLine(segment, habits).text));
    if (scores.some(([role, score]) => role !== 'foreign' && score >= KNOWN)) known += 1;
  }
  return known >= 2 && known * 2 > segments.length;
}

/** The strips that no text stands in, but for a few lines over all columns. */
function riversOf(lines: readonly TextLine[]): readonly River[] {
  const events: { readonly at: number; readonly change: 1 | -1 }[] = [];
  const start = Math.min(...lines.map((line) => line.start));
  const end = Math.max(...lines.map((line) => line.end));
  // a line of one long text says nothing of the columns
  const parted = lines.filter(
    (line) => segmentsOf(line, HEADING_GAP).length > 1 || line.end - line.start < (end - start) * 0.3,
  );
  for (const { clusters } of parted) {
    for (const { x, end } of merged(clusters)) events.push({ at: x, change: 1 }, { at: end, change: -1 });
  }
  events.sort((a, b) => a.at - b.at || b.change - a.change);
  const most = Math.floor(parted.length * 0.08);
  const rivers: River[] = [];
  let standing = 0;
  for (const [at, { at: x, change }] of events.entries()) {
    standing += change;
    const next = events[at + 1]?.at ?? x;
    const last = rivers.at(-1);
    if (standing > most || next - x < 0.01) continue;
    if (last !== undefined && x - last.right < 0.01) rivers[rivers.length - 1] = { left: last.left, right: next };
    else rivers.push({ left: x, right: next });
  }
  return withHeadings(
    rivers.filter(({ left, right }) => right - left >= NARROWEST && left > start && right < end),
    lines,
  );
}

/** Cells keep their texts apart by so much at least. In points. */
const NARROWEST = 1.2;

/** Clusters that touch, as one stretch. */
function merged(clusters: readonly Cluster[]): readonly { readonly x: number; readonly end: number }[] {
  const stretches: { x: number; end: number }[] = [];
  for (const { x, end } of clusters) {
    const last = stretches.at(-1);
    if (last !== undefined && x - last.end < 0.5) last.end = Math.max(last.end, end);
    else stretches.push({ x, end });
  }
  return stretches;
}

/** The rivers between headings: what parts a column that has one heading is a chance gap, and the narrower one goes. */
function withHeadings(rivers: readonly River[], [header]: readonly TextLine[]): readonly River[] {
  if (header === undefined) return [];
  const headings = segmentsOf(header, HEADING_GAP);
  const kept: River[] = [];
  for (const river of rivers) {
    const last = kept.at(-1);
    const isParted = headings.some(
      ({ start, end }) => start >= (last?.right ?? Number.NEGATIVE_INFINITY) - 1 && end <= river.left + 1,
    );
    if (isParted) kept.push(river);
    else if (last !== undefined && river.right - river.left > last.right - last.left) kept[kept.length - 1] = river;
  }
  return kept.filter(({ right }) => headings.some(({ start }) => start >= right - 1));
}

/** The lines as a table; lines over all columns at its end stand below it. */
function itemsOf(lines: readonly TextLine[], rivers: readonly River[], habits: TextHabits): readonly PageItem[] {
  let end = lines.length;
  while (end > 0 && isOverColumns(lines[end - 1], rivers)) end -= 1;
  const body = lines.slice(0, end);
  const [first] = body;
  if (rivers.length === 0 || first === undefined) return lines.map(lineItem);
  const table = tableOf(body, rivers, habits);
  return [{ kind: 'table', table, top: first.y }, ...lines.slice(end).map(lineItem)];
}

/** Whether a text of a line runs over a strip between columns: a section, a note, a signature. */
function isOverColumns(line: TextLine | undefined, rivers: readonly River[]): boolean {
  if (line === undefined) return false;
  return segmentsOf(line, HEADING_GAP).some(({ start, end }) =>
    rivers.some(({ left, right }) => start < left - 1 && end > right + 1),
  );
}

function tableOf(body: readonly TextLine[], rivers: readonly River[], habits: TextHabits): PdfTable {
  const edges = [
    Math.min(...body.map(({ start }) => start)),
    ...rivers.map(({ left, right }) => (left + right) / 2),
    Math.max(...body.map(({ end }) => end)),
  ];
  const rows: TextLine[][] = [];
  for (const [at, line] of body.entries()) {
    const open = rows.at(-1);
    const before = body[at - 1];
    const isNew = open === undefined || before === undefined || beginsRow(before, line, rivers, habits);
    if (isNew) rows.push([line]);
    else open.push(line);
  }
  return {
    edges,
    rows: rows.map((lines) => rowOf(lines, edges, rivers)),
    isOpenBelow: false,
    isOpenAbove: false,
    isRuled: false,
    isGuessed: true,
  };
}

/** Whether a line begins a row: further below than lines of one cell are, or with a number in the first column. */
function beginsRow(before: TextLine, line: TextLine, rivers: readonly River[], habits: TextHabits): boolean {
  const distance = line.y - before.y;
  if (distance > line.size * habits.lineSpacing * 1.12 + 1) return true;
  if (isOverColumns(line, rivers) || isOverColumns(before, rivers)) return true;
  const edge = rivers[0]?.left ?? 0;
  const first = line.clusters.filter(({ x }) => x < edge);
  if (first.length === 0) return false;
  const { text } = textOfLine(lineOf(first), habits);
  return /^[\d๐-๙]+[.)]?$/.test(text) || firstMark(text) !== undefined;
}

function rowOf(lines: readonly TextLine[], edges: readonly number[], rivers: readonly River[]): PdfCell[] {
  const [only] = lines;
  const last = edges.length - 2;
  if (only !== undefined && lines.length === 1 && isOverColumns(only, rivers)) return [cellOf([only], 0, last, edges)];
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
