import { requireText } from '../argument.js';
import type { Issue } from '../issue.js';
import { explainToken, type TooLongIssueCode, tokenIssue } from '../token-issue.js';
import { grouped } from './decimal.js';
import { toArabicDigits, toThaiDigits } from './digits.js';
import { parseNumber } from './parse-number.js';

/**
 * Says why a text is not a number for `parseNumber`, and at which character; undefined when `parseNumber` reads it.
 * Names both scripts in one number and a Latin o for ๐ as such.
 *
 * @example
 * ```ts
 * import { explainNumber } from 'thai-ita/thai';
 * explainNumber('๒๕61')?.code; // => 'thai.number-mixed-digits'
 * explainNumber('12,34.5')?.place?.source?.offset; // => 3
 * explainNumber('1,234.5'); // => undefined
 * ```
 */
export function explainNumber(text: string): Issue<NumberIssueCode> | undefined {
  requireText('explainNumber', text);
  if (parseNumber(text) !== undefined) return undefined;
  return explainToken(text, (token) => brokenRule(token) ?? tokenIssue(token, tooManyDigits));
}

/** The codes of `explainNumber`. */
export type NumberIssueCode = `thai.number-${(typeof rules)[number]['name'] | 'too-many-digits'}` | TooLongIssueCode;

const tooManyDigits = {
  code: 'thai.number-too-many-digits',
  says: { th: 'มีหลักมากเกินไป', en: 'has more digits than a number can hold' },
} as const;

/** Gives the first rule of the grammar of numbers that a text breaks, if any; the text may stand inside a longer one. */
export function brokenRule(text: string, within = text, start = 0): Issue<NumberIssueCode> | undefined {
  for (const rule of rules) {
    const { name, broken, th, en } = rule;
    const match = broken.exec(text);
    if (match === null) continue;
    const expected = 'isPlain' in rule ? mended(text) : undefined;
    const offset = start + match.index;
    return tokenIssue(within, { code: `thai.number-${name}`, says: { th, en }, offset, found: match[0], expected });
  }
  return undefined;
}

interface Rule {
  readonly name: string;
  readonly broken: RegExp;
  readonly th: string;
  readonly en: string;
  /** Whether it is plain how the number would have been right. */
  readonly isPlain?: true;
}

/**
 * The rules in the order they are asked: characters first, then their order. A look behind stands behind its character, so
 * that it is asked there only.
 */
const rules = [
  { name: 'no-digit', broken: /^\P{Nd}*$/u, th: 'ไม่มีตัวเลข', en: 'has no digit' },
  { name: 'stray-space', broken: /\s/, th: 'มีช่องว่างในจำนวน', en: 'has a space inside the number' },
  {
    name: 'letter-o-for-zero',
    broken: /o/i,
    th: 'มีอักษรโอแทนเลขศูนย์',
    en: 'has the letter o in place of a zero',
    isPlain: true,
  },
  { name: 'foreign-digit', broken: /(?![0-9๐-๙])\p{Nd}/u, th: 'มีเลขของภาษาอื่น', en: 'has a digit of another script' },
  { name: 'exponent', broken: /e/i, th: 'เขียนแบบยกกำลัง', en: 'is written with an exponent' },
  {
    name: 'misplaced-sign',
    broken: /[−–—]|(?<!^)[-+]/,
    th: 'มีเครื่องหมายบวกหรือลบผิดที่',
    en: 'has a sign that cannot stand there',
  },
  {
    name: 'written-as-money',
    broken: /[฿()]|บาท/,
    th: 'เขียนแบบจำนวนเงิน',
    en: 'is written as an amount of money',
  },
  {
    name: 'foreign-character',
    broken: /[^0-9๐-๙.,+-]/u,
    th: 'มีอักขระอื่นปนอยู่',
    en: 'has a character that is not part of a number',
  },
  {
    name: 'mixed-digits',
    broken: /[๐-๙](?<=^[^๐-๙]*[0-9][^๐-๙]*.)|[0-9](?<=^[^0-9]*[๐-๙][^0-9]*.)/,
    th: 'มีทั้งเลขไทยและเลขอารบิก',
    en: 'mixes Thai and Arabic digits',
    isPlain: true,
  },
  {
    name: 'misplaced-point',
    broken: /(?<![0-9๐-๙+-])(?<!^)\.|\.(?![0-9๐-๙])/,
    th: 'มีจุดผิดที่',
    en: 'has a point that cannot stand there',
  },
  { name: 'second-point', broken: /\.(?<=\.[^.]*\.)/, th: 'มีจุดเกินหนึ่งจุด', en: 'has more than one point' },
  {
    name: 'misplaced-comma',
    broken: /(?<![0-9๐-๙]),|,(?![0-9๐-๙])|,(?<=\.[^,]*,)/,
    th: 'มีจุลภาคผิดที่',
    en: 'has a comma that cannot stand there',
  },
  {
    name: 'wrong-grouping',
    broken: /(?<=^[-+]?)(?:[0-9๐-๙]{4,}|[0๐][0-9๐-๙]*)(?=,)|(?<=,)(?![0-9๐-๙]{3}(?:[,.]|$))[0-9๐-๙]+/,
    th: 'มีจุลภาคที่ไม่แบ่งทีละสามหลัก',
    en: 'has commas that do not group the digits in threes',
    isPlain: true,
  },
] as const satisfies readonly Rule[];

/** The text in the digits it begins with, zeros for each o, and commas in threes where it has any. */
function mended(text: string): string {
  const arabic = toArabicDigits(text.replace(/o/gi, '0'));
  const [whole = '', ...fraction] = arabic.replaceAll(',', '').split('.');
  const plain = whole.replace(/^([-+]?)0+(?=[0-9])/, '$1');
  const right = [arabic.includes(',') ? grouped(plain) : whole, ...fraction].join('.');
  return /^[^0-9]*[๐-๙]/.test(text) ? toThaiDigits(right) : right;
}
