import { thaiBahtText } from '../baht/thai-baht-text.js';

/** Words of every number below a thousand, and of every thousandfold of one; nothing for zero. */
export interface WordTables {
  readonly ones: readonly string[];
  readonly thousands: readonly string[];
}

const SUFFIX = 'บาทถ้วน';

let tables: WordTables | undefined;

/**
 * Gives the tables, made at the first call in some milliseconds. thai-baht-text is asked for whole numbers from 1 to 999,000
 * only: below zero, from 10²¹ on, and for fractions it is wrong.
 */
export function wordTables(): WordTables {
  tables ??= { ones: wordsOfMultiples(1), thousands: wordsOfMultiples(1000) };
  return tables;
}

function wordsOfMultiples(step: number): string[] {
  const words = [''];
  for (let count = 1; count < 1000; count += 1) words.push(thaiBahtText(count * step).slice(0, -SUFFIX.length));
  return words;
}

/** Gives the words of six digits as a number; a lone one behind something higher is เอ็ด. */
export function wordsOfBlock(block: number, isBehind: boolean): string {
  const { ones, thousands } = wordTables();
  if (block < 1000) return block === 1 && isBehind ? 'เอ็ด' : (ones[block] as string);
  const rest = block % 1000;
  return `${thousands[(block - rest) / 1000]}${rest === 1 ? 'เอ็ด' : ones[rest]}`;
}

/** Gives the words of digits without leading zeros, in blocks of six, each but the last followed by one ล้าน; nothing for 0. */
export function wordsOfDigits(digits: string): string {
  let words = '';
  let start = 0;
  for (let end = digits.length % 6 || 6; start < digits.length; end += 6) {
    words += wordsOfBlock(Number(digits.slice(start, end)), words !== '');
    start = end;
    if (end < digits.length) words += 'ล้าน';
  }
  return words;
}
