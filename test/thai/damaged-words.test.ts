import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDamage } from '../../src/thai/text/damage.js';
import { terms, text, words } from './damaged-words.js';

test('law: places are in order, apart, and hold what is reported', () => {
  fc.assert(
    fc.property(text, (given) => {
      let end = 0;
      for (const { offset, found } of findDamage(given)) {
        expect(offset).toBeGreaterThanOrEqual(end - 1);
        expect(given.slice(offset, offset + found.length)).toBe(found);
        end = offset + found.length;
      }
    }),
    { numRuns: 5000 },
  );
});

test.each(terms)('%s has a space inside a word', (term) => {
  expect(findDamage(`ก ${term} ก`).map(({ kind, found }) => [kind, found])).toEqual([
    ['split-word', term.replace(/^ก/, '')],
  ]);
});

test.each(words.filter((word) => word !== 'จัดทาน' && word !== 'ทำนาไป'))('%s has lost its ำ', (word) => {
  expect(findDamage(`ก ${word} ก`).map(({ kind }) => kind)).toEqual(['lost-vowel']);
});

test.each(['จัดทาน', 'ทำนาไป'])('%s has not', (word) => {
  expect(findDamage(`ก ${word} ก`)).toEqual([]);
});

// แสง and เสริม, เจา and หน้าดิน: words one after the other that look like a word without its mark
test.each(['แสงเสริม', 'ใช้ไฟส่องแสงเสริมในโรงเรือน', 'เครื่องเจาหน้าดิน'])('%s has lost no mark', (words) => {
  expect(findDamage(`ก ${words} ก`)).toEqual([]);
});
