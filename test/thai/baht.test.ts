import fc from 'fast-check';
import { explainBaht, formatBaht, parseBaht, satang } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

const accepted: readonly (readonly [string, number])[] = [
  ['๑๕,๖๔๒,๗๖๙.๕๕ บาท', 1564276955],
  ['฿1,234.50', 123450],
  ['฿ 1,234.50', 123450],
  ['1,234.50 บาท', 123450],
  ['1,234.50บาท', 123450],
  ['๓๐,๐๐๐ บาท', 3000000],
  ['๓๐,๐๐๐\xA0 \n บาท', 3000000],
  [' 5 ', 500],
  ['.5 บาท', 50],
  ['+5 บาท', 500],
  ['500 บาท 50 สตางค์', 50050],
  ['-๕๐๐', -50000],
  ['-฿500', -50000],
  ['฿-500', -50000],
  ['(500)', -50000],
  ['( 500 )', -50000],
  ['(฿500)', -50000],
  ['12.35 ล้านบาท', 1235000000],
  ['12.35 ล้าน บาท', 1235000000],
  ['538800.0000ล้านบาท', 53880000000000],
  ['๓.๔๘ ล้านล้านบาท', 348000000000000],
  ['5 พันบาท', 500000],
  ['1.5 หมื่นบาท', 1500000],
  ['2 แสนบาท', 20000000],
  ['7 พันล้านบาท', 700000000000],
  ['1,000.-', 100000],
  ['1,000.- บาท', 100000],
  ['500 บาทถ้วน', 50000],
  ['1.500', 150],
  ['0.12345678 ล้านบาท', 12345678],
  ['-0 บาท', 0],
  ['(0)', 0],
  ['90,071,992,547,409.91', Number.MAX_SAFE_INTEGER],
];

/** Text, code behind "thai.", offset, what was found there. */
const refused: readonly (readonly [string, string, number, string])[] = [
  ['', 'number-no-digit', 0, ''],
  ['  ', 'number-no-digit', 0, '  '],
  ['บาท', 'number-no-digit', 0, 'บาท'],
  ['1,23 บาท', 'number-wrong-grouping', 2, '23'],
  ['฿1,23,4.50', 'number-wrong-grouping', 3, '23'],
  [' ๒๕61 บาท', 'number-mixed-digits', 3, '6'],
  ['๓o,๐๐๐ บาท', 'number-letter-o-for-zero', 1, 'o'],
  ['1e3 บาท', 'number-exponent', 1, 'e'],
  ['1.2.3', 'number-second-point', 3, '.'],
  ['5. บาท', 'number-misplaced-point', 1, '.'],
  ['5- บาท', 'number-misplaced-sign', 1, '-'],
  ['٥ บาท', 'number-foreign-digit', 0, '٥'],
  ['งบ 5 บาท', 'baht-foreign-prefix', 0, 'งบ '],
  ['-฿-5', 'baht-foreign-prefix', 0, '-฿-'],
  ['- 5 บาท', 'baht-foreign-prefix', 0, '- '],
  ['( 5 x', 'baht-misplaced-parenthesis', 0, '( 5 x'],
  ['(500', 'baht-misplaced-parenthesis', 0, '(500'],
  ['500)', 'baht-misplaced-parenthesis', 0, '500)'],
  ['(-500)', 'baht-misplaced-parenthesis', 0, '(-500)'],
  ['(5)(6)', 'baht-misplaced-parenthesis', 0, '(5)(6)'],
  ['(5) บาท)', 'baht-misplaced-parenthesis', 0, '(5) บาท)'],
  ['๕๐๐ ดอลลาร์', 'baht-unit-not-baht', 4, 'ดอลลาร์'],
  ['500 ล้าน', 'baht-unit-not-baht', 4, 'ล้าน'],
  ['500 บาทบาท', 'baht-unit-not-baht', 4, 'บาทบาท'],
  ['1 234 บาท', 'baht-unit-not-baht', 2, '234 บาท'],
  ['฿500 สตางค์', 'baht-unit-not-baht', 5, 'สตางค์'],
  ['(500) บาท', 'baht-two-readings', 0, '(500) บาท'],
  ['(1,000 บาท)', 'baht-two-readings', 0, '(1,000 บาท)'],
  ['1.005 บาท', 'baht-part-of-satang', 0, '1.005 บาท'],
  ['1.000000001 ล้านบาท', 'baht-part-of-satang', 0, '1.000000001 ล้านบาท'],
  ['90,071,992,547,409.92', 'baht-too-many-digits', 0, '90,071,992,547,409.92'],
  ['100 ล้านล้านบาท', 'baht-too-many-digits', 0, '100 ล้านล้านบาท'],
];

