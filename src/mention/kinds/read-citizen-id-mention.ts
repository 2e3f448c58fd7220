import { isCitizenId } from '../../thai/identity/citizen-id.js';
import { type DigitRun, readDigitRun } from '../../thai/number/digit-run.js';
import { digitsIn, toArabicDigits } from '../../thai/number/digits.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';
import { isJoinedToNumber } from './read-phone-mention.js';

/** Reads a citizen number that begins with these digits, bare or in its groups: 1-2345-67890-12-1. */
export function readCitizenIdMention(text: string, run: DigitRun): Mention | undefined {
  const length = run.end - run.start;
  if (length !== 13 && length !== 1) return undefined;
  const end = length === 13 ? run.end : endOfGroups(text, run.end);
  if (end < 0 || isJoinedToNumber(text, end)) return undefined;
  const span = spanOf(text, run.start, end, false);
  const citizenId = toArabicDigits(span.text).replace(/[- ]/g, '');
  if (digitsIn(span.text) === 'mixed' || !isCitizenId(citizenId)) return undefined;
  return { kind: 'citizen-id', ...span, citizenId };
}

/** Groups of four, five, two digits and one, all behind the same mark. */
const groupLengths = [4, 5, 2, 1];

function endOfGroups(text: string, at: number): number {
  const mark = text[at];
  if (mark !== '-' && mark !== ' ') return -1;
  let end = at;
  for (const length of groupLengths) {
    const run = text[end] === mark ? readDigitRun(text, end + 1) : undefined;
    if (run === undefined || run.end - run.start !== length) return -1;
    end = run.end;
  }
  return end;
}
