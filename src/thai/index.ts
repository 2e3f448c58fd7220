/**
 * Thai numerals, numbers, number words, baht and text.
 *
 * @module thai
 */

export { type BahtIssueCode, explainBaht } from './baht/explain-baht.js';
export { type BahtFormat, formatBaht } from './baht/format-baht.js';
export { formatBahtWords } from './baht/format-baht-words.js';
export { parseBaht } from './baht/parse-baht.js';
export { explainBahtWords, parseBahtWords } from './baht/parse-baht-words.js';
export { bigSatangOfBaht, type Satang, satang, satangOfBaht } from './baht/satang.js';
export { type CitizenIdIssueCode, explainCitizenId, parseCitizenId } from './identity/citizen-id.js';
export { explainPhone, type PhoneIssueCode, parsePhone } from './identity/phone.js';
export type { Bilingual, Edit, Issue, PageBox, Path, Place, Severity, SourcePlace } from './issue.js';
export { type DigitsKind, digitsIn, toArabicDigits, toThaiDigits } from './number/digits.js';
export { explainNumber, type NumberIssueCode } from './number/explain-number.js';
export { formatNumber, type NumberFormat } from './number/format-number.js';
export { formatNumberWords, type NumberWordsFormat } from './number/format-number-words.js';
export { parseNumber } from './number/parse-number.js';
export { explainNumberWords, parseNumberWords } from './number/parse-number-words.js';
export type { WordsIssueCode } from './number/slip-issue.js';
export { normalizeThai, type Repair, type RepairedText, type RepairOptions, repairThai } from './text/normalize.js';
export type { RepairKind } from './text/repair-steps.js';
export { wordsOf } from './text/words-of.js';
export type { TooLongIssueCode } from './token-issue.js';
