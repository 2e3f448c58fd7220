import type * as z from 'zod/v4';
import { explainThaiDate } from '../../calendar/date/explain-thai-date.js';
import { formatThaiDate } from '../../calendar/date/format-thai-date.js';
import { type IsoDay, isIsoDay, isoDay } from '../../calendar/date/iso-day.js';
import { parseThaiDate, requireDateArguments } from '../../calendar/date/parse-thai-date.js';
import type { DateOptions } from '../../calendar/date/resolve-date.js';
import type { Bilingual } from '../../thai/issue.js';
import { says } from '../described.js';
import { type Flaw, flaw } from '../messages/flaw.js';
import { isoDaySchema } from '../scalar-schemas.js';
import {
  beyondBound,
  type Field,
  type FieldOptions,
  fieldOf,
  notAfter,
  notBefore,
  requireFieldOptions,
} from './codec.js';
import { requireOrder } from './number-bounds.js';

/** What a field with a date takes. */
export interface ThaiDateFieldOptions<Required extends boolean = boolean> extends FieldOptions<Required> {
  /** First day, `YYYY-MM-DD` of the common era. */
  readonly min?: string | undefined;
  /** Last day, `YYYY-MM-DD` of the common era. */
  readonly max?: string | undefined;
  /** Whether years of the common era are taken without ค.ศ. too: 5/1/2024. Default: false. */
  readonly commonEra?: boolean | undefined;
  /** What a year of two digits is. Default: as `parseThaiDate` takes it. */
  readonly twoDigitYears?: DateOptions['twoDigitYears'];
}

/**
 * Makes the schema of a form field with a Thai date as people type it, or as `<input type="date">` sends it; the value is a day
 * of the common era. A year above 2456 is Buddhist in every form: 2566-10-01 is 1 October 2023. Backwards it writes the long Thai
 * style. Days are from 1 April 1913 to 31 December 2456, the years that a Thai date can write.
 *
 * @throws RangeError when `min` or `max` is not a day or `min` is after `max`, and for an option out of its choices.
 * @example
 * ```ts
 * import { thaiDateField } from 'thai-ita/schema';
 * const day = thaiDateField({ min: '2022-10-01', max: '2023-09-30' });
 * day.parse('๓๐ ก.ย. ๒๕๖๖'); // => '2023-09-30'
 * day.parse('2023-09-30'); // => '2023-09-30'
 * day.safeParse('1 ต.ค. 2566').error?.issues[0]?.message; // => '"1 ต.ค. 2566" ต้องไม่หลัง 30 กันยายน 2566'
 * ```
 */
export function thaiDateField<const Required extends boolean = true>(
  options: ThaiDateFieldOptions<Required> = {},
): Field<IsoDay, Required> {
  requireFieldOptions('thaiDateField', options);
  const { commonEra, twoDigitYears } = options;
  const dateOptions: DateOptions = { commonEra, twoDigitYears };
  requireDateArguments('thaiDateField', '', dateOptions);
  const min = options.min === undefined ? undefined : isoDay(options.min);
  const max = options.max === undefined ? undefined : isoDay(options.max);
  requireOrder('thaiDateField', min, max);
  return fieldOf(
    isoDaySchema as unknown as z.ZodType<IsoDay>,
    {
      input: {
        ...says('วันที่ พ.ศ. หรือ YYYY-MM-DD ค.ศ.', 'day of the Buddhist era, or YYYY-MM-DD of the common era'),
        format: 'thai-date',
        examples: ['30 กันยายน 2566', '๓๐ ก.ย. ๒๕๖๖', '2023-09-30'],
      },
      parse: (text) => sentDay(text) ?? parseThaiDate(text, dateOptions),
      format: (day) => formatThaiDate(day),
      explain: (text) => explainThaiDate(text, isSent(text) ? { commonEra: true } : dateOptions),
      refuse: (day, written) => {
        // zod itself refuses what is no day
        if (!isIsoDay(day)) return undefined;
        if (day < FIRST_DAY) return outsideYears;
        const text = written ?? formatThaiDate(day);
        if (min !== undefined && day < min) return beyondBound(text, notBefore, bothOf(min));
        if (max !== undefined && day > max) return beyondBound(text, notAfter, bothOf(max));
        return undefined;
      },
    },
    options,
  );
}

/**
 * `thaiDateField` without options: a form field with a Thai date, both ways.
 *
 * @example
 * ```ts
 * import { thaiDateCodec } from 'thai-ita/schema';
 * const day = thaiDateCodec.parse('๓๐ ก.ย. ๒๕๖๖');
 * day; // => '2023-09-30'
 * thaiDateCodec.encode(day); // => '30 กันยายน 2566'
 * ```
 */
export const thaiDateCodec: Field<IsoDay> = /* @__PURE__ */ (() => thaiDateField())();

const bothOf = (day: IsoDay): Bilingual => ({ th: formatThaiDate(day), en: day });

const FIRST_DAY = '1913-04-01';

/** A day as `<input type="date">` sends it. From 2456 on the year may be Buddhist, and then it is. */
const sentDay = (text: string): IsoDay | undefined => (isIsoDay(text) && text < '2456' ? text : undefined);

/** Whether a text is written as a day of the common era is sent, though there may be no such day. */
const isSent = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && text < '2456';

const outsideYears: Flaw = /* @__PURE__ */ (() =>
  flaw(
    'out-of-range',
    'วันที่ต้องอยู่ระหว่าง 1 เมษายน 2456 ถึง 31 ธันวาคม 2999',
    'A day is from 1 April 1913 to 31 December 2456.',
  ))();
