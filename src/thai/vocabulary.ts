/** Words of the digits, by digit. */
export const digitWords: readonly string[] = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];

/** Words of the places, by power of ten; ล้าน begins a new block of six. */
export const placeWords: readonly string[] = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** One word of a text that says a number or an amount. */
export interface SpokenWord {
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
  const pattern = /(หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ศูนย์|เอ็ด|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|จุด|ลบ|บาท|ถ้วน|สตางค์)|[\s\S]+/g;
  return Array.from(said.matchAll(pattern), ({ 0: found, 1: word = '', index }) => ({
    word,
    at: index,
    length: found.length,
  }));
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

const blanks = /[\s\xAD\u200B-\u200D\u2060\uFEFF]+/g;
