import { requireText } from './argument.js';
import { grouped } from './decimal.js';
import { toArabicDigits, toThaiDigits } from './digits.js';
import type { Bilingual, Issue } from './issue.js';
import { issueAt } from './issue-at.js';
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
  return parseNumber(text) === undefined ? (brokenRule(text) ?? tooPrecise(text)) : undefined;
}

/** Tells which rule of the grammar of numbers a text breaks first, if any; the text may stand inside a longer one. */
export function brokenRule(text: string, within = text, start = 0): Issue | undefined {
  for (const [name, broken, th, en, expected] of rules) {
    const found = broken.exec(text);
    if (found === null) continue;
    const stretch = { offset: start + found.index, length: found[0].length };
    return issueAt(`thai.number-${name}`, within, stretch, sentence(text, th, en), expected?.(text));
  }
  return undefined;
}

const tooPrecise = (text: string): Issue =>
  issueAt(
    'thai.number-too-precise',
    text,
    { offset: 0, length: text.length },
    sentence(text, 'มีหลักมากเกินไป', 'has too many digits'),
  );

const sentence = (text: string, th: string, en: string): Bilingual => ({
  th: `"${text}" ${th}`,
  en: `"${text}" ${en}.`,
});

type Rule = readonly [
  name: string,
  /** Matches what is wrong. */
  broken: RegExp,
  th: string,
  en: string,
  /** The text as it would have been right, where that is plain. */
  expected?: (text: string) => string,
];

/**
 * The rules in the order they are asked: characters first, then their order. A look behind stands behind its character, so that
 * it is asked there only.
 */
const rules: readonly Rule[] = [
  ['no-digit', /^\P{Nd}*$/u, 'ไม่มีตัวเลข', 'has no digit'],
  ['space', /\s/, 'มีช่องว่าง', 'has a space'],
  ['latin-o', /[oO]/, 'มีอักษรโอแทนเลขศูนย์', 'has a Latin o for a zero', withZeros],
  ['foreign-digit', /(?![0-9๐-๙])\p{Nd}/u, 'มีเลขของภาษาอื่น', 'has a foreign digit'],
  ['exponent', /[eE]/, 'เขียนแบบยกกำลัง', 'has an exponent'],
  ['sign', /[+−–—]|(?<!^)-/, 'มีเครื่องหมายผิดที่', 'has a misplaced sign'],
  ['currency', /[฿()]|บ(?=าท)/, 'มีหน่วยเงิน', 'is an amount of money'],
  ['character', /[^0-9๐-๙.,-]/u, 'มีอักขระอื่น', 'has a foreign character'],
  [
    'mixed-digits',
    /[๐-๙](?<=^[^๐-๙]*[0-9][^๐-๙]*.)|[0-9](?<=^[^0-9]*[๐-๙][^0-9]*.)/,
    'มีทั้งเลขไทยและเลขอารบิก',
    'has both Thai and Arabic digits',
    (text) => (/^-?[0-9]/.test(text) ? toArabicDigits(text) : toThaiDigits(text)),
  ],
  ['point', /(?<![0-9๐-๙])\.|\.(?![0-9๐-๙])/, 'มีจุดผิดที่', 'has a misplaced point'],
  ['second-point', /\.(?<=\.[^.]*\.)/, 'มีจุดเกิน', 'has a second point'],
  ['comma', /(?<![0-9๐-๙]),|,(?![0-9๐-๙])|,(?<=\.[^,]*,)/, 'มีจุลภาคผิดที่', 'has a misplaced comma'],
  [
    'grouping',
    /(?<=^-?)[0-9๐-๙]{4,}(?=,)|(?<=,)(?![0-9๐-๙]{3}(?:[,.]|$))[0-9๐-๙]+/,
    'มีจุลภาคที่ไม่แบ่งทีละสามหลัก',
    'has digits that are not grouped in threes',
    regrouped,
  ],
];

function withZeros(text: string): string {
  return text.replace(/[oO]/g, /[๐-๙]/.test(text) ? '๐' : '0');
}

function regrouped(text: string): string {
  const [whole = '', ...fraction] = text.replaceAll(',', '').split('.');
  return [grouped(whole), ...fraction].join('.');
}
