import fc from 'fast-check';
import { explainNumberWords, formatNumberWords, parseNumberWords } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

/** As the Royal Society has it. */
const said: readonly (readonly [string, string])[] = [
  ['0', 'ศูนย์'],
  ['1', 'หนึ่ง'],
  ['10', 'สิบ'],
  ['11', 'สิบเอ็ด'],
  ['20', 'ยี่สิบ'],
  ['21', 'ยี่สิบเอ็ด'],
  ['100', 'หนึ่งร้อย'],
  ['101', 'หนึ่งร้อยเอ็ด'],
  ['201', 'สองร้อยเอ็ด'],
  ['1001', 'หนึ่งพันเอ็ด'],
  ['1000001', 'หนึ่งล้านเอ็ด'],
  ['11000000', 'สิบเอ็ดล้าน'],
  ['101000000', 'หนึ่งร้อยเอ็ดล้าน'],
  ['1000000000000', 'หนึ่งล้านล้าน'],
  ['1000001000000', 'หนึ่งล้านเอ็ดล้าน'],
  ['1000001000001', 'หนึ่งล้านเอ็ดล้านเอ็ด'],
  ['9007199254740993', 'เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบสาม'],
  [
    '123456789012345678901',
    'หนึ่งร้อยยี่สิบสามล้านสี่แสนห้าหมื่นหกพันเจ็ดร้อยแปดสิบเก้าล้านหนึ่งหมื่นสองพันสามร้อยสี่สิบห้าล้านหกแสนเจ็ดหมื่นแปดพันเก้าร้อยเอ็ด',
  ],
  ['-5', 'ลบห้า'],
  ['-21', 'ลบยี่สิบเอ็ด'],
  ['0.5', 'ศูนย์จุดห้า'],
  ['10.01', 'สิบจุดศูนย์หนึ่ง'],
  ['1.50', 'หนึ่งจุดห้าศูนย์'],
  ['21.21', 'ยี่สิบเอ็ดจุดสองหนึ่ง'],
  ['21000021', 'ยี่สิบเอ็ดล้านยี่สิบเอ็ด'],
  ['51.08', 'ห้าสิบเอ็ดจุดศูนย์แปด'],
  ['501741221', 'ห้าร้อยเอ็ดล้านเจ็ดแสนสี่หมื่นหนึ่งพันสองร้อยยี่สิบเอ็ด'],
  ['111111', 'หนึ่งแสนหนึ่งหมื่นหนึ่งพันหนึ่งร้อยสิบเอ็ด'],
  ['200020', 'สองแสนยี่สิบ'],
  ['1000000000000000000', 'หนึ่งล้านล้านล้าน'],
  ['1000000000000000000000', 'หนึ่งพันล้านล้านล้าน'],
  ['-0.0', 'ศูนย์จุดศูนย์'],
  ['-0.5', 'ลบศูนย์จุดห้า'],
];

