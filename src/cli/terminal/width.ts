import stringWidth from 'string-width';

/** Columns that a text takes on the terminal; marks above and below a Thai letter take none, but ำ takes one as า does. */
export const widthOf = (text: string): number => stringWidth(text.replaceAll('ำ', 'า'));

/** The text with spaces behind it up to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
