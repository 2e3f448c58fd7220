import { zeroWidth } from '../text/invisible.js';

/** Words of the digits, by digit. */
export const digitWords: readonly string[] = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];

/** What a word of a number means: its digit (0: none), and the power of ten of a place (0: none). */
interface Meaning {
  readonly digit: number;
  readonly place: number;
}

/** Words of the places, by power of ten; ล้าน begins a new block of six. */
const placeWords: readonly string[] = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** Powers of ten that one block of six digits has. */
export const PLACES = 6;

/** One word of a text that says a number or an amount. */
export interface SpokenWord extends Meaning {
  /** One of the vocabulary; empty for the rest of a text from the first place on that holds something else. */
  readonly word: string;
  /** Where it begins in the text without its blanks. */
  readonly at: number;
  /** How many units it has there. */
  readonly length: number;
}

/** Gives the words of a text that says a number or an amount; white space and zero-width characters do not count. */
export function spokenWordsOf(text: string): SpokenWord[] {
  const said = text.replace(blanks, '');
  const words: SpokenWord[] = [];
  vocabulary.lastIndex = 0;
  for (let at = 0; at < said.length; at = vocabulary.lastIndex) {
    if (!vocabulary.test(said)) {
      words.push({ word: '', at, length: said.length - at, digit: 0, place: 0 });
      break;
    }
    const word = said.slice(at, vocabulary.lastIndex);
    const place = Math.max(placeWords.indexOf(word), 0);
    words.push({ word, at, length: word.length, digit: place > 0 ? 0 : digitOf(word), place });
  }
  return words;
}

function digitOf(word: string): number {
  if (word === 'เอ็ด') return 1;
  return word === 'ยี่' ? 2 : Math.max(digitWords.indexOf(word), 0);
}

/** Gives where a unit of the text without its blanks stands in the text, and the end of the text for one beyond. */
export function offsetWithBlanks(text: string, at: number): number {
  let left = at;
  for (const { index } of text.matchAll(notBlank)) {
    if (left === 0) return index;
    left -= 1;
  }
  return text.length;
}

const vocabulary = /* @__PURE__ */ new RegExp(
  `${digitWords.join('|')}${placeWords.join('|')}|เอ็ด|ยี่|ล้าน|จุด|ลบ|บาท|ถ้วน|สตางค์`,
  'y',
);

const blanks = /* @__PURE__ */ new RegExp(`[\\s\\u200D${zeroWidth}]+`, 'g');
const notBlank = /* @__PURE__ */ new RegExp(`[^\\s\\u200D${zeroWidth}]`, 'g');
