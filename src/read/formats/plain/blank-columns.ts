import { type Block, blockOf, type Part, type Row, type Source } from '../../document.js';
import { firstMark } from '../../list/list-mark.js';
import { scoreHeading } from '../../table/columns/score-heading.js';
import { numberIn } from '../../table/number-in.js';
import { looksLikeFurniture, looksLikePage, looksLikeSection } from '../../table/row-words.js';
import { linesOf } from '../../text/lines.js';
import {
  joinSpanned,
  joinSpannedWith,
  type SpannedText,
  sliceSpanned,
  spanned,
  trimSpanned,
} from '../../text/spanned-text.js';
import { blankHeader, type Segment } from './blank-header.js';
import { rowOfLines } from './line-table.js';

/** A line in its stretches. */
interface Line {
  readonly segments: readonly Segment[];
  readonly isBlank: boolean;
}

/**
 * Takes text whose columns are parted by blanks, as PDF tools print a page: the line of headings says where the columns stand, a
 * line that fills the first column begins a row. `undefined` where no line has two headings.
 */
export function partsOfBlankColumns({ text }: Source): readonly Part[] | undefined {
  const lines = [...linesOf(text)].map(lineOf);
  const start = lines.findIndex(isHeader);
  const header = lines[start];
  if (header === undefined) return undefined;
  const next = lines[start + 1]?.segments ?? [];
  const {
    columns,
    rows: headings,
    isAbove,
    isBelow,
  } = blankHeader(lines[start - 1]?.segments ?? [], header.segments, next);
  const keys = new Set([keyOf(header), ...(isBelow ? [keyOf(lines[start + 1] as Line)] : [])]);
  const from = isBelow ? start + 2 : start + 1;
  const parts: Part[] = lines.slice(0, isAbove ? start - 1 : start).flatMap(paragraphOf);
  const page: BlankTable = { columns, rows: [], left: [], isNumbered: isNumbered(lines.slice(from), columns) };
  for (const line of lines.slice(from)) if (!keys.has(keyOf(line)) || line.isBlank) addLine(page, line);
  const rows: readonly Row[] = [
    ...headings,
    ...page.rows
      .map((cells) => cells.map((paragraphs) => paragraphs.map(blockOfLines)))
      .map((cells, at) =>
        cells.length === 1 ? spanningRow(cells[0] ?? [], columns.length) : rowOfLines(cells, at + 1 + headings.length),
      ),
  ];
  return [
    ...parts,
    { kind: 'table', table: { rows, isGuessed: true } },
    ...page.left.map((block): Part => ({ kind: 'paragraph', block })),
  ];
}

interface BlankTable {
  readonly columns: readonly Segment[];
  /** For each row its cells; of a section one. */
  readonly rows: Paragraph[][][];
  readonly left: Block[];
  /** Rows begin with numbers. */
  readonly isNumbered: boolean;
}

/** The lines of a paragraph of a cell, which are joined when all are there: to join them one by one takes their number times as long. */
type Paragraph = SpannedText[];

const spanningRow = (blocks: readonly Block[], columnSpan: number): Row => ({
  cells: [{ blocks, columnSpan, rowSpan: 1 }],
});

const keyOf = ({ segments }: Line): string => segments.map(({ text }) => text.text).join('|');

const paragraphOf = ({ segments }: Line): readonly Part[] =>
  segments.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          block: blockOf(
            joinSpannedWith(
              ' ',
              segments.map(({ text }) => text),
            ),
          ),
        },
      ];

/** Two stretches and more, most of them headings, one of what is done or came of it. */
function isHeader({ segments }: Line): boolean {
  if (segments.length < 2 || segments.length > 20) return false;
  let known = 0;
  let isWork = false;
  for (const { text } of segments) {
    const { foreign: _, ...scores } = scoreHeading(text.text);
    if (Math.max(0, ...Object.values(scores)) >= 0.55) known += 1;
    isWork ||= Math.max(scores.activity ?? 0, scores.result ?? 0, scores.outcome ?? 0, scores.measure ?? 0) >= 0.6;
  }
  return isWork && known >= 2 && known * 2 >= segments.length;
}

function lineOf(whole: SpannedText): Line {
  const { text } = whole;
  const segments: Segment[] = [];
  let column = 0;
  let counted = 0;
  const add = (start: number, end: number) => {
    const stretch = trimSpanned(sliceSpanned(whole, start, end));
    if (stretch.text === '') return;
    const at = start + text.slice(start, end).search(/\S/);
    const from = column + columnsOf(text.slice(counted, at));
    column = from + columnsOf(stretch.text);
    counted = at + stretch.text.length;
    segments.push({ text: stretch, from, to: column });
  };
  let start = 0;
  // one blank stands between words; a form feed begins a page
  for (const { index, 0: gap } of text.matchAll(/\s{2,}|[^\S ]/g)) {
    add(start, index);
    start = index + gap.length;
  }
  add(start, text.length);
  return { segments, isBlank: segments.length === 0 };
}

