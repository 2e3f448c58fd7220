import { formatBahtWords, formatNumberWords, parseBahtWords, parseNumberWords } from 'thai-ita/thai';
import { expect, test } from 'vitest';

const TIMEOUT = 120_000;

test(
  'every number to 999,999 has words of its own, which read back to it',
  () => {
    const wrong: number[] = [];
    const all = new Set<string>();
    for (let value = 0; value < 1e6; value += 1) {
      const words = formatNumberWords(value);
      all.add(words);
      if (parseNumberWords(words) !== value) wrong.push(value);
    }
    expect(wrong).toEqual([]);
    expect(all.size).toBe(1e6);
  },
  TIMEOUT,
);

test('every number to 999,999 that ends in 01 reads back in the manner of Google Sheets', () => {
  const wrong: number[] = [];
  for (let value = 101; value < 1e6; value += 100) {
    const words = formatNumberWords(value, { finalOne: 'หนึ่ง' });
    if (!words.endsWith('หนึ่ง') || parseNumberWords(words) !== value) wrong.push(value);
  }
  expect(wrong).toEqual([]);
});

test(
  'a million amounts of one to fourteen digits of satang come back from their words',
  () => {
    // The same in every run (mulberry32), so that a failure can be seen again.
    let state = 20230930;
    const random = () => {
      state = (state + 0x6d2b79f5) | 0;
      let bits = Math.imul(state ^ (state >>> 15), 1 | state);
      bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
      return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
    };
    const wrong: number[] = [];
    for (let round = 0; round < 1e6; round += 1) {
      const amount = Math.floor(random() * 10 ** (1 + (round % 14)));
      if (parseBahtWords(formatBahtWords(amount)) !== amount) wrong.push(amount);
    }
    expect(wrong).toEqual([]);
  },
  TIMEOUT,
);
