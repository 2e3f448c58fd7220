import { requireText } from '../argument.js';
import type { Issue } from '../issue.js';
import { numberOf } from './parse-number.js';
import { readFraction, readWhole, type Slip } from './read-words.js';
import { issueOfSlip, type WordsIssueCode } from './slip-issue.js';
import { type SpokenWord, spokenWordsOf } from './vocabulary.js';

/**
 * Gives the number that Thai words say, or undefined: a number where it is a safe integer or a decimal that a double holds as
 * said, a bigint where it is a larger whole number. Reads what `formatNumberWords` writes, either final one
 * (หนึ่งร้อยเอ็ด, หนึ่งร้อยหนึ่ง), and a first place without หนึ่ง (ร้อยเอ็ด); white space and zero-width characters do not count. What
 * is not Thai is refused: สองสิบ, หนึ่งสิบ, สิบหนึ่ง, ยี่ร้อย, a lone เอ็ด, ล้าน without a number before it, places out of order.
 *
 * @example
 * ```ts
 * import { parseNumberWords } from 'thai-ita/thai';
 * parseNumberWords('หนึ่งล้านเอ็ด'); // => 1000001
 * parseNumberWords('ลบยี่สิบเอ็ดจุดสองหนึ่ง'); // => -21.21
 * parseNumberWords('สองสิบ'); // => undefined
 * ```
 */
export function parseNumberWords(text: string): number | bigint | undefined {
  requireText('parseNumberWords', text);
  const read = readNumber(spokenWordsOf(text));
  return typeof read === 'object' ? undefined : read;
}

/**
 * Says why words are not a number for `parseNumberWords`, and where; undefined when `parseNumberWords` reads them.
 *
 * @example
 * ```ts
 * import { explainNumberWords } from 'thai-ita/thai';
 * explainNumberWords('หนึ่งร้อยสองสิบ')?.code; // => 'thai.words-two-before-ten'
 * explainNumberWords('หนึ่งร้อยสองสิบ')?.expected; // => 'ยี่สิบ'
 * explainNumberWords('หนึ่งร้อยยี่สิบ'); // => undefined
 * ```
 */
export function explainNumberWords(text: string): Issue<WordsIssueCode> | undefined {
  requireText('explainNumberWords', text);
  const words = spokenWordsOf(text);
  const read = readNumber(words);
  return typeof read === 'object' ? issueOfSlip(text, words, read) : undefined;
}

function readNumber(words: readonly SpokenWord[]): number | bigint | Slip {
  const negative = words[0]?.word === 'ลบ';
  const whole = readWhole(words, negative ? 1 : 0);
  if ('slip' in whole) return whole;
  const hasPoint = words[whole.next]?.word === 'จุด';
  const fraction = hasPoint ? readFraction(words, whole.next + 1) : { digits: '', next: whole.next };
  if ('slip' in fraction) return fraction;
  if (fraction.next < words.length) return { slip: 'surplus-words', index: fraction.next };
  const value = numberOf({ negative, whole: whole.digits, fraction: fraction.digits });
  if (value !== undefined) return value === 0 ? 0 : value;
  return hasPoint ? { slip: 'too-many-digits', index: 0 } : BigInt(whole.digits) * (negative ? -1n : 1n);
}
