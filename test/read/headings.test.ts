import { describe, expect, test } from 'vitest';
import { columnOfHeading, knownHeadings } from '../../src/read/table/headings.js';

describe('the known headings', () => {
  const all = knownHeadings.flatMap(([column, headings]) => headings.map((heading) => ({ column, heading })));

  test('each names its column', () => {
    for (const { column, heading } of all) expect([heading, columnOfHeading(heading)]).toEqual([heading, column]);
  });

  test('none stands twice', () => {
    expect(new Set(all.map(({ heading }) => heading)).size).toBe(all.length);
  });
});

describe('columnOfHeading', () => {
  test.each([
    ['มาตรการ/กิจกรรม', 'measure'],
    ['โครงการ/กิจกรรม/มาตรการ', 'measure'],
    ['สรุปผลการดำเนินงานตามมาตรการ/กิจกรรม', 'activity'],
    ['ผลลัพธ์/ความสำเร็จของการดำเนินการ', 'outcome'],
    ['ผู้ รับผิดชอบ', 'responsible'],
    ['งบประมาณ(บาท)', 'budget'],
    ['หมายเหตุ', 'remarks'],
    ['๑. มาตรการ', 'measure'],
    ['มาตรการ*', 'measure'],
    ['สรุปผลการดำเนิงานตามมาตรการ/กิจกรรม', 'activity'],
    ['ผลลัพธ์ท่ีได้', 'outcome'],
    ['ดําเนินการ'.replace('ดํา', 'ด\u0e4d\u0e32').replace('ดำ', 'ด\u0e4d\u0e32').replace(/^/, 'การ'), 'activity'],
  ])('%s: %s', (heading, column) => {
    expect(columnOfHeading(heading)).toBe(column);
  });

  test.each([[''], [' '], ['ชื่อ'], ['อายุ'], ['ผู้ตรวจ'], ['มาต'], ['ก'.repeat(500)], ['มาตรการ'.repeat(40)]])(
    '%s is not known',
    (heading) => {
      expect(columnOfHeading(heading)).toBeUndefined();
    },
  );
});
