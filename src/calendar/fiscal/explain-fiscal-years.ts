import { requireText } from '../../thai/argument.js';
import type { Bilingual, Issue } from '../../thai/issue.js';
import { spacedToken } from '../../thai/text/invisible.js';
import { explainToken, type TooLongIssueCode } from '../../thai/token-issue.js';
import { dateIssueAt } from '../date/date-issue.js';
import { plainSpelling } from '../date/plain-spelling.js';
import { type FiscalYearsFault, readFiscalYears } from './parse-fiscal-years.js';

/**
 * Says why a text is not a fiscal year or a range of them, and where; undefined when `parseFiscalYears` reads it. Codes:
 * `calendar.not-a-fiscal-year`, `.bent-spelling`, `.text-behind-year`, `.year-out-of-range`, `.years-reversed`.
 *
 * @example
 * ```ts
 * import { explainFiscalYears } from 'thai-ita/calendar';
 * explainFiscalYears('2570-2566')?.code; // => 'calendar.years-reversed'
 * explainFiscalYears('2566-2570'); // => undefined
 * ```
 */
export function explainFiscalYears(text: string): Issue<FiscalYearsIssueCode> | undefined {
  requireText('explainFiscalYears', text);
  return explainToken(text, (token) => {
    const read = readFiscalYears(spacedToken(token));
    return 'fault' in read ? issueOf(token, read) : undefined;
  });
}

/** The codes of `explainFiscalYears`. */
export type FiscalYearsIssueCode = `calendar.${FiscalYearsFault['fault']}` | TooLongIssueCode;

function issueOf(token: string, { fault, start, end }: FiscalYearsFault): Issue<FiscalYearsIssueCode> {
  const expected = fault === 'bent-spelling' ? plainSpelling(token.slice(start, end)) : undefined;
  return dateIssueAt(token, start, end, { code: fault, says: sayings[fault], expected });
}

const sayings: Readonly<Record<FiscalYearsFault['fault'], (found: string) => Bilingual>> = {
  'not-a-fiscal-year': (found) => ({
    th: `อ่านเป็นปีงบประมาณไม่ได้ตั้งแต่ "${found}"`,
    en: `The text cannot be read as a fiscal year from "${found}" on.`,
  }),
  'bent-spelling': (found) => ({
    th: `"${found}" มีเลขไทยปนเลขอารบิกในจำนวนเดียวกัน มีตัว o แทนเลขศูนย์ หรือเขียน พ.ศ. ไม่ถูกต้อง`,
    en: `"${found}" mixes digits inside a number, has the letter o in place of a zero, or has พ.ศ. misspelled.`,
  }),
  'text-behind-year': (found) => ({
    th: `มีข้อความต่อท้ายปี: "${found}"`,
    en: `There is text behind the year: "${found}".`,
  }),
  'year-out-of-range': (found) => ({
    th: `"${found}" ไม่ใช่ปีงบประมาณ พ.ศ. 2505–2999`,
    en: `"${found}" is not a fiscal year from 2505 to 2999 of the Buddhist era.`,
  }),
  'years-reversed': (found) => ({
    th: `ปีสุดท้ายใน "${found}" มาก่อนปีแรก`,
    en: `The last year of "${found}" comes before the first.`,
  }),
};
