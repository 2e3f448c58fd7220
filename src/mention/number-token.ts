import { type DigitRun, readDigitRun } from '../calendar/digit-run.js';
import { digitsIn, toArabicDigits } from '../thai/number/digits.js';

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
  const { start } = first;
  let { end, bent } = first;
  let isSound = true;
  for (let group = runBehind(text, end, COMMA); group !== undefined; group = runBehind(text, end, COMMA)) {
    if (first.end - start > 3 || group.end - group.start !== 3) isSound = false;
    bent = bent || group.bent;
    end = group.end;
  }
  const wholeEnd = end;
  for (let run = runBehind(text, end, POINT); run !== undefined; run = runBehind(text, end, POINT)) {
    if (end > wholeEnd) isSound = false;
    bent = bent || run.bent;
    end = run.end;
  }
  const whole = plainDigits(text.slice(start, wholeEnd));
  const fraction = plainDigits(text.slice(wholeEnd, end));
  bent = bent || digitsIn(text.slice(start, end)) === 'mixed';
  return { start, end, whole, fraction, bent, isSound };
}

/** The value of a number, exact to 2⁵³. */
export const numberOf = ({ whole, fraction }: NumberToken): number => Number(`${whole}.${fraction}`);

const COMMA = 0x2c;
const POINT = 0x2e;

/** The digits behind a mark. */
const runBehind = (text: string, at: number, mark: number): DigitRun | undefined =>
  text.charCodeAt(at) === mark ? readDigitRun(text, at + 1) : undefined;

const plainDigits = (text: string): string => toArabicDigits(text).replace(/[oO]/g, '0').replace(/[,.]/g, '');
