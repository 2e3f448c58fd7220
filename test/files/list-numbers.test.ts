import { expect, test } from 'vitest';
import { formatListNumber } from '../../src/files/word/list-numbers.js';

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['decimalZero', 12, '12'],
  ['thaiNumbers', 12, '๑๒'],
  ['thaiLetters', 1, 'ก'],
  ['thaiLetters', 2, 'ข'],
  ['thaiLetters', 3, 'ค'],
  ['thaiLetters', 41, 'ฮ'],
  ['thaiLetters', 42, 'กก'],
  ['thaiCounting', 21, 'ยี่สิบเอ็ด'],
  ['lowerLetter', 26, 'z'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 2, 'B'],
  ['lowerRoman', 4, 'iv'],
  ['lowerRoman', 1994, 'mcmxciv'],
  ['upperRoman', 9, 'IX'],
  ['upperRoman', 4000, '4000'],
  ['none', 5, ''],
  ['chineseCounting', 5, undefined],
] as const)('%s of %d is %s', (format, number, text) => {
  expect(formatListNumber(format, number)).toBe(text);
});
