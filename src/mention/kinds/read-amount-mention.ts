import { endOfRangeMark } from '../../calendar/fiscal/read-fiscal-years.js';
import { hasPartOfSatang, satangOfMoney, saysTwoUnits } from '../../thai/baht/money-value.js';
import { type MoneyPart, readMoney, type WrittenMoney } from '../../thai/baht/read-money.js';
import type { Satang } from '../../thai/baht/satang.js';
import { endOfScale, isScaleBefore } from '../../thai/baht/scale-words.js';
import { readDigitRun } from '../../thai/number/digit-run.js';
import { type NumberToken, readNumberToken } from '../../thai/number/number-token.js';
import { beforeSpaces, skipSpaces } from '../../thai/text/characters.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';

/** Reads an amount of money or a range of money whose first number is this: ๑๕,๖๔๒,๗๖๙.๕๕ บาท, ฿500, 1,500-2,500 บาท, 20,000.-. */
export function readAmountMention(text: string, token: NumberToken, floor: number): Mention | undefined {
  if (!mayBeMoney(text, token, floor) || isBehindScale(text, token.start)) return undefined;
  const money = readMoney(text, token, floor);
  const isMoney = money.hasUnit || money.hasSignOfBaht || money.words !== undefined || isClosed(text, token);
  return readRange(text, money, isMoney) ?? (isMoney ? amountOf(text, money) : undefined);
}

/** Whether .- closes a number, as money is written on forms: 20,000.-, but not 1.-อบรม, where it begins an item of a list, nor a year. */
function isClosed(text: string, { whole, start, end }: NumberToken): boolean {
  const mayBeYear = end - start === 4 && /^2[4-9]/.test(whole);
  return (
    whole.length >= 3 &&
    !mayBeYear &&
    text.startsWith('.-', end) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end + 2, end + 4))
  );
}

/** Whether the units around a number may belong to an amount: most numbers are none, and a look costs less than reading. */
function mayBeMoney(text: string, { start, end }: NumberToken, floor: number): boolean {
  if (endsOfFronts.includes(text.charCodeAt(beforeSpaces(text, start) - 1)) && start > floor) return true;
  return beginningsOfMoney.includes(text.charCodeAt(skipSpaces(text, end)));
}

const unitsOf = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0));

/** Last letters of ฿, THB and of a sign behind them. */
const endsOfFronts = /* @__PURE__ */ unitsOf('฿B-−+');

/** First letters of units, of words of places, of marks of a range, .-, and words in parentheses. */
const beginningsOfMoney = /* @__PURE__ */ unitsOf('บสTรพหแล.(-–—ถ');

/** Whether a number belongs to one before it that ends in a word of a place: 5 ล้าน 6 ล้านบาท is not 6 million baht. */
function isBehindScale(text: string, start: number): boolean {
  const end = beforeSpaces(text, start);
  if (!isScaleBefore(text, end)) return false;
  return /[0-9๐-๙] *(?:ร้อย|พัน|หมื่น|แสน|ล้าน)+$/.test(text.slice(Math.max(0, end - LONGEST_SCALE), end));
}

const LONGEST_SCALE = 20;

function amountOf(text: string, money: WrittenMoney): Mention | undefined {
  if (hasOnlyZeros(money) || saysTwoUnits(money)) return undefined;
  // 1.005 บาท is not in whole satang: an amount without a value
  const satang = hasPartOfSatang(money) ? undefined : satangOfMoney(money);
  return {
    kind: 'amount',
    ...spanOf(text, money.start, money.end, isBent(money)),
    ...(satang !== undefined && { satang }),
    ...(money.words !== undefined && { words: money.words }),
  };
}

/** 000 บาท is the end of a torn number. */
const hasOnlyZeros = ({ parts }: WrittenMoney): boolean =>
  parts.some(({ number }) => /^0{2,}$/.test(number.whole) && number.isSound);

const isBent = ({ parts }: WrittenMoney): boolean => parts.some(({ number }) => number.bent);

/** 1,500-2,500 บาท, 1-2 ล้านบาท, 5 แสน - 1 ล้านบาท, 1,500 บาท ถึง 2,500 บาท. */
function readRange(text: string, first: WrittenMoney, isMoney: boolean): Mention | undefined {
  if (first.words !== undefined) return undefined;
  const scale = isMoney ? undefined : endOfScale(text, skipSpaces(text, first.end));
  const hasScale = scale !== undefined && scale.zeros > 0;
  const last = readLast(text, hasScale ? scale.end : first.end, first.hasSignOfBaht);
  if (last === undefined || isYearRange(first, last)) return undefined;
  const from = isMoney ? satangOfMoney(first) : lowEnd(first, last, hasScale ? scale.zeros : undefined);
  const to = satangOfMoney(last);
  if (from === undefined || to === undefined || from > to) return undefined;
  const bent = isBent(first) || isBent(last);
  return { kind: 'amounts', ...spanOf(text, first.start, last.end, bent), firstSatang: from, lastSatang: to };
}

/** The amount behind a mark of a range; behind ฿ it needs no unit of its own. */
function readLast(text: string, at: number, isMoneyBefore: boolean): WrittenMoney | undefined {
  const behind = endOfRangeMark(text, at);
  const start = text[behind] === '฿' ? skipSpaces(text, behind + 1) : behind;
  const run = behind < 0 ? undefined : readDigitRun(text, start);
  if (run === undefined) return undefined;
  const money = readMoney(text, readNumberToken(text, run), behind);
  const isMoney = isMoneyBefore || money.hasUnit || money.hasSignOfBaht;
  return isMoney && money.start === behind && !hasOnlyZeros(money) ? money : undefined;
}

/** 2566-2570 บาท may be years. */
const isYearRange = (first: WrittenMoney, last: WrittenMoney): boolean =>
  [...first.parts, ...last.parts].every(({ number }) => isLikeYear(number));

const isLikeYear = ({ whole, start, end }: NumberToken): boolean =>
  end - start === 4 && whole.length === 4 && whole >= '2400' && whole <= '2999';

/**
 * The first amount of a range whose unit stands behind the last. Its own words of places count; without any it shares those of the last,
 * unless it would then be the greater: 500,000 - 1 ล้านบาท.
 */
function lowEnd(first: WrittenMoney, last: WrittenMoney, zeros: number | undefined): Satang | undefined {
  const [part] = first.parts as readonly [MoneyPart];
  if (zeros !== undefined) return satangOfMoney({ ...first, parts: [{ ...part, zeros: zeros + SATANG_ZEROS }] });
  const [highest] = last.parts as readonly [MoneyPart];
  const shared = satangOfMoney({ ...first, parts: [{ ...part, zeros: highest.zeros }] });
  const most = satangOfMoney(last);
  return shared !== undefined && most !== undefined && shared <= most ? shared : satangOfMoney(first);
}

const SATANG_ZEROS = 2;
