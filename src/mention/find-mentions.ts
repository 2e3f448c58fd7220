import { requireText } from '../thai/argument.js';
import { type DigitRun, readDigitRun } from '../thai/number/digit-run.js';
import { isPartOfNumber, type NumberToken, readNumberToken } from '../thai/number/number-token.js';
import { isDigit, isLatinLetter, isSpace } from '../thai/text/characters.js';
import { hasInvisible } from '../thai/text/invisible.js';
import { endOfAddressPart, readAddressMention } from './kinds/read-address-mention.js';
import { readAmountMention } from './kinds/read-amount-mention.js';
import { readCitizenIdMention } from './kinds/read-citizen-id-mention.js';
import { readCountMention, readPercentMention } from './kinds/read-count-mention.js';
import { readDateMention } from './kinds/read-date-mention.js';
import { readItemMention } from './kinds/read-item-mention.js';
import { readMonthMention } from './kinds/read-month-mention.js';
import { readPhoneMention } from './kinds/read-phone-mention.js';
import { type Bounds, readYearMention } from './kinds/read-year-mention.js';
import { isStartOfLine } from './look-back.js';
import type { Mention } from './mention.js';
import { mentionsPastInvisible } from './past-invisible.js';

/**
 * Finds the facts inside a text, in the order of the text and without overlap: fiscal years and ranges of them, years of
 * laws and of the calendar, dates, amounts and ranges of money, counts, percentages, items of an assessment, addresses, telephone and citizen
 * numbers. List marks (๒. …), identifiers (13/2567, RSK-03/2570) and school terms (1-2567) are not facts. A mention holds whole numbers: where a number is torn
 * or may be read in two ways (15, 642 บาท), it is left out. Characters of zero width are passed over. Takes time in proportion to the length of the text.
 *
 * @example
 * ```ts
 * import { findMentions } from 'thai-ita/mention';
 * findMentions('ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ จำนวน ๕๙ โครงการ').map(({ kind, text }) => [kind, text]); // => [['fiscal-year', 'พ.ศ. ๒๕๖๖'], ['count', '๕๙ โครงการ']]
 * findMentions('เป็นเงิน ๑๕,๖๔๒,๗๖๙.๕๕ บาท')[0]; // => { kind: 'amount', start: 9, end: 26, text: '๑๕,๖๔๒,๗๖๙.๕๕ บาท', digits: 'thai', satang: 1564276955 }
 * ```
 */
export function findMentions(text: string): Mention[] {
  requireText('findMentions', text);
  return hasInvisible(text) ? mentionsPastInvisible(text, mentionsIn) : mentionsIn(text);
}

function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  let clause = 0;
  let part = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isPassedOver(unit)) {
      at += 1;
      continue;
    }
    const run = readDigitRun(text, at);
    const start = at;
    const before = mentions.at(-1);
    let found: Mention | undefined;
    if (unit < FIRST_BEYOND_ASCII && at >= part) {
      part = endOfAddressPart(text, at);
      found = readAddressMention(text, at, part);
    }
    if (run === undefined) {
      at = endOfLetters(text, at);
      found ??= readItemMention(text, start, at);
    } else {
      const token = readNumberToken(text, run);
      at = endOfNumber(text, token);
      found ??= readAtDigits(text, run, token, { floor: before?.end ?? 0, clause, before });
      if (isListMark(text, run)) clause = run.end;
    }
    if (found === undefined) continue;
    mentions.push(found);
    at = found.end;
  }
  return mentions;
}

/** Most units: Thai letters, spaces, marks. Mentions begin with a digit or a Latin letter, or are found from one. */
function isPassedOver(unit: number): boolean {
  if (unit >= 0x0e00) return unit < 0x0e50 || unit > 0x0e59;
  return unit < 0x30 || (unit > 0x39 && !isLatinLetter(unit));
}

function readAtDigits(text: string, run: DigitRun, token: NumberToken, bounds: Bounds): Mention | undefined {
  if (isInsideIdentifier(text, run.start)) return undefined;
  return (
    readCitizenIdMention(text, run) ??
    readPhoneMention(text, run, bounds.floor) ??
    readDateMention(text, run, bounds.floor) ??
    readMonthMention(text, run, bounds.floor) ??
    readNumberMention(text, token, bounds.floor) ??
    readYearMention(text, run, bounds) ??
    unlessPart(text, token, readCountMention(text, token))
  );
}

/** Reads an amount or a share, unless the number is a part of a longer one. */
function readNumberMention(text: string, token: NumberToken, floor: number): Mention | undefined {
  return unlessPart(text, token, readAmountMention(text, token, floor) ?? readPercentMention(text, token, floor));
}

const unlessPart = (text: string, token: NumberToken, found: Mention | undefined): Mention | undefined =>
  found !== undefined && isPartOfNumber(text, token) ? undefined : found;

function endOfLetters(text: string, at: number): number {
  let end = at;
  while (isLatinLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Digits that go on a word: A4, RSK-03, RSK_5, v.5. Behind a number they are judged by `isPartOfNumber`. */
function isInsideIdentifier(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (isLatinLetter(unit)) return !text.endsWith('THB', at);
  if (unit !== HYPHEN && unit !== SLASH && unit !== UNDERSCORE && unit !== POINT) return false;
  const before = text.charCodeAt(at - 2);
  return isDigit(before) || (isLatinLetter(before) && !text.endsWith('THB', at - 1));
}

/** The place behind a number and all that is joined to it: 13/2567, 1-2567, 2,500-1,500. */
function endOfNumber(text: string, token: NumberToken): number {
  let end = token.end;
  while (isJoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    const run = readDigitRun(text, end + 1) as DigitRun;
    end = readNumberToken(text, run).end;
  }
  return end;
}

/** A mark that begins an item of a list: ๒. or (๑), and ๑) where a line begins. But not the number of (ฉบับที่ ๒). */
function isListMark(text: string, run: DigitRun): boolean {
  const behind = text.charCodeAt(run.end);
  if (behind !== POINT && behind !== CLOSE) return false;
  if (isDigit(text.charCodeAt(run.end + 1))) return false;
  if (behind === CLOSE) return text.charCodeAt(run.start - 1) === OPEN || isStartOfLine(text, run.start);
  return isSpace(text.charCodeAt(run.start - 1)) || isStartOfLine(text, run.start);
}

const isJoint = (unit: number): boolean => unit === HYPHEN || unit === SLASH;

const FIRST_BEYOND_ASCII = 0x80;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;
const OPEN = 0x28;
const CLOSE = 0x29;
