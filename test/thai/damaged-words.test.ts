import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDamage } from '../../src/thai/text/damage.js';
import { mayHaveLostVowel } from '../../src/thai/text/lost-vowel.js';
import { mayBeSplitTerm } from '../../src/thai/text/split-term.js';
import { text, words } from './damaged-words.js';

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

test.each('ดาว จาก จาม ทาง ทาส กาย กาแฟ กาหลง สาย สาร สาหัส อาย อาหาร อาเซียน นาย ที่นา บาท มา ลาภ ราย'.split(' '))(
  'no look is wasted on the า of %s',
  (word) => {
    expect(mayHaveLostVowel(word, word.indexOf('า'))).toBe(false);
  },
);

test.each(words.filter((word) => word !== 'จัดทาน' && word !== 'ทำนาไป'))('the look sees the lost ำ of %s', (word) => {
  const places = [...word].flatMap((letter, at) => (letter === 'า' ? [at] : []));
  expect(places.some((at) => mayHaveLostVowel(word, at))).toBe(true);
});

test.each(['ให้ งาน', 'ที่ การ', 'แผน จัด', 'ดี ซื้อ', 'ที่ ตาม', 'การ ทาง', 'ตาม บท', 'ดี มา', 'และ ห้อง', 'ตาม เสียง', 'กก ขข'])(
  'no look is wasted on the space of %j',
  (text) => {
    expect(mayBeSplitTerm(text, text.indexOf(' '))).toBe(false);
  },
);

test.each(['ดำเนิน งาน', 'องค์ การ', 'เจ้า หน้าที่'])('the look sees the space of %j', (term) => {
  expect(mayBeSplitTerm(term, term.indexOf(' '))).toBe(true);
});
