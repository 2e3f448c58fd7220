import fc from 'fast-check';
import {
  bigSatangOfBaht,
  explainBahtWords,
  formatBahtWords,
  parseBahtWords,
  satang,
  satangOfBaht,
} from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

/** Recorded from BAHTTEXT of Excel 365 where Excel has an answer; beyond, by the rules that those records follow. */
const spelled: readonly (readonly [string, number | string | bigint, string])[] = [
  ['0', 0, 'ศูนย์บาทถ้วน'],
  ['0.25', 0.25, 'ยี่สิบห้าสตางค์'],
  ['0.5', 0.5, 'ห้าสิบสตางค์'],
  ['0.005', 0.005, 'หนึ่งสตางค์'],
  ['0.995', 0.995, 'หนึ่งบาทถ้วน'],
  ['1', 1, 'หนึ่งบาทถ้วน'],
  ['1.005', 1.005, 'หนึ่งบาทหนึ่งสตางค์'],
  ['2.675', 2.675, 'สองบาทหกสิบแปดสตางค์'],
  ['1.999', 1.999, 'สองบาทถ้วน'],
  ['4.35*100', 4.35 * 100, 'สี่ร้อยสามสิบห้าบาทถ้วน'],
  ['1.1*1.1', 1.1 * 1.1, 'หนึ่งบาทยี่สิบเอ็ดสตางค์'],
  ['10', 10, 'สิบบาทถ้วน'],
  ['11', 11, 'สิบเอ็ดบาทถ้วน'],
  ['20', 20, 'ยี่สิบบาทถ้วน'],
  ['21', 21, 'ยี่สิบเอ็ดบาทถ้วน'],
  ['100', 100, 'หนึ่งร้อยบาทถ้วน'],
  ['101', 101, 'หนึ่งร้อยเอ็ดบาทถ้วน'],
  ['111', 111, 'หนึ่งร้อยสิบเอ็ดบาทถ้วน'],
  ['121', 121, 'หนึ่งร้อยยี่สิบเอ็ดบาทถ้วน'],
  ['201', 201, 'สองร้อยเอ็ดบาทถ้วน'],
  ['1001', 1001, 'หนึ่งพันเอ็ดบาทถ้วน'],
  ['1000001', 1000001, 'หนึ่งล้านเอ็ดบาทถ้วน'],
  ['1000000', 1000000, 'หนึ่งล้านบาทถ้วน'],
  ['1000011', 1000011, 'หนึ่งล้านสิบเอ็ดบาทถ้วน'],
  ['10000000', 10000000, 'สิบล้านบาทถ้วน'],
  ['11000000', 11000000, 'สิบเอ็ดล้านบาทถ้วน'],
  ['11000001', 11000001, 'สิบเอ็ดล้านเอ็ดบาทถ้วน'],
  ['21000000', 21000000, 'ยี่สิบเอ็ดล้านบาทถ้วน'],
  ['101000000', 101000000, 'หนึ่งร้อยเอ็ดล้านบาทถ้วน'],
  ['501741221', 501741221, 'ห้าร้อยเอ็ดล้านเจ็ดแสนสี่หมื่นหนึ่งพันสองร้อยยี่สิบเอ็ดบาทถ้วน'],
  ['1e6*1e6', 1e6 * 1e6, 'หนึ่งล้านล้านบาทถ้วน'],
  ['1000000000001', 1000000000001, 'หนึ่งล้านล้านเอ็ดบาทถ้วน'],
  ['1000001000000', 1000001000000, 'หนึ่งล้านเอ็ดล้านบาทถ้วน'],
  ['1000001000001', 1000001000001, 'หนึ่งล้านเอ็ดล้านเอ็ดบาทถ้วน'],
  [
    '12345678988888.50',
    12345678988888.5,
    'สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดล้านเก้าแสนแปดหมื่นแปดพันแปดร้อยแปดสิบแปดบาทห้าสิบสตางค์',
  ],
  ['15642769.55', 15642769.55, 'สิบห้าล้านหกแสนสี่หมื่นสองพันเจ็ดร้อยหกสิบเก้าบาทห้าสิบห้าสตางค์'],
  ['0.1+0.2', 0.1 + 0.2, 'สามสิบสตางค์'],
  ['1234567890123.45', 1234567890123.45, 'หนึ่งล้านสองแสนสามหมื่นสี่พันห้าร้อยหกสิบเจ็ดล้านแปดแสนเก้าหมื่นหนึ่งร้อยยี่สิบสามบาทสี่สิบห้าสตางค์'],
  [
    '99999999999999.99',
    Number('99999999999999.99'),
    'เก้าสิบเก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าบาทเก้าสิบแปดสตางค์',
  ],
  ['9007199254740991', 9007199254740991, 'เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบเอ็ดบาทถ้วน'],
  [
    'text "9007199254740993"',
    '9007199254740993',
    'เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบสามบาทถ้วน',
  ],
  ['9007199254740993n', 9007199254740993n, 'เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบสามบาทถ้วน'],
  ['1e15+0.01', 1e15 + 0.01, 'หนึ่งพันล้านล้านบาทถ้วน'],
  ['1e18', 1e18, 'หนึ่งล้านล้านล้านบาทถ้วน'],
  ['1e20', 1e20, 'หนึ่งร้อยล้านล้านล้านบาทถ้วน'],
  ['1e21', 1e21, 'หนึ่งพันล้านล้านล้านบาทถ้วน'],
  ['1.23e21', 1.23e21, 'หนึ่งพันสองร้อยสามสิบล้านล้านล้านบาทถ้วน'],
  ['1e-7', 1e-7, 'ศูนย์บาทถ้วน'],
  ['1.5e-7', 1.5e-7, 'ศูนย์บาทถ้วน'],
  [
    'text "123456789012345678.91"',
    '123456789012345678.91',
    'หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหกล้านเจ็ดแสนแปดหมื่นเก้าพันสิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดบาทเก้าสิบเอ็ดสตางค์',
  ],
  ['text "1.005"', '1.005', 'หนึ่งบาทหนึ่งสตางค์'],
  ['text "0.29"', '0.29', 'ยี่สิบเก้าสตางค์'],
  ['text ".5"', '.5', 'ห้าสิบสตางค์'],
  ['text "007"', '007', 'เจ็ดบาทถ้วน'],
  ['text "+5"', '+5', 'ห้าบาทถ้วน'],
  ['-1', -1, 'ลบหนึ่งบาทถ้วน'],
  ['-0.5', -0.5, 'ลบห้าสิบสตางค์'],
  ['-1234.56', -1234.56, 'ลบหนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบหกสตางค์'],
  ['text "-21"', '-21', 'ลบยี่สิบเอ็ดบาทถ้วน'],
  ['-0.004', -0.004, 'ศูนย์บาทถ้วน'],
  ['-0', -0, 'ศูนย์บาทถ้วน'],
  ['text "1,234.50"', '1,234.50', 'หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์'],
  ['text "๑๕,๖๔๒,๗๖๙.๕๕"', '๑๕,๖๔๒,๗๖๙.๕๕', 'สิบห้าล้านหกแสนสี่หมื่นสองพันเจ็ดร้อยหกสิบเก้าบาทห้าสิบห้าสตางค์'],
];

