import fc from 'fast-check';
import { explainNumber, formatNumber, parseNumber } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

const accepted: readonly (readonly [string, number])[] = [
  ['๑๕,๖๔๒,๗๖๙.๕๕', 15642769.55],
  ['15,642,769.55', 15642769.55],
  ['15642769.55', 15642769.55],
  ['๑๒๓', 123],
  ['-๕๐๐', -500],
  ['0', 0],
  ['-0', 0],
  ['-0.00', 0],
  ['007', 7],
  ['.5', 0.5],
  ['-.5', -0.5],
  ['+5', 5],
  ['๑๒๓ ', 123],
  [' ๑๒๓', 123],
  ['1.50', 1.5],
  ['999', 999],
  ['1,000', 1000],
  ['-1,000', -1000],
  ['12,345', 12345],
  ['0.0000001', 1e-7],
  ['0.00000010000000000', 1e-7],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['9,007,199,254,740,991.00', Number.MAX_SAFE_INTEGER],
  ['0.30000000000000004', 0.30000000000000004],
  ['123456789012.345', 123456789012.345],
];

/** Text, code behind "thai.number-", offset, what was found there, the text as it would have been right. */
const refusedRows: readonly (readonly [string, string, number, string, string?])[] = [
  ['', 'no-digit', 0, ''],
  ['-', 'no-digit', 0, '-'],
  ['abc', 'no-digit', 0, 'abc'],
  ['1๒3', 'mixed-digits', 1, '๒', '123'],
  ['๒๕61', 'mixed-digits', 2, '6', '๒๕๖๑'],
  ['-๒๕61', 'mixed-digits', 3, '6', '-๒๕๖๑'],
  ['-1๒', 'mixed-digits', 2, '๒', '-12'],
  ['๒๕๖o', 'letter-o-for-zero', 3, 'o', '๒๕๖๐'],
  ['๓O', 'letter-o-for-zero', 1, 'O', '๓๐'],
  ['2o1o', 'letter-o-for-zero', 1, 'o', '2010'],
  ['1,2,3', 'wrong-grouping', 2, '2', '123'],
  ['1,23,456', 'wrong-grouping', 2, '23', '123,456'],
  ['12,34.5', 'wrong-grouping', 3, '34', '1,234.5'],
  ['1234,567', 'wrong-grouping', 0, '1234', '1,234,567'],
  ['-1234,567', 'wrong-grouping', 1, '1234', '-1,234,567'],
  ['1,2345', 'wrong-grouping', 2, '2345', '12,345'],
  ['๑,๒๓', 'wrong-grouping', 2, '๒๓', '๑๒๓'],
  ['1,234,', 'misplaced-comma', 5, ','],
  [',123', 'misplaced-comma', 0, ','],
  ['1,,234', 'misplaced-comma', 1, ','],
  ['1.234,567', 'misplaced-comma', 5, ','],
  ['-,5', 'misplaced-comma', 1, ','],
  ['1.2.3', 'second-point', 3, '.'],
  ['1..2', 'misplaced-point', 1, '.'],
  ['5.', 'misplaced-point', 1, '.'],
  ['1 234', 'stray-space', 1, ' '],
  ['1\n2', 'stray-space', 1, '\n'],
  ['1e3', 'exponent', 1, 'e'],
  ['1E3', 'exponent', 1, 'E'],
  ['٣', 'foreign-digit', 0, '٣'],
  ['１２３', 'foreign-digit', 0, '１'],
  ['5𝟗', 'foreign-digit', 1, '𝟗'],
  ['123-', 'misplaced-sign', 3, '-'],
  ['--5', 'misplaced-sign', 1, '-'],
  ['−5', 'misplaced-sign', 0, '−'],
  ['2566–2570', 'misplaced-sign', 4, '–'],
  ['(500)', 'written-as-money', 0, '('],
  ['฿1,234.50', 'written-as-money', 0, '฿'],
  ['1,234.50บาท', 'written-as-money', 8, 'บาท'],
  ['0x10', 'foreign-character', 1, 'x'],
  ['7👍', 'foreign-character', 1, '👍'],
  ['Infinity5', 'foreign-character', 0, 'I'],
  ['9007199254740992', 'too-many-digits', 0, '9007199254740992'],
  ['9007199254740993', 'too-many-digits', 0, '9007199254740993'],
  ['123456789012345678.91', 'too-many-digits', 0, '123456789012345678.91'],
  ['0.1234567890123456789', 'too-many-digits', 0, '0.1234567890123456789'],
  ['1.00000000000000001', 'too-many-digits', 0, '1.00000000000000001'],
];

const refused = refusedRows.map(([text, code, offset, found, expected]) => ({ text, code, offset, found, expected }));

