import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { isoDay } from 'thai-ita/calendar';
import type { Report } from 'thai-ita/model';
import { writeTables } from 'thai-ita/write';
import { expect, test } from 'vitest';

test('load.sql keeps every text as it is: 1.10, quotes, line ends, Thai; what is empty is NULL', async () => {
  const report: Report = {
    agency: { name: 'อบต.ตัวอย่าง' },
    fiscalYear: 2566,
    title: 'รายงาน "ผล", ปี ๒๕๖๖',
    measures: [
      {
        id: 'm1',
        number: '1.10',
        title: 'โปร่งใส\nสุจริต',
        budgetSatang: 9_007_199_254_740_991,
        startsOn: isoDay('2022-10-01'),
        activities: [{ id: 'm1.a1', number: '01', text: 'แผน 5.0 %' }],
        outcomes: [],
      },
    ],
  };
  const folder = mkdtempSync(join(tmpdir(), 'thai-ita-load-'));
  const files = writeTables([report]);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(files['load.sql'] ?? '');
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  expect(await rowsOf('SELECT number, title, budget_satang, starts_on, status FROM measures')).toEqual([
    { number: '1.10', title: 'โปร่งใส\nสุจริต', budget_satang: '9007199254740991', starts_on: '2022-10-01', status: null },
  ]);
  expect(await rowsOf('SELECT title, preamble FROM reports')).toEqual([
    { title: 'รายงาน "ผล", ปี ๒๕๖๖', preamble: null },
  ]);
  expect(await rowsOf('SELECT number, none FROM activities')).toEqual([{ number: '01', none: false }]);
  expect(await rowsOf("SELECT percent FROM mentions WHERE kind = 'percent'")).toEqual([{ percent: 5 }]);
  connection.closeSync();
  rmSync(folder, { recursive: true });
});
