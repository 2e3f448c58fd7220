// Checks many invented pages with the command line and with the library alone, each in a process of its own, and prints time and
// memory of both: `npm run many-files` (5,300 pages), `npm run many-files -- 500`. Needs `npm run build` before.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeReports } from '../examples/pipeline/write-reports.js';

const pages = Number(process.argv[2] ?? 5300);
const folder = mkdtempSync(join(tmpdir(), 'thai-ita-many-'));
await writeReports(join(folder, 'reports'), Math.ceil(pages / 2));

/** The library alone: every file read and checked, one after the other. */
const alone = `
import { readdirSync, readFileSync } from 'node:fs';
import { checkReading } from ${JSON.stringify(resolve('dist/check/index.js'))};
import { readReportFile } from ${JSON.stringify(resolve('dist/files/index.js'))};
for (const file of readdirSync('reports', { recursive: true }).filter((name) => name.endsWith('.html')))
  checkReading(await readReportFile(readFileSync('reports/' + file), { name: file }));
`;
writeFileSync(join(folder, 'alone.mjs'), alone);
// tells the most memory that a process had, in kB, when it ends
const watch = "process.on('exit', () => process.stderr.write('MEMORY ' + process.resourceUsage().maxRSS));";
writeFileSync(join(folder, 'watch.mjs'), watch);

/** Runs a script of Node and prints how long it took and how much memory it had. */
function measure(name: string, args: readonly string[]): number {
  const start = performance.now();
  const run = ['--import', join(folder, 'watch.mjs'), ...args];
  const { stderr, status } = spawnSync(process.execPath, run, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Math.round(Number(/MEMORY (\d+)/.exec(stderr)?.[1]) / 1024);
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(1).padStart(7)} s ${String(megabytes).padStart(5)} MB  exit code ${status}`,
  );
  return seconds;
}

const program = resolve('dist/cli/main.js');
const library = measure('the library alone', ['alone.mjs']);
for (const form of ['text', 'json', 'sarif', 'junit']) {
  const seconds = measure(`check --output ${form}`, [program, 'check', '--output', form, 'reports']);
  console.log(`${''.padEnd(22)} ${(seconds / library).toFixed(2).padStart(7)} times the library`);
}
rmSync(folder, { recursive: true });
