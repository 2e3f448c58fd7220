import { type SpannedText, spanned } from './spanned-text.js';

/** The lines of a text with their places, without their ends; a line ends at LF, CR or CRLF. */
export function* linesOf(text: string): Generator<SpannedText> {
  let start = 0;
  for (const next of lineStarts(text)) {
    const end = text.charCodeAt(next - 2) === 0x0d && text.charCodeAt(next - 1) === 0x0a ? next - 2 : next - 1;
    yield spanned(text.slice(start, end), start);
    start = next;
  }
  if (start < text.length) yield spanned(text.slice(start), start);
}

/** Where the lines of a text begin, but for the first, as many as are wanted; a line ends at LF, CR or CRLF. */
export function lineStarts(text: string, most = Number.POSITIVE_INFINITY): readonly number[] {
  const starts: number[] = [];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) if (starts.push(index + end.length) >= most) break;
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0 && starts.length < most; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
