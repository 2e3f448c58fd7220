import { requireOptions } from '../argument.js';
import { grouped } from '../number/decimal.js';
import { toThaiDigits } from '../number/digits.js';
import { requireSatang, type Satang } from './satang.js';

/** How an amount is written. */
export interface BahtFormat {
  /** Which digits. Default: `'arabic'`. */
  readonly digits?: 'thai' | 'arabic' | undefined;
  /** The unit as a word behind the number (1.00 บาท), as a sign before it (฿1.00), or none. Default: `'word'`. */
  readonly unit?: 'word' | 'sign' | 'none' | undefined;
}

/**
 * Gives the text of an amount in satang, in baht with two digits behind the point. A bigint may be of any size.
 *
 * @throws RangeError if a number is not a safe integer, TypeError if the value is not a number or a bigint.
 * @example
 * ```ts
 * import { formatBaht, satang } from 'thai-ita/thai';
 * formatBaht(satang(1564276955), { digits: 'thai' }); // => '๑๕,๖๔๒,๗๖๙.๕๕ บาท'
 * formatBaht(-123450, { unit: 'sign' }); // => '-฿1,234.50'
 * ```
 */
export function formatBaht(satang: Satang | number | bigint, options: BahtFormat = {}): string {
  const amount = requireSatang('formatBaht', satang);
  requireOptions('formatBaht', options, choices);
  const { digits, unit = 'word' } = options;
  const text = String(amount < 0 ? -amount : amount).padStart(3, '0');
  const baht = `${grouped(text.slice(0, -2))}.${text.slice(-2)}`;
  const sign = `${amount < 0 ? '-' : ''}${unit === 'sign' ? '฿' : ''}`;
  const written = sign + baht + (unit === 'word' ? ' บาท' : '');
  return digits === 'thai' ? toThaiDigits(written) : written;
}

const choices = { digits: ['thai', 'arabic'], unit: ['word', 'sign', 'none'] };
