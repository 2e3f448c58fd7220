import { type Decimal, decimalOf, roundedDecimal } from '../../thai/number/decimal.js';

/** A number as so many parts of a power of ten, exactly as its decimal says. */
interface Exact {
  readonly parts: bigint;
  /** Digits behind the point. */
  readonly digits: number;
}

/** Gives a score from 0 to 100 in whole hundredths, rounded half up on the decimal, or throws. */
export function hundredthsOf(caller: string, what: string, score: unknown): number {
  const decimal = requireShare(caller, what, score);
  const { whole, fraction } = roundedDecimal(decimal, 2);
  return Number(whole + fraction);
}

/** Gives the sum of scores times weights in whole hundredths, rounded half up once, at the end. */
export function weightedHundredths(
  caller: string,
  rows: readonly { readonly what: string; readonly score: unknown; readonly weight: unknown }[],
): number {
  let total: Exact = { parts: 0n, digits: 0 };
  let weights: Exact = { parts: 0n, digits: 0 };
  for (const { what, score, weight } of rows) {
    const share = exactOf(requireShare(caller, `weight of ${what}`, weight));
    const value = exactOf(requireShare(caller, what, score));
    weights = sumOf(weights, share);
    total = sumOf(total, { parts: share.parts * value.parts, digits: share.digits + value.digits });
  }
  if (weights.parts !== 100n * 10n ** BigInt(weights.digits)) {
    throw new RangeError(`${caller}: expected weights that sum to 100`);
  }
  // Weights are percent, so a hundredth of a point is one whole of the sum.
  const unit = 10n ** BigInt(total.digits);
  return Number((2n * total.parts + unit) / (2n * unit));
}

function requireShare(caller: string, what: string, value: unknown): Decimal {
  if (typeof value === 'number' && value >= 0 && value <= 100) return decimalOf(caller, value);
  const got = typeof value === 'number' ? String(value) : typeof value;
  throw new RangeError(`${caller}: expected ${what} to be a number from 0 to 100, got ${got}`);
}

function exactOf({ whole, fraction }: Decimal): Exact {
  return { parts: BigInt(whole + fraction), digits: fraction.length };
}

function sumOf(left: Exact, right: Exact): Exact {
  const digits = Math.max(left.digits, right.digits);
  const scaled = ({ parts, digits: own }: Exact) => parts * 10n ** BigInt(digits - own);
  return { parts: scaled(left) + scaled(right), digits };
}
