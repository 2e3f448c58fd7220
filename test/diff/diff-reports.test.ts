import fc from 'fast-check';
import { diffReports, pairReports } from 'thai-ita/diff';
import { describe, expect, test } from 'vitest';
import { type MeasureText, reportOf } from '../report-of.js';

const before = reportOf(2566, [
  [
    '1. เปิดเผยข้อมูล',
    ['1. จัดทำแผนประชาสัมพันธ์ พ.ศ. ๒๕๖๖', '2. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน', '3. ตอบข้อร้องเรียน'],
    ['ประชาชนรับทราบ'],
  ],
  ['2. ดูแลทรัพย์สิน', ['1. ตรวจนับครุภัณฑ์ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', '2. จัดทำแบบยืมพัสดุ'], ['ครุภัณฑ์อยู่ครบ']],
]);

const told = (measures: readonly MeasureText[], year = 2566) =>
  diffReports(before, reportOf(year, measures)).changes.map(({ what, kind, before: from, after: to, aspects }) =>
    `${kind} ${what} ${from?.id ?? '-'} ${to?.id ?? '-'} ${aspects.join(' ')}`.trim(),
  );

describe('diffReports', () => {
  test('the same report has no change', () => {
    expect(diffReports(before, before).changes).toEqual([]);
    expect(diffReports(before, before).summary.unchanged).toBe(9);
  });

  test.each<[string, readonly MeasureText[], readonly string[]]>([
    [
      'an item reworded',
      [
        [
          '1. เปิดเผยข้อมูล',
          ['1. จัดทำแผนประชาสัมพันธ์ พ.ศ. ๒๕๖๖', '2. เผยแพร่ผลการจัดซื้อจัดจ้างทุกเดือน', '3. ตอบข้อร้องเรียน'],
          ['ประชาชนรับทราบ'],
        ],
        ['2. ดูแลทรัพย์สิน', ['1. ตรวจนับครุภัณฑ์ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', '2. จัดทำแบบยืมพัสดุ'], ['ครุภัณฑ์อยู่ครบ']],
      ],
      ['changed activity m1.a2 m1.a2 reworded'],
    ],
    [
      'an item removed and the later ones renumbered',
      [
        ['1. เปิดเผยข้อมูล', ['1. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน', '2. ตอบข้อร้องเรียน'], ['ประชาชนรับทราบ']],
        ['2. ดูแลทรัพย์สิน', ['1. ตรวจนับครุภัณฑ์ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', '2. จัดทำแบบยืมพัสดุ'], ['ครุภัณฑ์อยู่ครบ']],
      ],
      [
        'changed activity m1.a2 m1.a1 renumbered',
        'changed activity m1.a3 m1.a2 renumbered',
        'removed activity m1.a1 -',
      ],
    ],
    [
      'an item moved to another measure',
      [
        [
          '1. เปิดเผยข้อมูล',
          ['1. จัดทำแผนประชาสัมพันธ์ พ.ศ. ๒๕๖๖', '2. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน', '3. ตอบข้อร้องเรียน', '4. จัดทำแบบยืมพัสดุ'],
          ['ประชาชนรับทราบ'],
        ],
        ['2. ดูแลทรัพย์สิน', ['1. ตรวจนับครุภัณฑ์ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'], ['ครุภัณฑ์อยู่ครบ']],
      ],
      ['changed activity m2.a2 m1.a4 moved renumbered'],
    ],
    [
      'measures that change places',
      [
        ['1. ดูแลทรัพย์สิน', ['1. ตรวจนับครุภัณฑ์ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', '2. จัดทำแบบยืมพัสดุ'], ['ครุภัณฑ์อยู่ครบ']],
        [
          '2. เปิดเผยข้อมูล',
          ['1. จัดทำแผนประชาสัมพันธ์ พ.ศ. ๒๕๖๖', '2. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน', '3. ตอบข้อร้องเรียน'],
          ['ประชาชนรับทราบ'],
        ],
      ],
      ['changed measure m1 m2 renumbered', 'changed measure m2 m1 reordered renumbered'],
    ],
  ])('%s', (_, measures, expected) => {
    const changes = told(measures);
    // of two that change places either may be called the one that moved
    const swapped = ['changed measure m1 m2 reordered renumbered', 'changed measure m2 m1 renumbered'];
    expect([expected, swapped]).toContainEqual(changes);
  });

  test('years that advance with the report, and one that did not', () => {
    const measures: readonly MeasureText[] = [
      [
        '1. เปิดเผยข้อมูล',
        ['1. จัดทำแผนประชาสัมพันธ์ พ.ศ. ๒๕๖๗', '2. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน', '3. ตอบข้อร้องเรียน'],
        ['ประชาชนรับทราบ'],
      ],
      ['2. ดูแลทรัพย์สิน', ['1. ตรวจนับครุภัณฑ์ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', '2. จัดทำแบบยืมพัสดุ'], ['ครุภัณฑ์อยู่ครบ']],
    ];
    expect(told(measures, 2567)).toEqual([
      'changed report report report rolled-over',
      'changed activity m1.a1 m1.a1 rolled-over',
      'changed activity m2.a1 m2.a1 stale-year',
    ]);
  });
});

