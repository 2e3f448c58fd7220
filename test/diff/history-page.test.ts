import fc from 'fast-check';
import {
  type DiffPageOptions,
  type HistoryPageOptions,
  historyOf,
  type PairOptions,
  type ThreadStep,
  writeHistoryHtml,
} from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { reportOf } from '../report-of.js';
import { reportPair } from './report-pair.js';

const texts = {
  plan: 'จัดทำแผนปฏิบัติการป้องกันการทุจริต',
  web: 'เผยแพร่ข้อมูลข่าวสารทางเว็บไซต์ของหน่วยงาน',
  train: 'จัดอบรมคุณธรรมจริยธรรมแก่บุคลากร',
  stock: 'ตรวจนับพัสดุคงเหลือประจำปี',
};

const years = [
  reportOf(2568, [
    ['1. ความโปร่งใสในการปฏิบัติงานของทุกกอง', [`1. ${texts.plan}`, `2. ${texts.train}`], ['1. ตรวจสอบได้']],
    ['2. รับเรื่องร้องเรียนจากประชาชน', ['1. ติดตั้งตู้รับฟังความคิดเห็น'], []],
  ]),
  reportOf(2566, [
    ['1. ความโปร่งใสในการปฏิบัติงาน', [`1. ${texts.plan}`, `2. ${texts.web}`], ['1. ตรวจสอบได้']],
    ['2. ดูแลพัสดุและทรัพย์สินของราชการ', [`1. ${texts.stock}`], []],
  ]),
  reportOf(2567, [
    ['1. ความโปร่งใสในการปฏิบัติงาน', [`1. ${texts.plan}`, `2. ${texts.web}และบอร์ด`], ['1. ตรวจสอบได้']],
    ['2. ดูแลพัสดุและทรัพย์สินของราชการ', [`1. ${texts.stock}`], []],
  ]),
];

/** The rows of the tables of a page, in words, cells parted by strokes. */
const rowsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, cells = '']) =>
    cells
      .split(/<\/t[hd]>/)
      .slice(0, -1)
      .map((cell) =>
        cell
          .replace(/<\/p>/g, ', ')
          .replace(/<[^>]*>/g, '')
          .replace(/, $/, ''),
      )
      .join(' | '),
  );

describe('writeHistoryHtml', () => {
  test('a row for each measure, a column for each year, what happened in words', () => {
    expect(rowsOf(writeHistoryHtml(years)).slice(0, 4)).toEqual([
      'มาตรการ (ชื่อล่าสุด) | 2566 | 2567 | 2568',
      'ความโปร่งใสในการปฏิบัติงานของทุกกอง | มี, ความโปร่งใสในการปฏิบัติงาน, กิจกรรม 2, ผลลัพธ์ 1 | ' +
        'คงเดิม, กิจกรรม 2 (แก้ไข 1), ผลลัพธ์ 1 | แก้ถ้อยคำ, กิจกรรม 2 (ใหม่ 1, ไม่มีแล้ว 1), ผลลัพธ์ 1',
      'ดูแลพัสดุและทรัพย์สินของราชการ | มี, กิจกรรม 1 | คงเดิม, กิจกรรม 1 | ไม่มีแล้ว',
      'รับเรื่องร้องเรียนจากประชาชน |  |  | ใหม่, กิจกรรม 1 (ใหม่ 1)',
    ]);
  });

  test('the same in English', () => {
    const page = writeHistoryHtml(years, { language: 'en' });
    expect(rowsOf(page)[3]).toBe('รับเรื่องร้องเรียนจากประชาชน |  |  | new, 1 activity (1 new)');
    expect(rowsOf(page)[1]).toMatch(/ \| reworded, 2 activities \(1 new, 1 gone\), 1 outcome$/);
    expect(page).toContain('<h1 lang="th">อบต.ตัวอย่าง 2566–2568</h1>');
  });

  test('the items of a measure stand below it', () => {
    const page = writeHistoryHtml(years);
    const items = page.slice(page.indexOf('<details>'));
    expect(items).toContain('<summary><span>ความโปร่งใสในการปฏิบัติงานของทุกกอง</span> (4)</summary>');
    expect(rowsOf(items).slice(0, 5)).toEqual([
      'ข้อความล่าสุด | 2566 | 2567 | 2568',
      `${texts.plan} | มี | คงเดิม | คงเดิม`,
      `${texts.web}และบอร์ด | มี, ${texts.web} | แก้ถ้อยคำ | ไม่มีแล้ว`,
      'ตรวจสอบได้ | มี | คงเดิม | คงเดิม',
      `${texts.train} |  |  | ใหม่`,
    ]);
  });

  test('what is the same in all years can be hidden', () => {
    const page = writeHistoryHtml(years);
    expect(page.match(/<tr class="steady"><th scope="row">[^<]*/g)).toEqual([
      `<tr class="steady"><th scope="row">${texts.plan}`,
      '<tr class="steady"><th scope="row">ตรวจสอบได้',
    ]);
    expect(page).toContain('<input type="checkbox" value="steady" checked>');
  });

  test('no report, an empty page; one report, one column', () => {
    expect(writeHistoryHtml([])).toContain('<h1>ประวัติหลายปี</h1>');
    expect(rowsOf(writeHistoryHtml(years.slice(0, 1)))[0]).toBe('มาตรการ (ชื่อล่าสุด) | 2568');
  });

  test('a report without a year has no column', () => {
    const { fiscalYear: _, ...undated } = reportOf(2566, []);
    expect(() => writeHistoryHtml([undated])).toThrow(
      new RangeError('writeHistoryHtml: expected reports with a fiscal year, got one without'),
    );
  });

  test('types', () => {
    expectTypeOf(writeHistoryHtml).returns.toEqualTypeOf<string>();
    expectTypeOf(writeHistoryHtml).parameter(0).toEqualTypeOf<readonly Report[]>();
    expectTypeOf<HistoryPageOptions['language']>().toEqualTypeOf<'th' | 'en' | undefined>();
    expectTypeOf<HistoryPageOptions>().toExtend<PairOptions>();
    expectTypeOf<DiffPageOptions['report']>().toEqualTypeOf<Report | undefined>();
    expectTypeOf<ThreadStep['measureId']>().toEqualTypeOf<string | undefined>();
  });

  test('law: every thread has one row', () => {
    fc.assert(
      fc.property(reportPair, ([before, after]) => {
        const pair = [before, { ...after, fiscalYear: (before.fiscalYear ?? 0) + 1 }];
        const page = writeHistoryHtml(pair);
        expect(page.match(/<th scope="row"/g) ?? []).toHaveLength(historyOf(pair).length);
      }),
      { numRuns: 40 },
    );
  });
});
