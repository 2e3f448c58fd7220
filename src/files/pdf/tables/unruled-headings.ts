import { scoreHeading } from '../../../read/table/columns/score-heading.js';
import { lineOf, segmentsOf, type TextHabits, type TextLine, textOfLine } from '../text/text-lines.js';
import type { ColumnBlock, HeadingLine } from './column-blocks.js';
import { crosses, HEADING_GAP } from './column-gaps.js';
import type { PdfTable } from './page-layout.js';

/** A heading is known when its words speak so much for a role. */
export const KNOWN = 0.6;

/** A heading has so many lines at most. */
export const HEADING_LINES = 3;

/** The lines of a page that are known for headings. Lines of their other cells may stand between them and above. */
export function headingsOf(lines: readonly TextLine[], habits: TextHabits): readonly HeadingLine[] {
  return lines.flatMap((line, at) => {
    let top = at;
    while (top > 0 && at - top <= MOST_BETWEEN && isBetween(lines[top - 1], lines[top])) top -= 1;
    let end = at + 1;
    while (end < lines.length && end - at <= MOST_BETWEEN && isBetween(lines[end - 1], lines[end])) end += 1;
    if (end - top > MOST_BETWEEN) return [];
    const isKnownLine = isHeading(line, lines.slice(at + 1, at + HEADING_LINES), habits);
    return isKnownLine || isHeadingTogether(at, lines.slice(top, end), lines, habits) ? [{ at, top, end }] : [];
  });
}

/** So many lines of a heading may stand between those of its other cells. */
const MOST_BETWEEN = 6;

/** Whether lines that stand between each other hold known headings, and a line is the one of them with the most texts. */
function isHeadingTogether(
  at: number,
  band: readonly TextLine[],
  lines: readonly TextLine[],
  habits: TextHabits,
): boolean {
  const counts = band.map((line) => segmentsOf(line, HEADING_GAP, habits).length);
  const most = band[counts.indexOf(Math.max(...counts))];
  if (band.length < 2 || most !== lines[at]) return false;
  const columns: { start: number; end: number; text: string }[] = [];
  for (const segment of band.flatMap((line) => segmentsOf(line, HEADING_GAP, habits))) {
    const { start, end } = segment;
    const { text } = textOfLine(segment, habits);
    const column = columns.find((each) => each.start < end && start < each.end);
    if (column === undefined) columns.push({ start, end, text });
    else {
      column.start = Math.min(column.start, start);
      column.end = Math.max(column.end, end);
      column.text += text;
    }
  }
  const known = columns.filter(({ text }) => isKnown(text)).length;
  return known >= 2 && known * 2 > columns.length;
}

/** How far a line stands below the line before it, where 1 is the distance of two lines of a paragraph. */
function distanceAbove(at: number, lines: readonly TextLine[], { lineSpacing }: TextHabits): number {
  const [above, line] = [lines[at - 1], lines[at]];
  if (above === undefined || line === undefined) return Number.POSITIVE_INFINITY;
  return (line.y - above.y) / (line.size * lineSpacing);
}

/**
 * A block with the lines right above it that are of its first row: of cells that are higher than the others. They stand between its lines,
 * or over a column that is not the first; a line over the first is a title.
 */
export function withHeadingAbove(
  block: ColumnBlock,
  lines: readonly TextLine[],
  from: number,
  habits: TextHabits,
): ColumnBlock {
  let { start } = block;
  const left = block.gaps[0]?.right ?? 0;
  for (; start > from; start -= 1) {
    const above = lines[start - 1];
    if (above === undefined || crosses(above, block.gaps)) break;
    const isNear = above.start >= left && distanceAbove(start, lines, habits) <= 1.05;
    if (!isNear && !isBetween(above, lines[start])) break;
  }
  return { ...block, start };
}

/** Whether a line holds two or more known headings side by side, which may go on in the lines below. */
function isHeading(line: TextLine, below: readonly TextLine[], habits: TextHabits): boolean {
  const segments = segmentsOf(line, HEADING_GAP, habits);
  if (segments.length < 2) return false;
  const known = segments.filter((segment) => {
    let { text } = textOfLine(segment, habits);
    if (isKnown(text)) return true;
    for (const next of below) {
      const clusters = next.clusters.filter(({ x, end }) => x < segment.end && end > segment.start);
      if (clusters.length === 0) return false;
      text += textOfLine(lineOf(clusters), habits).text;
      if (isKnown(text)) return true;
    }
    return false;
  }).length;
  return known >= 2 && known * 2 > segments.length;
}

/** Whether a text is a heading of a column. */
export const isKnown = (text: string): boolean =>
  Object.entries(scoreHeading(text)).some(([role, score]) => role !== 'foreign' && score >= KNOWN);

/** How many headings of one of the first rows are known; a list, letter or form has none. */
export function knownHeadings({ rows }: PdfTable, habits: TextHabits): number {
  const counts = rows.slice(0, 2).map((row) => {
    const texts = row.map(({ lines }) => lines.map((line) => textOfLine(line, habits).text).join(''));
    const known = texts.filter(isKnown).length;
    return known > 1 || texts.length < 4 ? known : 0;
  });
  return Math.max(0, ...counts);
}

/** Lines of one text stand further apart: a line that is nearer to the one above is of a cell that is set in the middle. In ems. */
const BETWEEN = 1.05;

/** Where a line stands, and the size of its letters. */
type Height = Pick<TextLine, 'y' | 'size'>;

/** Whether a line stands so near to the one above. */
export const isBetween = (above: Height | undefined, line: Height | undefined): boolean =>
  above !== undefined && line !== undefined && line.y - above.y < line.size * BETWEEN;
