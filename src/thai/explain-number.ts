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
  for (const { name, find, length, expected, ...message } of rules) {
    const offset = find(text);
    if (offset < 0) continue;
    const stretch = { offset: start + offset, length: (length ?? lengthOfCharacter)(text, offset) };
    return issueAt(`thai.number-${name}`, within, stretch, sentence(text, message), expected?.(text));
  }
  return undefined;
}

function tooPrecise(text: string): Issue {
  const message = { th: 'ละเอียดหรือมากเกินกว่าจะเก็บเป็นตัวเลขได้ครบ', en: 'has more digits than a number can hold' };
  return issueAt('thai.number-too-precise', text, { offset: 0, length: text.length }, sentence(text, message));
}

const lengthOfCharacter = (text: string, offset: number): number => (text.charCodeAt(offset) >> 11 === 0x1b ? 2 : 1);

const sentence = (text: string, { th, en }: Bilingual): Bilingual => ({
  th: `"${text}" ${th}`,
  en: `"${text}" ${en}.`,
});

interface Rule extends Bilingual {
  readonly name: string;
  /** Where the rule is broken, or -1. */
  readonly find: (text: string) => number;
  /** How many units are wrong there; one character unless told. */
  readonly length?: (text: string, offset: number) => number;
  /** The text as it would have been right, where that is plain. */
  readonly expected?: (text: string) => string;
}

/** The rules in the order they are asked: characters first, then their order. */
const rules: readonly Rule[] = [
  {
    name: 'no-digit',
    th: 'ไม่ใช่จำนวน เพราะไม่มีตัวเลขเลย',
    en: 'is no number, since it has no digit',
    find: (text) => (/\p{Nd}/u.test(text) ? -1 : 0),
    length: (text) => text.length,
  },
  { name: 'space', th: 'มีช่องว่าง', en: 'has a space', find: (text) => text.search(/\s/) },
  {
    name: 'latin-o',
    th: 'ใช้อักษรโอแทนเลขศูนย์',
    en: 'has a Latin o for a zero',
    find: (text) => text.search(/[oO]/),
    expected: (text) => text.replace(/[oO]/g, /[๐-๙]/.test(text) ? '๐' : '0'),
  },
  {
    name: 'foreign-digit',
    th: 'มีเลขที่ไม่ใช่เลขไทยหรือเลขอารบิก',
    en: 'has a digit that is neither Thai nor one of 0–9',
    find: (text) => text.search(/(?![0-9๐-๙])\p{Nd}/u),
  },
  { name: 'exponent', th: 'เขียนแบบยกกำลัง', en: 'has an exponent', find: (text) => text.search(/[eE]/) },
  {
    name: 'sign',
    th: 'มีเครื่องหมายที่ไม่ใช่ลบนำหน้า',
    en: 'has a sign other than a minus in front',
    find: (text) => text.search(/[+−–—]|(?<!^)-/),
  },
  {
    name: 'currency',
    th: 'เป็นจำนวนเงิน ไม่ใช่ตัวเลขล้วน',
    en: 'is an amount of money, not a plain number',
    find: (text) => text.search(/[฿()]|บาท/),
  },
  {
    name: 'character',
    th: 'มีอักขระที่ตัวเลขไม่มี',
    en: 'has a character that no number has',
    find: (text) => text.search(/[^0-9๐-๙.,-]/u),
  },
  {
    name: 'mixed-digits',
    th: 'ใช้เลขไทยปนกับเลขอารบิก',
    en: 'has both Thai and Arabic digits',
    find: (text) => text.search(/^[^0-9]*[๐-๙]/.test(text) ? /[0-9]/ : /[๐-๙]/),
    expected: (text) => (/^-?[0-9]/.test(text) ? toArabicDigits(text) : toThaiDigits(text)),
  },
  {
    name: 'point',
    th: 'มีจุดที่ไม่ได้อยู่ระหว่างตัวเลข',
    en: 'has a point that does not stand between digits',
    find: (text) => text.search(/(?<![0-9๐-๙])\.|\.(?![0-9๐-๙])/),
  },
  {
    name: 'second-point',
    th: 'มีจุดมากกว่าหนึ่งจุด',
    en: 'has a second point',
    find: (text) => text.search(/(?<=\.[^.]*)\./),
  },
  {
    name: 'comma',
    th: 'มีจุลภาคที่ไม่ได้อยู่ระหว่างหลักของจำนวนเต็ม',
    en: 'has a comma that does not stand between whole digits',
    find: (text) => text.search(/(?<![0-9๐-๙]),|,(?![0-9๐-๙])|(?<=\.[0-9๐-๙]+),/),
  },
  {
    name: 'grouping',
    th: 'แบ่งหลักด้วยจุลภาคไม่ครบสามหลัก',
    en: 'has commas that do not cut its digits in threes',
    find: (text) => text.search(/(?<=^-?)[0-9๐-๙]{4,},|(?<=,)(?![0-9๐-๙]{3}(?:[,.]|$))/),
    length: (text, offset) => text.slice(offset).search(/[,.]|$/),
    expected: regrouped,
  },
];

function regrouped(text: string): string {
  const [whole = '', ...fraction] = text.replaceAll(',', '').split('.');
  return [grouped(whole), ...fraction].join('.');
}
