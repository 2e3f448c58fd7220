import fc from 'fast-check';
import { formatThaiDate, isoDay } from 'thai-ita/calendar';
import { bahtCodec, fiscalYearCodec, thaiDateCodec, thaiNumberCodec } from 'thai-ita/schema';
import { toThaiDigits } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

describe.each([
  {
    name: 'thaiNumberCodec',
    codec: thaiNumberCodec as z.ZodType<unknown, string>,
    rows: [
      ['๑๒', 12],
      [' 1,234.50 ', 1234.5],
      ['-๐.๕', -0.5],
    ],
    refused: ['', 'สิบ', '1,23', '๑2', '9007199254740993', '1e3'],
  },
  {
    name: 'bahtCodec',
    codec: bahtCodec as z.ZodType<unknown, string>,
    rows: [
      ['๑๕,๖๔๒,๗๖๙.๕๕ บาท', 1564276955],
      ['฿5', 500],
      ['12.35 ล้านบาท', 1235000000],
      ['(500)', -50000],
    ],
    refused: ['', '1.005', '5 ดอลลาร์', '999999999999999999'],
  },
  {
    name: 'thaiDateCodec',
    codec: thaiDateCodec as z.ZodType<unknown, string>,
    rows: [
      ['๓๐ กันยายน ๒๕๖๖', '2023-09-30'],
      [' 29 ก.พ. 67 ', '2024-02-29'],
      ['8/3/2567', '2024-03-08'],
    ],
    refused: ['', '29 ก.พ. 2568', '30 กันยายน', '2 - 3 ต.ค. 2565'],
  },
  {
    name: 'fiscalYearCodec',
    codec: fiscalYearCodec as z.ZodType<unknown, string>,
    rows: [
      ['2566', 2566],
      ['ปีงบประมาณ พ.ศ. ๒๕๖๖', 2566],
      ['ปีงบประมาณ 66', 2566],
    ],
    refused: ['', '66', '2023', '๒๕๖๖-๒๕๗๐', '1-2567'],
  },
])('$name', ({ codec, rows, refused }) => {
  test.each(rows)('%s', (text, value) => {
    expect(codec.parse(text)).toBe(value);
    expect(z.decode(codec, text as string)).toBe(value);
  });

  test.each(refused)('"%s" is refused in Thai', (text) => {
    const { error } = codec.safeParse(text);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.message).toMatch(/[ก-๎]/);
  });

  test.each([null, undefined, 5, {}])('%s is no text', (value) => {
    expect(codec.safeParse(value).success).toBe(false);
  });
});

describe('decoding an answer of encode gives the value back (law)', () => {
  const day = fc
    .date({ min: new Date('1913-04-01'), max: new Date('2456-12-31'), noInvalidDate: true })
    .map((date) => isoDay(date.toISOString().slice(0, 10)));

  test.each([
    [
      'numbers',
      thaiNumberCodec,
      fc.oneof(
        fc.maxSafeInteger(),
        fc
          .double({ noNaN: true, min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
          .map((value) => value + 0),
      ),
    ],
    ['amounts', bahtCodec, fc.maxSafeInteger()],
    ['days', thaiDateCodec, day],
    ['fiscal years', fiscalYearCodec, fc.integer({ min: 2505, max: 2999 })],
  ] as [string, z.ZodType<unknown, string>, fc.Arbitrary<unknown>][])('%s', (_, codec, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const text = z.encode(codec, value);
        expect(z.decode(codec, text)).toBe(value);
        expect(z.decode(codec, toThaiDigits(text))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  [thaiNumberCodec, [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '5']],
  [bahtCodec, [0.5, Number.NaN, 2 ** 60]],
  [thaiDateCodec, ['1913-03-31', '2457-01-01', '2023-02-29']],
  [fiscalYearCodec, [2504, 3000, 2566.5]],
] as [z.ZodType<unknown, string>, unknown[]][])('what cannot be written is not encoded', (codec, values) => {
  for (const value of values) expect(z.safeEncode(codec, value).success).toBe(false);
});

test('the text is the one that forms show', () => {
  expect(z.encode(thaiNumberCodec, 1234567.891)).toBe('1,234,567.891');
  expect(z.encode(bahtCodec, bahtCodec.parse('1234.5'))).toBe('1,234.50');
  expect(z.encode(thaiDateCodec, isoDay('2023-09-30'))).toBe(formatThaiDate(isoDay('2023-09-30')));
  expect(z.encode(fiscalYearCodec, fiscalYearCodec.parse('๒๕๖๖'))).toBe('2566');
});
