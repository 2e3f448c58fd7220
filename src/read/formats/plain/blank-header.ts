import { blockOf, type Cell, cellOf, type Row } from '../../document.js';
import { isPeriodHeading, scoreHeading } from '../../table/columns/score-heading.js';
import { inCell, type SpannedText } from '../../text/spanned-text.js';

/** A stretch of text between blanks, and where it stands in its line as it is shown. */
export interface Segment {
  readonly text: SpannedText;
  /** Column of the page, from 0. */
  readonly from: number;
  readonly to: number;
}

/** The columns of a table that is set in blanks, and the rows of its header. */
export interface BlankHeader {
  readonly columns: readonly Segment[];
  readonly rows: readonly Row[];
  /** The lines above and below the line of headings that are of the header. */
  readonly isAbove: boolean;
  readonly isBelow: boolean;
}

/**
 * The header of a table that is set in blanks: a line of headings, and where a heading stands for several columns the line below
 * that names them, or the line above that the heading stands in.
 */
export function blankHeader(
  above: readonly Segment[],
  line: readonly Segment[],
  below: readonly Segment[],
): BlankHeader {
  const lower = groupsOf(line, below);
  if (lower !== undefined) {
    const columns = line.flatMap((segment, at) => lower[at] ?? segment);
    const top = line.map((segment, at) => headingCell(segment, lower[at]?.length ?? 0));
    const rows = placed([top, lower.flatMap((parts = []) => parts.map((part) => headingCell(part, 1)))]);
    return { columns, rows, isAbove: false, isBelow: true };
  }
  const upper = above.length === 1 && isHeadingText(above[0]) ? membersOf(above[0] as Segment, line) : [];
  if (upper.length < 2)
    return { columns: line, rows: placed([line.map((one) => headingCell(one, 1))]), isAbove: false, isBelow: false };
  const first = line.indexOf(upper[0] as Segment);
  const top = line.flatMap((segment, at) => {
    if (at === first) return [headingCell(above[0] as Segment, upper.length)];
    return upper.includes(segment) ? [] : [headingCell(segment, 0)];
  });
  return {
    columns: line,
    rows: placed([top, upper.map((one) => headingCell(one, 1))]),
    isAbove: true,
    isBelow: false,
  };
}

/** The rows with the place of each of their cells in the table. */
const placed = (rows: readonly (readonly Cell[])[]): readonly Row[] =>
  rows.map((cells, row) => ({
    cells: cells.map((cell, at) => ({
      ...cell,
      blocks: cell.blocks.map((block) => ({
        ...block,
        text: inCell(block.text, { table: 1, row: row + 1, cell: at + 1 }),
      })),
    })),
  }));

/** A heading over so many columns; 0 for one that reaches down over both rows. */
const headingCell = ({ text }: Segment, columnSpan: number): Cell => {
  const cell = cellOf([blockOf(text)]);
  return columnSpan === 0 ? { ...cell, rowSpan: 2 } : { ...cell, columnSpan };
};

const isHeadingText = (segment: Segment | undefined): boolean => {
  if (segment === undefined) return false;
  const { foreign: _, ...scores } = scoreHeading(segment.text.text);
  return isPeriodHeading(segment.text.text) || Math.max(0, ...Object.values(scores)) >= 0.55;
};

/** For each heading of a line the headings below it; `undefined` where the line below holds no parts of headings. */
function groupsOf(
  line: readonly Segment[],
  below: readonly Segment[],
): readonly (readonly Segment[] | undefined)[] | undefined {
  if (below.length < 2 || !below.every(isHeadingText)) return undefined;
  const groups = line.map((): Segment[] => []);
  for (const part of below) {
    const middle = (part.from + part.to) / 2;
    let nearest = 0;
    line.forEach((segment, at) => {
      const distance = (one: Segment) => Math.abs((one.from + one.to) / 2 - middle);
      if (distance(segment) < distance(line[nearest] as Segment)) nearest = at;
    });
    groups[nearest]?.push(part);
  }
  // parts stand below few headings, two and more below each
  const filled = groups.filter(({ length }) => length > 0);
  const isGrouped = filled.length < line.length && filled.every(({ length }) => length > 1);
  return isGrouped ? groups.map((parts) => (parts.length > 0 ? parts : undefined)) : undefined;
}

/** The headings that name parts of a year around the middle of the heading above them. */
function membersOf({ from, to }: Segment, line: readonly Segment[]): readonly Segment[] {
  const parts = line.filter(({ text }) => isPeriodHeading(text.text));
  const middle = (from + to) / 2;
  const isAround = (parts[0]?.from ?? middle) <= middle && middle <= (parts.at(-1)?.to ?? middle);
  return isAround ? parts : [];
}
