import { expect, test } from 'vitest';
import { readDigitRun } from '../../src/thai/number/digit-run.js';
import { isPartOfNumber, readNumberToken } from '../../src/thai/number/number-token.js';

/** Whether the number that begins at the last `|` of a row goes on with the one before. */
function isPart(row: string): boolean | undefined {
  const at = row.lastIndexOf('|');
  const text = row.slice(0, at) + row.slice(at + 1);
  const run = readDigitRun(text, at);
  return run === undefined ? undefined : isPartOfNumber(text, readNumberToken(text, run));
}

test.each([
  ['15, |642 บาท', true],
  ['1234, |642 บาท', false],
  ['15, |64 บาท', false],
  ['15,642. |50 บาท', true],
  ['642. |50 บาท', true],
  ['12. |50 คน', false],
  ['1 |000 บาท', true],
  ['1\u00a0|642 บาท', true],
  ['ข้อ 1 |642 บาท', false],
  ['500*|3 บาท', true],
  ['ก |642 บาท', false],
])('%s: %s', (row, expected) => {
  expect(isPart(row)).toBe(expected);
});
