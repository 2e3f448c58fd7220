import { requireText } from '../argument.js';
import type { Issue } from '../issue.js';
import { tokenIssue } from '../token-issue.js';
import { grouped } from './decimal.js';
import { toArabicDigits, toThaiDigits } from './digits.js';
import { parseNumber } from './number.js';

/**
 * Tells what keeps a text from being a number for `parseNumber`, and at which character; undefined when nothing does.
 * Both scripts in one number and a Latin o for ๐ are named as such.
 *
 * @example
 * ```ts
 * import { explainNumber } from 'thai-ita/thai';
 * explainNumber('๒๕61')?.code; // => 'thai.number-mixed-digits'
 * explainNumber('12,34.5')?.place?.source?.offset; // => 3
 * explainNumber('1,234.5'); // => undefined
 * ```
 */
export function explainNumber(text: string): Issue | undefined {
  requireText('explainNumber', text);
  return parseNumber(text) === undefined
    ? (brokenRule(text) ?? tokenIssue('number-too-many-digits', text, 'มีหลักมากเกินไป'))
    : undefined;
}

/** Tells which rule of the grammar of numbers a text breaks first, if any; the text may stand inside a longer one. */
export function brokenRule(text: string, within = text, start = 0): Issue | undefined {
  for (const [name, broken, th, isPlain] of rules) {
    const found = broken.exec(text);
    if (found === null) continue;
    return tokenIssue(`number-${name}`, within, th, start + found.index, found[0], isPlain && mended(text));
  }
  return undefined;
}

/** What is wrong, what matches it, what is said of it in Thai, and whether it is plain how it would have been right. */
type Rule = readonly [name: string, broken: RegExp, th: string, isPlain?: true];

/**
 * The rules in the order they are asked: characters first, then their order. A look behind stands behind its character, so that
 * it is asked there only.
 */
const rules: readonly Rule[] = [
  ['no-digit', /^\P{Nd}*$/u, 'ไม่มีตัวเลข'],
  ['stray-space', /\s/, 'มีช่องว่าง'],
  ['letter-o-for-zero', /o/i, 'มีอักษรโอแทนเลขศูนย์', true],
  ['foreign-digit', /(?![0-9๐-๙])\p{Nd}/u, 'มีเลขของภาษาอื่น'],
  ['exponent', /e/i, 'เขียนแบบยกกำลัง'],
  ['misplaced-sign', /[+−–—]|(?<!^)-/, 'มีเครื่องหมายผิดที่'],
  ['written-as-money', /[฿()]|บาท/, 'เขียนแบบจำนวนเงิน'],
  ['foreign-character', /[^0-9๐-๙.,-]/u, 'มีอักขระอื่น'],
  ['mixed-digits', /[๐-๙](?<=^[^๐-๙]*[0-9][^๐-๙]*.)|[0-9](?<=^[^0-9]*[๐-๙][^0-9]*.)/, 'มีทั้งเลขไทยและเลขอารบิก', true],
  ['misplaced-point', /(?<![0-9๐-๙])\.|\.(?![0-9๐-๙])/, 'มีจุดผิดที่'],
  ['second-point', /\.(?<=\.[^.]*\.)/, 'มีจุดเกิน'],
  ['misplaced-comma', /(?<![0-9๐-๙]),|,(?![0-9๐-๙])|,(?<=\.[^,]*,)/, 'มีจุลภาคผิดที่'],
  [
    'wrong-grouping',
    /(?<=^-?)[0-9๐-๙]{4,}(?=,)|(?<=,)(?![0-9๐-๙]{3}(?:[,.]|$))[0-9๐-๙]+/,
    'มีจุลภาคที่ไม่แบ่งทีละสามหลัก',
    true,
  ],
];

/** The text in the digits it begins with, zeros for each o, and commas in threes where it has any. */
function mended(text: string): string {
  const arabic = toArabicDigits(text.replace(/o/gi, '0'));
  const [whole = '', ...fraction] = arabic.replaceAll(',', '').split('.');
  const right = [arabic.includes(',') ? grouped(whole) : whole, ...fraction].join('.');
  return /^[^0-9]*[๐-๙]/.test(text) ? toThaiDigits(right) : right;
}
