import fc from 'fast-check';
import type { Report } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { reportSchema, validateReport } from 'thai-ita/schema';
import { describe, expect, inject, test } from 'vitest';
import { reportOf } from '../report-of.js';
import { arbitraryFullReport } from './arbitrary-full-report.js';
import { mutated, mutationsOf } from './mutations.js';

const report = reportOf(2566, [
  ['โปร่งใส', ['จัดทำแผน', 'เผยแพร่'], ['ตรวจสอบได้']],
  ['ไม่รับของขวัญ', ['ประกาศ'], []],
]);

const told = (data: unknown) =>
  validateReport(data).issues.map(({ code, place }) => `${code} ${place?.path?.join('/') ?? ''}`);

test('1,000 generated reports pass and come out as they went in (law)', () => {
  fc.assert(
    fc.property(arbitraryFullReport, (any) => {
      const reading = validateReport(any);
      expect(reading.issues).toEqual([]);
      expect(reading.value).toEqual(any);
    }),
    { numRuns: 1000 },
  );
});

test('10,000 single mutations are refused, each with an issue at the mutated place (law)', () => {
  let count = 0;
  const names = new Set<string>();
  fc.assert(
    fc.property(arbitraryFullReport, fc.infiniteStream(fc.nat()), (any, random) => {
      const all = mutationsOf(any);
      for (let round = 0; round < 10; round += 1) {
        const mutation = all[random.next().value % all.length];
        if (mutation === undefined) throw new Error('no mutation');
        const { value, issues } = validateReport(mutated(any, mutation));
        expect(value).toBeUndefined();
        expect(issues.map(({ place }) => place?.path)).toContainEqual(mutation.path);
        count += 1;
        names.add(mutation.name);
      }
    }),
    { numRuns: 1000 },
  );
  expect(count).toBe(10_000);
  expect(names.size).toBe(16);
});

test('what reading gives is a report', () => {
  const text = 'รายงานผล\nอบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. 2566\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nโปร่งใส\t๑. แผน ๒. ผล\tดี';
  const { value } = readReport(text);
  expect(validateReport(value)).toMatchObject({ value, issues: [] });
  const real = inject('seed');
  if (real !== undefined) expect(validateReport(readReport(real).value).issues).toEqual([]);
});

describe('each kind of issue', () => {
  const [first, second] = report.measures;
  const withFirst = (fields: object): unknown => ({ ...report, measures: [{ ...first, ...fields }, second] });

  test.each([
    [undefined, ['schema.missing-field ']],
    [null, ['schema.wrong-type ']],
    ['{}', ['schema.wrong-type ']],
    [[], ['schema.wrong-type ']],
    [{}, ['schema.missing-field agency', 'schema.missing-field title', 'schema.missing-field measures']],
    [{ ...report, fiscalYear: '2566' }, ['schema.wrong-type fiscalYear']],
    [{ ...report, fiscalYear: 2023 }, ['schema.out-of-range fiscalYear']],
    [{ ...report, fiscalYear: 0 }, ['schema.out-of-range fiscalYear']],
    [{ ...report, fiscalYear: undefined }, []],
    [{ ...report, colour: 'red', size: 5 }, ['schema.unknown-field colour', 'schema.unknown-field size']],
    [{ ...report, agency: { name: '', code: '6110604' } }, ['schema.wrong-format agency/code']],
    [{ ...report, filing: { scheme: 'oecd' } }, ['schema.not-a-choice filing/scheme']],
    [withFirst({ id: '' }), ['schema.empty-text measures/0/id']],
    [withFirst({ title: '' }), ['schema.empty-text measures/0/title']],
    [withFirst({ title: ' \u200b\n' }), ['schema.empty-text measures/0/title']],
    [{ ...report, title: '\u00a0' }, ['schema.empty-text title']],
    [withFirst({ startsOn: '2566-10-01' }), ['schema.wrong-format measures/0/startsOn']],
    [withFirst({ budgetSatang: -1 }), ['schema.out-of-range measures/0/budgetSatang']],
    [withFirst({ budgetSatang: 0.5 }), ['schema.wrong-type measures/0/budgetSatang']],
    [withFirst({ remainingSatang: -1 }), []],
    [withFirst({ remainingSatang: 0.5 }), ['schema.wrong-type measures/0/remainingSatang']],
    [withFirst({ sections: 'มิติที่ ๑' }), ['schema.wrong-type measures/0/sections']],
    [withFirst({ sections: ['มิติที่ ๑', 5] }), ['schema.wrong-type measures/0/sections/1']],
    [withFirst({ problems: ['ไม่มี'] }), ['schema.wrong-type measures/0/problems']],
    [withFirst({ results: [] }), ['schema.unknown-field measures/0/results']],
    [
      withFirst({ activities: [{ id: 'm1.a1', text: 'แผน', results: [{ period: 'รอบ 6 เดือนแรก' }] }] }),
      ['schema.missing-field measures/0/activities/0/results/0/text'],
    ],
    [withFirst({ startsOn: '2022-02-29' }), ['schema.wrong-format measures/0/startsOn']],
    [withFirst({ id: 'm2' }), ['schema.duplicate-id measures/0/id', 'schema.duplicate-id measures/1/id']],
    [
      withFirst({ id: 'm2.a1' }),
      ['schema.duplicate-id measures/0/id', 'schema.duplicate-id measures/1/activities/0/id'],
    ],
    [
      withFirst({ startsOn: '2023-09-30', endsOn: '2022-10-01' }),
      ['schema.dates-out-of-order measures/0/startsOn', 'schema.dates-out-of-order measures/0/endsOn'],
    ],
    [withFirst({ startsOn: '2022-10-01', endsOn: '2022-10-01' }), []],
    [
      withFirst({ outcomes: [{ id: 'm1.o1', text: 'ดี', activityIds: ['m1.a2', 'm2.a1', 'm3.a1'] }] }),
      ['schema.unknown-activity measures/0/outcomes/0/activityIds/2'],
    ],
  ])('%j', (data, issues) => {
    expect(told(data)).toEqual(issues);
  });

  test('is a sentence in both languages, with what was found and expected', () => {
    expect(validateReport({ ...report, fiscalYear: '2566' }).issues).toEqual([
      {
        code: 'schema.wrong-type',
        severity: 'error',
        message: { th: 'ข้อมูลนี้ต้องเป็นตัวเลข', en: 'This must be a number.' },
        place: { path: ['fiscalYear'] },
        found: '"2566"',
        expected: 'a number',
      },
    ]);
    expect(validateReport({ ...report, colour: 'red' }).issues[0]?.message.th).toBe('ไม่รู้จักข้อมูล “colour”');
  });
});

