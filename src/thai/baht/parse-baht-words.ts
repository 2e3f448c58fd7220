import { requireText } from '../argument.js';
import type { Issue } from '../issue.js';
import { readWhole, type Slip } from '../number/read-words.js';
import { issueOfSlip, type WordsIssueCode } from '../number/slip-issue.js';
import { type SpokenWord, spokenWordsOf } from '../number/vocabulary.js';
import type { Satang } from './satang.js';

/**
 * Gives the satang of an amount in Thai words, or undefined: a number where it is a safe integer, else a bigint. Reads
 * what `formatBahtWords` writes, and besides what `parseNumberWords` reads; ถ้วน may be absent, and ศูนย์บาท may stand before satang. สิบหนึ่ง
 * and ล้านบาทถ้วน are refused, since the one is not Thai and the other may have lost its number.
 *
 * @example
 * ```ts
 * import { parseBahtWords } from 'thai-ita/thai';
 * parseBahtWords('หนึ่งร้อยเอ็ดบาทถ้วน'); // => 10100
 * parseBahtWords('ยี่สิบห้าสตางค์'); // => 25
 * parseBahtWords('สองสิบบาทถ้วน'); // => undefined
 * ```
 */
export function parseBahtWords(text: string): Satang | bigint | undefined {
  requireText('parseBahtWords', text);
  const read = readBaht(spokenWordsOf(text));
  if (typeof read === 'object') return undefined;
  const satang = Number(read);
  return Number.isSafeInteger(satang) ? ((satang + 0) as Satang) : BigInt(read);
}

/**
 * Says why words are not an amount for `parseBahtWords`, and where; undefined when `parseBahtWords` reads them.
 *
 * @example
 * ```ts
 * import { explainBahtWords } from 'thai-ita/thai';
 * explainBahtWords('หนึ่งบาทห้าสิบสตางค์ถ้วน')?.code; // => 'thai.words-misplaced-thuan'
 * explainBahtWords('หนึ่งบาทห้าสิบสตางค์'); // => undefined
 * ```
 */
export function explainBahtWords(text: string): Issue<WordsIssueCode> | undefined {
  requireText('explainBahtWords', text);
  const words = spokenWordsOf(text);
  const read = readBaht(words);
  return typeof read === 'object' ? issueOfSlip(text, words, read) : undefined;
}

/** Gives the satang in digits, with a minus where it is one. */
function readBaht(words: readonly SpokenWord[]): string | Slip {
  const sign = words[0]?.word === 'ลบ' ? '-' : '';
  const baht = readWhole(words, sign.length);
  if ('slip' in baht) return baht;
  if (words[baht.next]?.word !== 'บาท') return readSatang(words, sign.length, sign);
  const next = baht.next + 1;
  if (next === words.length) return `${sign}${baht.digits}00`;
  if (words[next]?.word === 'ถ้วน') return ended(words, next + 1, `${sign}${baht.digits}00`);
  return readSatang(words, next, sign + baht.digits);
}

function readSatang(words: readonly SpokenWord[], start: number, before: string): string | Slip {
  const satang = readWhole(words, start);
  if ('slip' in satang) return satang;
  if (words[satang.next]?.word !== 'สตางค์') return { slip: 'missing-unit', index: satang.next };
  if (satang.digits === '0' || satang.digits.length > 2) return { slip: 'satang-not-1-to-99', index: start };
  return ended(words, satang.next + 1, before + satang.digits.padStart(2, '0'));
}

function ended(words: readonly SpokenWord[], next: number, satang: string): string | Slip {
  if (next === words.length) return satang;
  return { slip: words[next]?.word === 'ถ้วน' ? 'misplaced-thuan' : 'surplus-words', index: next };
}
