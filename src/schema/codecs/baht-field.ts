import * as z from 'zod/v4';
import { shown } from '../../thai/argument.js';
import { explainBaht } from '../../thai/baht/explain-baht.js';
import { formatBaht } from '../../thai/baht/format-baht.js';
import { parseBaht } from '../../thai/baht/parse-baht.js';
import type { Satang } from '../../thai/baht/satang.js';
import type { Bilingual } from '../../thai/issue.js';
import { says } from '../described.js';
import { type Flaw, flaw } from '../messages/flaw.js';
import { alwaysSaying } from '../messages/sentence.js';
import { beyondBound, type Field, type FieldOptions, fieldOf, least, most, requireFieldOptions } from './codec.js';
import { requireOrder } from './number-bounds.js';

/** What a field with an amount of money takes. */
export interface BahtFieldOptions<Required extends boolean = boolean> extends FieldOptions<Required> {
  /** Least amount, in baht. */
  readonly min?: number | undefined;
  /** Greatest amount, in baht. */
  readonly max?: number | undefined;
}

/**
 * Makes the schema of a form field with an amount in baht, as people type it; the value is satang. `min` and `max` are in baht.
 * Backwards it writes the amount with two decimals and no unit.
 *
 * @throws RangeError when `min` or `max` is not an amount or `min` is above `max`, and for an option out of its choices.
 * @example
 * ```ts
 * import { bahtField } from 'thai-ita/schema';
 * const budget = bahtField({ min: 0, max: 500_000 });
 * budget.parse('๑๒,๕๐๐ บาท'); // => 1250000
 * budget.safeParse('600,000').error?.issues[0]?.message; // => '"600,000" ต้องไม่มากกว่า 500,000.00 บาท'
 * budget.safeParse('').error?.issues[0]?.message; // => 'ต้องกรอกข้อมูลนี้'
 * bahtField({ required: false }).parse(''); // => undefined
 * ```
 */
export function bahtField<const Required extends boolean = true>(
  options: BahtFieldOptions<Required> = {},
): Field<Satang, Required> {
  requireFieldOptions('bahtField', options);
  const min = boundOf('min', options.min);
  const max = boundOf('max', options.max);
  requireOrder('bahtField', min, max);
  const inner = z.int({ error: alwaysSaying(noAmount, options.language) }).meta({
    ...says('จำนวนเงินเป็นสตางค์', 'money in satang'),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  });
  return fieldOf(
    inner as unknown as z.ZodType<Satang>,
    {
      input: {
        ...says('จำนวนเงินเป็นบาท เลขไทยหรือเลขอารบิก', 'amount in baht, in Thai or Arabic digits'),
        format: 'thai-baht',
        examples: ['1,250.50', '๑,๒๕๐ บาท'],
      },
      parse: parseBaht,
      format: (value) => formatBaht(value, { unit: 'none' }),
      explain: explainBaht,
      refuse: (value, text) => {
        // zod itself refuses what is beyond safe integers
        if (!Number.isSafeInteger(value)) return undefined;
        const written = text ?? formatBaht(value);
        if (min !== undefined && value < min) return beyondBound(written, least, inBaht(min));
        if (max !== undefined && value > max) return beyondBound(written, most, inBaht(max));
        return undefined;
      },
    },
    options,
  );
}

/** The satang of a bound. Text is parsed as of a form: that weighs nothing more, and a bound within a satang is a mistake. */
function boundOf(name: 'min' | 'max', baht: number | undefined): Satang | undefined {
  if (baht === undefined) return undefined;
  const satang = parseBaht(String(baht));
  if (satang !== undefined) return satang;
  throw new RangeError(`bahtField: expected ${name} to be an amount in baht, got ${shown(baht)}`);
}

/** What a value must be that is written back. */
const noAmount: Flaw = /* @__PURE__ */ (() =>
  flaw(
    'wrong-type',
    'ต้องเป็นจำนวนเต็มของสตางค์ ไม่เกิน 9,007,199,254,740,991',
    'This must be a whole number of satang, up to 9,007,199,254,740,991.',
    'satang',
  ))();

const inBaht = (amount: Satang): Bilingual => ({
  th: formatBaht(amount),
  en: `${formatBaht(amount, { unit: 'none' })} baht`,
});

/**
 * `bahtField` without options: a form field with an amount in baht, both ways. The value is satang.
 *
 * @example
 * ```ts
 * import { bahtCodec } from 'thai-ita/schema';
 * bahtCodec.parse('๑๕,๖๔๒,๗๖๙.๕๕ บาท'); // => 1564276955
 * bahtCodec.encode(bahtCodec.parse('฿5')); // => '5.00'
 * ```
 */
export const bahtCodec: Field<Satang> = /* @__PURE__ */ (() => bahtField())();
