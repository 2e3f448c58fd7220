import type { Cluster } from '../text/letters.js';
import { segmentsOf, type TextLine } from '../text/text-lines.js';

/** A strip between two columns where no text stands. */
export interface Gap {
  readonly left: number;
  readonly right: number;
}

/** A gap that parts two headings: blanks between words are narrower. In ems. */
export const HEADING_GAP = 0.6;

/** Cells keep their texts apart by so much at least. In points. */
const NARROWEST = 0.8;

/** Whether a text of a line stands on a gap. */
export const crosses = (line: TextLine, gaps: readonly Gap[]): boolean =>
  leftOf(gaps, line, true).some((pieces) => pieces.length === 0);

/** Whether a line goes on over one of the gaps, so that it is of several texts or stands over all columns. */
export const spansGap = (line: TextLine, gaps: readonly Gap[]): boolean =>
  gaps.some(({ left, right }) => line.start < left && right < line.end);

/** Whether a line is one text. */
export const isSolid = (line: TextLine): boolean => segmentsOf(line, HEADING_GAP).length === 1;

/** The gaps but for those between a heading and its own column: a heading in the middle may stand beside all texts under it. */
export function gapsThatPart(
  head: readonly TextLine[],
  body: readonly TextLine[],
  gaps: readonly Gap[],
): readonly Gap[] {
  const inner = gaps.filter(isInner);
  const columnsIn = (lines: readonly TextLine[]) =>
    new Set(lines.flatMap(({ clusters }) => clusters.map((cluster) => columnOf(cluster, inner))));
  const headed = columnsIn(head);
  const filled = columnsIn(body.filter((line) => !crosses(line, inner)));
  const isLone = (one: number, other: number) =>
    !headed.has(one) && filled.has(one) && headed.has(other) && !filled.has(other);
  const lone = new Set(inner.filter((_, at) => isLone(at, at + 1) || isLone(at + 1, at)));
  return gaps.filter((gap) => !lone.has(gap));
}

/** The column that a cluster stands in, by the gaps between columns. */
export const columnOf = ({ x, end }: Cluster, gaps: readonly Gap[]): number =>
  gaps.filter(({ left, right }) => (x + end) / 2 > (left + right) / 2).length;

/** The gaps between the texts of a line. */
export const innerGaps = (line: TextLine | undefined): readonly Gap[] =>
  line === undefined ? [] : holesOf(line).filter(isInner);

/** Whether a gap has texts at both sides. */
export const isInner = (gap: Gap | undefined): boolean =>
  gap !== undefined && Number.isFinite(gap.left) && Number.isFinite(gap.right);

/** Where nothing stands on a line: between its letters, and at both sides of it. A blank between two words is no hole. */
export function holesOf({ clusters, start, end }: TextLine): readonly Gap[] {
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

/**
 * What a line leaves of gaps. Where the line has other gaps, a text that reaches up to the next column leaves a little before that: the
 * side of the column is known from other lines.
 */
export function leftOf(gaps: readonly Gap[], line: TextLine, areSure: boolean): readonly (readonly Gap[])[] {
  const holes = holesOf(line);
  const left = gaps.map((gap) => piecesOf(gap, holes));
  const isParted = gaps.some((gap, at) => left[at]?.length !== 0 && line.start < gap.left && gap.right < line.end);
  if (!areSure || !isParted) return left;
  return left.map((pieces, at) => {
    const gap = gaps[at];
    const isTouched =
      pieces.length === 0 && gap !== undefined && line.clusters.some(({ x }) => Math.abs(x - gap.right) <= SAME_SIDE);
    return isTouched ? [{ left: gap.right - NARROWEST, right: gap.right }] : pieces;
  });
}

/** Texts that begin a column begin at the same place, but for so much. In points. */
const SAME_SIDE = 0.6;

/** What the holes of a line leave of a gap. */
function piecesOf({ left, right }: Gap, holes: readonly Gap[]): readonly Gap[] {
  const pieces: Gap[] = [];
  for (const hole of holes) {
    const piece = { left: Math.max(left, hole.left), right: Math.min(right, hole.right) };
    if (piece.right - piece.left >= NARROWEST) pieces.push(piece);
  }
  return pieces;
}
