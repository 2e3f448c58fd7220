import fc from 'fast-check';
import { bigSatangOfBaht, satang, satangOfBaht } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

describe('satang', () => {
  test.each([
    [0, 0],
    [-0, 0],
    [-5, -5],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('%s', (value, expected) => {
    expect(satang(value)).toBe(expected);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s: RangeError', (value) => {
    expect(() => satang(value)).toThrow(RangeError);
    expect(() => satang(value)).toThrow(`satang: expected a safe integer of satang, got ${value}`);
  });
});

describe('satangOfBaht', () => {
  test.each<[number | string | bigint, number]>([
    [0, 0],
    [-0, 0],
    [1, 100],
    [0.25, 25],
    [0.005, 1],
    [0.0049999, 0],
    [0.995, 100],
    [1.005, 101],
    [-1.005, -101],
    [2.675, 268],
    [1.999, 200],
    [0.29, 29],
    [4.35 * 100, 43500],
    [1.1 * 1.1, 121],
    [0.1 + 0.2, 30],
    [1.0049999999999997, 100],
    [-0.004, 0],
    [-0.005, -1],
    [1e-7, 0],
    [1.5e-7, 0],
    [15642769.55, 1564276955],
    [12345678988888.5, 1234567898888850],
    [90071992547409.9, 9007199254740990],
    ['90071992547409.91', 9007199254740991],
    [45035996273704.96, 4503599627370496],
    ['1.005', 101],
    ['1.0049999999999999999999', 100],
    ['0.29', 29],
    ['.5', 50],
    ['.๕', 50],
    ['-.5', -50],
    ['007', 700],
    ['+5', 500],
    ['+.5', 50],
    ['-21', -2100],
    ['1,234.50', 123450],
    ['๑๕,๖๔๒,๗๖๙.๕๕', 1564276955],
    ['90,071,992,547,409.914', 9007199254740991],
    [5n, 500],
    [-5n, -500],
    [90071992547409n, 9007199254740900],
  ])('%s is %s satang', (baht, expected) => {
    expect(satangOfBaht(baht)).toBe(expected);
    expect(bigSatangOfBaht(baht)).toBe(BigInt(expected));
  });

  test.each<number | string | bigint>([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '',
    ' ',
    'abc',
    '1,23,4.50',
    '0x10',
    '1e3',
    '1.2.3',
    '๒๕61',
    '+-5',
    '-+5',
    '+',
    '.',
    '5.',
    '5 บาท',
  ])('%j: RangeError', (baht) => {
    expect(() => satangOfBaht(baht)).toThrow(RangeError);
    expect(() => satangOfBaht(baht)).toThrow(/^satangOfBaht: expected a number, got /);
    expect(() => bigSatangOfBaht(baht)).toThrow(/^bigSatangOfBaht: expected a number, got /);
  });

  test.each<[number | string | bigint, bigint]>([
    [1e21, 10n ** 23n],
    [1.23e21, 123n * 10n ** 21n],
    [99999999999999.98, 9999999999999998n],
    ['99999999999999.99', 9999999999999999n],
    ['90071992547409.92', 9007199254740992n],
    ['123456789012345678.91', 12345678901234567891n],
    [-(10n ** 30n), -(10n ** 32n)],
  ])('%s is beyond a safe integer: %s', (baht, expected) => {
    expect(bigSatangOfBaht(baht)).toBe(expected);
    expect(() => satangOfBaht(baht)).toThrow(/^satangOfBaht: expected a safe integer of satang, got /);
  });

  test('law: a number gives what its text gives', () => {
    const baht = fc.oneof(
      fc.double({ noNaN: true, min: -9e13, max: 9e13 }),
      fc
        .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }))
        .map(([value, digits]) => value / 10 ** (digits + 2)),
    );
    fc.assert(
      fc.property(baht, (given) => {
        fc.pre(!String(given).includes('e'));
        expect(satangOfBaht(given)).toBe(satangOfBaht(String(given)));
      }),
      { numRuns: 1000 },
    );
  });

  test('law: every whole satang comes back from its baht as a number, up to 2⁵² satang', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), (given) => {
        expect(satangOfBaht(given / 100)).toBe(given + 0);
      }),
      { numRuns: 1000 },
    );
  });
});
