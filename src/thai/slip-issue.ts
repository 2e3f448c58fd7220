import type { Issue } from './issue.js';
import { issueAt } from './issue-at.js';
import type { Slip, SlipName } from './read-words.js';
import { offsetWithBlanks, type SpokenWord } from './vocabulary.js';

interface Told {
  readonly th: string;
  readonly en: string;
  readonly expected?: string;
  /** How many words are wrong, one unless told. */
  readonly words?: number;
}

const told: Readonly<Record<SlipName | 'unknown-word', Told>> = {
  'unknown-word': { th: 'ไม่ใช่คำบอกจำนวน', en: 'a word of a number was expected here' },
  'no-number': { th: 'ควรเป็นคำบอกจำนวน', en: 'a number was expected here' },
  order: { th: 'หลักซ้ำหรือเรียงผิดลำดับ', en: 'the places are out of order, or one comes twice' },
  ten: { th: 'สิบไม่มีหนึ่งนำหน้า', en: 'ten is สิบ alone', expected: 'สิบ', words: 2 },
  twenty: { th: 'ยี่สิบไม่เขียนว่าสองสิบ', en: 'twenty is ยี่สิบ', expected: 'ยี่สิบ', words: 2 },
  yi: { th: 'ยี่ใช้หน้าสิบเท่านั้น', en: 'ยี่ stands before สิบ only', expected: 'สอง' },
  'lone-et': { th: 'เอ็ดใช้เป็นหลักหน่วยตามหลังหลักอื่นเท่านั้น', en: 'เอ็ด stands behind a higher place only', expected: 'หนึ่ง' },
  'final-one': { th: 'หลังหลักสิบใช้เอ็ด', en: 'behind tens the one is เอ็ด', expected: 'เอ็ด' },
  'missing-digit': { th: 'ไม่มีตัวเลขที่ควรมี', en: 'a digit is missing here' },
  million: { th: 'ล้านไม่มีจำนวนนำหน้า', en: 'ล้าน has no number before it' },
  unit: { th: 'ไม่มีหน่วยบาทหรือสตางค์', en: 'a unit was expected here', expected: 'บาท' },
  satang: { th: 'สตางค์ต้องอยู่ระหว่างหนึ่งถึงเก้าสิบเก้า', en: 'satang are from 1 to 99' },
  thuan: { th: 'ถ้วนใช้ครั้งเดียวหลังบาทที่ไม่มีสตางค์', en: 'ถ้วน stands once, behind whole baht' },
  rest: { th: 'มีคำเกินหลังจำนวน', en: 'something follows the number' },
  'too-precise': {
    th: 'ละเอียดเกินกว่าจะเก็บเป็นตัวเลขได้ครบ',
    en: 'it has more digits than a number can hold',
    words: Infinity,
  },
};

/** Gives the issue of a slip, placed in the text as it stands, blanks and all. */
export function issueOfSlip(text: string, words: readonly SpokenWord[], { slip, index }: Slip): Issue {
  const name = words[index]?.word === '' ? 'unknown-word' : slip;
  const { th, en, expected, words: count = 1 } = told[name];
  const wrong = words.slice(index, index + count);
  const [first, last] = [wrong[0], wrong.at(-1)];
  const offset = first === undefined ? text.length : offsetWithBlanks(text, first.at);
  const end = last === undefined ? text.length : offsetWithBlanks(text, last.at + last.length - 1) + 1;
  const found = text.slice(offset, end);
  const message = { th: `"${text}" ${th}: "${found}"`, en: `"${text}": ${en}: "${found}".` };
  return issueAt(`thai.words-${name}`, text, { offset, length: found.length }, message, expected);
}
