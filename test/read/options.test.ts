import { readReport } from 'thai-ita/read';
import { explainNumber } from 'thai-ita/thai';
import { expect, test } from 'vitest';

test.each([
  [{ limits: 5 }, 'got 5 as its limits'],
  [{ limits: [] }, 'got an array as its limits'],
  [{ limits: { maxLength: null } }, 'got null as its limits.maxLength'],
  [{ columns: { ภารกิจ: 1 } }, 'got 1 as its columns.ภารกิจ'],
])('options %j are refused', (options, said) => {
  expect(() => readReport('ก', options as never)).toThrow(said);
});

test('a place is counted with what cannot be seen before it, and without what comes behind', () => {
  const { place, found } = explainNumber('1\u200b2x\u200b3') ?? {};
  expect([place?.source?.offset, found?.startsWith('x')]).toEqual([3, true]);
});
