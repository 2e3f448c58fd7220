import fc from 'fast-check';
import type { Report } from 'thai-ita/model';
import { streamTables, writeTables } from 'thai-ita/write';
import { describe, expect, test } from 'vitest';
import { arbitraryReport } from '../arbitrary-report.js';

/** A second, simpler way to read comma-separated values: rows as objects by the first line. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  const [names = [], ...rows] = records.filter(({ length }) => length > 0);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

interface Resource {
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const resourcesOf = (files: Readonly<Record<string, string>>): readonly Resource[] =>
  (JSON.parse(files['datapackage.json'] ?? '') as { resources: Resource[] }).resources;

const report: Report = {
  agency: { name: 'อบต.ตัวอย่าง', province: 'ทดลอง' },
  fiscalYear: 2566,
  title: 'รายงาน "ผล", ปี ๒๕๖๖',
  measures: [
    {
      id: 'm1',
      number: '1',
      title: 'โปร่งใส',
      budgetSatang: 1_564_276_955,
      activities: [
        { id: 'm1.a1', number: '1', text: 'จัดทำแผน\nปีงบประมาณ พ.ศ. ๒๕๖๖', items: [{ number: '1', text: 'ร่าง ๓ ครั้ง' }] },
      ],
      outcomes: [{ id: 'm1.o1', text: 'ไม่มี', none: true, activityIds: ['m1.a1'] }],
    },
  ],
};

describe('writeTables', () => {
  const files = writeTables([report, report]);

  test('a file for each table, and the description', () => {
    expect(Object.keys(files)).toEqual([
      'datapackage.json',
      'load.sql',
      'agencies.csv',
      'reports.csv',
      'measures.csv',
      'activities.csv',
      'results.csv',
      'outcomes.csv',
      'mentions.csv',
      'issues.csv',
      'changes.csv',
    ]);
  });

  test('the description is a tabular data package: what its profile asks for', () => {
    const { profile, resources } = JSON.parse(files['datapackage.json'] ?? '');
    expect(profile).toBe('tabular-data-package');
    for (const { dialect, schema } of resources) {
      expect(dialect).toMatchObject({ delimiter: ',', doubleQuote: true });
      expect(schema.foreignKeys?.length ?? 1).toBeGreaterThan(0);
      expect(new Set(schema.fields.map(({ name }: { name: string }) => name)).size).toBe(schema.fields.length);
    }
  });

  test('an agency once, a second report of the same year under another id', () => {
    expect(rowsOf(files['agencies.csv'] ?? '').map((row) => row['agency_id'])).toEqual(['อบต.ตัวอย่าง ทดลอง']);
    expect(rowsOf(files['reports.csv'] ?? '').map((row) => [row['report_id'], row['title']])).toEqual([
      ['อบต.ตัวอย่าง ทดลอง-2566', 'รายงาน "ผล", ปี ๒๕๖๖'],
      ['อบต.ตัวอย่าง ทดลอง-2566-2', 'รายงาน "ผล", ปี ๒๕๖๖'],
    ]);
  });

  test('items with their lists, money in satang, mentions with their values', () => {
    const activities = rowsOf(files['activities.csv'] ?? '').slice(0, 2);
    expect(activities.map((row) => [row['activity_id'], row['parent_id'], row['text']])).toEqual([
      ['อบต.ตัวอย่าง ทดลอง-2566/m1.a1', '', 'จัดทำแผน\nปีงบประมาณ พ.ศ. ๒๕๖๖'],
      ['อบต.ตัวอย่าง ทดลอง-2566/m1.a1.1', 'อบต.ตัวอย่าง ทดลอง-2566/m1.a1', 'ร่าง ๓ ครั้ง'],
    ]);
    expect(rowsOf(files['measures.csv'] ?? '')[0]?.['budget_satang']).toBe('1564276955');
    expect(rowsOf(files['outcomes.csv'] ?? '')[0]).toMatchObject({
      none: 'true',
      activity_ids: 'อบต.ตัวอย่าง ทดลอง-2566/m1.a1',
    });
    expect(rowsOf(files['mentions.csv'] ?? '').slice(0, 2)).toMatchObject([
      { kind: 'fiscal-year', fiscal_year: '2566', item_id: 'อบต.ตัวอย่าง ทดลอง-2566/m1.a1' },
      { kind: 'count', count: '3', unit: 'ครั้ง' },
    ]);
  });

  test('no reports give the tables with their first line', () => {
    for (const { path, schema } of resourcesOf(writeTables([]))) {
      expect(writeTables([])[path]).toBe(`${schema.fields.map(({ name }) => name).join(',')}\r\n`);
    }
  });

  test('law: primary keys are unique, foreign keys exist, whole numbers are whole', () => {
    fc.assert(
      fc.property(fc.array(arbitraryReport, { maxLength: 3 }), (reports) => {
        const written = writeTables(reports);
        const rows = new Map(resourcesOf(written).map(({ path }) => [path, rowsOf(written[path] ?? '')]));
        for (const { path, schema } of resourcesOf(written)) {
          const own = rows.get(path) ?? [];
          expect(new Set(own.map((row) => row[schema.primaryKey])).size).toBe(own.length);
          for (const { fields, reference } of schema.foreignKeys ?? []) {
            const keys = new Set(rows.get(`${reference.resource}.csv`)?.map((row) => row[reference.fields]));
            for (const row of own) expect(keys.has(row[fields] ?? '')).toBe(true);
          }
          for (const { name } of schema.fields.filter(({ type }) => type === 'integer')) {
            for (const row of own) expect(row[name]).toMatch(/^-?\d*$/);
          }
        }
        expect(rows.get('measures.csv')?.length).toBe(reports.flatMap(({ measures }) => measures).length);
      }),
      { numRuns: 50 },
    );
  });

  test('streamTables gives the same files, from an asynchronous source too', async () => {
    async function* source() {
      yield report;
      yield report;
    }
    const streamed: Record<string, string> = {};
    for await (const { file, text } of streamTables(source())) streamed[file] = (streamed[file] ?? '') + text;
    expect(streamed).toEqual(files);
  });
});

describe('what was found and what changed', () => {
  const later: Report = {
    ...report,
    fiscalYear: 2567,
    measures: report.measures.map((measure) => ({ ...measure, title: 'โปร่งใสและตรวจสอบได้' })),
  };
  const issue = {
    code: 'check.years-agree',
    severity: 'warning',
    message: { th: 'ปีไม่ตรง', en: 'The year differs.' },
    place: {
      path: ['measures', 0, 'activities', 0, 'text'],
      source: { line: 4, column: 2, offset: 30, length: 5 },
    },
    found: '=2566',
  } as const;
  const diff = {
    before: { fiscalYear: 2566 },
    after: { fiscalYear: 2567 },
    changes: [
      {
        what: 'measure',
        kind: 'changed',
        before: { id: 'm1', text: 'ก' },
        after: { id: 'm1', text: 'ข' },
        aspects: ['reworded', 'stale-year'],
      },
      { what: 'activity', kind: 'removed', before: { id: 'm1.a2', measureId: 'm1', text: 'ค' }, aspects: [] },
      {
        what: 'outcome',
        kind: 'split',
        parts: [
          { id: 'm1.o1', text: 'ง' },
          { id: 'm1.o2', text: 'จ' },
        ],
        aspects: [],
      },
    ],
  };
  // a comparison may come before its reports
  const files = writeTables([
    { agency: report.agency, diff },
    { report, document: 'ก/2566.html', issues: [issue] },
    { report: later },
  ]);

  test('issues with their report, measure and line', () => {
    expect(rowsOf(files['reports.csv'] ?? '').map((row) => row['document'])).toEqual(['ก/2566.html', '']);
    expect(rowsOf(files['issues.csv'] ?? '')).toMatchObject([
      {
        issue_id: 'อบต.ตัวอย่าง ทดลอง-2566/issue-1',
        report_id: 'อบต.ตัวอย่าง ทดลอง-2566',
        measure_id: 'อบต.ตัวอย่าง ทดลอง-2566/m1',
        code: 'check.years-agree',
        path: '/measures/0/activities/0/text',
        line: '4',
        found: "'=2566",
      },
    ]);
  });

  test('changes with the later report and the texts of both', () => {
    expect(rowsOf(files['changes.csv'] ?? '')).toMatchObject([
      {
        change_id: 'อบต.ตัวอย่าง ทดลอง-2567/since-2566-1',
        report_id: 'อบต.ตัวอย่าง ทดลอง-2567',
        before_fiscal_year: '2566',
        measure_id: 'อบต.ตัวอย่าง ทดลอง-2567/m1',
        before_text: 'ก',
        after_text: 'ข',
        aspects: 'reworded stale-year',
        is_stale: 'true',
      },
      { kind: 'removed', measure_id: '', before_text: 'ค', after_text: '', is_stale: 'false' },
      { kind: 'split', before_text: '', after_text: 'ง\nจ' },
    ]);
  });

  test('load.sql makes every table with the types of datapackage.json', () => {
    const sql = files['load.sql'] ?? '';
    for (const { path, schema } of resourcesOf(files)) {
      expect(sql).toContain(`FROM '${path}'`);
      for (const { name, type } of schema.fields) {
        const types: Readonly<Record<string, string>> = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' };
        expect(sql).toContain(`  "${name}" ${types[type] ?? type.toUpperCase()}`);
      }
    }
  });
});
