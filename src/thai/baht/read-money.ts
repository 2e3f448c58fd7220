import { readDigitRun } from '../number/digit-run.js';
import { digitsIn } from '../number/digits.js';
import { type NumberToken, readNumberToken } from '../number/number-token.js';
import { isDigit, isThaiLetter, skipSpaces } from '../text/characters.js';
import { type PlacedWords, readAmountWords } from './amount-words.js';
import { type MoneyFront, readMoneyFront } from './money-front.js';
import { endOfScale } from './scale-words.js';

/** One number of an amount and the zeros that make it one of satang: of 5 แสนบาท, 5 and 7. */
export interface MoneyPart {
  readonly number: NumberToken;
  readonly zeros: number;
}

/** An amount of money as written, from its sign to the words behind it. */
export interface WrittenMoney {
  readonly start: number;
  readonly end: number;
  readonly isNegative: boolean;
  /** It may be negative or not: (500) บาท. */
  readonly isDoubtful?: boolean;
  /** Written with ฿ or THB in front. */
  readonly hasSignOfBaht: boolean;
  /** A unit stands behind the number. Without it only ฿ or words in parentheses make it money. */
  readonly hasUnit: boolean;
  /** From the highest on: of 1 ล้าน 5 แสนบาท two, of 5 บาท 50 สตางค์ two. */
  readonly parts: readonly MoneyPart[];
  readonly words: PlacedWords['words'] | undefined;
}

/**
 * Reads the amount whose first number is this. It is the one grammar of amounts: ๑๕,๖๔๒,๗๖๙.๕๕ บาท, 12.5 ล้านบาท, 1 ล้าน 5 แสนบาท,
 * ฿500, THB 500, 500 บ., 5 บาท 50 สตางค์, 50 สตางค์, 1,000.- (หนึ่งพันบาทถ้วน), a sign in front. What stands before `floor` is
 * not looked at. A number alone is given with `hasUnit: false`.
 */
export function readMoney(text: string, first: NumberToken, floor: number): WrittenMoney {
  const number = withSpacedFraction(text, first);
  const front = readMoneyFront(text, number.start, floor);
  const sum = readSatangAlone(text, number) ?? readSum(text, number);
  if (sum !== undefined) return moneyOf(text, front, sum, sum.end);
  const end = endOfDash(text, number.end);
  return moneyOf(text, front, { parts: [{ number, zeros: SATANG_ZEROS }], end: -1 }, end);
}

/** The amount with the words in parentheses behind its end. Written out: to spread objects takes more time than all the reading. */
function moneyOf(text: string, front: MoneyFront, sum: Sum, end: number): WrittenMoney {
  const words = readAmountWords(text, end);
  return {
    start: front.start,
    end: words?.end ?? end,
    isNegative: front.isNegative,
    hasSignOfBaht: front.hasSignOfBaht,
    hasUnit: sum.end >= 0,
    parts: sum.parts,
    words: words?.words,
  };
}

interface Sum {
  readonly parts: readonly MoneyPart[];
  /** -1 where no unit stands behind the number. */
  readonly end: number;
}

const SATANG_ZEROS = 2;

/** 50 สตางค์. */
function readSatangAlone(text: string, number: NumberToken): Sum | undefined {
  const end = endOfSatang(text, number.end);
  return end < 0 ? undefined : { parts: [{ number, zeros: 0 }], end };
}

/** Numbers with words of places, each lower than the one before, then the unit, then satang. */
function readSum(text: string, first: NumberToken): Sum | undefined {
  const parts: MoneyPart[] = [];
  let number: NumberToken | undefined = first;
  let limit = Number.POSITIVE_INFINITY;
  while (number !== undefined) {
    const scale = endOfScale(text, skipSpaces(text, endOfDash(text, number.end)));
    const part = { number, zeros: scale.zeros + SATANG_ZEROS };
    if (limit < Number.POSITIVE_INFINITY && sizeOf(part) >= limit) return undefined;
    parts.push(part);
    const end = endOfUnit(text, scale.zeros > 0 ? skipSpaces(text, scale.end) : scale.end);
    if (end > 0) return withSatang(text, parts, end);
    if (scale.zeros === 0) return undefined;
    limit = 10 ** part.zeros;
    number = numberAt(text, skipSpaces(text, scale.end));
  }
  return undefined;
}

const sizeOf = ({ number, zeros }: MoneyPart): number => Number(`${number.whole}.${number.fraction}`) * 10 ** zeros;

function numberAt(text: string, at: number): NumberToken | undefined {
  const run = readDigitRun(text, at);
  return run === undefined ? undefined : readNumberToken(text, run);
}

/** ๕๐ สตางค์ behind the baht: two digits at most, and only where the baht have no fraction. */
function withSatang(text: string, parts: readonly MoneyPart[], end: number): Sum {
  const number = parts.every((part) => part.number.fraction === '') ? numberAt(text, skipSpaces(text, end)) : undefined;
  if (number === undefined || number.end - number.start > 2) return { parts, end };
  const behind = endOfSatang(text, number.end);
  return behind < 0 ? { parts, end } : { parts: [...parts, { number, zeros: 0 }], end: behind };
}

function endOfSatang(text: string, at: number): number {
  const word = skipSpaces(text, at);
  return text.startsWith('สตางค์', word) ? word + 'สตางค์'.length : -1;
}

/** The place behind บาท, บาทถ้วน, บ. or THB, or -1. */
function endOfUnit(text: string, at: number): number {
  if (text.startsWith('บาท', at)) {
    const end = at + 'บาท'.length;
    return text.startsWith('ถ้วน', end) ? end + 'ถ้วน'.length : end;
  }
  if (text.startsWith('บ.', at)) return isThaiLetter(text.charCodeAt(at + 2)) ? -1 : at + 2;
  return text.startsWith('THB', at) && !/^[a-z0-9]/i.test(text.slice(at + 3, at + 4)) ? at + 3 : -1;
}

/** The place behind .-, which stands for no satang. */
const endOfDash = (text: string, at: number): number => (text.startsWith('.-', at) ? at + 2 : at);

/** ๕๘๑,๐๙๖ .๐๐: two digits behind a point that a space stands before. */
function withSpacedFraction(text: string, number: NumberToken): NumberToken {
  if (number.fraction !== '' || !number.isSound) return number;
  const point = skipSpaces(text, number.end);
  if (point === number.end || text[point] !== '.') return number;
  const run = readDigitRun(text, point + 1);
  if (run === undefined || run.end - run.start !== 2 || isMoreOfNumber(text, run.end)) return number;
  const { whole } = readNumberToken(text, run);
  const isBent = digitsIn(text.slice(number.start, run.end)) === 'mixed';
  return { ...number, end: run.end, fraction: whole, bent: number.bent || isBent };
}

const isMoreOfNumber = (text: string, at: number): boolean =>
  (text[at] === '.' || text[at] === ',') && isDigit(text.charCodeAt(at + 1));
