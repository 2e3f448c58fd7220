import fc from 'fast-check';
import { findMentions } from 'thai-ita/mention';
import { expect, test } from 'vitest';

/** A quadratic reader would need minutes for each of these, and the test would run into its time limit. */
const LENGTH = 400_000;

const pieces = [
  '1',
  '๑o',
  '1,',
  '1.',
  '1-',
  '1/',
  '1 - ',
  '0-',
  '+66 ',
  'o',
  'O ',
  ' ',
  '1'.padStart(999),
  '2566'.padStart(999, '.'),
  'พ.ศ.',
  'พ.ศ. 2566 และ ',
  'ระเบียบ พ.ศ. 2566 ',
  'ปีงบประมาณ ',
  'ม.ค. 66 - ',
  '5 ม.ค. ',
  '(1) ',
  '1 บาท (',
  `1 บาท (${'หนึ่ง'.repeat(79)}`,
  '1 ล้านล้าน',
  '฿',
  'a',
  'a.',
  'a@',
  'a-',
  'https://',
  'https://a.go.th/)',
  'a.th(',
  '%',
  '<p>',
  '\u0E31',
  '\uD800',
];

const joins = (text: string): boolean => {
  let at = 0;
  for (const { start, end, text: written } of findMentions(text)) {
    if (start < at || end <= start || text.slice(start, end) !== written) return false;
    at = end;
  }
  return true;
};

test.each(pieces)('%j over and over', (piece) => {
  expect(joins(piece.repeat(Math.ceil(LENGTH / piece.length)))).toBe(true);
});

test('any few pieces over and over', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), (some) => {
      const text = some.join('');
      expect(joins(text.repeat(Math.ceil(20_000 / text.length)))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