describe('formatNumberWords', () => {
  test.each(said)('%s is %s', (text, expected) => {
    expect(formatNumberWords(text)).toBe(expected);
  });

  test.each<[number | bigint | string, string]>([
    [101, 'หนึ่งร้อยเอ็ด'],
    [-0, 'ศูนย์'],
    [0, 'ศูนย์'],
    [1.5, 'หนึ่งจุดห้า'],
    [1e21, 'หนึ่งพันล้านล้านล้าน'],
    [1e-7, 'ศูนย์จุดศูนย์ศูนย์ศูนย์ศูนย์ศูนย์ศูนย์หนึ่ง'],
    [9007199254740993n, 'เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบสาม'],
    [-21n, 'ลบยี่สิบเอ็ด'],
    ['๑,๐๐๑.๑๐', 'หนึ่งพันเอ็ดจุดหนึ่งศูนย์'],
  ])('%s is %s', (value, expected) => {
    expect(formatNumberWords(value)).toBe(expected);
    expect(formatNumberWords(value, { finalOne: 'เอ็ด' })).toBe(expected);
  });

  test.each<[number | string, string]>([
    [1, 'หนึ่ง'],
    [11, 'สิบเอ็ด'],
    [21, 'ยี่สิบเอ็ด'],
    [101, 'หนึ่งร้อยหนึ่ง'],
    [111, 'หนึ่งร้อยสิบเอ็ด'],
    [1001, 'หนึ่งพันหนึ่ง'],
    [1000001, 'หนึ่งล้านหนึ่ง'],
    [101000000, 'หนึ่งร้อยเอ็ดล้าน'],
    [101000101, 'หนึ่งร้อยเอ็ดล้านหนึ่งร้อยหนึ่ง'],
    [1000001000001, 'หนึ่งล้านเอ็ดล้านหนึ่ง'],
    ['101.01', 'หนึ่งร้อยหนึ่งจุดศูนย์หนึ่ง'],
  ])('%s in the manner of Google Sheets is %s', (value, expected) => {
    expect(formatNumberWords(value, { finalOne: 'หนึ่ง' })).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '', 'abc', '1e3', '1,2'])('%j: RangeError', (value) => {
    expect(() => formatNumberWords(value)).toThrow(RangeError);
    expect(() => formatNumberWords(value)).toThrow(/^formatNumberWords: expected a number, got /);
  });
});

