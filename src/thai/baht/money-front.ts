import { beforeSpaces, isDigit, isLatinLetter, isThaiLetter } from '../text/characters.js';

/** What stands before the number of an amount: a minus or plus, ฿ or THB. */
export interface MoneyFront {
  /** Where the first of them begins, or the number itself. */
  readonly start: number;
  readonly isNegative: boolean;
  readonly hasSignOfBaht: boolean;
}

/** Reads back from a number: -500, ฿500, ฿ 500, -฿500, ฿-500, THB 500. What stands before `floor` is not looked at. */
export function readMoneyFront(text: string, number: number, floor: number): MoneyFront {
  if (number === floor) return plainFront(number);
  const inner = signBefore(text, number, floor);
  const baht = startOfBahtSign(text, inner.start, floor);
  if (baht === undefined) {
    return isOwnSign(text, inner.start) ? frontOf(inner, false) : plainFront(number);
  }
  const outer = signBefore(text, baht, floor);
  const isSignedTwice = outer.start < baht && inner.start < number;
  if (isSignedTwice || !isOwnSign(text, outer.start))
    return frontOf({ start: baht, isNegative: inner.isNegative }, true);
  return { start: outer.start, isNegative: inner.isNegative || outer.isNegative, hasSignOfBaht: true };
}

const plainFront = (start: number): MoneyFront => ({ start, isNegative: false, hasSignOfBaht: false });

const frontOf = ({ start, isNegative }: Sign, hasSignOfBaht: boolean): MoneyFront => ({
  start,
  isNegative,
  hasSignOfBaht,
});

interface Sign {
  readonly start: number;
  readonly isNegative: boolean;
}

/** A sign right before a place. */
function signBefore(text: string, at: number, floor: number): Sign {
  const sign = at > floor ? text.charAt(at - 1) : '';
  if (sign !== '' && '-−+'.includes(sign)) return { start: at - 1, isNegative: sign !== '+' };
  return { start: at, isNegative: false };
}

/** Where ฿ or THB begins that ends at a place, spaces passed over. */
function startOfBahtSign(text: string, at: number, floor: number): number | undefined {
  const end = beforeSpaces(text, at);
  if (text[end - 1] === '฿' && end - 1 >= floor) return end - 1;
  const start = end - 'THB'.length;
  return text.endsWith('THB', end) && start >= floor && !isLatinLetter(text.charCodeAt(start - 1)) ? start : undefined;
}

/** Whether a sign belongs to the number behind it: a word, a number or another sign before makes it a hyphen. */
function isOwnSign(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isThaiLetter(before) || isLatinLetter(before) || '-−+–.'.includes(text.charAt(at - 1) || ' ')) return false;
  return !isDigit(text.charCodeAt(beforeSpaces(text, at) - 1));
}
