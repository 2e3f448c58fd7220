import { digitOf, isLatinLetter } from '../text/characters.js';

/** Digits that stand side by side, read as one whole number. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  /** Exact to 2⁵³. */
  readonly value: number;
  /** Thai and Arabic digits in one number, or a Latin o for ๐. */
  readonly bent: boolean;
}

/**
 * Reads the digits at `at`. A Latin o counts as ๐ behind a Thai digit, except where a Latin word goes on.
 */
export function readDigitRun(text: string, at: number): DigitRun | undefined {
  let value = 0;
  let hasThai = false;
  let hasArabic = false;
  let end = at;
  for (; ; end += 1) {
    const unit = text.charCodeAt(end);
    const thai = unit - 0x0e50;
    if (thai >= 0 && thai <= 9) {
      value = value * 10 + thai;
      hasThai = true;
      continue;
    }
    const arabic = unit - 0x30;
    if (!(arabic >= 0 && arabic <= 9)) break;
    value = value * 10 + arabic;
    hasArabic = true;
  }
  if (hasThai && isLatinO(text.charCodeAt(end))) return readWithLatinO(text, at, value, end);
  return end === at ? undefined : { start: at, end, value, bent: hasThai && hasArabic };
}

const isLatinO = (unit: number): boolean => unit === 0x6f || unit === 0x4f;

function readWithLatinO(text: string, start: number, before: number, from: number): DigitRun {
  let value = before;
  let end = from;
  for (; ; end += 1) {
    const unit = text.charCodeAt(end);
    const digit = isLatinO(unit) ? 0 : digitOf(unit);
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  if (isLatinLetter(text.charCodeAt(end))) return { start, end: from, value: before, bent: false };
  return { start, end, value, bent: true };
}
