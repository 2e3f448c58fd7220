/**
 * Thai numerals, numbers, number words, baht and text.
 *
 * @module thai
 */
export { type DigitsKind, digitsIn, toArabicDigits, toThaiDigits } from './digits.js';
export { explainBaht } from './explain-baht.js';
export { explainNumber } from './explain-number.js';
export { type BahtFormat, formatBaht } from './format-baht.js';
export { formatBahtWords } from './format-baht-words.js';
export { formatNumber, type NumberFormat } from './format-number.js';
export { formatNumberWords, type NumberWordsFormat } from './format-number-words.js';
export type { Bilingual, Edit, Issue, Path, Place, Severity, SourcePlace } from './issue.js';
export { normalizeThai, type Repair, type RepairedText, type RepairOptions, repairThai } from './normalize.js';
export { parseNumber } from './number.js';
export { parseBaht } from './parse-baht.js';
export { explainBahtWords, parseBahtWords } from './parse-baht-words.js';
export { explainNumberWords, parseNumberWords } from './parse-number-words.js';
export type { RepairKind } from './repair-steps.js';
export { bigSatangOfBaht, type Satang, satang, satangOfBaht } from './satang.js';
export { wordsOf } from './words-of.js';
