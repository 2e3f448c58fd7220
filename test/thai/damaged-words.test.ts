import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDamage } from '../../src/thai/text/damage.js';
import { text } from './damaged-words.js';

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
