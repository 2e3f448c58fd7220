import { type ReportDraft, toReport } from 'thai-ita/model';
import { reportDraftSchema, reportSchema, validateReport } from 'thai-ita/schema';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

const agency = { name: 'อบต.ตัวอย่าง' };
const draft = {
  agency,
  fiscalYear: 2566,
  title: 'รายงานผล',
  measures: [
    {
      title: 'โปร่งใส',
      budgetSatang: 500,
      activities: ['จัดทำแผน', { text: 'เผยแพร่', responsible: 'สำนักปลัด' }],
      outcomes: [{ text: 'ตรวจสอบได้', activityIds: ['m1.a2'] }, 'ดี'],
    },
    { title: 'ไม่รับของขวัญ' },
  ],
};

test('a draft becomes a report', () => {
  const report = toReport(reportDraftSchema.parse(draft));
  expect(report).toEqual({
    agency,
    fiscalYear: 2566,
    title: 'รายงานผล',
    measures: [
      {
        id: 'm1',
        title: 'โปร่งใส',
        budgetSatang: 500,
        activities: [
          { id: 'm1.a1', text: 'จัดทำแผน' },
          { id: 'm1.a2', text: 'เผยแพร่', responsible: 'สำนักปลัด' },
        ],
        outcomes: [
          { id: 'm1.o1', text: 'ตรวจสอบได้', activityIds: ['m1.a2'] },
          { id: 'm1.o2', text: 'ดี' },
        ],
      },
      { id: 'm2', title: 'ไม่รับของขวัญ', activities: [], outcomes: [] },
    ],
  });
  expect(validateReport(report).issues).toEqual([]);
});

test('its types are those of the model', () => {
  expectTypeOf<z.infer<typeof reportDraftSchema>>().toExtend<ReportDraft>();
  expectTypeOf<z.input<typeof reportDraftSchema>['measures'][number]['title']>().toEqualTypeOf<string>();
});

describe('titles', () => {
  const blank = { agency, title: ' ', measures: [{ title: '' }] };

  test('may be blank in a draft', () => {
    expect(reportDraftSchema.safeParse(blank).success).toBe(true);
  });

  test('may not be blank in a report', () => {
    const { error } = reportSchema.safeParse(toReport(blank));
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'title: ต้องไม่ว่าง',
      'measures.0.title: ต้องไม่ว่าง',
    ]);
  });
});

describe('what is wrong in a draft is told at its place, in Thai', () => {
  const [first] = draft.measures;
  test.each([
    [{}, ['agency: ต้องมีข้อมูลนี้', 'title: ต้องมีข้อมูลนี้', 'measures: ต้องมีข้อมูลนี้']],
    [{ ...draft, measures: [{ id: 'm1', title: 'ก' }] }, ['measures.0: ไม่รู้จักข้อมูล “id”']],
    [
      { ...draft, measures: [{ title: 'ก', activities: [{ text: 5 }, 5] }] },
      ['measures.0.activities.0.text: ข้อมูลนี้ต้องเป็นข้อความ', 'measures.0.activities.1: ข้อมูลนี้ต้องเป็นชุดข้อมูล'],
    ],
    [
      { ...draft, measures: [{ ...first, outcomes: [{ text: 'ดี', activityIds: ['m1.a3'] }] }] },
      ['measures.0.outcomes.0.activityIds.0: ไม่มีกิจกรรมที่มีรหัส “m1.a3” ในรายงาน'],
    ],
    [
      { ...draft, measures: [{ title: 'ก', startsOn: '2023-10-02', endsOn: '2023-10-01' }] },
      [
        'measures.0.startsOn: วันเริ่ม 2023-10-02 อยู่หลังวันสิ้นสุด 2023-10-01',
        'measures.0.endsOn: วันเริ่ม 2023-10-02 อยู่หลังวันสิ้นสุด 2023-10-01',
      ],
    ],
  ])('%#', (data, told) => {
    const { error } = reportDraftSchema.safeParse(data);
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(told);
  });
});
