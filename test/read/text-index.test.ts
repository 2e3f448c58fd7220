import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasSuspect, indexText, type TextIndex } from '../../src/read/text-index.js';
import { findDamage } from '../../src/thai/text/damage.js';
import { repairThai } from '../../src/thai/text/normalize.js';
import { terms, text, words } from '../thai/damaged-words.js';

/** The index of a text that was looked at as a whole. */
function lookedAt(whole: string): TextIndex {
  const index = indexText(whole);
  index.look(0, whole.length);
  return index;
}

test('law: a part behind a tag or a space without a suspect needs no repair and has no damage', () => {
  fc.assert(
    fc.property(text, text, text, (before, part, after) => {
      const whole = `${before}>${part}<${after}`;
      if (lookedAt(whole).isSuspect(before.length + 1, part.length)) return;
      expect(repairThai(part, { only: 'safe' }).repairs).toEqual([]);
      expect(findDamage(part)).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test('law: what is even has neither a reference nor white space to collapse', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.constantFrom('&', '\n', '\r', '\f', '\t', ' ', 'กขคงจฉชซ')),
      text,
      (before, parts, after) => {
        const part = parts.join('');
        const whole = `${before}>${part}<${after}`;
        if (lookedAt(whole).isUneven(before.length + 1, part.length)) return;
        expect(part).not.toMatch(/[&\n\r\f\t]| {2}/);
      },
    ),
    { numRuns: 5000 },
  );
});

test('what is even for 32 units around is known to be', () => {
  for (const odd of ['&', '\t', '\n', '\f', '\r', 'ก  ก']) {
    const { isUneven } = lookedAt(`${odd}${'ก '.repeat(40)}${odd}`);
    expect(isUneven(34, 10)).toBe(false);
    expect(isUneven(0, 1)).toBe(true);
  }
});

test.each([...words, ...terms])('%s is looked at wherever it stands', (word) => {
  for (let shift = 0; shift < 70; shift += 1) {
    const { isSuspect } = lookedAt(`${'ก'.repeat(shift)}>${word}<${'ก'.repeat(70)}`);
    expect(isSuspect(shift + 1, word.length)).toBe(true);
    expect(isSuspect(shift + word.length + 35, 10)).toBe(false);
  }
});

test('ordinary text has no suspects, whatever letters it is made of', () => {
  const letters = Array.from({ length: 46 }, (_, at) => String.fromCharCode(0x0e01 + at));
  const marked = letters.map((letter) => `${letter}ิ่.${letter}า.${letter}ำ.`).join('');
  const sentences =
    'องค์การบริหารส่วนตำบล ประกาศนโยบาย No Gift Policy พ.ศ. ๒๕๖๖ (ฉบับที่ ๒) “โปร่งใส” – ตรวจสอบได้ ๑๐๐ %\n\tเท่านั้น ';
  for (const text of [sentences, marked, `${sentences}${marked}`.repeat(3)]) {
    expect(hasSuspect(text)).toBe(false);
  }
});