describe('parseNumber', () => {
  test.each(accepted)('%s is %s', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
    expect(explainNumber(text)).toBeUndefined();
  });

  test.each(refused)('refuses $text', ({ text }) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('explainNumber', () => {
  test.each(refused)('$text: $code at $offset', ({ text, code, offset, found, expected }) => {
    const issue = explainNumber(text);
    expect(issue?.code).toBe(`thai.number-${code}`);
    expect(issue?.severity).toBe('error');
    expect(issue?.place?.source).toMatchObject({ offset, length: found.length });
    expect(issue?.found).toBe(found);
    expect(issue?.expected).toBe(expected);
    expect(issue?.message.th).toMatch(/^".*" [ก-๙]+[ก-๙0-9 ]*(: ".*")?( ควรเขียนว่า ".+")?$/s);
    expect(issue?.message.en).toMatch(/^".*" (has|lacks|is|does|mixes) .+(: ".*")?\.( Write ".+"\.)?$/s);
  });

  test.each([
    [
      '12,34.5',
      '"12,34.5" มีจุลภาคที่ไม่แบ่งทีละสามหลัก: "34" ควรเขียนว่า "1,234.5"',
      '"12,34.5" has commas that do not group the digits in threes: "34". Write "1,234.5".',
    ],
    [
      '๒๕๖o',
      '"๒๕๖o" มีอักษรโอแทนเลขศูนย์: "o" ควรเขียนว่า "๒๕๖๐"',
      '"๒๕๖o" has the letter o in place of a zero: "o". Write "๒๕๖๐".',
    ],
    ['1e3', '"1e3" เขียนแบบยกกำลัง: "e"', '"1e3" is written with an exponent: "e".'],
    ['ไม่มี', '"ไม่มี" ไม่มีตัวเลข', '"ไม่มี" has no digit.'],
    [
      '1\u00003',
      '"1U+00003" มีอักขระอื่นปนอยู่: "U+0000"',
      '"1U+00003" has a character that is not part of a number: "U+0000".',
    ],
  ])('%s is told in both languages', (text, th, en) => {
    expect(explainNumber(text)?.message).toEqual({ th, en });
  });

  test('tells the line and the column', () => {
    expect(explainNumber('12\n3')?.place?.source).toEqual({ line: 1, column: 3, offset: 2, length: 1 });
  });

  test('law: explains exactly what parseNumber refuses', () => {
    const unit = fc.constantFrom(
      '0',
      '1',
      '9',
      '๐',
      '๓',
      ',',
      '.',
      '-',
      ' ',
      'e',
      'o',
      '฿',
      'x',
      '000',
      ',123',
      ',๑๒๓',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 9 }), (text) => {
        expect(explainNumber(text) === undefined).toBe(parseNumber(text) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatNumber', () => {
  test.each<[number | bigint | string, Parameters<typeof formatNumber>[1], string]>([
    [15642769.55, { digits: 'thai' }, '๑๕,๖๔๒,๗๖๙.๕๕'],
    [15642769.55, undefined, '15,642,769.55'],
    [15642769.55, { digits: 'arabic', grouping: false }, '15642769.55'],
    [9007199254740993n, { digits: 'thai' }, '๙,๐๐๗,๑๙๙,๒๕๔,๗๔๐,๙๙๓'],
    ['123456789012345678.91', { digits: 'thai', fractionDigits: 2 }, '๑๒๓,๔๕๖,๗๘๙,๐๑๒,๓๔๕,๖๗๘.๙๑'],
    ['๑,๒๓๔.๕๐', {}, '1,234.50'],
    [0, {}, '0'],
    [-0, {}, '0'],
    [-5, {}, '-5'],
    [999, {}, '999'],
    [-999, {}, '-999'],
    [1000, {}, '1,000'],
    [-100000n, {}, '-100,000'],
    [1e21, {}, '1,000,000,000,000,000,000,000'],
    [1.23e21, { grouping: false }, '1230000000000000000000'],
    [1.5e-7, {}, '0.00000015'],
    [-1.5e-7, { fractionDigits: 2 }, '0.00'],
    [1.005, { fractionDigits: 2 }, '1.01'],
    [-1.005, { fractionDigits: 2 }, '-1.01'],
    [1.004, { fractionDigits: 2 }, '1.00'],
    [2.5, { fractionDigits: 0 }, '3'],
    [0.4, { fractionDigits: 0 }, '0'],
    [999.995, { fractionDigits: 2 }, '1,000.00'],
    [0.05, { fractionDigits: 1 }, '0.1'],
    [7, { fractionDigits: 2 }, '7.00'],
    [7, { fractionDigits: 100, grouping: true }, `7.${'0'.repeat(100)}`],
  ])('%s, %j: %s', (value, options, expected) => {
    expect(formatNumber(value, options)).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '', 'abc', '1e3'])(
    '%j: RangeError',
    (value) => {
      expect(() => formatNumber(value)).toThrow(RangeError);
      expect(() => formatNumber(value)).toThrow(/^formatNumber: expected a number, got /);
    },
  );

  test('law: parseNumber reads back what is written', () => {
    const options = fc.record({ digits: fc.constantFrom('thai', 'arabic'), grouping: fc.boolean() } as const);
    const value = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    );
    fc.assert(
      fc.property(value, options, (given, how) => {
        expect(parseNumber(formatNumber(given, how))).toBe(given === 0 ? 0 : given);
      }),
      { numRuns: 1000 },
    );
  });
});
