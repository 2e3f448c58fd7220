import { segmentsOf, type TextLine } from '../text/text-lines.js';

/** A strip between two columns where no text stands. */
export interface Gap {
  readonly left: number;
  readonly right: number;
}

/** Lines of a page, the last one not counted, whose texts stand in columns; and the gaps between those. */
export interface ColumnBlock {
  readonly start: number;
  readonly end: number;
  readonly gaps: readonly Gap[];
}

/** A gap that parts two headings: blanks between words are narrower. In ems. */
export const HEADING_GAP = 0.6;

/** Cells keep their texts apart by so much at least. In points. */
const NARROWEST = 0.8;

/** Gaps between words of a heading go within so many lines; one that stands longer parts two columns. */
const UNSURE_LINES = 3;

/** So many lines of a text over all columns may follow each other. */
const MOST_CROSSING = 3;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The blocks of columns on a page, from above downwards. Each line of headings begins one. Where no line is known for headings, the
 * best block is the one with the most gaps over the most lines.
 */
export function columnBlocks(
  lines: readonly TextLine[],
  from: number,
  isHeading: (line: TextLine) => boolean,
): readonly ColumnBlock[] {
  const headings = lines
    .flatMap((line, at) => (at >= from && isHeading(line) ? [at] : []))
    .filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > HEADING_WITHIN);
  const blocks =
    headings.length === 0
      ? [bestBlock(lines, { from, to: lines.length })]
      : headings.map((start, index) => blockFrom(lines, { from: start, to: headings[index + 1] ?? lines.length }));
  return blocks.flatMap((found) => (found === undefined ? [] : [withoutTitleBelow(found.block, lines)]));
}

/** A heading has so many lines at most. */
const HEADING_WITHIN = 2;

function bestBlock(lines: readonly TextLine[], { from, to }: Range): Found | undefined {
  let best: Found | undefined;
  for (let start = from; start < Math.min(to, from + MOST_STARTS); start += 1) {
    const first = lines[start];
    const found = first === undefined || isSolid(first) ? undefined : blockFrom(lines, { from: start, to });
    if (found !== undefined && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

/** So many lines of a page may be the first of its columns; no page has as many. */
const MOST_STARTS = 150;

/** A block without texts at its end that stand apart from it: the title of what follows, or a note. */
function withoutTitleBelow(block: ColumnBlock, lines: readonly TextLine[]): ColumnBlock {
  const own = lines.slice(block.start, block.end);
  const left = Math.min(...own.map(({ start }) => start));
  const distances = own.map(({ y }, at) => y - (own[at - 1]?.y ?? Number.NEGATIVE_INFINITY));
  const spacing = Math.min(...distances.filter((distance, at) => distance > (own[at]?.size ?? 0) * 0.8));
  for (let at = block.end - 1; at > block.start + 1 && at >= block.end - MOST_CROSSING; at -= 1) {
    const [line, above] = [lines[at], lines[at - 1]];
    if (line === undefined || above === undefined || !isSolid(line) || line.start > left + line.size) break;
    if (line.y - above.y > spacing * APART) return { ...block, end: at };
  }
  return block;
}

/** Lines stand apart when they are so many times further from each other than lines of a paragraph. */
const APART = 1.35;

/** How many lines at the top of a page stand in the columns of the page before, and what they leave of its gaps. */
export function linesInColumns(lines: readonly TextLine[], gaps: readonly Gap[]): Omit<ColumnBlock, 'start'> {
  let end = 0;
  let left = gaps;
  for (const [at, line] of lines.entries()) {
    const holes = holesOf(line);
    const pieces = left.map((gap) => piecesOf(gap, holes)[0]).filter((piece) => piece !== undefined);
    if (pieces.length === gaps.length) {
      end = at + 1;
      left = pieces;
    } else if (!isSolid(line) || at - end >= MOST_CROSSING) break;
  }
  return { end, gaps: left };
}

/** Whether a text of a line stands on a gap. */
export const crosses = (line: TextLine, gaps: readonly Gap[]): boolean =>
  gaps.some((gap) => piecesOf(gap, holesOf(line)).length === 0);

/** Whether a line is one text. */
const isSolid = (line: TextLine): boolean => segmentsOf(line, HEADING_GAP).length === 1;

interface Found {
  readonly block: ColumnBlock;
  readonly score: number;
}

/** The best block that begins with a line. */
function blockFrom(lines: readonly TextLine[], { from: start, to }: Range): Found | undefined {
  let best: Found | undefined;
  let gaps = lines[start] === undefined ? [] : holesOf(lines[start]);
  let [count, crossing] = [1, 0];
  for (let at = start + 1; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const holes = holesOf(line);
    const kept = gaps.map((gap) => piecesOf(gap, holes));
    const isCut = kept.some((pieces, index) => pieces.length === 0 && isInner(gaps[index]));
    if (isCut && (count >= UNSURE_LINES || isSolid(line))) {
      if (!isSolid(line) || crossing === MOST_CROSSING) break;
      crossing += 1;
      continue;
    }
    gaps = kept.flat();
    count += 1;
    crossing = 0;
    const inner = gaps.filter(isInner);
    const score = inner.length * count;
    if (inner.length > 0 && score > (best?.score ?? 0)) best = { block: { start, end: at + 1, gaps: inner }, score };
  }
  return best;
}

const isInner = (gap: Gap | undefined): boolean =>
  gap !== undefined && Number.isFinite(gap.left) && Number.isFinite(gap.right);

/** Where nothing stands on a line: between its letters, and at both sides of it. A blank between two words is no hole. */
function holesOf({ clusters, start, end }: TextLine): readonly Gap[] {
  const holes: Gap[] = [{ left: Number.NEGATIVE_INFINITY, right: start }];
  let reached = Number.NEGATIVE_INFINITY;
  for (const [at, cluster] of clusters.entries()) {
    const before = clusters[at - 1];
    if (before !== undefined) {
      reached = Math.max(reached, before.end);
      const size = Math.max(before.size, cluster.size);
      const width = cluster.x - reached;
      const isWordGap = before.hasBlank && width < size * HEADING_GAP;
      if (!isWordGap && width >= Math.max(NARROWEST, size * 0.06)) holes.push({ left: reached, right: cluster.x });
    }
  }
  holes.push({ left: end, right: Number.POSITIVE_INFINITY });
  return holes;
}

/** What the holes of a line leave of a gap. */
function piecesOf({ left, right }: Gap, holes: readonly Gap[]): readonly Gap[] {
  const pieces: Gap[] = [];
  for (const hole of holes) {
    const piece = { left: Math.max(left, hole.left), right: Math.min(right, hole.right) };
    if (piece.right - piece.left >= NARROWEST) pieces.push(piece);
  }
  return pieces;
}
