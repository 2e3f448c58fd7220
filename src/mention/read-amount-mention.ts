import { readDigitRun, skipSpaces } from '../calendar/digit-run.js';
import { parseBahtWords } from '../thai/baht/parse-baht-words.js';
import type { Satang } from '../thai/baht/satang.js';
import { beforeSpaces } from './look-back.js';
import type { AmountWords, Mention } from './mention.js';
import type { NumberToken } from './number-token.js';
import { spanOf } from './span.js';
import { endOfScale } from './units.js';

/** Reads an amount of money whose number is this: ๑๕,๖๔๒,๗๖๙.๕๕ บาท, 12.5 ล้านบาท, ฿500, 50 สตางค์. */
export function readAmountMention(text: string, token: NumberToken, floor: number): Mention | undefined {
  const money = readMoney(text, token);
  const sign = beforeSpaces(text, token.start) - 1;
  const hasSign = text[sign] === '฿' && sign >= floor;
  if (money === undefined && !hasSign) return undefined;
  const { zeros, end, satang } = money ?? { zeros: 2, end: token.end, satang: 0 };
  const words = readWords(text, end);
  const value = token.isSound ? satangOf(token, zeros) : undefined;
  const sum = value === undefined ? undefined : safe(value + satang);
  return {
    kind: 'amount',
    ...spanOf(text, hasSign ? sign : token.start, words?.end ?? end, token.bent),
    ...(sum === undefined ? {} : { satang: sum }),
    ...(words === undefined ? {} : { words: words.words }),
  };
}

interface Money {
  /** Zeros that make the number one of satang. */
  readonly zeros: number;
  readonly end: number;
  /** Satang written behind the baht. */
  readonly satang: number;
}

function readMoney(text: string, token: NumberToken): Money | undefined {
  const isDashed = text.startsWith('.-', token.end);
  const start = skipSpaces(text, isDashed ? token.end + 2 : token.end);
  if (text.startsWith('สตางค์', start)) return { zeros: 0, end: start + 'สตางค์'.length, satang: 0 };
  const scale = endOfScale(text, start);
  if (!text.startsWith('บาท', scale.end)) return undefined;
  const baht = scale.end + 'บาท'.length;
  const end = text.startsWith('ถ้วน', baht) ? baht + 'ถ้วน'.length : baht;
  return { zeros: scale.zeros + 2, end, satang: 0, ...(token.fraction === '' ? readSatang(text, baht) : undefined) };
}

/** ๕๐ สตางค์ behind the baht. */
function readSatang(text: string, at: number): Pick<Money, 'end' | 'satang'> | undefined {
  const run = readDigitRun(text, skipSpaces(text, at));
  if (run === undefined || run.end - run.start > 2) return undefined;
  const word = skipSpaces(text, run.end);
  return text.startsWith('สตางค์', word) ? { end: word + 'สตางค์'.length, satang: run.value } : undefined;
}

/** The number with its point moved, half away from zero. */
function satangOf({ whole, fraction }: NumberToken, zeros: number): number {
  const shifted = `${whole}${fraction.slice(0, zeros).padEnd(zeros, '0')}`;
  const rounded = fraction.charCodeAt(zeros) >= 0x35 ? 1 : 0;
  return Number(shifted) + rounded;
}

const safe = (value: number): Satang | undefined => (Number.isSafeInteger(value) ? (value as Satang) : undefined);

/** Words in parentheses that end in a word of money. */
function readWords(text: string, at: number): { readonly words: AmountWords; readonly end: number } | undefined {
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
