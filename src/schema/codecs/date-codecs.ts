import type * as z from 'zod';
import { explainThaiDate } from '../../calendar/date/explain-thai-date.js';
import { formatThaiDate } from '../../calendar/date/format-thai-date.js';
import type { IsoDay } from '../../calendar/date/iso-day.js';
import { parseThaiDate } from '../../calendar/date/parse-thai-date.js';
import { type FiscalYear, isFiscalYear } from '../../calendar/fiscal/fiscal-year.js';
import { formatFiscalYear } from '../../calendar/fiscal/format-fiscal-year.js';
import { parseFiscalYears } from '../../calendar/fiscal/parse-fiscal-years.js';
import { fiscalYearSchema, isoDaySchema } from '../scalar-schemas.js';
import type { Flaw } from '../validate/measure-checks.js';
import { codecOf } from './codec.js';

const outsideYears: Flaw = {
  code: 'schema.out-of-range',
  message: {
    th: 'วันที่ต้องอยู่ระหว่าง 1 เมษายน 2456 ถึง 31 ธันวาคม 2999',
    en: 'A day is from 1 April 1913 to 31 December 2456.',
  },
};

const noFiscalYear: Flaw = {
  code: 'schema.not-a-fiscal-year',
  message: { th: 'ต้องเป็นปีงบประมาณเดียว เช่น 2566', en: 'This must be one fiscal year, such as 2566.' },
  expected: '2566',
};

/**
 * A form field with a Thai date, both ways: `parseThaiDate` and `formatThaiDate` in the long style. The value is a day from
 * 1 April 1913 to 31 December 2456, the years that a Thai date can write.
 *
 * @example
 * ```ts
 * import { thaiDateCodec } from 'thai-ita/schema';
 * const day = thaiDateCodec.parse('๓๐ ก.ย. ๒๕๖๖');
 * day; // => '2023-09-30'
 * thaiDateCodec.encode(day); // => '30 กันยายน 2566'
 * ```
 */
export const thaiDateCodec: z.ZodType<IsoDay, string> = /* @__PURE__ */ (() =>
  codecOf(isoDaySchema as unknown as z.ZodType<IsoDay>, {
    parse: (text) => parseThaiDate(text),
    format: (day) => formatThaiDate(day),
    explain: (text) => explainThaiDate(text) ?? outsideYears,
    accepts: (day) => day >= '1913-04-01' && day <= '2456-12-31',
    refusal: outsideYears,
  }))();

/**
 * A form field with one fiscal year, both ways: ปีงบประมาณ พ.ศ. ๒๕๖๖, ปีงบประมาณ 66 or 2566, written as the last.
 *
 * @example
 * ```ts
 * import { fiscalYearCodec } from 'thai-ita/schema';
 * fiscalYearCodec.parse('ปีงบประมาณ พ.ศ. ๒๕๖๖'); // => 2566
 * fiscalYearCodec.safeParse('๒๕๖๖-๒๕๗๐').success; // => false
 * ```
 */
export const fiscalYearCodec: z.ZodType<FiscalYear, string> = /* @__PURE__ */ (() =>
  codecOf(fiscalYearSchema as unknown as z.ZodType<FiscalYear>, {
    parse: oneFiscalYear,
    format: (year) => formatFiscalYear(year, { form: 'year' }),
    explain: () => noFiscalYear,
    accepts: isFiscalYear,
    refusal: noFiscalYear,
  }))();

function oneFiscalYear(text: string): FiscalYear | undefined {
  const years = parseFiscalYears(text);
  return years?.first === years?.last ? years?.first : undefined;
}
