import fc from 'fast-check';
import {
  activitiesOf,
  findActivity,
  findMeasure,
  findOutcome,
  outcomesOf,
  partsOf,
  type Report,
  toReport,
  totalBudgetOf,
  totalRemainingOf,
  totalSpentOf,
} from 'thai-ita/model';
import { describe, expect, test } from 'vitest';
import { arbitraryReport } from '../arbitrary-report.js';

const report = toReport({
  agency: { name: 'อบต.ตัวอย่าง' },
  fiscalYear: 2566,
  title: 'รายงานผล',
  measures: [
    {
      title: 'โปร่งใส',
      budgetSatang: 100,
      evidence: [{ url: 'https://example.go.th' }],
      steps: [{ text: 'วางแผน', items: [{ text: 'ประชุม' }] }],
      activities: [
        { text: 'จัดทำแผน', budgetSatang: 70, spentSatang: 0, items: [{ text: 'ก', items: [{ text: 'ข' }] }] },
        { text: 'เผยแพร่', evidence: [{ title: 'ภาพถ่าย' }] },
      ],
      outcomes: [{ text: 'ตรวจสอบได้', activityIds: ['m1.a2'], items: [{ text: 'ทุกไตรมาส' }] }],
    },
    {
      title: 'ไม่รับของขวัญ',
      activities: [{ text: 'ประกาศ', budgetSatang: 5 }, { text: 'อบรม', budgetSatang: 6 }, 'ติดตาม'],
    },
    { title: 'ว่าง' },
  ],
});

test('ids are those that reading gives', () => {
  expect(report.measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  expect(activitiesOf(report).map(({ id }) => id)).toEqual(['m1.a1', 'm1.a2', 'm2.a1', 'm2.a2', 'm2.a3']);
  expect(outcomesOf(report).map(({ id }) => id)).toEqual(['m1.o1']);
});

test('a part is found by its id, and no other', () => {
  expect(findMeasure(report, 'm2')?.title).toBe('ไม่รับของขวัญ');
  expect(findActivity(report, 'm2.a3')).toEqual({ id: 'm2.a3', text: 'ติดตาม' });
  expect(findOutcome(report, 'm1.o1')?.activityIds).toEqual(['m1.a2']);
  for (const find of [findMeasure, findActivity, findOutcome]) {
    expect(find(report, 'm4')).toBeUndefined();
    expect(find(report, '')).toBeUndefined();
  }
});

test('every part stands in the order of the page', () => {
  expect(partsOf(report).map(({ what, path }) => `${what} ${path.join('/')}`)).toEqual([
    'measure measures/0',
    'evidence measures/0/evidence/0',
    'step measures/0/steps/0',
    'item measures/0/steps/0/items/0',
    'activity measures/0/activities/0',
    'item measures/0/activities/0/items/0',
    'item measures/0/activities/0/items/0/items/0',
    'activity measures/0/activities/1',
    'evidence measures/0/activities/1/evidence/0',
    'outcome measures/0/outcomes/0',
    'item measures/0/outcomes/0/items/0',
    'measure measures/1',
    'activity measures/1/activities/0',
    'activity measures/1/activities/1',
    'activity measures/1/activities/2',
    'measure measures/2',
  ]);
});

test('each path leads to its part, and each text of a list is reached (law)', () => {
  fc.assert(
    fc.property(arbitraryReport, (any) => {
      const parts = partsOf(any);
      for (const { path, part } of parts) {
        let value: unknown = any;
        for (const step of path) value = (value as Record<string | number, unknown>)[step];
        expect(value).toBe(part);
      }
      const texts = JSON.stringify(any.measures).match(/"text":/g)?.length ?? 0;
      expect(parts.filter(({ part }) => 'text' in part)).toHaveLength(texts);
    }),
  );
});

describe('totals of money', () => {
  const [first, second, third] = report.measures;

  test.each([
    { part: first, budget: 100, spent: 0 },
    { part: second, budget: 11, spent: undefined },
    { part: third, budget: undefined, spent: undefined },
    { part: report, budget: 111, spent: 0 },
  ])('$budget set aside, $spent spent', ({ part, budget, spent }) => {
    expect(part && totalBudgetOf(part)).toBe(budget);
    expect(part && totalSpentOf(part)).toBe(spent);
  });

  test('a sum beyond a safe integer is refused', () => {
    const measures = [1, 2].map(() => ({ title: 'ก', budgetSatang: Number.MAX_SAFE_INTEGER }));
    const rich = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures });
    expect(() => totalBudgetOf(rich)).toThrow(RangeError);
  });
});

test.each([null, undefined, 5, 'report', {}, { measures: 'ก' }, Symbol('s')])('%s is no report', (value) => {
  const wrong = value as unknown as Report;
  expect(() => partsOf(wrong)).toThrow('partsOf: expected a report, got ');
  expect(() => toReport(wrong)).toThrow('toReport: expected a report, got ');
  expect(() => totalBudgetOf(wrong)).toThrow('totalBudgetOf: expected a report, got ');
  expect(() => findMeasure(wrong, 'm1')).toThrow('findMeasure: expected a report, got ');
  expect(() => findActivity(wrong, 'm1')).toThrow('findActivity: expected a report, got ');
  expect(() => findOutcome(wrong, 'm1')).toThrow('findOutcome: expected a report, got ');
  expect(() => activitiesOf(wrong)).toThrow(TypeError);
  expect(() => outcomesOf(wrong)).toThrow(TypeError);
});

test('an id is a text', () => {
  expect(() => findMeasure(report, 1 as unknown as string)).toThrow('findMeasure: expected a text, got 1');
});

test('results stand behind the items of their activity', () => {
  const results = [{ period: 'รอบ 6 เดือนแรก', text: 'อบรมแล้ว' }, { text: 'ดี' }];
  const planned = { text: 'อบรม', items: [{ text: 'รุ่นที่ ๑' }], results, evidence: [{ file: 'a.pdf' }] };
  const measures = [{ title: 'โปร่งใส', activities: [planned] }];
  const parts = partsOf(toReport({ agency: { name: '' }, title: '', measures }));
  expect(parts.map(({ what, path }) => `${what} ${path.join('/')}`)).toEqual([
    'measure measures/0',
    'activity measures/0/activities/0',
    'item measures/0/activities/0/items/0',
    'result measures/0/activities/0/results/0',
    'result measures/0/activities/0/results/1',
    'evidence measures/0/activities/0/evidence/0',
  ]);
});

test.each([
  [[undefined, undefined], undefined],
  [[500, undefined], 500],
  [[500, -700], -200],
  [[0, 0], 0],
] as const)('the money left of activities with %j is %s', (amounts, total) => {
  const activities = amounts.map((remainingSatang) =>
    remainingSatang === undefined ? 'อบรม' : { text: 'อบรม', remainingSatang },
  );
  const report = toReport({ agency: { name: '' }, title: '', measures: [{ title: 'ก', activities }] });
  expect(totalRemainingOf(report)).toBe(total);
});
