import fc from 'fast-check';
import { digitsIn, toArabicDigits, toThaiDigits } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

describe('toThaiDigits', () => {
  test.each([
    ['', ''],
    ['0123456789', '๐๑๒๓๔๕๖๗๘๙'],
    ['พ.ศ. 2566', 'พ.ศ. ๒๕๖๖'],
    ['๒๕61', '๒๕๖๑'],
    ['ไม่มี', 'ไม่มี'],
    [2566, '๒๕๖๖'],
    [9007199254740993n, '๙๐๐๗๑๙๙๒๕๔๗๔๐๙๙๓'],
    [-0.5, '-๐.๕'],
    [-0, '๐'],
    ['1e21', '๑e๒๑'],
    ['/0:9', '/๐:๙'],
  ])('%s is %s', (text, expected) => {
    expect(toThaiDigits(text)).toBe(expected);
  });
});

describe('toThaiDigits of a number that has no plain digits', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])('%s: RangeError', (value) => {
    expect(() => toThaiDigits(value)).toThrow(TypeError);
    expect(() => toThaiDigits(value)).toThrow(`toThaiDigits: expected text, got ${value}`);
  });
});

describe('toArabicDigits', () => {
  test.each([
    ['', ''],
    ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['พ.ศ. ๒๕๖๖', 'พ.ศ. 2566'],
    ['๒๕61', '2561'],
    ['٣１', '٣１'],
    ['๏๐๙๚', '๏09๚'],
  ])('%s is %s', (text, expected) => {
    expect(toArabicDigits(text)).toBe(expected);
  });

  test('law: undoes toThaiDigits on text of any length', () => {
    const unit = fc.constantFrom('0', '7', '9', 'ก', 'a', ' ', '.');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 600 }), (text) => {
        expect(toArabicDigits(toThaiDigits(text))).toBe(text);
      }),
    );
  });
});

describe('digitsIn', () => {
  test.each([
    ['', 'none'],
    ['ไม่มี', 'none'],
    ['๒๕๖๖', 'thai'],
    ['2566', 'arabic'],
    ['๒๕61', 'mixed'],
  ])('%s: %s', (text, expected) => {
    expect(digitsIn(text)).toBe(expected);
  });
});
