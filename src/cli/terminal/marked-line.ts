import type { SourcePlace } from '../../thai/issue.js';
import { widthOf } from './terminal.js';

/**
 * The line of a document in which something was found, as much of it as fits, and a marker for the line below it: by columns
 * of the terminal, where marks above and below a Thai letter take none.
 */
export function markedLine(
  document: string,
  { offset, length }: SourcePlace,
  found: string | undefined,
  columns: number,
): readonly [line: string, marker: string] {
  const inside = found === undefined || found === '' ? -1 : document.slice(offset, offset + length).indexOf(found);
  const start = inside < 0 ? offset : offset + inside;
  const lineStart = Math.max(document.lastIndexOf('\n', start - 1), document.lastIndexOf('\r', start - 1)) + 1;
  const lineLength = document.slice(start).search(/[\r\n]/);
  const lineEnd = lineLength < 0 ? document.length : start + lineLength;
  const end = Math.min(lineEnd, inside < 0 || found === undefined ? offset + length : start + found.length);
  const room = Math.max(8, columns);
  const before = tail(shown(document.slice(lineStart, start)), Math.floor(room / 2));
  const marked = head(shown(document.slice(start, end)), room - widthOf(before));
  const behind = head(shown(document.slice(end, lineEnd)), room - widthOf(before + marked));
  return [before + marked + behind, ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)))];
}

/** One column for each character that moves the cursor or shows nothing: tabs, controls, zero-width. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ');

/** The beginning that fits, with … where it goes on. */
function head(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const cluster of clustersOf(text.slice(0, width * 4))) {
    if (widthOf(kept + cluster) >= width) break;
    kept += cluster;
  }
  return width < 1 ? '' : `${kept}…`;
}

/** The end that fits, with … where more stands before. */
function tail(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const cluster of [...clustersOf(text.slice(-width * 4))].reverse()) {
    if (widthOf(cluster + kept) >= width) break;
    kept = cluster + kept;
  }
  return `…${kept}`;
}

/** Letters with their marks. */
const clustersOf = (text: string): readonly string[] => text.match(/[\s\S]\p{M}*/gu) ?? [];
