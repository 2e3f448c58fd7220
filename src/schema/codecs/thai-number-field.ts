import * as z from 'zod/v4';
import type { Bilingual } from '../../thai/issue.js';
import { explainNumber } from '../../thai/number/explain-number.js';
import { formatNumber } from '../../thai/number/format-number.js';
import { parseNumber } from '../../thai/number/parse-number.js';
import { says } from '../described.js';
import { type Flaw, flaw } from '../messages/flaw.js';
import { alwaysSaying } from '../messages/sentence.js';
import { beyondBound, type Field, type FieldOptions, fieldOf, least, most, requireFieldOptions } from './codec.js';
import { requireNumber, requireOrder, tooLarge } from './number-bounds.js';

/** What a field with a number takes. */
export interface ThaiNumberFieldOptions<Required extends boolean = boolean> extends FieldOptions<Required> {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * Makes the schema of a form field with a number in Thai or Arabic digits. Backwards it writes Arabic digits with commas.
 *
 * @throws RangeError when `min` or `max` is not a number or `min` is above `max`, and for an option out of its choices.
 * @example
 * ```ts
 * import { thaiNumberField } from 'thai-ita/schema';
 * const people = thaiNumberField({ min: 1, max: 1000, language: 'en' });
 * people.parse('๒๕๐'); // => 250
 * people.safeParse('๒,๐๐๐').error?.issues[0]?.message; // => '"๒,๐๐๐" must not be more than 1,000.'
 * ```
 */
export function thaiNumberField<const Required extends boolean = true>(
  options: ThaiNumberFieldOptions<Required> = {},
): Field<number, Required> {
  requireFieldOptions('thaiNumberField', options);
  const { min, max } = options;
  requireNumber('thaiNumberField', 'min', min);
  requireNumber('thaiNumberField', 'max', max);
  requireOrder('thaiNumberField', min, max);
  const inner = z.number({ error: alwaysSaying(noNumber, options.language) }).meta({
    ...says('จำนวน', 'number'),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  });
  return fieldOf(
    inner,
    {
      input: {
        ...says('จำนวน เลขไทยหรือเลขอารบิก', 'number in Thai or Arabic digits'),
        format: 'thai-number',
        examples: ['1,234.5', '๑,๒๓๔.๕'],
      },
      parse: parseNumber,
      format: (value) => formatNumber(value),
      explain: explainNumber,
      refuse: (value, written = formatNumber(value)) => {
        if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return tooLarge;
        if (min !== undefined && value < min) return beyondBound(written, least, bothOf(min));
        if (max !== undefined && value > max) return beyondBound(written, most, bothOf(max));
        return undefined;
      },
    },
    options,
  );
}

/** What a value must be that is written back. */
const noNumber: Flaw = /* @__PURE__ */ (() =>
  flaw('wrong-type', 'ข้อมูลนี้ต้องเป็นตัวเลข', 'This must be a number.', 'a number'))();

const bothOf = (limit: number): Bilingual => ({ th: formatNumber(limit), en: formatNumber(limit) });

/**
 * `thaiNumberField` without options: a form field with a number, both ways.
 *
 * @example
 * ```ts
 * import { thaiNumberCodec } from 'thai-ita/schema';
 * thaiNumberCodec.parse('๑,๒๓๔.๕'); // => 1234.5
 * thaiNumberCodec.encode(1234.5); // => '1,234.5'
 * thaiNumberCodec.safeParse('1,23').success; // => false
 * ```
 */
export const thaiNumberCodec: Field<number> = /* @__PURE__ */ (() => thaiNumberField())();
