import type { TextLine } from '../text/text-lines.js';
import { type Gap, gapsThatPart, holesOf, innerGaps, isInner, isSolid, leftOf, spansGap } from './column-gaps.js';

/** Lines of a page, the last one not counted, whose texts stand in columns; and the gaps between those. */
export interface ColumnBlock {
  readonly start: number;
  readonly end: number;
  readonly gaps: readonly Gap[];
}

/** Gaps between words of a heading go within so many lines; one that stands longer parts two columns. */
const UNSURE_LINES = 3;

/** Among so many lines it shows whether a gap parts a heading from its own column. */
const FIRST_LINES = 10;

/** So many lines of a text over all columns may follow each other. */
export const MOST_CROSSING = 3;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A line of a page that is known for the heading of a table. Lines from the first to the end, not counted, are of that heading. */
export interface HeadingLine {
  readonly at: number;
  readonly top: number;
  readonly end: number;
}

/**
 * The blocks of columns on a page, from above downwards. Each line of headings begins one. Where no line is known for headings, the
 * best block is the one with the most gaps over the most lines.
 */
export function columnBlocks(
  lines: readonly TextLine[],
  from: number,
  headings: readonly HeadingLine[],
): readonly ColumnBlock[] {
  const own = headings
    .filter(({ at }) => at >= from)
    .filter(({ at }, index, all) => index === 0 || at - (all[index - 1]?.at ?? 0) > HEADING_WITHIN);
  const blocks =
    own.length === 0
      ? [bestBlock(lines, { from, to: lines.length })]
      : own.map((heading, index) =>
          blockFrom(lines, { from: heading.at, to: own[index + 1]?.top ?? lines.length }, heading),
        );
  let margin = Number.POSITIVE_INFINITY;
  for (const { start } of lines) margin = Math.min(margin, start);
  const found = blocks.flatMap((each, index) =>
    each === undefined ? [] : [withRightEnd(each.block, lines, { margin, to: own[index + 1]?.top ?? lines.length })],
  );
  const last = own.at(-1);
  // a heading may stand alone at the end of a page
  return last?.at === lines.length - 1
    ? [...found, { start: last.at, end: last.at + 1, gaps: innerGaps(lines[last.at]) }]
    : found;
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

/** A block with the texts over all columns at its end that are of it, and without others: the title of what follows, or a note. */
function withRightEnd(
  block: ColumnBlock,
  lines: readonly TextLine[],
  { margin, to }: { readonly margin: number; readonly to: number },
): ColumnBlock {
  const own = lines.slice(block.start, block.end);
  const left = Math.min(...own.filter((line) => spansGap(line, block.gaps)).map(({ start }) => start));
  const distances = own.map(({ y }, at) => y - (own[at - 1]?.y ?? Number.NEGATIVE_INFINITY));
  const spacing = Math.min(...distances.filter((distance, at) => distance > (own[at]?.size ?? 0) * 0.8));
  const isOutside = (line: TextLine) => line.start < left - INSET;
  const isInset = margin < left - INSET;
  let { end } = block;
  for (let at = block.end - 1; at > block.start + 1 && at >= block.end - MOST_CROSSING; at -= 1) {
    const [line, above] = [lines[at], lines[at - 1]];
    if (line === undefined || above === undefined || !isSolid(line)) break;
    const isApart = line.start <= left + line.size && line.y - above.y > spacing * APART;
    if (isInset ? isOutside(line) : isApart) end = at;
  }
  for (
    let line = lines[end];
    isInset && line !== undefined && end < Math.min(to, block.end + MOST_CROSSING);
    line = lines[end]
  ) {
    if (!isSolid(line) || isOutside(line)) break;
    end += 1;
  }
  return { ...block, end };
}

/** Lines stand apart when they are so many times further from each other than lines of a paragraph. */
const APART = 1.35;

/** Texts of cells begin so much further to the right than those around the table. In points. */
const INSET = 0.8;

/**
 * How many lines at the top of a page stand in the columns of the page before, and what they leave of its gaps. Lines that begin further to
 * the left than its table are not of it.
 */
export function linesInColumns(
  lines: readonly TextLine[],
  gaps: readonly Gap[],
  knownSide: number | undefined,
): Omit<ColumnBlock, 'start'> {
  const side = knownSide ?? Math.min(...lines.filter((line) => spansGap(line, gaps)).map(({ start }) => start));
  let end = 0;
  let left = gaps;
  for (const [at, line] of lines.entries()) {
    if (isSolid(line) && line.start < side - INSET) break;
    const pieces = left.length === 0 ? [] : leftOf(left, line, true).flatMap(([piece]) => piece ?? []);
    if (pieces.length === gaps.length) {
      end = at + 1;
      left = pieces;
    } else if (!isSolid(line) || at - end >= MOST_CROSSING) break;
  }
  return { end, gaps: left };
}

interface Found {
  readonly block: ColumnBlock;
  readonly score: number;
}

/**
 * The best block that begins with a line. Lines of several texts say where the columns are; a line of one text stands in one of them, or
 * over all: that is seen when they are known.
 */
function blockFrom(
  lines: readonly TextLine[],
  { from: start, to }: Range,
  head: Omit<HeadingLine, 'at'> = { top: start, end: start + 1 },
): Found | undefined {
  let best: Found | undefined;
  let gaps = lines[start] === undefined ? [] : holesOf(lines[start]);
  let [count, crossing] = [1, 0];
  for (let at = start + 1; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    let kept = leftOf(gaps, line, count >= UNSURE_LINES);
    if (at - start <= FIRST_LINES && kept.some((pieces, index) => pieces.length === 0 && isInner(gaps[index]))) {
      const parting = gapsThatPart(lines.slice(head.top, head.end), lines.slice(head.end, at), gaps);
      if (best !== undefined && parting.length < gaps.length) {
        const left = parting.filter(isInner);
        best = { block: { ...best.block, gaps: left }, score: left.length * (best.block.end - start) };
      }
      gaps = parting;
      kept = leftOf(gaps, line, count >= UNSURE_LINES);
    }
    const isCut = kept.some((pieces, index) => pieces.length === 0 && isInner(gaps[index]));
    if (isCut && (count >= UNSURE_LINES || isSolid(line))) {
      if (!isSolid(line) || crossing === MOST_CROSSING) break;
      crossing += 1;
      continue;
    }
    if (spansGap(line, gaps)) gaps = kept.flat();
    count += 1;
    crossing = 0;
    const inner = gaps.filter(isInner);
    const score = inner.length * count;
    if (inner.length > 0 && score > (best?.score ?? 0)) best = { block: { start, end: at + 1, gaps: inner }, score };
  }
  return best === undefined
    ? undefined
    : { ...best, block: narrowed(best.block, lines.slice(head.end, best.block.end)) };
}

/** A block with its gaps as narrow as the lines below its heading leave them. */
function narrowed(block: ColumnBlock, body: readonly TextLine[]): ColumnBlock {
  let { gaps } = block;
  for (const line of body) {
    const pieces = leftOf(gaps, line, true).flatMap(([piece]) => piece ?? []);
    if (pieces.length === gaps.length) gaps = pieces;
  }
  return { ...block, gaps };
}
