import type { Terminal } from './terminal.js';
import { padded } from './width.js';
import { wrapped } from './wrap.js';

/** A column of a table. */
export interface TableColumn {
  readonly heading: string;
  /** Share of the width, or a fixed number of columns. */
  readonly share?: number;
  readonly width?: number;
}

/** Draws a table as wide as the terminal; a cell is a list of paragraphs. */
export function drawTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly (readonly string[])[])[],
  { columns: available, colours }: Terminal,
): readonly string[] {
  const widths = widthsOf(columns, Math.min(available, 160));
  const rule = (left: string, middle: string, right: string) =>
    colours.dim(left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right);
  const bar = colours.dim('│');
  const line = (cells: readonly string[]) =>
    `${bar} ${cells.map((cell, at) => padded(cell, widths[at] ?? 0)).join(` ${bar} `)} ${bar}`;
  const lines = [rule('┌', '┬', '┐')];
  const headings = columns.map(({ heading }, at) => wrapped(heading, widths[at] ?? 1));
  for (const cells of linesOf(headings)) lines.push(line(cells.map((cell) => colours.bold(cell))));
  for (const row of rows) {
    lines.push(rule('├', '┼', '┤'));
    const cells = row.map((paragraphs, at) => paragraphs.flatMap((text) => hanging(text, widths[at] ?? 1)));
    for (const cellLine of linesOf(cells)) lines.push(line(cellLine));
  }
  return [...lines, rule('└', '┴', '┘')];
}

/** A paragraph whose later lines begin under the text behind its number. */
function hanging(text: string, width: number): readonly string[] {
  const mark = /^\s*(?:\S{1,6}[.)]|[-•]) /.exec(text)?.[0] ?? '';
  const lines = wrapped(text.slice(mark.length), width - mark.length);
  return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line);
}

function widthsOf(columns: readonly TableColumn[], available: number): readonly number[] {
  const borders = columns.length * 3 + 1;
  const fixed = columns.map(({ width = 0 }) => width).reduceRight((sum, width) => sum + width, 0);
  const shares = columns.map(({ share = 0 }) => share).reduceRight((sum, share) => sum + share, 0);
  const free = Math.max(columns.length * 8, available - borders - fixed);
  return columns.map(({ width, share = 0 }) => width ?? Math.floor((free * share) / shares));
}

/** The first lines of all cells, then the second ones, … */
function linesOf(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const height = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => cells.map((cell) => cell[at] ?? ''));
}
