import { beforeSpaces, digitOf, isDigit, isLatinLetter, isSpace, isThaiLetter } from '../text/characters.js';
import { type DigitRun, readDigitRun } from './digit-run.js';

/** A number as written inside a text: digits, commas, a point. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Digits before the point, Arabic, without commas; `0` where the number begins with its point. */
  readonly whole: string;
  /** Digits behind the point, Arabic; empty when there are none. */
  readonly fraction: string;
  /** Digits mixed inside the number, or a Latin o for ๐. */
  readonly bent: boolean;
  /** Commas stand after every three digits, and there is at most one point. */
  readonly isSound: boolean;
}

/** Reads the whole number that begins with these digits, or with the point right before them: 1,234.50, .50. */
export function readNumberToken(text: string, first: DigitRun): NumberToken {
  const groups = readGroups(text, first);
  const wholeEnd = groups.end;
  let { end, bent, isSound } = groups;
  const isThai = isThaiDigit(text, first.start);
  for (let run = fractionBehind(text, end); run !== undefined; run = fractionBehind(text, end)) {
    if (end > wholeEnd) isSound = false;
    bent = bent || run.bent || isThaiDigit(text, run.start) !== isThai;
    end = run.end;
  }
  const whole = plainDigits(text, first.start, wholeEnd);
  const fraction = plainDigits(text, wholeEnd, end);
  if (!beginsWithPoint(text, first.start)) return { start: first.start, end, whole, fraction, bent, isSound };
  const isPlain = isSound && fraction === '' && first.end === wholeEnd;
  return { start: first.start - 1, end, whole: '0', fraction: whole, bent, isSound: isPlain };
}

/** The value of a number, exact to 2⁵³. */
export const valueOfToken = ({ whole, fraction }: NumberToken): number => Number(`${whole}.${fraction}`);

interface Groups {
  readonly end: number;
  readonly bent: boolean;
  readonly isSound: boolean;
}

/** The digits before the point, with their commas. A grouped number does not begin with a zero. */
function readGroups(text: string, first: DigitRun): Groups {
  let { end, bent } = first;
  let isSound = true;
  for (let group = runBehind(text, end, COMMA); group !== undefined; group = runBehind(text, end, COMMA)) {
    if (group.end - group.start !== 3) isSound = false;
    bent = bent || group.bent || isThaiDigit(text, group.start) !== isThaiDigit(text, first.start);
    end = group.end;
  }
  if (end === first.end) return { end, bent, isSound };
  const isFirstSound = first.end - first.start <= 3 && digitOf(text.charCodeAt(first.start)) !== 0;
  return { end, bent, isSound: isSound && isFirstSound };
}

/** Whether a point that no word or number owns stands right before a place. */
function beginsWithPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== POINT) return false;
  const before = text.charCodeAt(at - 2);
  const isOwned =
    isThaiLetter(before) || isLatinLetter(before) || isDigit(before) || before === POINT || before === CLOSE;
  return !isOwned && !isDigit(text.charCodeAt(beforeSpaces(text, at - 1) - 1));
}

/**
 * Whether the number that begins at a place is only a part of one that is torn or written otherwise: 15, 642 · 1 000 ·
 * 15,642. 50 · 500*3 · 2-5 · 1.2,345.
 */
export function isPartOfNumber(text: string, token: NumberToken): boolean {
  const unit = text.charCodeAt(token.start - 1);
  if (isDigit(text.charCodeAt(token.start - 2)) && jointsOfNumbers.includes(text.charAt(token.start - 1))) return true;
  if (unit > 0x7f && !isThaiLetter(unit) && /\p{Nd}/u.test(text.charAt(token.start - 1))) return true;
  return isTornGroup(text, token);
}

/** Marks that join a number to the one before it. */
const jointsOfNumbers = "-/*×÷:'’^.,_";

/** Digits behind a comma or a point that a blank stands beside, or behind a blank between groups of three. */
function isTornGroup(text: string, { start, end, whole }: NumberToken): boolean {
  const behind = beforeBlanks(text, start);
  const mark = text.charCodeAt(behind - 1);
  const isMarked = mark === COMMA || mark === POINT;
  const last = isMarked ? beforeBlanks(text, behind - 1) : behind;
  if (last === start || !isDigit(text.charCodeAt(last - 1))) return false;
  const before = lengthOfDigitsBefore(text, last);
  const length = lengthOfDigitsFrom(text, start, end);
  if (mark === POINT) return length <= 2 && (before > 2 || text.charCodeAt(last - before - 1) === COMMA);
  if (length !== 3 || before > 3) return false;
  if (mark === COMMA) return true;
  return start - behind === 1 && (isWideBlank(text.charCodeAt(behind)) || whole.startsWith('0'));
}

/** The place before the spaces and line ends that end at a place. */
function beforeBlanks(text: string, at: number): number {
  let before = at;
  while (isBlank(text.charCodeAt(before - 1))) before -= 1;
  return before;
}

const isBlank = (unit: number): boolean => isSpace(unit) || isWideBlank(unit) || unit === 0x0a || unit === 0x0d;

/** The blanks that typesetters group digits with. */
const isWideBlank = (unit: number): boolean => unit === 0xa0 || unit === 0x2009 || unit === 0x202f;

function lengthOfDigitsBefore(text: string, end: number): number {
  let start = end;
  while (isDigit(text.charCodeAt(start - 1))) start -= 1;
  return end - start;
}

function lengthOfDigitsFrom(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at - start;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const CLOSE = 0x29;

/** The digits behind a mark. */
const runBehind = (text: string, at: number, mark: number): DigitRun | undefined =>
  text.charCodeAt(at) === mark ? readDigitRun(text, at + 1) : undefined;

/** Digits behind the point; behind a second point or a comma in the fraction the number is not sound. */
const fractionBehind = (text: string, at: number): DigitRun | undefined =>
  runBehind(text, at, POINT) ?? runBehind(text, at, COMMA);

const isThaiDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x0e50;

/** The digits of a stretch in Arabic, its o as 0, without commas and points. */
function plainDigits(text: string, start: number, end: number): string {
  let digits = '';
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== COMMA && unit !== POINT) digits += String(Math.max(digitOf(unit), 0));
  }
  return digits;
}
