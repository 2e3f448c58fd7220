import { requireText } from '../argument.js';
import { type Decimal, readDecimal } from '../number/decimal.js';
import type { Satang } from './satang.js';

/**
 * Gives the satang of an amount written in digits, or undefined: a number as `parseNumber` takes it, with บาท behind it or
 * ฿ before it or neither; a minus or parentheses around make it negative; .- stands for no satang. พัน to ล้านล้าน before บาท
 * count. White space is taken around the amount and before the unit. An amount that is no whole satang, or beyond a safe
 * integer, is refused.
 *
 * @example
 * ```ts
 * import { parseBaht } from 'thai-ita/thai';
 * parseBaht('๑๕,๖๔๒,๗๖๙.๕๕ บาท'); // => 1564276955
 * parseBaht('(500)'); // => -50000
 * parseBaht('12.35 ล้านบาท'); // => 1235000000
 * parseBaht('1,23 บาท'); // => undefined
 * ```
 */
export function parseBaht(text: string): Satang | undefined {
  requireText('parseBaht', text);
  const amount = readAmount(text);
  if (amount === undefined || isTooFine(amount)) return undefined;
  const satang = satangOfAmount(amount);
  return Number.isSafeInteger(satang) ? (satang as Satang) : undefined;
}

/** A decimal and the power of ten that its unit stands for, in baht. */
export interface Amount {
  readonly negative: boolean;
  readonly number: Decimal;
  readonly power: number;
}

// The unit takes white space on both sides of its multiple only where there is a multiple: the time stays linear.
const plainAmount =
  /^(?:(-?)(฿ ?)?|฿(-))([0-9๐-๙][0-9๐-๙.,]*?)(?:\.-)?(?:\s*(?:((?:พัน|หมื่น|แสน)?(?:ล้าน)+|พัน|หมื่น|แสน)\s*)?(บาท)(?:ถ้วน)?)?$/;

/** Ten to the third, fourth and fifth. */
const smallMultiples = ['พัน', 'หมื่น', 'แสน'];

/** Reads the form of an amount; its size is not judged. */
export function readAmount(text: string): Amount | undefined {
  const trimmed = text.trim();
  const accounting = trimmed.startsWith('(') ? /^\(([^-()]*)\)([^()]*)$/.exec(trimmed) : null;
  const found = plainAmount.exec(accounting === null ? trimmed : `${accounting[1]}`.trim() + accounting[2]);
  if (found === null) return undefined;
  const [, minus, sign, minusBehindSign, digits = '', multiple = '', word] = found;
  const number = readDecimal(digits);
  if (number === undefined || ((sign || minusBehindSign) && word)) return undefined;
  const negative = accounting !== null || minus === '-' || minusBehindSign === '-';
  return { negative, number, power: multiple === '' ? 0 : powerOf(multiple) };
}

/** Tells whether an amount has a part of a satang. */
export function isTooFine({ number, power }: Amount): boolean {
  return number.fraction.length > power + 2 && /[1-9]/.test(number.fraction.slice(power + 2));
}

/** The satang of an amount that is not too fine, exact where they are a safe integer. */
function satangOfAmount({ negative, number, power }: Amount): number {
  const satang = Number(number.whole + number.fraction.slice(0, power + 2).padEnd(power + 2, '0'));
  return negative && satang !== 0 ? -satang : satang;
}

function powerOf(multiple: string): number {
  let power = 0;
  for (const [word] of multiple.matchAll(/พัน|หมื่น|แสน|ล้าน/g)) {
    power += word === 'ล้าน' ? 6 : smallMultiples.indexOf(word) + 3;
  }
  return power;
}
