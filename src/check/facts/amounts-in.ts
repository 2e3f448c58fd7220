import { arabicOf } from '../digits-of.js';
import { numbersIn } from './numbers-in.js';
import { MONEY, MONTH, pattern } from './patterns.js';

/** An amount of money in a text. */
export interface AmountInText {
  readonly start: number;
  readonly end: number;
  /** As written, without the words in parentheses. */
  readonly text: string;
  /** 1/100 baht, half a satang away from zero; absent when the number is grouped wrongly or beyond a safe integer. */
  readonly satang?: number;
  /** What stands in the parentheses behind it, where it ends in a word of money. */
  readonly words?: string;
}

/**
 * The amounts of a mended text as `findMentions` finds them. It takes for an amount also what no report
 * writes: ฿5 มกราคม 2566, or มกราคม พ.ศ. 2566 บาท.
 */
export function amountsIn(text: string, numbers = numbersIn(text)): readonly AmountInText[] {
  const amounts: AmountInText[] = [];
  let done = 0;
  for (const { number, start: at, end: behindNumber, before, behind } of numbers) {
    if (at < done || (/^[^,.]{2,4}$/.test(number) && dayBefore.test(before))) continue;
    const sign = /฿ ?$/.exec(before)?.[0].length ?? 0;
    const [written = '', unit = ''] = money.exec(behind) ?? [];
    if (sign === 0 && written === '') continue;
    const [whole = '', fraction = ''] = arabicOf(number).replaceAll(',', '').split('.');
    const hasSatang = fraction === '' && written.endsWith('บาท');
    const [more = '', satang = '0'] = (hasSatang && satangBehind.exec(behind.slice(written.length))) || [];
    const start = at - sign;
    const end = behindNumber + written.length + more.length;
    const [enclosed = '', words] = wordsBehind.exec(text.slice(end, end + 410)) ?? [];
    const value = isSound.test(number)
      ? satangOf(whole, fraction, zerosOf(unit)) + Number(arabicOf(satang))
      : Number.NaN;
    done = end + enclosed.length;
    amounts.push({
      start,
      end: done,
      text: text.slice(start, end),
      ...(Number.isSafeInteger(value) && { satang: value }),
      ...(words !== undefined && { words }),
    });
  }
  return amounts;
}

/** A day and a month before what is then a year: 5 มกราคม 2567. */
const dayBefore = /* @__PURE__ */ pattern('(?<![0-9๐-๙])[0-9๐-๙]{1,2}[ -]?(?:เดือน ?)?', MONTH, '[ -]?$');
const money = /* @__PURE__ */ pattern('^(?:\\.-)? ?(', MONEY, ')(?:(?<=บาท)ถ้วน)?');
const satangBehind = /^ ?([0-9๐-๙]{1,2}) ?สตางค์/;
const wordsBehind = /^ ?\(([ก-฾เ-๎\s\u200B]{0,399}?(?:บาท|ถ้วน|สตางค์)\s*)\)/;
const isSound = /^(?:[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+|[0-9๐-๙]+)(?:\.[0-9๐-๙]+)?$/;

/** Zeros that make the number one of satang. */
function zerosOf(unit: string): number {
  let zeros = unit === 'สตางค์' ? 0 : 2;
  for (const [size] of unit.matchAll(/ล้าน|แสน|หมื่น|พัน|ร้อย/g)) {
    zeros += size === 'ล้าน' ? 6 : 2 + 'รพหส'.indexOf(size.charAt(size === 'แสน' ? 1 : 0));
  }
  return zeros;
}

/** The number with its point moved, half away from zero. */
const satangOf = (whole: string, fraction: string, zeros: number): number =>
  Number(whole + fraction.slice(0, zeros).padEnd(zeros, '0')) + (fraction.charAt(zeros) >= '5' ? 1 : 0);
