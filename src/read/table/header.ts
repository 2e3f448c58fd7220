import { type Cell, textOfCell } from '../document.js';
import type { GridRow } from './grid.js';
import { type Column, columnOfHeading, MAX_HEADING } from './headings.js';

/** What the columns of a table hold, and how many rows its header takes. */
export interface Header {
  /** By place in the row; `undefined` where the heading is not known, `ignored` where the caller says so. */
  readonly columns: readonly (Column | 'ignored' | undefined)[];
  readonly height: number;
}

/** What headings mean, told by the caller: heading as printed to column. */
export type ColumnChoice = Readonly<Record<string, Column | 'ignored'>>;

/**
 * The header that begins at a row of a table, before the one below it, `undefined` when none does: at least two different headings are known, an
 * activity, a measure or an outcome among them. A second row belongs to it where cells of the first one reach down, or
 * where it names parts of the headings above.
 */
export function headerAt(top: GridRow, below: GridRow | undefined, chosen: ColumnChoice = {}): Header | undefined {
  if (top.some((cell) => cell !== undefined && lengthOf(cell) > MAX_HEADING)) return undefined;
  const isLow = below !== undefined && isSecondRow(top, below, chosen);
  const columns = columnsOf(top, isLow ? below : [], chosen);
  const known = new Set(columns.filter((column) => column !== undefined && column !== 'ignored'));
  const isReport = known.has('measure') || known.has('activity') || known.has('outcome');
  const filled = top.filter((cell) => cell !== undefined && cell.blocks.length > 0).length;
  if (known.size < 2 || !isReport || columns.filter((column) => column !== undefined).length * 2 < filled)
    return undefined;
  return { columns, height: isLow ? 2 : 1 };
}

/** Each column by its lower heading, else by both, else by the upper one, which may span several columns. */
function columnsOf(top: GridRow, below: GridRow, chosen: ColumnChoice): Header['columns'] {
  const width = Math.max(top.length, below.length);
  let upper = '';
  let reach = 0;
  const columns: (Column | 'ignored' | undefined)[] = [];
  for (let at = 0; at < width; at += 1) {
    const cell = top[at];
    const text = headingOf(cell);
    const lower = headingOf(below[at]);
    if (cell !== undefined && (text !== '' || lower === '')) {
      upper = text;
      reach = at + cell.columnSpan;
    } else if (at >= reach && lower === '') upper = '';
    const names = lower === '' ? [upper] : [`${upper} ${lower}`.trim(), lower, upper];
    columns.push(first(names, chosen));
  }
  return columns;
}

function first(names: readonly string[], chosen: ColumnChoice): Column | 'ignored' | undefined {
  for (const name of names) {
    const choice = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    if (choice !== undefined) return choice;
  }
  const [both, lower] = names;
  const own = lower === undefined ? undefined : columnOfHeading(lower);
  if (own !== undefined) return own;
  for (const name of [both, names[2]]) {
    const column = name === undefined ? undefined : columnOfHeading(name);
    if (column !== undefined) return column;
  }
  return undefined;
}

/** The row below belongs to the header: cells reach down into it, or it names parts of the headings above. */
function isSecondRow(top: GridRow, below: GridRow, chosen: ColumnChoice): boolean {
  const reaching = top.filter((cell) => cell !== undefined && cell.rowSpan > 1).length;
  const filled = below.filter((cell) => headingOf(cell) !== '');
  if (filled.length === 0 || filled.some((cell) => headingOf(cell).length > 40)) return false;
  if (reaching > 0) return true;
  if (headingOf(below[0]) !== '') return false;
  const isKnown = (at: number) => first([headingOf(below[at])], chosen) !== undefined;
  const isInGroup = (at: number) => headingOf(top[at]) === '' || headingOf(top[at + 1]) === '';
  const places = below.flatMap((cell, at) => (headingOf(cell) === '' ? [] : [at]));
  return (
    places.some((at) => headingOf(top[at]) === '' && isKnown(at)) && places.every((at) => isKnown(at) || isInGroup(at))
  );
}

const lengthOf = ({ blocks }: Cell): number => {
  let length = 0;
  for (const { text } of blocks) length += text.text.length;
  return length;
};

const headingOf = (cell: Cell | undefined): string => (cell === undefined ? '' : textOfCell(cell).trim());
