// From pages to answers: npx tsx examples/pipeline/main.ts [AGENCIES] [FOLDER]
// Writes invented reports of two years, reads and checks them, compares the years, loads DuckDB and asks five questions.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDatabase } from './load-database.js';
import { questions } from './questions.js';
import { writeReports } from './write-reports.js';

const [agencies = '100', given] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'thai-ita-pipeline-')));
await writeReports(join(folder, 'reports'), Number(agencies));
const start = performance.now();
const connection = await loadDatabase(join(folder, 'reports'), join(folder, 'tables'));
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${Number(agencies) * 2} reports in ${seconds} s, at most ${megabytes} MB`);
for (const { asks, sql } of Object.values(questions)) {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  console.log(`\n${asks} (${rows.length})`);
  console.table(rows.slice(0, 10));
}
connection.closeSync();