describe('parseBaht', () => {
  test.each(accepted)('%j is %s satang', (text, expected) => {
    expect(parseBaht(text)).toBe(expected);
    expect(explainBaht(text)).toBeUndefined();
  });

  test.each(refused)('refuses %j', (text) => {
    expect(parseBaht(text)).toBeUndefined();
  });
});

describe('explainBaht', () => {
  test.each(refused)('%j: %s at %i, found %j', (text, code, offset, found) => {
    const issue = explainBaht(text);
    expect(issue?.code).toBe(`thai.${code}`);
    expect(issue?.place?.source).toMatchObject({ offset, length: found.length });
    expect(issue?.found).toBe(found);
    expect(issue?.message.th).toMatch(/^".*" [ก-๙]+[ก-๙0-9 ]*(: ".*")?( ควรเขียนว่า ".+")?$/s);
    expect(issue?.message.en).toMatch(/^".*" (has|lacks|is|does|mixes) .+(: ".*")?\.( Write ".+"\.)?$/s);
  });

  test.each([
    ['5 x', 1, 3],
    ['\n\n5 x', 3, 3],
    ['\r5 x', 2, 3],
    ['\r\n \r5  x', 3, 4],
    ['5\nx', 2, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(explainBaht(text)?.place?.source).toMatchObject({ line, column });
  });

  test('offers nothing where nothing is plain', () => {
    expect(explainBaht('5.x')).not.toHaveProperty('expected');
  });

  test('offers the unit', () => {
    expect(explainBaht('5 ดอลลาร์')?.expected).toBe('บาท');
  });

  test('law: explains exactly what parseBaht refuses, inside the text', () => {
    const unit = fc.constantFrom(
      '5',
      '๕',
      '1,234',
      '.50',
      ',',
      '-',
      ' ',
      '(',
      ')',
      '฿',
      'บาท',
      'ล้าน',
      'พัน',
      'ถ้วน',
      '.-',
      'x',
      'o',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        const issue = explainBaht(text);
        expect(issue === undefined).toBe(parseBaht(text) !== undefined);
        if (issue === undefined) return;
        const { offset = -1, length = -1 } = issue.place?.source ?? {};
        expect(text.slice(offset, offset + length)).toBe(issue.found);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatBaht', () => {
  test.each<[number | bigint, Parameters<typeof formatBaht>[1], string]>([
    [1564276955, { digits: 'thai' }, '๑๕,๖๔๒,๗๖๙.๕๕ บาท'],
    [satang(123450), undefined, '1,234.50 บาท'],
    [123450, { unit: 'sign' }, '฿1,234.50'],
    [-123450, { unit: 'sign', digits: 'thai' }, '-฿๑,๒๓๔.๕๐'],
    [-123450, { unit: 'none', digits: 'arabic' }, '-1,234.50'],
    [0, {}, '0.00 บาท'],
    [-0, {}, '0.00 บาท'],
    [5, {}, '0.05 บาท'],
    [-50n, {}, '-0.50 บาท'],
    [99999, { unit: 'word' }, '999.99 บาท'],
    [12345678901234567891n, {}, '123,456,789,012,345,678.91 บาท'],
  ])('%s, %j: %s', (amount, options, expected) => {
    expect(formatBaht(amount, options)).toBe(expected);
  });

  test('law: parseBaht reads back what is written', () => {
    const digits = fc.constantFrom('thai', 'arabic');
    const unit = fc.constantFrom('word', 'sign', 'none');
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.record({ digits, unit } as const), (amount, how) => {
        expect(parseBaht(formatBaht(amount, how))).toBe(amount + 0);
      }),
      { numRuns: 1000 },
    );
  });
});
