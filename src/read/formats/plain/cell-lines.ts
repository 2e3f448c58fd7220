import type { Block, Part, Row } from '../../document.js';
import { firstMark } from '../../list/list-mark.js';
import { headingKey, scoreHeading } from '../../table/columns/score-heading.js';
import { numberIn } from '../../table/number-in.js';
import { looksLikeFurniture } from '../../table/row-words.js';
import { rowOfLines } from './line-table.js';

/** Columns of a table that is written with one cell on each line. */
const MAX_COLUMNS = 12;

/**
 * Takes lines as a table whose cells stand one on each line: headings in a row, then as many lines for each row. `undefined`
 * where no two headings stand in a row, or the lines behind them do not make rows.
 */
export function partsOfCellLines(parts: readonly Part[]): readonly Part[] | undefined {
  const place = numberedTable(parts) ?? headedTable(parts);
  if (place === undefined) return undefined;
  const { start, width } = place;
  const header = parts.slice(start, start + width).map(blockOfPart);
  const keys = header.map(({ text }) => headingKey(text.text)).join('|');
  const lines: Block[] = [];
  let end = start + width;
  for (; end < parts.length; end += 1) {
    const part = parts[end];
    if (part?.kind !== 'paragraph') break;
    const again = parts
      .slice(end, end + width)
      .map((one) => (one.kind === 'paragraph' ? headingKey(one.block.text.text) : ''));
    if (again.join('|') === keys) end += width - 1;
    else lines.push(part.block);
  }
  const { rows, rest } = rowsOf(lines, width);
  if (rows.length === 0) return undefined;
  const table: readonly Row[] = [
    rowOfLines(
      header.map((block) => [block]),
      1,
    ),
    ...rows.map((cells, at) => rowOfLines(cells, at + 2)),
  ];
  return [
    ...parts.slice(0, start),
    { kind: 'table', table: { rows: table, isGuessed: true } },
    ...rest.map((block): Part => ({ kind: 'paragraph', block })),
    ...parts.slice(end),
  ];
}

const blockOfPart = (part: Part): Block => (part as Extract<Part, { kind: 'paragraph' }>).block;

/** Where a table begins, and how many columns it has. */
interface TablePlace {
  readonly start: number;
  readonly width: number;
}

/** A table whose rows are numbered: 2 stands as many lines behind 1 as there are headings before 1, known ones or not. */
function numberedTable(parts: readonly Part[]): TablePlace | undefined {
  for (let at = 2; at < parts.length; at += 1) {
    const one = numberOf(blockAt(parts, at));
    if (one?.value !== 1) continue;
    for (let width = 2; width <= Math.min(MAX_COLUMNS, at); width += 1) {
      const two = numberOf(blockAt(parts, at + width));
      if (two?.value === 2 && two.kind === one.kind && areHeadings(parts.slice(at - width, at))) {
        return { start: at - width, width };
      }
    }
  }
  return undefined;
}

/** Lines of which a third and more are known headings, at least two, one of them of what is done or came of it. */
function areHeadings(parts: readonly Part[]): boolean {
  const blocks = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.block] : []));
  if (blocks.length < parts.length) return false;
  const scores = blocks.map(({ text }) => scoreHeading(text.text));
  const known = scores.filter(({ foreign: _, ...own }) => Math.max(0, ...Object.values(own)) >= 0.55).length;
  const isWork = scores.some(
    ({ activity = 0, result = 0, outcome = 0 }) => Math.max(activity, result, outcome) >= 0.55,
  );
  return isWork && known >= 2 && known * 3 >= parts.length;
}

/** A table whose headings are all known ones. */
function headedTable(parts: readonly Part[]): TablePlace | undefined {
  const start = parts.findIndex((_, at) => headingsAt(parts, at) >= 2);
  return start < 0 ? undefined : { start, width: headingsAt(parts, start) };
}

function blockAt(parts: readonly Part[], at: number): Block | undefined {
  const part = parts[at];
  return part?.kind === 'paragraph' ? part.block : undefined;
}

/** How many headings stand in a row from a place on; fewer than two where they are not those of measures. */
function headingsAt(parts: readonly Part[], start: number): number {
  let count = 0;
  let isWork = false;
  for (; count < MAX_COLUMNS; count += 1) {
    const part = parts[start + count];
    if (part?.kind !== 'paragraph' || part.block.text.text.length > 60) break;
    const { foreign: _, ...scores } = scoreHeading(part.block.text.text);
    if (Math.max(0, ...Object.values(scores)) < 0.9) break;
    isWork ||= Math.max(scores.activity ?? 0, scores.result ?? 0, scores.outcome ?? 0) >= 0.9;
  }
  return isWork ? count : 0;
}

interface CellRows {
  readonly rows: readonly (readonly (readonly Block[])[])[];
  /** Lines behind the last row. */
  readonly rest: readonly Block[];
}

/** The lines as rows: each begins with the next number where the first line has one, else after as many lines as there are columns. */
function rowsOf(lines: readonly Block[], width: number): CellRows {
  let end = lines.length;
  while (end > 0 && looksLikeFurniture(lines[end - 1]?.text.text ?? '') && end % width !== 0) end -= 1;
  const own = lines.slice(0, end);
  const rest = lines.slice(end);
  const starts = numberedStarts(own);
  if (starts.length < 2 || starts[0] !== 0) {
    const rows = own.length % width === 0 ? chunks(own, width).map((row) => row.map((block) => [block])) : [];
    return { rows, rest };
  }
  return { rows: starts.map((start, at) => cellsOf(own.slice(start, starts[at + 1]), width)), rest };
}

const chunks = (lines: readonly Block[], width: number): readonly (readonly Block[])[] =>
  Array.from({ length: lines.length / width }, (_, at) => lines.slice(at * width, at * width + width));

/** Places of the lines that count up from the first one. */
function numberedStarts(lines: readonly Block[]): readonly number[] {
  const first = numberOf(lines[0]);
  if (first === undefined) return [];
  const starts: number[] = [];
  let next = first.value;
  lines.forEach((line, at) => {
    const number = numberOf(line);
    if (number === undefined || number.value !== next || number.kind !== first.kind) return;
    starts.push(at);
    next += 1;
  });
  return starts;
}

function numberOf(line: Block | undefined): { readonly value: number; readonly kind: string } | undefined {
  if (line === undefined) return undefined;
  const alone = numberIn(line.text.text);
  if (alone !== undefined && /^\d+$/.test(alone)) return { value: Number(alone), kind: 'alone' };
  const mark = firstMark(line.text.text);
  return mark === undefined || mark.value === 0 ? undefined : { value: mark.value, kind: mark.kind };
}

/** The lines of one row as its cells; where there are more lines than columns, a line with a list mark goes on with its cell. */
function cellsOf(lines: readonly Block[], width: number): readonly (readonly Block[])[] {
  const cells: Block[][] = [];
  let extra = lines.length - width;
  for (const line of lines) {
    const last = cells.at(-1);
    const number = numberOf(line);
    const isNext = number !== undefined && (number.value > 1 || number.kind === '-');
    const isMore = last !== undefined && cells.length > 1 && extra > 0 && (isNext || cells.length === width);
    if (isMore) {
      last.push(line);
      extra -= 1;
    } else cells.push([line]);
  }
  return cells;
}
