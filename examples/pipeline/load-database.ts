import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { checkReading } from 'thai-ita/check';
import { diffReports } from 'thai-ita/diff';
import { readReportFile } from 'thai-ita/files';
import type { Report } from 'thai-ita/model';
import { streamTables, type TableEntry } from 'thai-ita/write';

/** Reads all pages of two years, checks them, compares each agency with its year before, and loads the tables into DuckDB. */
export async function loadDatabase(folder: string, out: string): Promise<DuckDBConnection> {
  await mkdir(out, { recursive: true });
  const files = new Map<string, WriteStream>();
  for await (const { file, text } of streamTables(entriesOf(folder), { formulas: 'plain' })) {
    const stream = files.get(file) ?? createWriteStream(join(out, file));
    files.set(file, stream);
    if (!stream.write(text)) await once(stream, 'drain');
  }
  await Promise.all([...files.values()].map((stream) => once(stream.end(), 'finish')));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${out.replaceAll("'", "''")}'`);
  await connection.run(await readFile(join(out, 'load.sql'), 'utf8'));
  return connection;
}

/** One report after the other, and its comparison with the year before; only the reports of one year are kept. */
async function* entriesOf(folder: string): AsyncGenerator<TableEntry> {
  let before = new Map<string, Report>();
  for (const year of (await readdir(folder)).sort()) {
    const now = new Map<string, Report>();
    for (const name of (await readdir(join(folder, year))).sort()) {
      const document = join(year, name);
      const reading = await readReportFile(await readFile(join(folder, document)), { name });
      const report = reading.value;
      if (report === undefined) continue;
      yield { report, document, issues: checkReading(reading) };
      const earlier = before.get(report.agency.name);
      if (earlier !== undefined) yield { agency: report.agency, diff: diffReports(earlier, report) };
      now.set(report.agency.name, report);
    }
    before = now;
  }
}