/** Columns that a text takes on a page of letters of one width: vowels and marks above and below take none. */
const columnsOf = (text: string): number =>
  text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\f\u200b-\u200d]/g, '').length;

/** Whether the rows begin with numbers in the first column. */
function isNumbered(lines: readonly Line[], columns: readonly Segment[]): boolean {
  const first = lines.find(({ segments }) => segments.some((segment) => columnAt(columns, segment) === 0));
  const text = first?.segments[0]?.text.text ?? '';
  return numberIn(text) !== undefined || firstMark(text) !== undefined;
}

/** The column that a stretch belongs to: the one it stands under most, else the nearest by its beginning. */
function columnAt(columns: readonly Segment[], { from, to }: Segment): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((column, at) => {
    const next = columns[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const overlap = Math.min(to, next) - Math.max(from, column.from);
    const near = -Math.abs(from - column.from);
    const score = overlap > 0 ? Math.min(overlap, 8) + near / 4 : near;
    if (score <= most) return;
    best = at;
    most = score;
  });
  return best;
}

function addLine(table: BlankTable, line: Line): void {
  const { columns, rows } = table;
  if (line.isBlank) return;
  const [only, ...others] = line.segments;
  const whole = blockOf(
    joinSpannedWith(
      ' ',
      line.segments.map(({ text }) => text),
    ),
  );
  const isAlone = others.length === 0 && only !== undefined;
  if (isAlone && looksLikePage(whole.text.text) && columnAt(columns, only) !== 0) {
    table.left.push(whole);
    return;
  }
  if (looksLikeFurniture(whole.text.text) && !looksLikePage(whole.text.text)) {
    table.left.push(whole);
    return;
  }
  if (isAlone && looksLikeSection(whole.text.text)) {
    rows.push([[[whole.text]]]);
    return;
  }
  const cells = cellsOf(columns, line);
  const last = rows.at(-1);
  if (last === undefined || last.length === 1 || beginsRow(table, cells))
    rows.push(cells.map((text) => (text === undefined ? [] : [[text]])));
  else {
    // where one cell begins an item, the others of the line do not go on with a sentence
    const isItem = cells.some((text) => text !== undefined && firstMark(text.text) !== undefined);
    for (const [at, text] of cells.entries()) addTo(last[at] ?? [], text, isItem);
  }
}

function beginsRow({ isNumbered: numbered }: BlankTable, [first]: readonly (SpannedText | undefined)[]): boolean {
  if (first === undefined) return false;
  return !numbered || numberIn(first.text) !== undefined || firstMark(first.text) !== undefined;
}

/** A line of a cell goes on with the line above it, unless a list mark begins it. */
function addTo(paragraphs: Paragraph[], text: SpannedText | undefined, isItem: boolean): void {
  if (text === undefined) return;
  const last = paragraphs.at(-1);
  if (last === undefined || isItem || firstMark(text.text) !== undefined) paragraphs.push([text]);
  else last.push(text);
}

function blockOfLines(lines: Paragraph): Block {
  const parts: SpannedText[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined) parts.push(spanned(gapBetween(last.text, line.text), last.offset + last.length, 0));
    parts.push(line);
  }
  return blockOf(joinSpanned(parts));
}

/** What stood between two lines of a paragraph: nothing in the middle of Thai, which is written without blanks. */
const gapBetween = (before: string, after: string): string => (/[ก-๎]$/.test(before) && /^[ก-๎]/.test(after) ? '' : ' ');

/** The cells of a line; stretches of one column are one text. */
function cellsOf(columns: readonly Segment[], { segments }: Line): readonly (SpannedText | undefined)[] {
  const cells: (SpannedText | undefined)[] = columns.map(() => undefined);
  for (const segment of segments) {
    for (const { text, column } of partedAt(columns, segment)) {
      const before = cells[column];
      cells[column] = before === undefined ? text : joinSpannedWith(' ', [before, text]);
    }
  }
  return cells;
}

/** A stretch that reaches over the beginning of the next column is parted at the blank nearest to it. */
function partedAt(
  columns: readonly Segment[],
  segment: Segment,
): readonly { readonly text: SpannedText; readonly column: number }[] {
  const column = columnAt(columns, segment);
  const next = columns[column + 1];
  const { text, from, to } = segment;
  if (next === undefined || to <= next.from + 4) return [{ text, column }];
  for (const { index } of text.text.matchAll(/ /g)) {
    const at = from + columnsOf(text.text.slice(0, index + 1));
    if (Math.abs(at - next.from) > 2) continue;
    const rest: Segment = { text: sliceSpanned(text, index + 1), from: at, to };
    return [{ text: trimSpanned(sliceSpanned(text, 0, index)), column }, ...partedAt(columns, rest)];
  }
  return [{ text, column }];
}
