import stringWidth from 'string-width';

/** Columns that a text takes on the terminal; marks above and below a Thai letter take none, but ำ takes one as า does. */
export function widthOf(text: string): number {
  // nearly all texts are plain Thai and ASCII, which need no search for clusters
  return plain.test(text) ? text.length - (text.match(marks)?.length ?? 0) : stringWidth(text.replaceAll('ำ', 'า'));
}

/** ASCII without controls, Thai, and the signs of our own sentences. */
const plain = /^[ -~\u0e01-\u0e3a\u0e3f-\u0e5b“”…·–]*$/;

/** Thai marks above and below a letter. */
const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** The text with spaces behind it up to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
