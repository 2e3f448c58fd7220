import { describe, expect, test } from 'vitest';
import { readDigitRun } from '../../src/thai/number/digit-run.js';
import { digitOf, isLatinLetter, isSpace, isThaiLetter } from '../../src/thai/text/characters.js';

describe('the edges of each kind of unit', () => {
  test.each([
    ['/', -1],
    ['0', 0],
    ['9', 9],
    [':', -1],
    ['๏', -1],
    ['๐', 0],
    ['๙', 9],
    ['๚', -1],
  ])('%s as a digit is %i', (unit, digit) => {
    expect(digitOf(unit.charCodeAt(0))).toBe(digit);
  });

  test.each([
    ['@', false],
    ['A', true],
    ['Z', true],
    ['[', false],
    ['`', false],
    ['a', true],
    ['z', true],
    ['{', false],
    ['ก', false],
    ['š', false],
  ])('%s is a Latin letter: %s', (unit, expected) => {
    expect(isLatinLetter(unit.charCodeAt(0))).toBe(expected);
  });

  test.each([
    ['\u0E00', false],
    ['ก', true],
    ['ฺ', true],
    ['฿', false],
    ['เ', true],
    ['\u0E4E', true],
    ['๏', false],
    ['a', false],
  ])('%s is a Thai letter: %s', (unit, expected) => {
    expect(isThaiLetter(unit.charCodeAt(0))).toBe(expected);
  });

  test.each([
    [' ', true],
    ['\u00A0', true],
    ['\t', false],
    ['\n', false],
  ])('%j is a space: %s', (unit, expected) => {
    expect(isSpace(unit.charCodeAt(0))).toBe(expected);
  });
});

describe('readDigitRun', () => {
  test.each([
    ['๒๕๖๖', 2566, 4, false],
    ['2566 ', 2566, 4, false],
    ['๒๕61', 2561, 4, true],
    ['๒๕๖o', 2560, 4, true],
    ['๒O๖๑', 2061, 4, true],
    ['๑o5', 105, 3, true],
    ['๓o มีนาคม', 30, 2, true],
    ['๑or', 1, 1, false],
    ['๑oa', 1, 1, false],
    ['1o', 1, 1, false],
    ['๑a', 1, 1, false],
  ])('%s is %i', (text, value, end, bent) => {
    expect(readDigitRun(text, 0)).toEqual({ start: 0, end, value, bent });
  });

  test.each(['', 'o๑', 'ก', ' 1'])('%j has none', (text) => {
    expect(readDigitRun(text, 0)).toBeUndefined();
  });
});
