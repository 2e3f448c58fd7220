import { describe, expect, test } from 'vitest';
import { findDamage } from '../../src/thai/text/damage.js';

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
    ['การดำเนิน งานตามแผน', [['split-word', 'ดำเนิน งาน', 3]]],
    [
      'เจ้า หน้าที่และองค์ การ',
      [
        ['split-word', 'เจ้า หน้าที่', 0],
        ['split-word', 'องค์ การ', 15],
      ],
    ],
    ['สรุปราย งาน', [['split-word', 'ราย งาน', 4]]],
    ['จัดซื้อ จัดจ้าง', [['split-word', 'จัดซื้อ จัดจ้าง', 0]]],
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
    ['ทรัพยากร บุคคล', [['split-word', 'ทรัพยากร บุคคล', 0]]],
    ['ให้ งานดี ขั้น ต้น ส่ง เสื้อ โครงการ จัดการ ประวัติ การ ราย งาน', []],
    ['น้ำใจ ตั้งใจ เก๊ก โต๊ะ สิทธิ์ พันธุ์', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(findDamage(text).map(({ kind, found, offset }) => [kind, found, offset])).toEqual(expected);
  });
});
