import { shown } from '../argument.js';
import { plainToken } from '../text/invisible.js';
import { toArabicDigits } from './digits.js';

/** A decimal number exactly as written; zero is never negative. */
export interface Decimal {
  readonly negative: boolean;
  /** Arabic digits without leading zeros, at least one. */
  readonly whole: string;
  /** Arabic digits, trailing zeros kept; may be empty. */
  readonly fraction: string;
}

const strictNumber =
  /^[-+]?(?:(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+|(?:[๑-๙][๐-๙]{0,2}(?:,[๐-๙]{3})+|[๐-๙]+)(?:\.[๐-๙]+)?|\.[๐-๙]+)$/;

/** Gives the decimal of a text in the strict grammar of numbers, else undefined. White space around and characters of zero width do not count. */
export function readDecimal(text: string): Decimal | undefined {
  const token = strictNumber.test(text) ? text : strictToken(text);
  if (token === undefined) return undefined;
  const plain = toArabicDigits(token).replaceAll(',', '');
  const sign = plain.charCodeAt(0);
  const start = sign === MINUS || sign === PLUS ? 1 : 0;
  const point = plain.indexOf('.');
  const end = point < 0 ? plain.length : point;
  return decimal(sign === MINUS, plain.slice(start, end) || '0', plain.slice(end + 1));
}

function strictToken(text: string): string | undefined {
  const token = plainToken(text);
  return strictNumber.test(token) ? token : undefined;
}

const PLUS = 0x2b;
const MINUS = 0x2d;

/** Gives the decimal of a number, bigint or text of the strict grammar; a number is its shortest decimal, as String prints it. */
export function decimalOf(caller: string, value: unknown): Decimal {
  if (typeof value === 'bigint') return decimal(value < 0n, String(value < 0n ? -value : value), '');
  const read = typeof value === 'number' ? decimalOfNumber(value) : typeof value === 'string' && readDecimal(value);
  if (read === undefined) throw new RangeError(`${caller}: expected a number, got ${shown(value)}`);
  if (read === false) throw new TypeError(`${caller}: expected a number, a bigint or a text, got ${shown(value)}`);
  return read;
}

/** Gives the decimal rounded half away from zero to so many fraction digits, zeros added where there are fewer. */
export function roundedDecimal({ negative, whole, fraction }: Decimal, digits: number): Decimal {
  if (fraction.length <= digits) return { negative, whole, fraction: fraction.padEnd(digits, '0') };
  const kept = BigInt(whole + fraction.slice(0, digits));
  const rounded = String(fraction.charAt(digits) >= '5' ? kept + 1n : kept).padStart(digits + 1, '0');
  const end = rounded.length - digits;
  return decimal(negative, rounded.slice(0, end), rounded.slice(end));
}

/** Gives digits with a comma after each three from the right; a minus in front stays in front. */
export function grouped(digits: string): string {
  const least = digits.startsWith('-') ? 1 : 0;
  let text = '';
  let end = digits.length;
  for (; end - least > 3; end -= 3) text = `,${digits.slice(end - 3, end)}${text}`;
  return digits.slice(0, end) + text;
}

function decimalOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift === 0) return decimal(value < 0, whole, fraction);
  if (shift < 0) return decimal(value < 0, '0', '0'.repeat(-shift - 1) + whole + fraction);
  return decimal(value < 0, whole + fraction.padEnd(shift, '0'), '');
}

function decimal(negative: boolean, whole: string, fraction: string): Decimal {
  const trimmed = whole.startsWith('0') ? whole.replace(/^0+(?=[0-9])/, '') : whole;
  return { negative: negative && /[1-9]/.test(trimmed + fraction), whole: trimmed, fraction };
}
