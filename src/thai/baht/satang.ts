import { shown } from '../argument.js';
import { decimalOf, roundedDecimal } from '../number/decimal.js';

declare const satangBrand: unique symbol;

/** An amount of money in satang, a hundredth of a baht: a safe integer, so up to some 90 trillion baht. */
export type Satang = number & { readonly [satangBrand]: true };

/**
 * Gives the number as an amount in satang, once it is known to be a safe integer. Minus zero is zero.
 *
 * @throws RangeError for any other number, TypeError if the value is not a number.
 * @example
 * ```ts
 * import { satang } from 'thai-ita/thai';
 * satang(1564276955); // => 1564276955
 * satang(0.5); // throws RangeError
 * ```
 */
export function satang(value: number): Satang {
  if (typeof value !== 'number') throw new TypeError(`satang: expected a number, got ${shown(value)}`);
  return safeSatang('satang', value, value);
}

/**
 * Gives the satang of an amount in baht, rounded half away from zero on the decimal: of a number the shortest decimal, as
 * String prints it, of a text what is written. Text is in the grammar of `parseNumber`.
 *
 * @throws RangeError for NaN, Infinity, text that is not a number, and amounts beyond a safe integer of satang (for those
 * there is `bigSatangOfBaht`); TypeError for anything else.
 * @example
 * ```ts
 * import { satangOfBaht } from 'thai-ita/thai';
 * satangOfBaht(1.005); // => 101
 * satangOfBaht('๑๕,๖๔๒,๗๖๙.๕๕'); // => 1564276955
 * ```
 */
export function satangOfBaht(value: number | string | bigint): Satang {
  if (typeof value === 'number') {
    const scaled = Math.round(value * 100);
    // Where this holds, no other decimal of two digits has the same double, so none is closer.
    if (scaled / 100 === value && Math.abs(scaled) < 2 ** 52) return (scaled + 0) as Satang;
  }
  return safeSatang('satangOfBaht', Number(roundedSatang('satangOfBaht', value)), value);
}

/**
 * Gives what `satangOfBaht` gives as a bigint, for amounts of any size.
 *
 * @throws RangeError for NaN, Infinity and text that is not a number; TypeError for anything else.
 * @example
 * ```ts
 * import { bigSatangOfBaht } from 'thai-ita/thai';
 * bigSatangOfBaht('123456789012345678.91'); // => 12345678901234567891n
 * ```
 */
export function bigSatangOfBaht(value: number | string | bigint): bigint {
  return BigInt(roundedSatang('bigSatangOfBaht', value));
}

/** Gives a satang argument back, minus zero as zero, or throws. */
export function requireSatang(caller: string, value: unknown): number | bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return safeSatang(caller, value, value);
  throw new TypeError(`${caller}: expected a number or a bigint of satang, got ${shown(value)}`);
}

function safeSatang(caller: string, amount: number, value: unknown): Satang {
  if (Number.isSafeInteger(amount)) return (amount + 0) as Satang;
  throw new RangeError(`${caller}: expected a safe integer of satang, got ${shown(value)}`);
}

function roundedSatang(caller: string, value: unknown): string {
  const { negative, whole, fraction } = roundedDecimal(decimalOf(caller, value), 2);
  return `${negative ? '-' : ''}${whole}${fraction}`;
}
