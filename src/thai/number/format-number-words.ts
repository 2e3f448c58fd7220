import { requireOptions } from '../argument.js';
import { decimalOf } from './decimal.js';
import { digitWords } from './vocabulary.js';
import { wordsOfDigits } from './word-tables.js';

/** How a number is said. */
export interface NumberWordsFormat {
  /**
   * The final 1 where the tens are 0: หนึ่งร้อยเอ็ด as the Royal Society has it (default), or หนึ่งร้อยหนึ่ง as in Google Sheets. 11 and
   * 21 end in เอ็ด, and so do the millions of 101,000,000, in both.
   */
  readonly finalOne?: 'เอ็ด' | 'หนึ่ง' | undefined;
}

/**
 * Gives a number in Thai words; a bigint or a text in the grammar of `parseNumber` may have any number of digits.
 * Decimals are said digit by digit as written, the zeros at the end of a text too; of a number, its shortest decimal.
 *
 * @throws RangeError for NaN, Infinity and for a text that is not a number.
 * @example
 * ```ts
 * import { formatNumberWords } from 'thai-ita/thai';
 * formatNumberWords(101); // => 'หนึ่งร้อยเอ็ด'
 * formatNumberWords('1.50'); // => 'หนึ่งจุดห้าศูนย์'
 * formatNumberWords(101, { finalOne: 'หนึ่ง' }); // => 'หนึ่งร้อยหนึ่ง'
 * ```
 */
export function formatNumberWords(value: number | bigint | string, options: NumberWordsFormat = {}): string {
  requireOptions('formatNumberWords', options, choices);
  const { negative, whole, fraction } = decimalOf('formatNumberWords', value);
  const words = wordsOfDigits(whole) || 'ศูนย์';
  const said = options.finalOne === 'หนึ่ง' && whole.endsWith('01') ? words.replace(/เอ็ด$/, 'หนึ่ง') : words;
  let text = `${negative ? 'ลบ' : ''}${said}`;
  if (fraction !== '') text += 'จุด';
  for (const digit of fraction) text += digitWords[Number(digit)];
  return text;
}

const choices = { finalOne: ['เอ็ด', 'หนึ่ง'] };
