import type { Issue } from '../issue.js';
import { type TooLongIssueCode, tokenIssue } from '../token-issue.js';
import type { Slip, SlipName } from './read-words.js';
import { offsetWithBlanks, type SpokenWord } from './vocabulary.js';

/** What is wrong in Thai and English, and perhaps the word that should stand there in place of so many. */
interface Saying {
  readonly th: string;
  readonly en: string;
  readonly expected?: string;
  readonly words?: number;
}

// Constants and no spread: a bundler keeps an object with a spread even where nothing uses it.
const th = 'มีคำที่ไม่ถูกต้อง';
const en = 'has a word that is wrong there';

const sayings: Readonly<Record<SlipName | 'unknown-word', Saying>> = {
  'unknown-word': { th: 'มีคำที่ไม่ใช่คำบอกจำนวน', en: 'has a word that is not part of a number' },
  'no-number': { th: 'ขาดจำนวน', en: 'lacks a number' },
  'misplaced-place': { th: 'มีหลักที่ซ้ำหรือผิดลำดับ', en: 'has a place that is repeated or out of order' },
  'one-before-ten': { th, en, expected: 'สิบ', words: 2 },
  'two-before-ten': { th, en, expected: 'ยี่สิบ', words: 2 },
  'yi-without-ten': { th, en, expected: 'สอง', words: 1 },
  'lone-et': { th, en, expected: 'หนึ่ง', words: 1 },
  'final-one': { th, en, expected: 'เอ็ด', words: 1 },
  'two-readings': {
    th: 'อ่านได้สองจำนวน ควรเติมหลักให้ครบ',
    en: 'has two readings, since a place without its digit and a digit without its place follow each other',
    words: 2,
  },
  'missing-digit': { th: 'ขาดตัวเลข', en: 'lacks a digit' },
  'missing-unit': { th: 'ขาดหน่วย', en: 'lacks a unit', expected: 'บาท', words: 1 },
  'satang-not-1-to-99': {
    th: 'มีสตางค์ที่ไม่อยู่ระหว่างหนึ่งถึงเก้าสิบเก้า',
    en: 'has satang that are not between one and ninety-nine',
  },
  'misplaced-thuan': {
    th: 'มีคำว่าถ้วนผิดที่ ซึ่งใช้ได้ครั้งเดียวหลังบาท',
    en: 'has ถ้วน where it cannot stand: it stands once, right behind บาท',
  },
  'surplus-words': { th: 'มีคำเกิน', en: 'has words behind the number' },
  'too-many-digits': { th: 'มีหลักมากเกินไป', en: 'has more digits than a number can hold' },
};

/** Gives the issue of a slip, placed in the text as it stands, blanks and all. */
export function issueOfSlip(text: string, words: readonly SpokenWord[], { slip, index }: Slip): Issue<WordsIssueCode> {
  const name = words[index]?.word === '' ? 'unknown-word' : slip;
  const { expected, words: count = 1, ...says } = sayings[name];
  if (name === 'too-many-digits') return tokenIssue(text, { code: `thai.words-${name}`, says });
  const first = words[index];
  const last = first && words[index + count - 1];
  const offset = offsetWithBlanks(text, first?.at ?? Infinity);
  const end = last === undefined ? offset : offsetWithBlanks(text, last.at + last.length - 1) + 1;
  return tokenIssue(text, { code: `thai.words-${name}`, says, offset, found: text.slice(offset, end), expected });
}

/** The codes of `explainNumberWords` and `explainBahtWords`. */
export type WordsIssueCode = `thai.words-${SlipName | 'unknown-word'}` | TooLongIssueCode;
