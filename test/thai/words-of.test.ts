import fc from 'fast-check';
import { wordsOf } from 'thai-ita/thai';
import { afterEach, describe, expect, test, vi } from 'vitest';

describe('wordsOf', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['พ.ศ.๒๕๖๖-๒๕๗๐', ['พ.ศ.', '๒๕๖๖', '-', '๒๕๗๐']],
    ['ปีพ.ศ. 2566', ['ปี', 'พ.ศ.', ' ', '2566']],
    ['พ.ศ 2566', ['พ.ศ', ' ', '2566']],
    ['30 ก.ย. 66', ['30', ' ', 'ก.ย.', ' ', '66']],
    ['1 ต.ค.65', ['1', ' ', 'ต.ค.', '65']],
    ['ถึงมี.ค. เม.ย. มิ.ย.', ['ถึง', 'มี.ค.', ' ', 'เม.ย.', ' ', 'มิ.ย.']],
    ['อบต.ช่อระกา', ['อบต.', 'ช่อ', 'ระกา']],
    ['ของอบต.', ['ของ', 'อบต.']],
    ['ต.ดี อ.ดี จ.ดี', ['ต.', 'ดี', ' ', 'อ.', 'ดี', ' ', 'จ.', 'ดี']],
    ['ป.ป.ช. และ ป.ป.ท', ['ป.ป.ช.', ' ', 'และ', ' ', 'ป.ป.ท']],
    ['พ.ร.บ.', ['พ.ร.บ.']],
    ['๒,๕๖๗,๐๐๐.๕๐ บาท.', ['๒,๕๖๗,๐๐๐.๕๐', ' ', 'บาท', '.']],
    ['1,2,,3.', ['1,2', ',', ',', '3', '.']],
    ["O43 don't ok’d", ['O', '43', ' ', "don't", ' ', 'ok’d']],
    ['เด็กๆ', ['เด็กๆ']],
    ['฿๕ (ดี)', ['฿', '๕', ' ', '(', 'ดี', ')']],
    ['ดี \n\t ดี', ['ดี', ' \n\t ', 'ดี']],
    ['1️⃣👩', ['1', '\uFE0F\u20E3', '👩']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  const unit = fc.oneof(
    fc.constantFrom(..."กงานเแำ่้ๆ .,๑2a'’-\u200B\uD83D", 'พ.ศ.', 'อบต.', 'งบประมาณ', 'การดำเนินงาน'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const text = fc.array(unit, { maxLength: 300 }).map((units) => units.join(''));

  test('law: joined, the words are the text, and none is empty', () => {
    fc.assert(
      fc.property(text, (given) => {
        const words = wordsOf(given);
        expect(words.join('')).toBe(given);
        expect(words).not.toContain('');
      }),
    );
  });

  test('a run longer than one piece is cut as its parts are', () => {
    const sentence = ['การ', 'ป้องกัน', 'การ', 'ทุจริต'];
    const words = wordsOf(sentence.join('').repeat(100));
    expect(words.join('')).toBe(sentence.join('').repeat(100));
    expect(words.filter((word) => word === 'ทุจริต').length).toBe(100);
  });

  test('no word begins with a mark, however long the run', () => {
    for (let shift = 0; shift < 8; shift += 1) {
      const words = wordsOf(`${'ก'.repeat(shift)}${'ปู่กู้ที่'.repeat(120)}`);
      expect(words.filter((word) => /^[ัำ-ฺ็-๎]/.test(word))).toEqual([]);
    }
  });

  test('nothing but marks still ends', () => {
    expect(wordsOf(`ก${'\u0E48'.repeat(1000)}`).join('')).toBe(`ก${'\u0E48'.repeat(1000)}`);
  });
});

describe('wordsOf without Intl.Segmenter', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('gives clusters of a letter and its marks', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(wordsOf('ที่อบต. น้ำ ๒๕๖๖')).toEqual(['ที่', 'อบต.', ' ', 'น้ำ', ' ', '๒๕๖๖']);
  });
});