const refused: readonly (readonly [string, unknown])[] = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['text ""', ''],
  ['text " "', ' '],
  ['text "abc"', 'abc'],
  ['text "1,23,4.50"', '1,23,4.50'],
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['[]', []],
  ['text "0x10"', '0x10'],
  ['text "1e3"', '1e3'],
  ['text "1.2.3"', '1.2.3'],
];

describe('formatBahtWords', () => {
  test.each(spelled)('%s baht', (_, baht, expected) => {
    expect(formatBahtWords(bigSatangOfBaht(baht))).toBe(expected);
  });

  test.each(spelled)('%s baht, as a number where it is safe', (_, baht, expected) => {
    const exact = bigSatangOfBaht(baht);
    if (exact > Number.MAX_SAFE_INTEGER) expect(() => satangOfBaht(baht)).toThrow(RangeError);
    else expect(formatBahtWords(satangOfBaht(baht))).toBe(expected);
  });

  test.each(refused)('%s is no amount', (_, baht) => {
    expect(() => satangOfBaht(baht as number)).toThrow(/^satangOfBaht: expected /);
    expect(() => bigSatangOfBaht(baht as number)).toThrow(/^bigSatangOfBaht: expected /);
  });

  test.each<[number | bigint, string]>([
    [satang(-0), 'ศูนย์บาทถ้วน'],
    [-0, 'ศูนย์บาทถ้วน'],
    [0n, 'ศูนย์บาทถ้วน'],
    [1, 'หนึ่งสตางค์'],
    [-21n, 'ลบยี่สิบเอ็ดสตางค์'],
    [100000100, 'หนึ่งล้านเอ็ดบาทถ้วน'],
    [100100000, 'หนึ่งล้านหนึ่งพันบาทถ้วน'],
    [Number.MAX_SAFE_INTEGER, 'เก้าสิบล้านเจ็ดหมื่นหนึ่งพันเก้าร้อยเก้าสิบสองล้านห้าแสนสี่หมื่นเจ็ดพันสี่ร้อยเก้าบาทเก้าสิบเอ็ดสตางค์'],
    [9007199254740992n, 'เก้าสิบล้านเจ็ดหมื่นหนึ่งพันเก้าร้อยเก้าสิบสองล้านห้าแสนสี่หมื่นเจ็ดพันสี่ร้อยเก้าบาทเก้าสิบสองสตางค์'],
    [10n ** 18n, 'หนึ่งหมื่นล้านล้านบาทถ้วน'],
  ])('%s satang is %s', (amount, expected) => {
    expect(formatBahtWords(amount)).toBe(expected);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s: RangeError', (amount) => {
    expect(() => formatBahtWords(amount)).toThrow(RangeError);
    expect(() => formatBahtWords(amount)).toThrow(`formatBahtWords: expected a safe integer of satang, got ${amount}`);
  });

  test('law: a bigint is said as the number is', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(formatBahtWords(BigInt(amount))).toBe(formatBahtWords(amount));
      }),
    );
  });
});

