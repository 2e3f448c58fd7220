import { requireText } from '../argument.js';
import { readDigitRun } from '../number/digit-run.js';
import { readNumberToken } from '../number/number-token.js';
import { isDigit } from '../text/characters.js';
import { spacedToken } from '../text/invisible.js';
import { hasPartOfSatang, satangOfMoney, saysTwoUnits } from './money-value.js';
import { readMoney, type WrittenMoney } from './read-money.js';
import type { Satang } from './satang.js';

/**
 * Gives the satang of an amount written in digits, or undefined. The number is as `parseNumber` takes it. It may have บาท, บ.
 * or THB behind it, ฿ or THB in front of it, or both; satang behind the baht or alone (5 บาท 50 สตางค์, 50 สตางค์); ร้อย to ล้านล้าน before
 * the unit, also several of them (1 ล้าน 5 แสนบาท); .- for no satang; and the same amount in words in parentheses behind it. A minus or
 * parentheses around a number without บาท make it negative; (500) บาท and (500 บาท) may be a remark too, and are refused. White space and characters of zero width around the parts do not count. An amount that is not in whole satang, or
 * is beyond a safe integer, is refused, and so is one whose words say another amount.
 *
 * @example
 * ```ts
 * import { parseBaht } from 'thai-ita/thai';
 * parseBaht('๑๕,๖๔๒,๗๖๙.๕๕ บาท'); // => 1564276955
 * parseBaht('(500)'); // => -50000
 * parseBaht('1 ล้าน 5 แสนบาท'); // => 150000000
 * parseBaht('1,000.- (หนึ่งพันบาทถ้วน)'); // => 100000
 * parseBaht('1,23 บาท'); // => undefined
 * ```
 */
export function parseBaht(text: string): Satang | undefined {
  requireText('parseBaht', text);
  const money = readWholeMoney(spacedToken(text));
  const value = money === undefined ? undefined : valueOfMoney(money);
  return typeof value === 'number' ? value : undefined;
}

/** Reads a text that is an amount from its first to its last character; its size is not judged. */
export function readWholeMoney(token: string): WrittenMoney | undefined {
  const accounting = token.startsWith('(') ? /^\(([^-+()]*)\)([^()]*)$/.exec(token) : null;
  const text = accounting === null ? token : `${accounting[1]}`.trim() + accounting[2];
  const run = readDigitRun(text, firstDigit(text));
  if (run === undefined) return undefined;
  const number = readNumberToken(text, run);
  const money = readMoney(text, number, 0);
  if (money.start !== 0 || money.end !== text.length || isWronglyWritten(money)) return undefined;
  // accounts write (500) for what is negative, but with its unit it may be a remark
  return accounting === null ? money : { ...money, isNegative: true, isDoubtful: money.hasUnit };
}

function firstDigit(text: string): number {
  let at = 0;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** ฿ and สตางค์ for one number, a number that breaks its grammar, or digits of two scripts. */
const isWronglyWritten = (money: WrittenMoney): boolean =>
  saysTwoUnits(money) || money.parts.some(({ number }) => number.bent || !number.isSound);

/** Why an amount that is written rightly has no value. */
export type MoneyFault = 'part-of-satang' | 'too-many-digits' | 'two-readings' | 'words-differ';

/** The value of an amount, or what keeps it from having one. */
export function valueOfMoney(money: WrittenMoney): Satang | MoneyFault {
  if (money.isDoubtful) return 'two-readings';
  if (hasPartOfSatang(money)) return 'part-of-satang';
  const satang = satangOfMoney(money);
  if (satang === undefined) return 'too-many-digits';
  const { words } = money;
  return words !== undefined && words.satang !== satang ? 'words-differ' : satang;
}
