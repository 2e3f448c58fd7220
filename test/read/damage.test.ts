import { readReport } from 'thai-ita/read';
import { describe, expect, inject, test } from 'vitest';
import { findDamage } from '../../src/thai/damage.js';

describe('damage that no mend can bring back', () => {
  test.each<readonly [string, readonly (readonly [string, string, number])[]]>([
    ['ผลการดาเนินงาน', [['lost-vowel', 'ดาเนิน', 5]]],
    [
      'ทาให้ ประจาปี',
      [
        ['lost-vowel', 'ทาให้', 0],
        ['lost-vowel', 'ประจาปี', 6],
      ],
    ],
    ['จัดทารายงาน', []],
    ['จัดทาแผน', [['lost-vowel', 'จัดทา', 0]]],
    ['จัดทางเดิน', []],
    ['ต าบล', [['spaced-vowel', 'ต า', 0]]],
    ['จ ำนวน', [['spaced-vowel', 'จ ำ', 0]]],
    ['ด\uFFFDาเนินงาน', [['replaced-letter', 'ด\uFFFDา', 0]]],
    ['ส\uFFFDำหรบั', [['replaced-letter', 'ส\uFFFDำ', 0]]],
    ['รา้ยแรง', [['misplaced-mark', 'รา้', 0]]],
    ['ก ั', [['misplaced-mark', 'ก ั', 0]]],
    ['ท่ีดี', [['misplaced-mark', 'ท่ี', 0]]],
    ['ดีี', [['misplaced-mark', 'ดีี', 0]]],
    ['ประจำ\uFFFD ปี', [['replaced-letter', '\uFFFD', 5]]],
    ['การดำเนินงานของอำเภอ ทำให้ น้ำท่วม ไม่มี เท่านั้น ก็', []],
    ['ทรัพยากร บุคคล', []],
    ['น้ำใจ ตั้งใจ เก๊ก โต๊ะ สิทธิ์ พันธุ์', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(findDamage(text).map(({ kind, found, offset }) => [kind, found, offset])).toEqual(expected);
  });
});

const table = (activities: readonly string[]): string =>
  `อบต.ตัวอย่าง ปีงบประมาณ 2566\nมาตรการ\tผลการดำเนินงาน\n${activities.map((text, at) => `มาตรการ${at}\t${text}`).join('\n')}`;

test('the reader keeps damaged text as it is and says where it stands', () => {
  const text = table(['ผลการดาเนินงาน ต าบล']);
  const { value, issues } = readReport(text);
  expect(value?.measures[0]?.activities[0]?.text).toBe('ผลการดาเนินงาน ต าบล');
  const damaged = issues.filter(({ code }) => code === 'read.damaged-text');
  expect(damaged).toHaveLength(1);
  expect(damaged[0]?.message.en).toBe(
    '“ดาเนิน” seems to have lost the vowel ำ, and 1 more in this text; it was kept as it is.',
  );
  expect(damaged[0]?.place?.source).toMatchObject({ line: 3, column: 15, length: 6 });
});

test('a document of many damaged texts is said once to come from a broken copy', () => {
  const codes = (count: number): readonly string[] =>
    readReport(table(Array.from({ length: count }, () => 'จ านวนมาก'))).issues.map(({ code }) => code);
  expect(codes(4).filter((code) => code === 'read.broken-text-layer')).toHaveLength(0);
  expect(codes(5).filter((code) => code === 'read.broken-text-layer')).toHaveLength(1);
  expect(codes(9).filter((code) => code === 'read.broken-text-layer')).toHaveLength(1);
});

test('the real report has no damaged letters', ({ skip }) => {
  const seed = inject('seed');
  if (seed === undefined) skip('the real report is not here');
  else expect(readReport(seed).issues.filter(({ code }) => code === 'read.damaged-text')).toEqual([]);
});
