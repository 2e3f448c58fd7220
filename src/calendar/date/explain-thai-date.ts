import type { Issue } from '../../thai/issue.js';
import { skipSpaces } from '../digit-run.js';
import { endOfRangeMark } from '../fiscal/read-fiscal-years.js';
import { dateIssueAt, issueOfFault } from './date-issue.js';
import { requireDateArguments } from './parse-thai-date.js';
import { readDate, type WrittenDate } from './read-date.js';
import { type DateOptions, resolveDate } from './resolve-date.js';

/**
 * Says what is wrong with a date and where, or undefined when `parseThaiDate` reads it. Codes: `calendar.not-a-date`,
 * `.date-range`, `.text-behind-date`, `.bent-spelling`, `.no-such-month`, `.year-out-of-range`, `.common-era-year`,
 * `.never-existed`, `.no-such-day`, `.wrong-weekday`.
 *
 * @example
 * ```ts
 * import { explainThaiDate } from 'thai-ita/calendar';
 * explainThaiDate('29 ก.พ. 2568')?.code; // => 'calendar.no-such-day'
 * explainThaiDate('29 ก.พ. 2567'); // => undefined
 * ```
 */
export function explainThaiDate(text: string, options: DateOptions = {}): Issue | undefined {
  requireDateArguments('explainThaiDate', text, options);
  const written = readDate(text, 0);
  const stop = typeof written === 'number' ? written : skipSpaces(text, written.end);
  if (isRangeMarkAt(text, stop)) return issueOfRange(text);
  if (typeof written === 'number') return issueOfStop(text, stop);
  if (stop < text.length) return issueOfTail(text, written.end);
  const resolved = resolveDate(written, options);
  if (typeof resolved === 'string') return issueOfFault(text, written, resolved);
  return written.bent ? issueOfSpelling(text, written) : undefined;
}

/** Tells whether a second date follows: ๑ - ๓ ตุลาคม ๒๕๖๕. */
function isRangeMarkAt(text: string, at: number): boolean {
  const behind = endOfRangeMark(text, at);
  return at > 0 && behind > 0 && typeof readDate(text, behind) !== 'number';
}

function issueOfRange(text: string): Issue {
  return dateIssueAt(text, 0, text.length, 'date-range', {
    th: `ข้อความนี้เป็นช่วงวันที่ ไม่ใช่วันเดียว: ${text}`,
    en: `This is a range of days and not one day: ${text}`,
  });
}

function issueOfStop(text: string, stop: number): Issue {
  const rest = text.slice(stop);
  return dateIssueAt(text, stop, text.length, 'not-a-date', {
    th: `อ่านเป็นวันที่ไม่ได้ตั้งแต่ "${rest}"`,
    en: `This cannot be read as a date from "${rest}" on`,
  });
}

function issueOfTail(text: string, end: number): Issue {
  const rest = text.slice(end);
  return dateIssueAt(text, end, text.length, 'text-behind-date', {
    th: `มีข้อความต่อท้ายวันที่: ${rest}`,
    en: `There is text behind the date: ${rest}`,
  });
}

function issueOfSpelling(text: string, { start, end }: WrittenDate): Issue {
  const found = text.slice(start, end);
  return dateIssueAt(text, start, end, 'bent-spelling', {
    th: `วันที่มีเลขไทยปนเลขอารบิกในจำนวนเดียวกัน ตัว o แทนเลขศูนย์ หรือจุดเกินใน พ.ศ.: ${found}`,
    en: `The date mixes digits inside a number, has an o for a zero, or a point too many in พ.ศ.: ${found}`,
  });
}
