import { type SpannedText, spanned } from './spanned-text.js';

/** The lines of a text with their places, without their ends; a line ends at LF, CR or CRLF. */
export function* linesOf(text: string): Generator<SpannedText> {
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    yield spanned(text.slice(start, end), start);
    start = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;