describe('parseBahtWords', () => {
  test.each(spelled)('reads %s baht back', (_, baht, words) => {
    const exact = bigSatangOfBaht(baht);
    expect(parseBahtWords(words)).toBe(exact > Number.MAX_SAFE_INTEGER ? exact : Number(exact));
    expect(explainBahtWords(words)).toBeUndefined();
  });

  test.each<[string, number]>([
    ['ศูนย์บาทยี่สิบห้าสตางค์', 25],
    ['หนึ่งร้อยหนึ่งบาทถ้วน', 10100],
    ['ร้อยเอ็ดบาทถ้วน', 10100],
    ['พันเอ็ดบาท', 100100],
    ['หนึ่งล้านหนึ่งบาท', 100000100],
    ['ลบศูนย์บาทถ้วน', 0],
    ['หนึ่ง ร้อย บาท ถ้วน', 10000],
    ['หนึ่งร้อย\u200Bบาทถ้วน', 10000],
    [' \uFEFFหนึ่ง\r\n ร้\xADอย บาท\u2060\xA0', 10000],
    ['สิบสตางค์', 10],
    ['ลบห้าสตางค์', -5],
  ])('%j is %s satang', (words, expected) => {
    expect(parseBahtWords(words)).toBe(expected);
    expect(explainBahtWords(words)).toBeUndefined();
  });

  const broken: readonly (readonly [string, string, number, string, string | undefined])[] = [
    ['สองสิบบาทถ้วน', 'two-before-ten', 0, 'สองสิบ', 'ยี่สิบ'],
    ['หนึ่งสิบบาทถ้วน', 'one-before-ten', 0, 'หนึ่งสิบ', 'สิบ'],
    ['สิบหนึ่งบาทถ้วน', 'final-one', 3, 'หนึ่ง', 'เอ็ด'],
    ['ยี่ร้อยบาทถ้วน', 'yi-without-ten', 0, 'ยี่', 'สอง'],
    ['เอ็ดบาทถ้วน', 'lone-et', 0, 'เอ็ด', 'หนึ่ง'],
    ['เอ็ดล้านบาทถ้วน', 'lone-et', 0, 'เอ็ด', 'หนึ่ง'],
    ['ห้าพันสี่หมื่นบาทถ้วน', 'misplaced-place', 9, 'หมื่น', undefined],
    ['หนึ่งร้อยร้อยบาทถ้วน', 'missing-digit', 9, 'ร้อย', undefined],
    ['หนึ่งบาทหนึ่งร้อยสตางค์', 'satang-not-1-to-99', 8, 'หนึ่ง', undefined],
    ['หนึ่งบาทศูนย์สตางค์', 'satang-not-1-to-99', 8, 'ศูนย์', undefined],
    ['บาทถ้วน', 'no-number', 0, 'บาท', undefined],
    ['หนึ่งบาทบาทถ้วน', 'no-number', 8, 'บาท', undefined],
    ['แมวบาทถ้วน', 'unknown-word', 0, 'แมวบาทถ้วน', undefined],
    ['', 'no-number', 0, '', undefined],
    ['ลบ', 'no-number', 2, '', undefined],
    ['หนึ่งบาทห้าสิบสตางค์ถ้วน', 'misplaced-thuan', 20, 'ถ้วน', undefined],
    ['หนึ่งบาทถ้วนถ้วน', 'misplaced-thuan', 12, 'ถ้วน', undefined],
    ['ล้านบาทถ้วน', 'no-number', 0, 'ล้าน', undefined],
    ['ศูนย์ล้านบาทถ้วน', 'missing-unit', 5, 'ล้าน', 'บาท'],
    ['หนึ่งร้อย', 'missing-unit', 9, '', 'บาท'],
    ['หนึ่งร้อย แมว', 'unknown-word', 10, 'แมว', undefined],
    ['หนึ่งบาทห้าสิบ', 'missing-unit', 14, '', 'บาท'],
    ['หนึ่งบาทสองสิบสตางค์', 'two-before-ten', 8, 'สองสิบ', 'ยี่สิบ'],
    ['หนึ่งบาทห้าสตางค์ห้า', 'surplus-words', 17, 'ห้า', undefined],
    ['หนึ่งบาทถ้วนห้า', 'surplus-words', 12, 'ห้า', undefined],
    ['หนึ่ง \u200B สอง\u200Bสิบ  บาท', 'two-before-ten', 8, 'สอง\u200Bสิบ', 'ยี่สิบ'],
  ];

  test.each(broken)('%j: %s at %i, found %j', (words, code, offset, found, expected) => {
    expect(parseBahtWords(words)).toBeUndefined();
    const issue = explainBahtWords(words);
    expect(issue?.code).toBe(`thai.words-${code}`);
    expect(issue?.found).toBe(found);
    expect(issue?.place?.source).toMatchObject({ offset, length: found.length });
    expect(issue?.expected).toBe(expected);
    expect(issue?.severity).toBe('error');
    expect(issue?.message.th).toMatch(/^".*" [ก-๙]+[ก-๙0-9 ]*(: ".*")?( ควรเขียนว่า ".+")?$/s);
    expect(issue?.message.en).toMatch(/^".*" (has|lacks|is|does|mixes) .+(: ".*")?\.( Write ".+"\.)?$/s);
  });

  test('law: undoes formatBahtWords, for numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(parseBahtWords(formatBahtWords(amount))).toBe(amount + 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('law: undoes formatBahtWords, for amounts of any size', () => {
    const most = 10n ** 32n;
    fc.assert(
      fc.property(fc.bigInt({ min: -most, max: most }), (amount) => {
        const read = parseBahtWords(formatBahtWords(amount));
        expect(read === undefined ? undefined : BigInt(read)).toBe(amount);
      }),
      { numRuns: 1000 },
    );
  });
});
