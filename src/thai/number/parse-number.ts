import { requireText } from '../argument.js';
import { type Decimal, decimalOf, readDecimal } from './decimal.js';

/**
 * Gives the number that a text writes in Thai or in Arabic digits, or undefined. The grammar is strict: one set of
 * digits; commas after every three digits from the right or none, and no zero in front of a grouped number; at most one
 * point, with digits behind it; at most one sign, - or +, in front; no exponent. White space around the number and
 * characters of zero width do not count. Leading zeros are allowed where there are no commas. A number that a double
 * cannot hold as written is refused: whole numbers beyond 2⁵³ − 1, and decimals of more digits than a double keeps.
 *
 * @example
 * ```ts
 * import { parseNumber } from 'thai-ita/thai';
 * parseNumber('๑๕,๖๔๒,๗๖๙.๕๕'); // => 15642769.55
 * parseNumber(' .5 '); // => 0.5
 * parseNumber('1,2,3'); // => undefined
 * parseNumber('๒๕61'); // => undefined
 * ```
 */
export function parseNumber(text: string): number | undefined {
  requireText('parseNumber', text);
  const read = readDecimal(text);
  return read === undefined ? undefined : numberOf(read);
}

/** Gives the number that a decimal is, or undefined where a double cannot hold it as written. */
export function numberOf({ negative, whole, fraction }: Decimal): number | undefined {
  const magnitude = Number(`${whole}.${fraction}`);
  // A double keeps any 15 digits.
  if (whole.length + fraction.length > 15 && !holds(magnitude, whole, fraction.replace(/0+$/, ''))) return undefined;
  return negative ? -magnitude : magnitude;
}

function holds(magnitude: number, whole: string, fraction: string): boolean {
  if (fraction === '') return Number.isSafeInteger(magnitude);
  const printed = decimalOf('parseNumber', magnitude);
  return printed.whole === whole && printed.fraction === fraction;
}
