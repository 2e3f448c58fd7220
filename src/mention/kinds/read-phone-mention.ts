import { lengthOfPhone } from '../../thai/identity/phone.js';
import { type DigitRun, readDigitRun } from '../../thai/number/digit-run.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { beforeSpaces, digitOf } from '../../thai/text/characters.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';
import { isLongerNumber } from './read-year-mention.js';

/** Reads a telephone number that begins with these digits: 044-123456, 08 1234 5678, +66 81 234 5678, สายด่วน 1205. */
export function readPhoneMention(text: string, run: DigitRun, floor: number): Mention | undefined {
  if (run.bent) return undefined;
  const first = digitOf(text.charCodeAt(run.start));
  if (first === 0) return readGroups(text, run, run.start, text.slice(run.start, run.end));
  const isForeign = run.start > floor && isCountryCode(text, run.start - 1);
  if (!isForeign) return readHotline(text, run);
  return readGroups(text, run, run.start - 1, `0${text.slice(run.start + 2, run.end)}`);
}

/** Reads groups of digits until the number is whole: ten digits for a mobile telephone, nine for all others. */
function readGroups(text: string, run: DigitRun, start: number, first: string): Mention | undefined {
  let digits = first;
  let end = run.end;
  let group = nextGroup(text, end);
  while (digits.length < lengthOfPhone(toArabicDigits(digits)) && group !== undefined) {
    digits += text.slice(group.start, group.end);
    end = group.end;
    group = nextGroup(text, end);
  }
  if (digits.length !== lengthOfPhone(toArabicDigits(digits)) || isJoinedToNumber(text, end)) return undefined;
  return { kind: 'phone', ...spanOf(text, start, end, false), phone: toArabicDigits(digits) };
}

/** Whether +66 begins at a place. */
const isCountryCode = (text: string, at: number): boolean => text.startsWith('+66', at) || text.startsWith('+๖๖', at);

/** Digits behind one space, hyphen or dash. The groups of other numbers, such as accounts, are shorter. */
function nextGroup(text: string, at: number): DigitRun | undefined {
  const mark = text.charCodeAt(at);
  if (mark !== 0x20 && mark !== 0x2d && mark !== 0x2013) return undefined;
  const run = readDigitRun(text, at + 1);
  const length = run === undefined ? 0 : run.end - run.start;
  const isGroup = length >= 3 || (length > 0 && at > 1 && isCountryCode(text, at - 3));
  return isGroup && length <= 9 && run?.bent === false ? run : undefined;
}

/** Whether the digits that end at a place go on: 066.5, 1205/6. */
export function isJoinedToNumber(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  const isJoint = unit === 0x2d || unit === 0x2f;
  return isLongerNumber(text, end) || (isJoint && digitOf(text.charCodeAt(end + 1)) >= 0);
}

/** Three to five digits behind a word that says what they are. */
function readHotline(text: string, run: DigitRun): Mention | undefined {
  const length = run.end - run.start;
  if (length < 3 || length > 5 || isJoinedToNumber(text, run.end)) return undefined;
  const end = beforeSpaces(text, run.start);
  if (!hotlineWords.some((word) => text.endsWith(word, end))) return undefined;
  const span = spanOf(text, run.start, run.end, false);
  return { kind: 'phone', ...span, phone: toArabicDigits(span.text) };
}

const hotlineWords = ['สายด่วน', 'โทร.', 'โทร', 'โทรศัพท์'];
