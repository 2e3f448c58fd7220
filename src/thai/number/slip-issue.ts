import type { Issue } from '../issue.js';
import { tokenIssue } from '../token-issue.js';
import type { Slip, SlipName } from './read-words.js';
import { offsetWithBlanks, type SpokenWord } from './vocabulary.js';

/** What is wrong in Thai, or the word that should stand there in place of so many. */
const told: Readonly<Record<SlipName | 'unknown-word', readonly [th: string, words?: number]>> = {
  'unknown-word': ['ไม่ใช่คำบอกจำนวน'],
  'no-number': ['ขาดจำนวน'],
  'misplaced-place': ['หลักซ้ำหรือผิดลำดับ'],
  'one-before-ten': ['สิบ', 2],
  'two-before-ten': ['ยี่สิบ', 2],
  'yi-without-ten': ['สอง', 1],
  'lone-et': ['หนึ่ง', 1],
  'final-one': ['เอ็ด', 1],
  'missing-digit': ['ขาดตัวเลข'],
  'missing-unit': ['บาท', 1],
  'satang-not-1-to-99': ['ไม่อยู่ระหว่างหนึ่งถึงเก้าสิบเก้า'],
  'misplaced-thuan': ['ใช้ได้ครั้งเดียวหลังบาท'],
  'surplus-words': ['มีคำเกิน'],
  'too-many-digits': ['มีหลักมากเกินไป'],
};

/** Gives the issue of a slip, placed in the text as it stands, blanks and all. */
export function issueOfSlip(text: string, words: readonly SpokenWord[], { slip, index }: Slip): Issue {
  const name = words[index]?.word === '' ? 'unknown-word' : slip;
  const [th, count] = told[name];
  if (name === 'too-many-digits') return tokenIssue(`words-${name}`, text, th);
  const first = words[index];
  const last = first && words[index + (count ?? 1) - 1];
  const offset = offsetWithBlanks(text, first?.at ?? Infinity);
  const end = last === undefined ? offset : offsetWithBlanks(text, last.at + last.length - 1) + 1;
  const found = text.slice(offset, end);
  return count === undefined
    ? tokenIssue(`words-${name}`, text, th, offset, found)
    : tokenIssue(`words-${name}`, text, 'ไม่ถูกต้อง', offset, found, th);
}
