import { toArabicDigits } from '../../thai/number/digits.js';

/**
 * Styles by which `writeReportDocx` tells `readReportDocx` what a reader could not see: a paragraph of theirs is an item of a list
 * (`ItaItem0`, the lists inside it `ItaItem1` and so on) or the title of a measure, its number stands in a run of its own, and the
 * text behind it is taken as it is, whatever numbers are in it. They are used only where the text alone would be taken apart.
 */
export const ITEM_STYLE = 'ItaItem';
export const MEASURE_STYLE = 'ItaMeasure';
export const MARK_STYLE = 'ItaMark';

/** What stands in the run of a number where there is none: it shows nothing. */
export const NO_MARK = '\u2060';

/** How many lists an item stands in, by the style of its paragraph; 0 for a title, undefined for other paragraphs. */
export function depthOfStyle(style: string): number | undefined {
  if (style === MEASURE_STYLE) return 0;
  const level = /^ItaItem(\d{1,3})$/.exec(style)?.[1];
  return level === undefined ? undefined : Number(level) + 1;
}

/** The number that a printed mark shows: `1.2` for ๑.๒. and (1.2); empty for none. */
export function numberOfMark(shown: string): string {
  const mark = shown.replaceAll(NO_MARK, '').trim();
  const number = /^\(?([0-9๐-๙.]+)[.)]$/.exec(mark)?.[1];
  return number === undefined ? mark : toArabicDigits(number);
}