describe('pairReports', () => {
  test.each([
    ['ผู้ใหญ่บ้าน', 'ผ\u0e49\u0e39ใหญ่บ้าน'],
    ['ดำเนินการ', 'ด\u0e4d\u0e32เนินการ'],
    ['แผนงาน', '\u0e40\u0e40ผนงาน'],
    ['ปี ๒๕๖๖', 'ปี 2567'],
    ['Café ตลาดน้ำ', 'CAFE\u0301 ตลาดน้ำ'],
    ['ΩΜΕΓΑ', 'ωμεγα'],
    ['การพัฒนา', 'การ พัฒ\u200bนา'],
  ])('%s and %s are the same text', (left, right) => {
    const [pair] = pairReports(reportOf(2566, [['ม', [left], []]]), reportOf(2566, [['ม', [right], []]])).activities;
    expect(pair?.similarity).toBe(1);
  });

  test('the same words about another village in another measure are another item', () => {
    const text = (village: number, budget: string) => `ขุดลอกคลองส่งน้ำ หมู่ที่ ${village} งบประมาณ ${budget} บาท`;
    const pairsOf = (village: number) =>
      pairReports(
        reportOf(2566, [
          ['ความโปร่งใส', [text(3, '๑๒,๕๔๐'), 'จัดทำแผนพัฒนาท้องถิ่น'], []],
          ['ทรัพย์สิน', ['ตรวจนับครุภัณฑ์'], []],
        ]),
        reportOf(2566, [
          ['ความโปร่งใส', ['จัดทำแผนพัฒนาท้องถิ่น'], []],
          ['ทรัพย์สิน', ['ตรวจนับครุภัณฑ์', text(village, '๘,๙๑๐')], []],
        ]),
      ).activities.map((pair) => `${pair.before} ${pair.after}`);
    expect(pairsOf(3)).toEqual(['m1.a1 m2.a2', 'm1.a2 m1.a1', 'm2.a1 m2.a1']);
    expect(pairsOf(7)).toEqual(['m1.a2 m1.a1', 'm2.a1 m2.a1']);
  });

  test('thresholds of 1 pair nothing but the same texts', () => {
    const after = reportOf(2566, [
      ['1. เปิดเผยข้อมูล', ['1. เผยแพร่ผลการจัดซื้อจัดจ้างทุกเดือน'], ['ประชาชนรับทราบ']],
      ['2. ดูแลทรัพย์สิน', ['1. จัดทำแผนประชาสัมพันธ์ พ.ศ. ๒๕๖๗'], ['ครุภัณฑ์อยู่ครบ']],
    ]);
    const idsOf = (options: Parameters<typeof pairReports>[2]) =>
      pairReports(before, after, options).activities.map((pair) => `${pair.before} ${pair.after}`);
    expect(idsOf({})).toEqual(['m1.a1 m2.a1', 'm1.a2 m1.a1']);
    expect(idsOf({ withinMeasure: 1, acrossMeasures: 1 })).toEqual(['m1.a1 m2.a1']);
    expect(idsOf({ moves: false })).toEqual(['m1.a2 m1.a1']);
  });

  test('law: a report whose items are shuffled pairs with itself without loss', () => {
    const words = ['แผน', 'รายงาน', 'ประชุม', 'เผยแพร่', 'ตรวจสอบ', 'อบรม', 'สำรวจ'];
    const text = fc
      .tuple(fc.constantFrom(...words), fc.nat({ max: 40 }))
      .map(([word, count]) => `${word} ${count} เรื่อง`);
    const list = fc.uniqueArray(text, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, list, (activities, outcomes) => {
        const from = reportOf(2566, [['ก้าวหน้า', activities, outcomes]]);
        const to = reportOf(2566, [['ก้าวหน้า', [...activities].reverse(), outcomes]]);
        const pairing = pairReports(from, to);
        expect(pairing.activities).toEqual(
          activities.map((_, at) => ({
            before: `m1.a${at + 1}`,
            after: `m1.a${activities.length - at}`,
            similarity: 1,
          })),
        );
        expect(pairing.outcomes).toHaveLength(outcomes.length);
      }),
    );
  });
});
