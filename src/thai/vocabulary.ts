/** Words of the digits, by digit. */
export const digitWords: readonly string[] = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];

/** What a word of a number means: its digit (0: none), and the power of ten of a place (0: none). */
export interface Meaning {
  readonly digit: number;
  readonly place: number;
}

const meanings: Readonly<Record<string, Meaning>> = {
  หนึ่ง: { digit: 1, place: 0 },
  สอง: { digit: 2, place: 0 },
  สาม: { digit: 3, place: 0 },
  สี่: { digit: 4, place: 0 },
  ห้า: { digit: 5, place: 0 },
  หก: { digit: 6, place: 0 },
  เจ็ด: { digit: 7, place: 0 },
  แปด: { digit: 8, place: 0 },
  เก้า: { digit: 9, place: 0 },
  เอ็ด: { digit: 1, place: 0 },
  ยี่: { digit: 2, place: 0 },
  สิบ: { digit: 0, place: 1 },
  ร้อย: { digit: 0, place: 2 },
  พัน: { digit: 0, place: 3 },
  หมื่น: { digit: 0, place: 4 },
  แสน: { digit: 0, place: 5 },
};

const nothing: Meaning = { digit: 0, place: 0 };

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
      words.push({ word: '', at, length: said.length - at, ...nothing });
      break;
    }
    const word = said.slice(at, vocabulary.lastIndex);
    const { digit, place } = meanings[word] ?? nothing;
    words.push({ word, at, length: word.length, digit, place });
  }
  return words;
}

/** Gives where a unit of the text without its blanks stands in the text. */
export function offsetWithBlanks(text: string, at: number): number {
  const blank = new RegExp(blanks, 'y');
  let offset = 0;
  for (let left = at; ; left -= 1, offset += 1) {
    blank.lastIndex = offset;
    offset += blank.exec(text)?.[0].length ?? 0;
    if (left === 0) return offset;
  }
}

const vocabulary = /หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ศูนย์|เอ็ด|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|จุด|ลบ|บาท|ถ้วน|สตางค์/y;

const blanks = /[\s\xAD\u200B-\u200D\u2060\uFEFF]+/g;
