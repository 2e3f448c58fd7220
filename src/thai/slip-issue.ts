import type { Issue } from './issue.js';
import { issueAt } from './issue-at.js';
import type { Slip, SlipName } from './read-words.js';
import { offsetWithBlanks, type SpokenWord } from './vocabulary.js';

type Told = readonly [
  th: string,
  en: string,
  expected?: string | undefined,
  /** How many words are wrong, one unless told. */
  words?: number,
];

const told: Readonly<Record<SlipName | 'unknown-word', Told>> = {
  'unknown-word': ['ไม่ใช่คำบอกจำนวน', 'no word of a number'],
  'no-number': ['ไม่ใช่จำนวน', 'a number was expected'],
  order: ['หลักซ้ำหรือผิดลำดับ', 'a place twice or out of order'],
  ten: ['สิบไม่มีหนึ่งนำหน้า', 'ten is สิบ alone', 'สิบ', 2],
  twenty: ['ไม่ใช้สองสิบ', 'twenty is ยี่สิบ', 'ยี่สิบ', 2],
  yi: ['ยี่ใช้หน้าสิบเท่านั้น', 'ยี่ stands before สิบ only', 'สอง'],
  'lone-et': ['เอ็ดใช้หลังหลักอื่นเท่านั้น', 'เอ็ด ends a longer number only', 'หนึ่ง'],
  'final-one': ['หลังสิบใช้เอ็ด', 'the one behind tens is เอ็ด', 'เอ็ด'],
  'missing-digit': ['ขาดตัวเลข', 'a digit is missing'],
  million: ['ล้านไม่มีจำนวนนำหน้า', 'ล้าน has no number before it'],
  unit: ['ขาดหน่วย', 'a unit was expected', 'บาท'],
  satang: ['สตางค์ต้องอยู่ระหว่างหนึ่งถึงเก้าสิบเก้า', 'satang are from 1 to 99'],
  thuan: ['ถ้วนใช้ครั้งเดียวหลังบาท', 'ถ้วน stands once, behind whole baht'],
  rest: ['มีคำเกิน', 'more than a number'],
  'too-precise': ['มีหลักมากเกินกว่าจะเก็บได้ครบ', 'more digits than a number can hold', undefined, Infinity],
};

/** Gives the issue of a slip, placed in the text as it stands, blanks and all. */
export function issueOfSlip(text: string, words: readonly SpokenWord[], { slip, index }: Slip): Issue {
  const name = words[index]?.word === '' ? 'unknown-word' : slip;
  const [th, en, expected, count = 1] = told[name];
  const wrong = words.slice(index, index + count);
  const [first, last] = [wrong[0], wrong.at(-1)];
  const offset = first === undefined ? text.length : offsetWithBlanks(text, first.at);
  const end = last === undefined ? text.length : offsetWithBlanks(text, last.at + last.length - 1) + 1;
  const found = text.slice(offset, end);
  const message = { th: `"${text}" ${th}: "${found}"`, en: `"${text}": ${en}: "${found}".` };
  return issueAt(`thai.words-${name}`, text, { offset, length: found.length }, message, expected);
}
