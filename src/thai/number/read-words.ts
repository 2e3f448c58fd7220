import { digitWords, PLACES, type SpokenWord } from './vocabulary.js';

/** Why words are no number or amount; the rules of language that a text can break. */
export type SlipName =
  | 'no-number'
  | 'misplaced-place'
  | 'one-before-ten'
  | 'two-before-ten'
  | 'yi-without-ten'
  | 'lone-et'
  | 'final-one'
  | 'two-readings'
  | 'missing-digit'
  | 'missing-unit'
  | 'satang-not-1-to-99'
  | 'misplaced-thuan'
  | 'surplus-words'
  | 'too-many-digits';

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

/** Reads a whole number from a word on, up to the first word that is not part of it. */
export function readWhole(words: readonly SpokenWord[], start: number): SpokenWhole | Slip {
  if (words[start]?.word === 'ศูนย์') return { digits: '0', next: start + 1 };
  let digits = '';
  let index = start;
  for (;;) {
    const block = readBlock(words, index, digits !== '');
    if ('slip' in block) return block;
    digits += String(block.value).padStart(6, '0');
    index = block.next;
    if (index === start) return { slip: 'no-number', index };
    if (words[index]?.word !== 'ล้าน') return { digits: digits.replace(/^0+/, ''), next: index };
    index += 1;
  }
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
  let lowest = PLACES;
  for (let next = start; ; ) {
    const first = words[next];
    if (first === undefined || first.digit + first.place === 0) return { value, next };
    const second = words[next + 1];
    const hasPlaceBehind = first.digit > 0 && second !== undefined && second.place > 0;
    const place = hasPlaceBehind ? second.place : first.place;
    const slip = slipOf(first, place, value === 0 && !hasBlocks, lowest === 1);
    if (slip !== undefined) return { slip, index: next };
    if (place >= lowest) return { slip: 'misplaced-place', index: hasPlaceBehind ? next + 1 : next };
    if (next === start && hasTwoReadings(first, second, words[next + 2])) return { slip: 'two-readings', index: next };
    lowest = place;
    value += Math.max(first.digit, 1) * 10 ** place;
    next += hasPlaceBehind ? 2 : 1;
  }
}

/** พันห้า is 1,005 by the letter and 1,500 in speech. ร้อยเอ็ด has one reading, since เอ็ด is the ones. */
const hasTwoReadings = (first: SpokenWord, second: SpokenWord | undefined, third: SpokenWord | undefined): boolean =>
  first.place > 1 && second !== undefined && second.digit > 0 && second.word !== 'เอ็ด' && (third?.place ?? 0) === 0;

/** The rule that a word breaks before its place (0: it is the ones), whatever the order. */
function slipOf(
  { word, digit }: SpokenWord,
  place: number,
  isFirst: boolean,
  isBehindTens: boolean,
): SlipName | undefined {
  if (digit === 0) return place > 1 && !isFirst ? 'missing-digit' : undefined;
  if (word === 'ยี่') return place === 1 ? undefined : 'yi-without-ten';
  if (word === 'เอ็ด') return place > 0 || isFirst ? 'lone-et' : undefined;
  if (digit === 1 && place === 0 && isBehindTens) return 'final-one';
  if (digit === 1 && place === 1) return 'one-before-ten';
  return digit === 2 && place === 1 ? 'two-before-ten' : undefined;
}
