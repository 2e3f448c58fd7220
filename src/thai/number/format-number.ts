import { requireOptions, shown } from '../argument.js';
import { ARABIC, decimalOf, roundedDecimal, THAI, writtenDigits } from './decimal.js';

/** How a number is written. */
export interface NumberFormat {
  /** Which digits. Default: `'arabic'`. */
  readonly digits?: 'thai' | 'arabic' | undefined;
  /** Digits behind the point, 0 to 100, rounded half away from zero on the decimal. Default: as many as there are. */
  readonly fractionDigits?: number | undefined;
  /** A comma after each three digits. Default: true. */
  readonly grouping?: boolean | undefined;
}

/**
 * Gives the text of a number; a bigint or a text in the grammar of `parseNumber` may have any number of digits, and none is
 * lost. A number is its shortest decimal, as String prints it; what is zero has no minus.
 *
 * @throws RangeError for NaN, Infinity and for a text that is not a number.
 * @example
 * ```ts
 * import { formatNumber } from 'thai-ita/thai';
 * formatNumber(15642769.55, { digits: 'thai' }); // => '๑๕,๖๔๒,๗๖๙.๕๕'
 * formatNumber('1.005', { fractionDigits: 2 }); // => '1.01'
 * ```
 */
export function formatNumber(value: number | bigint | string, options: NumberFormat = {}): string {
  const { digits, fractionDigits, grouping } = requireFormat(options);
  const written = decimalOf('formatNumber', value);
  const { negative, whole, fraction } =
    fractionDigits === undefined ? written : roundedDecimal(written, fractionDigits);
  const script = digits === 'thai' ? THAI : ARABIC;
  const text = (negative ? '-' : '') + writtenDigits(whole, script, grouping === false ? '' : ',');
  return fraction === '' ? text : `${text}.${writtenDigits(fraction, script, '')}`;
}

const choices = { digits: ['thai', 'arabic'], grouping: [true, false] };

function requireFormat(options: NumberFormat): NumberFormat {
  requireOptions('formatNumber', options, choices);
  const { fractionDigits } = options;
  if (
    fractionDigits === undefined ||
    (Number.isInteger(fractionDigits) && fractionDigits >= 0 && fractionDigits <= 100)
  ) {
    return options;
  }
  throw new RangeError(`formatNumber: expected fractionDigits from 0 to 100, got ${shown(fractionDigits)}`);
}
