/**
 * Thai numerals, numbers, number words, baht and text.
 *
 * @module thai
 */
export { type DigitsKind, digitsIn, toArabicDigits, toThaiDigits } from './digits.js';
export type { Bilingual, Edit, Issue, Path, Place, Severity, SourcePlace } from './issue.js';
