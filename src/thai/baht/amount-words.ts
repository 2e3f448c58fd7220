import { skipSpaces } from '../text/characters.js';
import { parseBahtWords } from './parse-baht-words.js';
import type { Satang } from './satang.js';

/** An amount in words: หนึ่งพันบาทถ้วน. */
export interface AmountWords {
  /** What stands in the parentheses. */
  readonly text: string;
  /** 1/100 baht; absent when the words are not an amount. */
  readonly satang?: Satang;
}

/** Words in parentheses and where they end. */
export interface PlacedWords {
  readonly words: AmountWords;
  readonly end: number;
}

/** Reads words in parentheses, the last of them a word of money, past spaces. */
export function readAmountWords(text: string, at: number): PlacedWords | undefined {
  const open = skipSpaces(text, at);
  if (text[open] !== '(') return undefined;
  let end = open + 1;
  while (end - open < LONGEST_WORDS && isOfWords(text.charCodeAt(end))) end += 1;
  const words = text.slice(open + 1, end);
  if (text[end] !== ')' || !/(?:บาท|ถ้วน|สตางค์)\s*$/.test(words)) return undefined;
  const satang = parseBahtWords(words);
  return { words: typeof satang === 'number' ? { text: words, satang } : { text: words }, end: end + 1 };
}

const LONGEST_WORDS = 400;

/** Thai letters, spaces, and what line breaks and zero-width characters leave. */
const isOfWords = (unit: number): boolean =>
  (unit >= 0x0e01 && unit <= 0x0e4e) ||
  unit === 0x20 ||
  unit === 0xa0 ||
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x200b;
