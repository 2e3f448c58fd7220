import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantedIn } from '../../examples/pipeline/invented-reports.js';
import { loadDatabase } from '../../examples/pipeline/load-database.js';
import { questions } from '../../examples/pipeline/questions.js';
import { writeReports } from '../../examples/pipeline/write-reports.js';

const AGENCIES = 100;
const all = Array.from({ length: AGENCIES }, (_, at) => ({ ...plantedIn(at), name: nameOf(at) }));

function nameOf(at: number): string {
  return `องค์การบริหารส่วนตำบลตัวอย่าง${at + 1}`;
}

let folder = '';
let connection: DuckDBConnection | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-pipeline-'));
  await writeReports(join(folder, 'reports'), AGENCIES);
  connection = await loadDatabase(join(folder, 'reports'), join(folder, 'tables'));
});
afterAll(() => {
  connection?.closeSync();
  rmSync(folder, { recursive: true });
});

async function rowsOf(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await connection?.runAndReadAll(sql))?.getRowObjectsJson() ?? [];
}

describe('200 pages through the pipeline', () => {
  test('every report, measure and column arrives with its type', async () => {
    expect(await rowsOf('SELECT count(*)::INTEGER AS reports FROM reports')).toEqual([{ reports: 200 }]);
    expect(await rowsOf('SELECT count(*)::INTEGER AS measures FROM measures')).toEqual([{ measures: 2000 }]);
    const types = await rowsOf(
      `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'mentions' AND column_name IN ('text', 'day', 'satang', 'percent') ORDER BY column_name`,
    );
    expect(types.map((row) => row['data_type'])).toEqual(['DATE', 'DOUBLE', 'BIGINT', 'VARCHAR']);
  });

  test('most stale years', async () => {
    const rows = await rowsOf(questions.stale.sql);
    const wanted = all.filter(({ stale }) => stale > 0).map(({ name, stale }) => [name, stale]);
    expect(rows.map(({ agency, stale }) => [agency, stale]).sort()).toEqual(wanted.sort());
    expect(rows.map(({ stale }) => stale)).toEqual([4, 4, 4, 4, 4, 2, 2, 2, 2, 2]);
  });

  test('money by indicator, in baht', async () => {
    const rows = await rowsOf(questions.money.sql);
    const over = all.filter(({ isOverspent }) => isOverspent).length;
    // measures 1 and 2 have 10,000 and 20,000 baht, of 100 agencies
    expect(rows[0]).toEqual({ year: 2566, indicator: '1', budget: 3_000_000, spent: 3_000_000 });
    expect(rows[5]).toEqual({ year: 2567, indicator: '1', budget: 3_000_000, spent: 3_000_000 + over * 500 });
    expect(rows.map(({ indicator }) => indicator).join('')).toBe('1234512345');
  });

  test('measures copied word for word', async () => {
    const agencies = all.filter(({ isCopied }) => isCopied).length;
    const title = 'มาตรการเสริมสร้างวัฒนธรรมสุจริต';
    const rows = await rowsOf(questions.copied.sql);
    expect(rows).toEqual([
      { title, year: 2566, agencies },
      { title, year: 2567, agencies },
    ]);
  });

  test('agencies without outcomes', async () => {
    const wanted = all.filter(({ hasOutcomes }) => !hasOutcomes).map(({ name }) => name);
    expect((await rowsOf(questions.withoutOutcomes.sql)).map(({ agency }) => agency)).toEqual(wanted.sort());
  });

  test('spending above budget', async () => {
    const rows = await rowsOf(questions.overspent.sql);
    const wanted = all.filter(({ isOverspent }) => isOverspent).map(({ name }) => name);
    expect(rows.map(({ agency }) => agency)).toEqual(wanted.sort());
    expect(rows[0]).toMatchObject({ year: 2567, measure: '1', over: 500 });
  });
});