describe('parseNumberWords', () => {
  test.each(said)('reads %s back', (text, words) => {
    const isBig = !text.includes('.') && !Number.isSafeInteger(Number(text));
    expect(parseNumberWords(words)).toBe(isBig ? BigInt(text) : Number(text) + 0);
    expect(explainNumberWords(words)).toBeUndefined();
  });

  test.each<[string, number]>([
    ['ร้อยเอ็ด', 101],
    ['พันเอ็ด', 1001],
    ['ลบร้อย', -100],
    ['หนึ่งร้อยหนึ่ง', 101],
    ['หนึ่งล้านหนึ่ง', 1000001],
    ['หนึ่ง ร้อย\u200Bสาม', 103],
    ['ลบศูนย์', 0],
    ['ศูนย์จุดสามศูนย์ศูนย์', 0.3],
  ])('%j is %s', (words, expected) => {
    expect(parseNumberWords(words)).toBe(expected);
    expect(explainNumberWords(words)).toBeUndefined();
  });

  const broken: readonly (readonly [string, string, number, string])[] = [
    ['', 'no-number', 0, ''],
    ['สองสิบ', 'two-before-ten', 0, 'สองสิบ'],
    ['หนึ่งสิบ', 'one-before-ten', 0, 'หนึ่งสิบ'],
    ['สิบหนึ่ง', 'final-one', 3, 'หนึ่ง'],
    ['ยี่สิบหนึ่ง', 'final-one', 6, 'หนึ่ง'],
    ['หนึ่งล้านสิบหนึ่ง', 'final-one', 12, 'หนึ่ง'],
    ['ยี่', 'yi-without-ten', 0, 'ยี่'],
    ['ยี่ร้อย', 'yi-without-ten', 0, 'ยี่'],
    ['เอ็ด', 'lone-et', 0, 'เอ็ด'],
    ['เอ็ดร้อย', 'lone-et', 0, 'เอ็ด'],
    ['ร้อยเอ็ดสิบ', 'lone-et', 4, 'เอ็ด'],
    ['หนึ่งร้อยร้อย', 'missing-digit', 9, 'ร้อย'],
    ['หนึ่งล้านร้อย', 'missing-digit', 9, 'ร้อย'],
    ['หนึ่งร้อยสองร้อย', 'misplaced-place', 12, 'ร้อย'],
    ['สิบสิบ', 'misplaced-place', 3, 'สิบ'],
    ['สิบสองร้อย', 'misplaced-place', 6, 'ร้อย'],
    ['ห้าหก', 'misplaced-place', 3, 'หก'],
    ['ร้อยเอ็ดเอ็ด', 'misplaced-place', 8, 'เอ็ด'],
    ['ร้อยเอ็ดสอง', 'misplaced-place', 8, 'สอง'],
    ['ล้าน', 'no-number', 0, 'ล้าน'],
    ['ลบล้านล้าน', 'no-number', 2, 'ล้าน'],
    ['ศูนย์ห้า', 'surplus-words', 5, 'ห้า'],
    ['ห้าศูนย์', 'surplus-words', 3, 'ศูนย์'],
    ['ห้าบาท', 'surplus-words', 3, 'บาท'],
    ['ลบลบห้า', 'no-number', 2, 'ลบ'],
    ['ห้าจุด', 'missing-digit', 6, ''],
    ['จุดห้า', 'no-number', 0, 'จุด'],
    ['ห้าจุดสิบ', 'missing-digit', 6, 'สิบ'],
    ['ห้าจุดเอ็ด', 'missing-digit', 6, 'เอ็ด'],
    ['ห้าจุดห้าเอ็ด', 'surplus-words', 9, 'เอ็ด'],
    ['จังหวัดร้อยเอ็ด', 'unknown-word', 0, 'จังหวัดร้อยเอ็ด'],
    ['ร้อยเอ็ดคน', 'unknown-word', 8, 'คน'],
    [`ศูนย์จุด${'หนึ่ง'.repeat(20)}`, 'too-many-digits', 0, `ศูนย์จุด${'หนึ่ง'.repeat(20)}`],
  ];

  test.each(broken)('%j: %s at %i, found %j', (words, code, offset, found) => {
    expect(parseNumberWords(words)).toBeUndefined();
    const issue = explainNumberWords(words);
    expect(issue?.code).toBe(`thai.words-${code}`);
    expect(issue?.found).toBe(found);
    expect(issue?.place?.source).toMatchObject({ offset, length: found.length });
  });

  test.each([
    [
      'ร้อยสองสิบ',
      '"ร้อยสองสิบ" มีคำที่ไม่ถูกต้อง: "สองสิบ" ควรเขียนว่า "ยี่สิบ"',
      '"ร้อยสองสิบ" has a word that is wrong there: "สองสิบ". Write "ยี่สิบ".',
    ],
    ['สิบแมว', '"สิบแมว" มีคำที่ไม่ใช่คำบอกจำนวน: "แมว"', '"สิบแมว" has a word that is not part of a number: "แมว".'],
    ['ห้าจุด', '"ห้าจุด" ขาดตัวเลข', '"ห้าจุด" lacks a digit.'],
  ])('%s is told in both languages', (words, th, en) => {
    expect(explainNumberWords(words)?.message).toEqual({ th, en });
  });

  test('law: undoes formatNumberWords up to 10³⁰', () => {
    const most = 10n ** 30n;
    fc.assert(
      fc.property(fc.bigInt({ min: -most, max: most }), fc.constantFrom('เอ็ด', 'หนึ่ง'), (value, finalOne) => {
        const read = parseNumberWords(formatNumberWords(value, { finalOne }));
        expect(read === undefined ? undefined : BigInt(read)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('law: undoes formatNumberWords for doubles', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        expect(parseNumberWords(formatNumberWords(value))).toBe(value + 0);
      }),
    );
  });

  test('law: what is accepted and said again is the same number', () => {
    const unit = fc.constantFrom('หนึ่ง', 'สอง', 'เอ็ด', 'ยี่', 'สิบ', 'ร้อย', 'พัน', 'ล้าน', 'ศูนย์', 'ลบ', 'จุด', 'ห้า');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (words) => {
        const read = parseNumberWords(words);
        expect(explainNumberWords(words) === undefined).toBe(read !== undefined);
        if (read !== undefined) expect(parseNumberWords(formatNumberWords(read))).toBe(read);
      }),
      { numRuns: 1000 },
    );
  });
});
