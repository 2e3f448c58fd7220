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
    readonly foreignKeys: readonly {
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
      'agencies.csv',
      'reports.csv',
      'measures.csv',
      'activities.csv',
      'results.csv',
      'outcomes.csv',
      'mentions.csv',
    ]);
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
          for (const { fields, reference } of schema.foreignKeys) {
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
