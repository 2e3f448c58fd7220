import fc from 'fast-check';
import { type NumberedItem, splitNumberedList } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

/** Items as short lists: `['1', 'text']`, with the items inside as a third part. */
const short = (items: readonly NumberedItem[]): unknown[] =>
  items.map(({ number, text, items: inner }) => (inner === undefined ? [number, text] : [number, text, short(inner)]));

describe('splitNumberedList', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['จัดทำแผน', [[undefined, 'จัดทำแผน']]],
    ['๑. จัดทำแผน', [['1', 'จัดทำแผน']]],
    [
      '1) จัดทำแผน 2) รายงานผล',
      [
        ['1', 'จัดทำแผน'],
        ['2', 'รายงานผล'],
      ],
    ],
    [
      '๑) จัดทำแผน ๒) รายงานผล',
      [
        ['1', 'จัดทำแผน'],
        ['2', 'รายงานผล'],
      ],
    ],
    [
      '(๑) จัดทำแผน (๒) รายงานผล',
      [
        ['1', 'จัดทำแผน'],
        ['2', 'รายงานผล'],
      ],
    ],
    [
      '๑.จัดทำแผน ๒.รายงานผล',
      [
        ['1', 'จัดทำแผน'],
        ['2', 'รายงานผล'],
      ],
    ],
    [
      'ข้อ ๑ จัดทำแผน ข้อ ๒ รายงานผล',
      [
        ['1', 'จัดทำแผน'],
        ['2', 'รายงานผล'],
      ],
    ],
    [
      'ก. จัดทำแผน ข. รายงานผล',
      [
        ['ก', 'จัดทำแผน'],
        ['ข', 'รายงานผล'],
      ],
    ],
    [
      '1.1 จัดทำแผน 1.2 รายงานผล',
      [
        ['1.1', 'จัดทำแผน'],
        ['1.2', 'รายงานผล'],
      ],
    ],
    [
      '- จัดทำแผน\n- รายงานผล',
      [
        ['-', 'จัดทำแผน'],
        ['-', 'รายงานผล'],
      ],
    ],
    [
      '• จัดทำแผน\n• รายงานผล',
      [
        ['•', 'จัดทำแผน'],
        ['•', 'รายงานผล'],
      ],
    ],
    [
      '๙. จัดทำแผน ๑๐. รายงานผล',
      [
        ['9', 'จัดทำแผน'],
        ['10', 'รายงานผล'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(short(splitNumberedList(text))).toEqual(expected);
  });

  test.each([
    [
      'a year right before a mark',
      '๑. แผน พ.ศ. ๒๕๖๖ ๒. รายงาน',
      [
        ['1', 'แผน พ.ศ. ๒๕๖๖'],
        ['2', 'รายงาน'],
      ],
    ],
    [
      'a year that ends a sentence',
      '๑. แผน ปี ๒๕๖๖. ๒. รายงาน',
      [
        ['1', 'แผน ปี ๒๕๖๖.'],
        ['2', 'รายงาน'],
      ],
    ],
    [
      'an amount before a mark',
      '๑. ใช้เงิน ๑๒.๕ ล้านบาท ๒. รายงาน',
      [
        ['1', 'ใช้เงิน ๑๒.๕ ล้านบาท'],
        ['2', 'รายงาน'],
      ],
    ],
    [
      'a section of a law',
      '๑. ตามมาตรา ๒. ของกฎหมาย ๒. รายงาน',
      [
        ['1', 'ตามมาตรา ๒. ของกฎหมาย'],
        ['2', 'รายงาน'],
      ],
    ],
    [
      'a number out of sequence',
      '๑. ตอบใน ๗. วัน ๒. รายงาน',
      [
        ['1', 'ตอบใน ๗. วัน'],
        ['2', 'รายงาน'],
      ],
    ],
    [
      'an abbreviation of a month',
      '๑. ตั้งแต่ ก.ย. ถึง ต.ค. ๒. รายงาน',
      [
        ['1', 'ตั้งแต่ ก.ย. ถึง ต.ค.'],
        ['2', 'รายงาน'],
      ],
    ],
  ])('%s is no mark', (_, text, expected) => {
    expect(short(splitNumberedList(text))).toEqual(expected);
  });

  test('a list inside an item', () => {
    expect(short(splitNumberedList('๑. ข้อมูลติดต่อ (๑) ที่อยู่ (๒) โทรศัพท์ ๒. รายงาน'))).toEqual([
      [
        '1',
        'ข้อมูลติดต่อ',
        [
          ['1', 'ที่อยู่'],
          ['2', 'โทรศัพท์'],
        ],
      ],
      ['2', 'รายงาน'],
    ]);
  });

  test('one bracketed number is no list', () => {
    expect(short(splitNumberedList('๑. ตามข้อตกลง (๑) ข้างต้น'))).toEqual([['1', 'ตามข้อตกลง (๑) ข้างต้น']]);
  });

  test('a repeated and a skipped number are kept as printed', () => {
    expect(short(splitNumberedList('๑. ก้าว\n๑. กาง\n๓. กลาง'))).toEqual([
      ['1', 'ก้าว'],
      ['1', 'กาง'],
      ['3', 'กลาง'],
    ]);
  });

  test('law: every item stands in the text where it says', () => {
    const piece = fc.constantFrom(
      '๑. ',
      '๒. ',
      '(๑) ',
      '(๒) ',
      '1) ',
      '- ',
      '\n',
      'แผน ',
      'พ.ศ. ๒๕๖๖ ',
      '๑,๐๐๐ บาท ',
      'ก. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const check = (items: readonly NumberedItem[]) => {
          for (const item of items) {
            expect(text.slice(item.start, item.end)).toBe(item.text);
            check(item.items ?? []);
          }
        };
        check(splitNumberedList(text));
      }),
    );
  });
});
