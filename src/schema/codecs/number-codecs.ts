import * as z from 'zod';
import { explainBaht } from '../../thai/baht/explain-baht.js';
import { formatBaht } from '../../thai/baht/format-baht.js';
import { parseBaht } from '../../thai/baht/parse-baht.js';
import type { Satang } from '../../thai/baht/satang.js';
import { explainNumber } from '../../thai/number/explain-number.js';
import { formatNumber } from '../../thai/number/format-number.js';
import { parseNumber } from '../../thai/number/parse-number.js';
import { says } from '../described.js';
import type { Flaw } from '../validate/measure-checks.js';
import { codecOf } from './codec.js';

const tooLarge: Flaw = {
  code: 'schema.out-of-range',
  message: { th: 'จำนวนมากเกินกว่าจะเก็บได้ตรงตามที่เขียน', en: 'The number is too large to be kept as written.' },
};

/**
 * A form field with a number in Thai or Arabic digits, both ways: `parseNumber` and `formatNumber`. Written with commas, in
 * Arabic digits.
 *
 * @example
 * ```ts
 * import { thaiNumberCodec } from 'thai-ita/schema';
 * thaiNumberCodec.parse('๑,๒๓๔.๕'); // => 1234.5
 * thaiNumberCodec.encode(1234.5); // => '1,234.5'
 * thaiNumberCodec.safeParse('1,23').success; // => false
 * ```
 */
export const thaiNumberCodec: z.ZodType<number, string> = /* @__PURE__ */ (() =>
  codecOf(z.number().meta(says('จำนวน', 'number')), {
    parse: parseNumber,
    format: (value) => formatNumber(value),
    explain: (text) => explainNumber(text) ?? tooLarge,
    accepts: (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
    refusal: tooLarge,
  }))();

/**
 * A form field with an amount in baht, both ways: `parseBaht` and `formatBaht` without a unit. The value is satang.
 *
 * @example
 * ```ts
 * import { bahtCodec } from 'thai-ita/schema';
 * bahtCodec.parse('๑๕,๖๔๒,๗๖๙.๕๕ บาท'); // => 1564276955
 * bahtCodec.encode(bahtCodec.parse('฿5')); // => '5.00'
 * ```
 */
export const bahtCodec: z.ZodType<Satang, string> = /* @__PURE__ */ (() =>
  codecOf(z.int().meta(says('จำนวนเงินเป็นสตางค์', 'money in satang')) as unknown as z.ZodType<Satang>, {
    parse: parseBaht,
    format: (value) => formatBaht(value, { unit: 'none' }),
    explain: (text) => explainBaht(text) ?? tooLarge,
    accepts: () => true,
    refusal: tooLarge,
  }))();
