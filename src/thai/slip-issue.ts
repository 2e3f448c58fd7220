import type { Issue } from './issue.js';
import { issueAt } from './issue-at.js';
import type { Slip, SlipName } from './read-words.js';
import { offsetWithBlanks, type SpokenWord } from './vocabulary.js';

/** What is wrong in both languages, or the word that should stand there in place of so many. */
type Told = readonly [th: string, en: string] | readonly [expected: string, words: number];

const told: Readonly<Record<SlipName | 'unknown-word', Told>> = {
  'unknown-word': ['ไม่ใช่คำบอกจำนวน', 'not a number'],
  'no-number': ['ขาดจำนวน', 'a number is missing'],
  order: ['หลักซ้ำหรือผิดลำดับ', 'a place is repeated or out of order'],
  ten: ['สิบ', 2],
  twenty: ['ยี่สิบ', 2],
  yi: ['สอง', 1],
  'lone-et': ['หนึ่ง', 1],
  'final-one': ['เอ็ด', 1],
  'missing-digit': ['ขาดตัวเลข', 'a digit is missing'],
  million: ['ขาดจำนวน', 'a number is missing'],
  unit: ['บาท', 1],
  satang: ['ไม่อยู่ระหว่างหนึ่งถึงเก้าสิบเก้า', 'not from 1 to 99'],
  thuan: ['ใช้ได้ครั้งเดียวหลังบาท', 'stands once, behind whole baht'],
  rest: ['มีคำเกิน', 'more than a number'],
  'too-precise': ['มีหลักมากเกินไป', 'too many digits'],
};

/** Gives the issue of a slip, placed in the text as it stands, blanks and all. */
export function issueOfSlip(text: string, words: readonly SpokenWord[], { slip, index }: Slip): Issue {
  const name = words[index]?.word === '' ? 'unknown-word' : slip;
  const [th, en] = told[name];
  const expected = typeof en === 'number' ? th : undefined;
  const wrong = name === 'too-precise' ? words : words.slice(index, index + (typeof en === 'number' ? en : 1));
  const [first, last] = [wrong[0], wrong.at(-1)];
  const offset = first === undefined ? text.length : offsetWithBlanks(text, first.at);
  const end = last === undefined ? text.length : offsetWithBlanks(text, last.at + last.length - 1) + 1;
  const found = text.slice(offset, end);
  const message = {
    th: `"${text}" ${expected === undefined ? th : `ต้องเป็น${th}`}: "${found}"`,
    en: `"${text}": ${expected === undefined ? en : `expected ${th}`}: "${found}".`,
  };
  return issueAt(`thai.words-${name}`, text, { offset, length: found.length }, message, expected);
}
