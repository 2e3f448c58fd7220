import type { Cluster } from './letters.js';

/** A line of text: its clusters from left to right. */
export interface TextLine {
  readonly clusters: readonly Cluster[];
  readonly y: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** How the lines of a document are set. */
export interface TextHabits {
  /** Blanks are glyphs, so that only wide gaps are blanks besides: lines may be stretched to the margin. */
  readonly areGlyphs: boolean;
  /** Every paragraph ends with a blank, as Word writes its paragraph marks. */
  readonly endParagraphs: boolean;
  /** A piece of marked content goes on over the ends of lines, so that a new piece is a new line. */
  readonly contentSpansLines: boolean;
  /** Distance between the lines of a paragraph, in ems. */
  readonly lineSpacing: number;
}

/** The lines that clusters stand on, from above downwards. */
export function linesOf(clusters: readonly Cluster[]): readonly TextLine[] {
  const inOrder = [...clusters].sort((a, b) => a.y - b.y);
  const lines: Cluster[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const cluster of inOrder) {
    const line = lines.at(-1);
    if (line === undefined || cluster.y - baseline > cluster.size * 0.35) {
      lines.push([cluster]);
      baseline = cluster.y;
    } else line.push(cluster);
  }
  return lines.map(lineOf);
}

/** A line of clusters in any order. */
export function lineOf(clusters: readonly Cluster[]): TextLine {
  const inOrder = [...clusters].sort((a, b) => a.x - b.x);
  let end = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const cluster of inOrder) {
    end = Math.max(end, cluster.end);
    size = Math.max(size, cluster.size);
  }
  return { clusters: inOrder, y: inOrder[0]?.y ?? 0, start: inOrder[0]?.x ?? 0, end, size };
}

/** Whether a blank stands between two clusters of a line. */
function isParted(left: Cluster, right: Cluster, { areGlyphs }: TextHabits): boolean {
  if (left.hasBlank) return true;
  const gap = (right.x - left.end) / Math.max(left.size, right.size);
  const isInThai = isThai(left.text) && isThai(right.text);
  return gap > (isInThai && areGlyphs ? 0.8 : 0.2);
}

export const isThai = (text: string): boolean => /[\u0e00-\u0e7f]/.test(text);

/** The text of a line, and where in it each cluster begins. */
export function textOfLine(
  { clusters }: TextLine,
  habits: TextHabits,
): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  const starts: number[] = [];
  for (const [at, cluster] of clusters.entries()) {
    const before = clusters[at - 1];
    if (before !== undefined && isParted(before, cluster, habits)) text += ' ';
    starts.push(text.length);
    text += cluster.text;
  }
  return { text, starts };
}

/**
 * The pieces of a line between gaps wider than so many ems; where blanks are glyphs, also between narrower gaps that are none of them.
 */
export function segmentsOf({ clusters }: TextLine, ems: number, habits?: TextHabits): readonly TextLine[] {
  const segments: Cluster[][] = [];
  for (const [at, cluster] of clusters.entries()) {
    const before = clusters[at - 1];
    const isBlank = before?.hasBlank === true || habits?.areGlyphs !== true;
    const isNew =
      before === undefined || cluster.x - before.end > Math.max(before.size, cluster.size) * (isBlank ? ems : NO_BLANK);
    if (isNew) segments.push([cluster]);
    else segments.at(-1)?.push(cluster);
  }
  return segments.map(lineOf);
}

/** Letters of one word stand nearer to each other. In ems. */
const NO_BLANK = 0.15;
