import type { Issue } from '../../thai/issue.js';
import { skipSpaces } from '../../thai/text/characters.js';
import { spacedToken, visibleText } from '../../thai/text/invisible.js';
import { explainToken, type TooLongIssueCode } from '../../thai/token-issue.js';
import { endOfRangeMark } from '../fiscal/read-fiscal-years.js';
import { type DateFaultCode, dateIssueAt, issueOfFault } from './date-issue.js';
import { readDateToken } from './date-token.js';
import { requireDateArguments } from './parse-thai-date.js';
import { plainSpelling } from './plain-spelling.js';
import { readDate, type WrittenDate } from './read-date.js';
import { type DateOptions, resolveDate } from './resolve-date.js';

/**
 * Says what is wrong with a date and where, or undefined when `parseThaiDate` reads it. `expected` is the right text for the part
 * that is wrong, and absent where the text does not say what is meant. Codes: `calendar.not-a-date`, `.date-range`, `.text-behind-date`,
 * `.bent-spelling`, `.no-such-month`, `.year-out-of-range`, `.common-era-year`, `.two-digit-year`, `.never-existed`, `.no-such-day`, `.wrong-weekday`.
 *
 * @example
 * ```ts
 * import { explainThaiDate } from 'thai-ita/calendar';
 * explainThaiDate('29 ก.พ. 2568')?.code; // => 'calendar.no-such-day'
 * explainThaiDate('30/9/2023')?.expected; // => '2566'
 * explainThaiDate('29 ก.พ. 2567'); // => undefined
 * ```
 */
export function explainThaiDate(text: string, options: DateOptions = {}): Issue<DateIssueCode> | undefined {
  requireDateArguments('explainThaiDate', text, options);
  return explainToken(text, (token) => issueOfToken(spacedToken(token), options));
}

/** The codes of `explainThaiDate`. */
export type DateIssueCode =
  | DateFaultCode
  | `calendar.${'not-a-date' | 'date-range' | 'text-behind-date' | 'bent-spelling'}`
  | TooLongIssueCode;

function issueOfToken(text: string, options: DateOptions): Issue<DateIssueCode> | undefined {
  const written = readDateToken(text, options);
  const stop = typeof written === 'number' ? written : skipSpaces(text, written.end);
  if (isRangeMarkAt(text, stop)) return issueOfRange(text);
  if (typeof written === 'number') return issueOfStop(text, stop);
  if (stop < text.length) return issueOfTail(text, written.end);
  const resolved = resolveDate(written, options);
  if (typeof resolved === 'string') return issueOfFault(text, { written, fault: resolved, options });
  return written.bent ? issueOfSpelling(text, written) : undefined;
}

/** Whether a second date follows: ๑ - ๓ ตุลาคม ๒๕๖๕. */
function isRangeMarkAt(text: string, at: number): boolean {
  const behind = endOfRangeMark(text, at);
  return at > 0 && behind > 0 && typeof readDate(text, behind) !== 'number';
}

function issueOfRange(text: string): Issue<DateIssueCode> {
  return dateIssueAt(text, 0, text.length, {
    code: 'date-range',
    says: (found) => ({
      th: `"${found}" เป็นช่วงวันที่ ไม่ใช่วันเดียว`,
      en: `"${found}" is a range of days and not one day.`,
    }),
  });
}

function issueOfStop(text: string, stop: number): Issue<DateIssueCode> {
  const begun = visibleText(text.trim());
  const isCut = stop >= text.length && begun !== '';
  return dateIssueAt(text, stop, text.length, {
    code: 'not-a-date',
    says: (found) =>
      isCut
        ? { th: `"${begun}" เป็นวันที่ที่ยังเขียนไม่ครบ`, en: `"${begun}" is a date with its end missing.` }
        : {
            th: `อ่านเป็นวันที่ไม่ได้ตั้งแต่ "${found}"`,
            en: `The text cannot be read as a date from "${found}" on.`,
          },
  });
}

function issueOfTail(text: string, end: number): Issue<DateIssueCode> {
  return dateIssueAt(text, end, text.length, {
    code: 'text-behind-date',
    says: (found) => ({
      th: `มีข้อความต่อท้ายวันที่: "${found}"`,
      en: `There is text behind the date: "${found}".`,
    }),
  });
}

function issueOfSpelling(text: string, { start, end }: WrittenDate): Issue<DateIssueCode> {
  return dateIssueAt(text, start, end, {
    code: 'bent-spelling',
    expected: plainSpelling(text.slice(start, end)),
    says: (found) => ({
      th: `"${found}" มีเลขไทยปนเลขอารบิกในจำนวนเดียวกัน มีตัว o แทนเลขศูนย์ หรือเขียน พ.ศ. ไม่ถูกต้อง`,
      en: `"${found}" mixes digits inside a number, has the letter o in place of a zero, or has พ.ศ. misspelled.`,
    }),
  });
}