describe('hostile data', () => {
  test('__proto__ is no way in', () => {
    const json = JSON.stringify(report).replace('{', '{"__proto__":{"polluted":true},');
    expect(told(JSON.parse(json))).toEqual(['schema.unknown-field __proto__']);
    expect(told(Object.create(report))).toEqual(['schema.not-plain ']);
    expect(told({ ...report, agency: Object.create({ name: 'ก' }) })).toEqual(['schema.not-plain agency']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('objects without a prototype are plain', () => {
    const bare = Object.assign(Object.create(null) as object, report);
    expect(validateReport(bare)).toMatchObject({ value: report, issues: [] });
  });

  test('a cycle is named where it closes', () => {
    const agency: Record<string, unknown> = { name: 'ก' };
    agency['self'] = agency;
    expect(told({ ...report, agency })).toEqual(['schema.cyclic agency/self']);
    const list: unknown[] = [];
    list.push(list);
    expect(told(list)).toEqual(['schema.cyclic 0']);
  });

  const nested = (depth: number): unknown => {
    let items: unknown[] = [];
    for (let at = 0; at < depth; at += 1) items = [{ text: 'ก', items }];
    return {
      ...report,
      measures: [{ id: 'm1', title: 'ก', outcomes: [], activities: [{ id: 'm1.a1', text: 'ก', items }] }],
    };
  };

  test('depth is bounded', () => {
    expect(told(nested(20))).toEqual([]);
    expect(told(nested(100_000))[0]).toMatch(/^schema\.limit measures\/0\/activities\/0\/items\/0\//);
    expect(validateReport(nested(20), { maxDepth: 10 }).issues[0]?.expected).toBe('maxDepth ≤ 10');
  });

  test('size is bounded', () => {
    let shared: unknown = 'ก';
    for (let at = 0; at < 40; at += 1) shared = [shared, shared];
    expect(told({ ...report, measures: shared })[0]).toMatch(/^schema\.limit measures\//);
    // biome-ignore lint/suspicious/noSparseArray: the holes are the point
    expect(told({ ...report, measures: [, ,] })).toEqual([
      'schema.missing-field measures/0',
      'schema.missing-field measures/1',
    ]);
    expect(told({ ...report, measures: new Array(4_000_000_000) })[0]).toMatch(/^schema\.limit measures\/\d+$/);
    expect(told({ ...report, title: 'ก'.repeat(20_000_001) })).toEqual(['schema.limit title']);
    const { issues } = validateReport({ ...report, measures: Array.from({ length: 5000 }, () => 0) });
    expect(issues).toHaveLength(1001);
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1]));
    expect(validateReport({ ...report, ...keys }).issues).toHaveLength(1001);
    const long = validateReport({ ...report, ['ก'.repeat(1e6)]: 1 }).issues[0]?.message.th ?? '';
    expect(long.length).toBeLessThan(100);
    expect(issues.at(-1)?.code).toBe('schema.more-issues');
  });

  test('what throws when it is read is told', () => {
    const getter = Object.defineProperty({ ...report }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(told(getter)).toEqual(['schema.unreadable ']);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(told(proxy)).toEqual(['schema.unreadable ']);
    let calls = 0;
    const late = Object.defineProperty({ ...report }, 'title', {
      enumerable: true,
      get: () => {
        calls += 1;
        if (calls > 1) throw new Error('no');
        return '';
      },
    });
    expect(told(late)).toEqual(['schema.unreadable ']);
  });

  test.each([5, 5n, Symbol('s'), () => {}, new Map(), new Date(), /ก/, new Error('ก')])('%s is no report', (data) => {
    expect(validateReport(data).value).toBeUndefined();
    expect(validateReport(data).issues).toHaveLength(1);
  });

  test('null for options is no harm', () => {
    expect(validateReport(report, null as unknown as object).value).toEqual(report);
  });

  test('anything at all is answered, and never thrown at (law)', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (data) => {
        const { value, issues } = validateReport(data);
        expect(value === undefined).toBe(issues.length > 0);
        for (const { message } of issues) expect(message.th).toMatch(/[ก-๎]/);
      }),
      { numRuns: 1000 },
    );
  });
});

test('schema and validation agree', () => {
  fc.assert(
    fc.property(arbitraryFullReport, fc.nat(), (any: Report, at) => {
      const all = mutationsOf(any);
      const mutation = all[at % all.length];
      if (mutation === undefined || mutation.path.includes('__proto__')) return;
      expect(reportSchema.safeParse(mutated(any, mutation)).success).toBe(false);
    }),
  );
});
