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
  const { length } = fraction;
  if (length === digits) return { negative, whole, fraction };
  if (length < digits) return { negative, whole, fraction: fraction + '0'.repeat(digits - length) };
  const kept = fraction.slice(0, digits);
  if (fraction.charCodeAt(digits) < FIVE) return decimal(negative, whole, kept);
  const rounded = nextOf(whole + kept);
  const end = rounded.length - digits;
  return decimal(negative, rounded.slice(0, end), rounded.slice(end));
}

const FIVE = 0x35;

/** The digits of the number one higher. */
function nextOf(digits: string): string {
  let last = digits.length - 1;
  while (last >= 0 && digits.charCodeAt(last) === NINE) last -= 1;
  const zeros = '0'.repeat(digits.length - 1 - last);
  if (last < 0) return `1${zeros}`;
  return `${digits.slice(0, last)}${String.fromCharCode(digits.charCodeAt(last) + 1)}${zeros}`;
}

const NINE = 0x39;

/** Gives digits with a comma after each three from the right; a minus in front stays in front. */
export const grouped = (digits: string): string =>
  digits.startsWith('-') ? `-${writtenDigits(digits.slice(1), ARABIC, ',')}` : writtenDigits(digits, ARABIC, ',');

/** What is added to the code of an Arabic digit for one of a script. */
export const ARABIC = 0;
export const THAI = 0xe20;

/** Gives Arabic digits in a script, with a mark after each three from the right. By character codes: several times as fast as changing a text. */
export function writtenDigits(digits: string, script: number, mark: string): string {
  let end = digits.length;
  let text = '';
  for (; end > 3; end -= 3) text = mark + threeDigits(digits, end - 3, script) + text;
  if (end === 3) return threeDigits(digits, 0, script) + text;
  if (end === 2) return String.fromCharCode(digits.charCodeAt(0) + script, digits.charCodeAt(1) + script) + text;
  return end === 1 ? String.fromCharCode(digits.charCodeAt(0) + script) + text : text;
}

const threeDigits = (digits: string, at: number, script: number): string =>
  String.fromCharCode(
    digits.charCodeAt(at) + script,
    digits.charCodeAt(at + 1) + script,
    digits.charCodeAt(at + 2) + script,
  );

function decimalOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  const digits = String(Math.abs(value));
  const exponent = digits.indexOf('e');
  if (exponent >= 0) return shifted(value < 0, digits.slice(0, exponent), Number(digits.slice(exponent + 1)));
  const point = digits.indexOf('.');
  if (point < 0) return { negative: value < 0, whole: digits, fraction: '' };
  return { negative: value < 0, whole: digits.slice(0, point), fraction: digits.slice(point + 1) };
}

/** The decimal of a mantissa with its point moved to the right, or to the left for a negative shift. */
function shifted(negative: boolean, mantissa: string, shift: number): Decimal {
  const [whole = '', fraction = ''] = mantissa.split('.');
  if (shift < 0) return decimal(negative, '0', '0'.repeat(-shift - 1) + whole + fraction);
  return decimal(negative, whole + fraction.padEnd(shift, '0'), '');
}

function decimal(negative: boolean, whole: string, fraction: string): Decimal {
  const trimmed = whole.startsWith('0') ? whole.replace(/^0+(?=[0-9])/, '') : whole;
  return { negative: negative && /[1-9]/.test(trimmed + fraction), whole: trimmed, fraction };
}
