import type { SourcePlace } from '../../thai/issue.js';
import { widthOf } from './width.js';

/**
 * The line of a document in which something was found, as much of it as fits, and a marker for the line below it: by columns
 * of the terminal, where marks above and below a Thai letter take none. Looks no further than what can fit, however long the line is.
 */
export function markedLine(
  document: string,
  { offset, length }: SourcePlace,
  found: string | undefined,
  columns: number,
): readonly [line: string, marker: string] {
  const inside = found === undefined || found === '' ? -1 : document.slice(offset, offset + length).indexOf(found);
  const start = inside < 0 ? offset : offset + inside;
  const room = Math.max(8, columns);
  const reach = room * MOST_UNITS;
  const near =
    document
      .slice(Math.max(0, start - reach), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const far = document.slice(start, start + reach).split(/[\r\n]/, 1)[0] ?? '';
  const units = inside < 0 || found === undefined ? length : found.length;
  const before = tail(shown(near), Math.floor(room / 2));
  const marked = head(shown(far.slice(0, units)), room - widthOf(before));
  const behind = head(shown(far.slice(units)), room - widthOf(before + marked));
  return [before + marked + behind, ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)))];
}

/** UTF-16 units that a column may take: a letter with its marks. */
const MOST_UNITS = 4;

/** One column for each character that moves the cursor or shows nothing: tabs, controls, zero-width. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ');

/** The beginning that fits, with … where it goes on. */
function head(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const cluster of clustersOf(text)) {
    if (widthOf(kept + cluster) >= width) break;
    kept += cluster;
  }
  return width < 1 ? '' : `${kept}…`;
}

/** The end that fits, with … where more stands before. */
function tail(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const cluster of [...clustersOf(text)].reverse()) {
    if (widthOf(cluster + kept) >= width) break;
    kept = cluster + kept;
  }
  return `…${kept}`;
}

/** Letters with their marks. */
const clustersOf = (text: string): readonly string[] => text.match(/[\s\S]\p{M}*/gu) ?? [];
