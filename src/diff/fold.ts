import { toArabicDigits } from '../thai/digits.js';

/**
 * What two texts must share to count as the same text, for pairing alone: digits of both scripts, cases, both
 * spellings of ำ and แ, and spaces between Thai letters do not tell texts apart, nor does which year of 2500 to 2599
 * stands in them.
 */
export function foldText(text: string): string {
  return toArabicDigits(text.normalize('NFC'))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?<=[\u0e01-\u0e4e]) (?=[\u0e01-\u0e4e])/g, '')
    .replace(/(?<!\d)25\d\d(?!\d)/g, YEAR)
    .toLowerCase()
    .trim();
}

/** Stands for any year in a folded text; no document holds this private-use character by chance. */
const YEAR = '\ue000';
