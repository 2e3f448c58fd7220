import type { Issue } from '../../thai/issue.js';
import { spacedToken } from '../../thai/text/invisible.js';
import { explainToken, type TooLongIssueCode } from '../../thai/token-issue.js';
import { dateIssueAt } from '../date/date-issue.js';
import { type FiscalPeriodOptions, readFiscalPeriod, requirePeriodArguments } from './parse-fiscal-period.js';

/**
 * Says that a text is not a period of whole quarters of a fiscal year; undefined when `parseFiscalPeriod` reads it. Its code
 * is `calendar.not-a-fiscal-period`.
 *
 * @throws RangeError when the fiscal year of the options is not one.
 *
 * @example
 * ```ts
 * import { explainFiscalPeriod } from 'thai-ita/calendar';
 * explainFiscalPeriod('ต.ค. - พ.ย. 2566')?.code; // => 'calendar.not-a-fiscal-period'
 * explainFiscalPeriod('ต.ค. - ธ.ค. 2566'); // => undefined
 * ```
 */
export function explainFiscalPeriod(
  text: string,
  options: FiscalPeriodOptions = {},
): Issue<FiscalPeriodIssueCode> | undefined {
  requirePeriodArguments('explainFiscalPeriod', text, options);
  return explainToken(text, (token) => {
    if (readFiscalPeriod(spacedToken(token)) !== undefined) return undefined;
    return dateIssueAt(token, 0, token.length, {
      code: 'not-a-fiscal-period',
      says: (found) => ({
        th: `"${found}" ไม่ใช่ช่วงเวลาที่ครบไตรมาสในปีงบประมาณเดียว เช่น ไตรมาส 2, รอบ 6 เดือน, ต.ค. 2565 - มี.ค. 2566`,
        en: `"${found}" is not a period of whole quarters of one fiscal year, such as ไตรมาส 2, รอบ 6 เดือน, ต.ค. 2565 - มี.ค. 2566.`,
      }),
    });
  });
}

/** The codes of `explainFiscalPeriod`. */
export type FiscalPeriodIssueCode = 'calendar.not-a-fiscal-period' | TooLongIssueCode;
