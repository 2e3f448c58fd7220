import { type DigitRun, digitOf, readDigitRun } from '../calendar/digit-run.js';
import { digitsIn, toArabicDigits } from '../thai/digits.js';

/** A number as written: digits, commas, a point. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Digits before the point, Arabic, without commas. */
  readonly whole: string;
  /** Digits behind the point, Arabic; empty when there are none. */
  readonly fraction: string;
  /** Digits mixed inside the number, or a Latin o for ๐. */
  readonly bent: boolean;
  /** Commas stand every three digits, and there is at most one point. */
  readonly isSound: boolean;
}

/** Reads the number that begins with these digits. */
export function readNumberToken(text: string, first: DigitRun): NumberToken {
  let end = first.end;
  let isSound = true;
  let isBent = first.bent;
  const isGrouped = isMarkInNumber(text, end, COMMA);
  if (isGrouped && end - first.start > 3) isSound = false;
  while (isMarkInNumber(text, end, COMMA)) {
    const group = runAt(text, end + 1);
    if (group.end - group.start !== 3) isSound = false;
    isBent = isBent || group.bent;
    end = group.end;
  }
  const wholeEnd = end;
  for (let points = 0; isMarkInNumber(text, end, POINT); points += 1) {
    if (points > 0) isSound = false;
    const run = runAt(text, end + 1);
    isBent = isBent || run.bent;
    end = run.end;
  }
  const whole = plainDigits(text.slice(first.start, wholeEnd));
  const fraction = plainDigits(text.slice(wholeEnd + 1, end));
  const bent = isBent || digitsIn(text.slice(first.start, end)) === 'mixed';
  return { start: first.start, end, whole, fraction, bent, isSound };
}

/** The value of a number, exact to 2⁵³. */
export const numberOf = ({ whole, fraction }: NumberToken): number => Number(`${whole}.${fraction}`);

const COMMA = 0x2c;
const POINT = 0x2e;

/** Tells whether a mark stands at a place and a digit behind it. */
const isMarkInNumber = (text: string, at: number, mark: number): boolean =>
  text.charCodeAt(at) === mark && digitOf(text.charCodeAt(at + 1)) >= 0;

function runAt(text: string, at: number): DigitRun {
  return readDigitRun(text, at) ?? { start: at, end: at, value: 0, bent: false };
}

const plainDigits = (text: string): string => toArabicDigits(text).replace(/[oO]/g, '0').replace(/[,.]/g, '');
