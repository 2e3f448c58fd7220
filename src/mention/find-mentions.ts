import { type DigitRun, digitOf, isLatinLetter, readDigitRun } from '../calendar/digit-run.js';
import { requireText } from '../thai/argument.js';
import type { Mention } from './mention.js';
import { type NumberToken, readNumberToken } from './number-token.js';
import { readAmountMention } from './read-amount-mention.js';
import { readCountMention, readPercentMention } from './read-count-mention.js';
import { readDateMention } from './read-date-mention.js';
import { readMonthMention } from './read-month-mention.js';
import { type Bounds, readYearMention } from './read-year-mention.js';

/**
 * Finds the facts inside a text, in the order of the text and without overlap: fiscal years and ranges of them, years of
 * laws and of the calendar, dates, amounts, counts, percentages. List marks (๒. …), identifiers (13/2567, RSK-03/2570) and
 * school terms (1-2567) are none. Takes time in proportion to the length of the text.
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
  const mentions: Mention[] = [];
  let clause = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (digitOf(unit) < 0) {
      at += 1;
      continue;
    }
    const before = mentions.at(-1);
    const run = readDigitRun(text, at);
    if (run === undefined) break;
    const token = readNumberToken(text, run);
    const found = readAtDigits(text, run, token, { floor: before?.end ?? 0, clause, before });
    if (found !== undefined) mentions.push(found);
    else if (isListMark(text, run.end)) clause = run.end;
    at = found?.end ?? endOfNumber(text, token);
  }
  return mentions;
}

function readAtDigits(text: string, run: DigitRun, token: NumberToken, bounds: Bounds): Mention | undefined {
  if (isInsideIdentifier(text, run.start)) return undefined;
  return (
    readDateMention(text, run, bounds.floor) ??
    readMonthMention(text, run, bounds.floor) ??
    readAmountMention(text, token, bounds.floor) ??
    readPercentMention(text, token, bounds.floor) ??
    readYearMention(text, run, bounds) ??
    readCountMention(text, token)
  );
}

/** Digits that go on a word or a number: A4, RSK-03, 13/2567. */
function isInsideIdentifier(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (isLatinLetter(unit)) return true;
  if (unit !== HYPHEN && unit !== SLASH && unit !== UNDERSCORE && unit !== POINT) return false;
  const before = text.charCodeAt(at - 2);
  return isLatinLetter(before) || digitOf(before) >= 0;
}

/** The place behind a number and all that is joined to it: 13/2567, 1-2567, 03-12. */
function endOfNumber(text: string, token: NumberToken): number {
  let end = token.end;
  while (isJoint(text.charCodeAt(end)) && digitOf(text.charCodeAt(end + 1)) >= 0) {
    end += 1;
    while (digitOf(text.charCodeAt(end)) >= 0) end += 1;
  }
  return end;
}

/** A point or parenthesis behind digits, and no number behind it: ๒. or (๑). */
const isListMark = (text: string, end: number): boolean => {
  const unit = text.charCodeAt(end);
  return (unit === POINT || unit === PARENTHESIS) && digitOf(text.charCodeAt(end + 1)) < 0;
};

const isJoint = (unit: number): boolean => unit === HYPHEN || unit === SLASH;

const HYPHEN = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;
const PARENTHESIS = 0x29;
