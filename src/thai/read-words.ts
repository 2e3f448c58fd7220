import { digitWords, placeWords, type SpokenWord } from './vocabulary.js';

/** Why words are no number or amount; the rules of language that a text can break. */
export type SlipName =
  | 'no-number'
  | 'order'
  | 'ten'
  | 'twenty'
  | 'yi'
  | 'lone-et'
  | 'final-one'
  | 'missing-digit'
  | 'million'
  | 'unit'
  | 'satang'
  | 'thuan'
  | 'rest'
  | 'too-precise';

/** The first word that breaks a rule; one beyond the last where a word is missing. */
export interface Slip {
  readonly slip: SlipName;
  readonly index: number;
}

/** A whole number in Arabic digits without leading zeros, and the word behind it. */
export interface SpokenWhole {
  readonly digits: string;
  readonly next: number;
}

/** Reads a whole number from a word on, to the first word that is no part of one. */
export function readWhole(words: readonly SpokenWord[], start: number): SpokenWhole | Slip {
  if (words[start]?.word === 'ศูนย์') return { digits: '0', next: start + 1 };
  let digits = '';
  let index = start;
  for (;;) {
    const block = readBlock(words, index, digits !== '');
    if ('slip' in block) return block;
    digits += String(block.value).padStart(6, '0');
    index = block.next;
    if (words[index]?.word !== 'ล้าน') break;
    if (Number(digits) === 0) return { slip: 'million', index };
    index += 1;
  }
  if (index === start) return { slip: 'no-number', index };
  return { digits: digits.replace(/^0+/, ''), next: index };
}

/** Reads the digits behind จุด, one word each. */
export function readFraction(words: readonly SpokenWord[], start: number): SpokenWhole | Slip {
  let digits = '';
  let next = start;
  for (; ; next += 1) {
    const digit = digitWords.indexOf(words[next]?.word ?? '');
    if (digit < 0) break;
    digits += digit;
  }
  return digits === '' ? { slip: 'missing-digit', index: start } : { digits, next };
}

interface Block {
  readonly value: number;
  readonly next: number;
}

/** Reads up to six digits: places from high to low, each behind its digit, then the ones. */
function readBlock(words: readonly SpokenWord[], start: number, hasBlocks: boolean): Block | Slip {
  let value = 0;
  let lowest = placeWords.length;
  for (let next = start; ; ) {
    const word = words[next]?.word ?? '';
    const digit = digitOf(word);
    const placeIndex = digit === 0 ? next : next + 1;
    const place = placeWords.indexOf(words[placeIndex]?.word ?? '', 1);
    if (digit === 0 && place < 0) return { value, next };
    const slip = slipOf(word, place, { isFirst: value === 0 && !hasBlocks, isBehindTens: lowest === 1 });
    if (slip !== undefined) return { slip, index: next };
    if (Math.max(place, 0) >= lowest) return { slip: 'order', index: place < 0 ? next : placeIndex };
    lowest = Math.max(place, 0);
    value += Math.max(digit, 1) * 10 ** lowest;
    next = place < 0 ? next + 1 : placeIndex + 1;
  }
}

function digitOf(word: string): number {
  if (word === 'ยี่') return 2;
  return word === 'เอ็ด' ? 1 : Math.max(digitWords.indexOf(word), 0);
}

/** The rule that a word breaks before its place (-1: it is the ones), whatever the order. */
function slipOf(
  word: string,
  place: number,
  { isFirst, isBehindTens }: { readonly isFirst: boolean; readonly isBehindTens: boolean },
): SlipName | undefined {
  if (word === 'ยี่' && place !== 1) return 'yi';
  if (word === 'เอ็ด' && (place > 0 || isFirst)) return 'lone-et';
  if (word === 'หนึ่ง' && place < 0 && isBehindTens) return 'final-one';
  if (word === 'หนึ่ง' && place === 1) return 'ten';
  if (word === 'สอง' && place === 1) return 'twenty';
  return placeWords.indexOf(word) > 1 && !isFirst ? 'missing-digit' : undefined;
}
