import type * as z from 'zod/v4';
import { explainFiscalYears } from '../../calendar/fiscal/explain-fiscal-years.js';
import { type FiscalYear, fiscalYear, isFiscalYear } from '../../calendar/fiscal/fiscal-year.js';
import { formatFiscalYear } from '../../calendar/fiscal/format-fiscal-year.js';
import { parseFiscalYears } from '../../calendar/fiscal/parse-fiscal-years.js';
import type { Bilingual } from '../../thai/issue.js';
import { visibleText } from '../../thai/text/invisible.js';
import { says } from '../described.js';
import { noFiscalYear } from '../messages/bound-flaw.js';
import { type Flaw, flaw } from '../messages/flaw.js';
import { fiscalYearSchema } from '../scalar-schemas.js';
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

/** What a field with a fiscal year takes. */
export interface FiscalYearFieldOptions<Required extends boolean = boolean> extends FieldOptions<Required> {
  /** First year, Buddhist era. */
  readonly min?: number | undefined;
  /** Last year, Buddhist era. */
  readonly max?: number | undefined;
}

/**
 * Makes the schema of a form field with one fiscal year: ปีงบประมาณ พ.ศ. ๒๕๖๖, ปีงบประมาณ 66 or 2566. Backwards it writes the last.
 *
 * @throws RangeError when `min` or `max` is not a fiscal year or `min` is above `max`, and for an option out of its choices.
 * @example
 * ```ts
 * import { fiscalYearField } from 'thai-ita/schema';
 * const year = fiscalYearField({ min: 2562, max: 2569 });
 * year.parse('ปีงบประมาณ พ.ศ. ๒๕๖๖'); // => 2566
 * year.safeParse('2560').error?.issues[0]?.message; // => '"2560" ต้องไม่ก่อน ปีงบประมาณ พ.ศ. 2562'
 * ```
 */
export function fiscalYearField<const Required extends boolean = true>(
  options: FiscalYearFieldOptions<Required> = {},
): Field<FiscalYear, Required> {
  requireFieldOptions('fiscalYearField', options);
  const min = options.min === undefined ? undefined : fiscalYear(options.min);
  const max = options.max === undefined ? undefined : fiscalYear(options.max);
  requireOrder('fiscalYearField', min, max);
  const inner = fiscalYearSchema.meta({
    ...says('ปีงบประมาณ พ.ศ.', 'fiscal year, Buddhist era'),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  });
  return fieldOf(
    inner as unknown as z.ZodType<FiscalYear>,
    {
      input: {
        ...says('ปีงบประมาณ พ.ศ. เลขไทยหรือเลขอารบิก', 'fiscal year of the Buddhist era, in Thai or Arabic digits'),
        format: 'thai-fiscal-year',
        examples: ['2566', 'ปีงบประมาณ พ.ศ. ๒๕๖๖'],
      },
      parse: oneFiscalYear,
      format: (year) => formatFiscalYear(year, { form: 'year' }),
      explain: (text) => shortYear(text) ?? explainFiscalYears(text) ?? severalYears(text),
      refuse: (year, written = String(year)) => {
        if (!isFiscalYear(year)) return noFiscalYear;
        if (min !== undefined && year < min) return beyondBound(written, notBefore, bothOf(min));
        if (max !== undefined && year > max) return beyondBound(written, notAfter, bothOf(max));
        return undefined;
      },
    },
    options,
  );
}

/**
 * `fiscalYearField` without options: a form field with one fiscal year, both ways.
 *
 * @example
 * ```ts
 * import { fiscalYearCodec } from 'thai-ita/schema';
 * fiscalYearCodec.parse('ปีงบประมาณ พ.ศ. ๒๕๖๖'); // => 2566
 * fiscalYearCodec.safeParse('๒๕๖๖-๒๕๗๐').success; // => false
 * ```
 */
export const fiscalYearCodec: Field<FiscalYear> = /* @__PURE__ */ (() => fiscalYearField())();

const bothOf = (year: FiscalYear): Bilingual => ({ th: formatFiscalYear(year), en: `fiscal year ${year}` });

function oneFiscalYear(text: string): FiscalYear | undefined {
  const years = parseFiscalYears(text);
  return years?.first === years?.last ? years?.first : undefined;
}

/** 66: two digits alone may be of either era. */
function shortYear(text: string): Flaw | undefined {
  if (!/^[0-9๐-๙]{2}$/.test(text)) return undefined;
  return flaw(
    'not-a-fiscal-year',
    `"${text}" มีเพียงสองหลัก ต้องเขียนปี พ.ศ. สี่หลัก`,
    `"${text}" has two digits only. This must be a Buddhist year of four digits.`,
  );
}

function severalYears(text: string): Flaw {
  const written = visibleText(text);
  return flaw(
    'not-a-fiscal-year',
    `"${written}" มีมากกว่าหนึ่งปี ต้องเป็นปีงบประมาณเดียว`,
    `"${written}" has more than one year. This must be one fiscal year.`,
  );
}
