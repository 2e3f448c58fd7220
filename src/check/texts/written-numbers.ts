import { isCountedAt } from '../../mention/kinds/units.js';
import { toArabicDigits, toThaiDigits } from '../../thai/number/digits.js';
import { normalizedOf, oncePerText } from './normalized-text.js';
import type { PlacedText } from './placed-texts.js';

/** A script of digits. */
export type Script = 'thai' | 'arabic';

/** A number in a text. */
export interface WrittenNumber {
  readonly number: string;
  /** Where it begins in the normalized text. */
  readonly index: number;
  /** `mixed` where one number has both scripts, or the letter o for a zero of Thai digits. */
  readonly script: Script | 'mixed';
}

/** The numbers of a text; not those inside addresses and words with Latin letters (O43, Covid-19), whose digits are no choice. */
export const numbersOf = /* @__PURE__ */ oncePerText((placed): readonly WrittenNumber[] => {
  const text = normalizedOf(placed);
  const numbers: WrittenNumber[] = [];
  if (!/[0-9๐-๙]/.test(text)) return numbers;
  for (const { 1: number, index } of text.matchAll(digits)) {
    if (number === undefined || isNamed(text, number, index)) continue;
    numbers.push({ number, index, script: scriptOf(number) });
  }
  return numbers;
});

/** A fraction with the letter o in it. */
const fraction = '\\.(?=[0-9๐-๙]?[oO])[0-9๐-๙oO]{1,2}(?![A-Za-z0-9๐-๙])';

const digits = /* @__PURE__ */ new RegExp(
  [
    '(?:https?:|www\\.)\\S*',
    `([0-9๐-๙][0-9๐-๙oO]*(?:,[0-9๐-๙oO]{3})+(?![A-Za-z0-9๐-๙])(?:${fraction})?`,
    `[0-9๐-๙]+${fraction}`,
    '[0-9]*[๐-๙][0-9๐-๙oO]*(?![A-Za-z0-9๐-๙])',
    `[0-9]+[oO][0-9oO]*(?![A-Za-z0-9๐-๙])(?:${fraction})?`,
    '[0-9]+(?![A-Za-z0-9๐-๙]))',
    '(?:[0-9๐-๙][0-9๐-๙.,-]{0,20})?[A-Za-z](?:[^\\s\\u0e00-\\u0e7f]|[๐-๙])*',
  ].join('|'),
  'g',
);

/** Arabic digits with o and no comma may be a name (room 1O): they are a number where they are counted. */
function isNamed(text: string, number: string, index: number): boolean {
  if (number.includes(',') || !/o/i.test(number) || (/[๐-๙]/.test(number) && !number.includes('.'))) return false;
  return !isCountedAt(text, index + number.length);
}

function scriptOf(number: string): WrittenNumber['script'] {
  if (!/[๐-๙]/.test(number)) return /o/i.test(number) ? 'mixed' : 'arabic';
  return /[0-9o]/i.test(number) ? 'mixed' : 'thai';
}

/** The normalized text with the numbers that are in one script, or mixed, written in another. */
export function rewritten(placed: PlacedText, from: WrittenNumber['script'], to: Script): string {
  const text = normalizedOf(placed);
  let mended = '';
  let done = 0;
  for (const { number, index, script } of numbersOf(placed)) {
    if (script !== from) continue;
    mended += text.slice(done, index) + inScript(number, to);
    done = index + number.length;
  }
  return mended + text.slice(done);
}

/** The number in a script, the letter o as the zero that it stands for. */
export function inScript(number: string, script: Script): string {
  const zeros = number.replace(/[oO]/g, '0');
  return script === 'thai' ? toThaiDigits(zeros) : toArabicDigits(zeros);
}

/** The script that most numbers of the report are in; Thai, the one of official papers, where neither is in front. */
export function usualScriptOf(texts: readonly PlacedText[]): Script {
  let lead = 0;
  for (const placed of texts) {
    for (const { number } of numbersOf(placed)) {
      const isThai = /[๐-๙]/.test(number);
      // a number of both scripts speaks for neither
      if (isThai !== /[0-9]/.test(number)) lead += isThai ? 1 : -1;
    }
  }
  return lead >= 0 ? 'thai' : 'arabic';
}
