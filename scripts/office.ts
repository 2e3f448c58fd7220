// Lets LibreOffice turn reports into Word and Excel files, and reads them like their twin in text: `npm run office`.
// Needs `soffice` (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui); ends with 1 where a reading differs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readReportDocx, readReportXlsx } from '../src/files/index.js';
import { type Report, readReport, writeReportHtml } from '../src/index.js';

const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['examples/reports/thungdokchan-2566.txt', 'examples/reports/thungdokchan-2567.html'];
const folder = mkdtempSync(join(tmpdir(), 'thai-ita-office-'));
let differing = 0;
try {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const twin = readReport(text).value;
    if (twin === undefined) throw new Error(`${file} holds no report`);
    const html = file.endsWith('.html') ? text : writeReportHtml(twin);
    const copy = join(folder, 'report.html');
    writeFileSync(copy, html);
    convert(copy, 'docx:MS Word 2007 XML', 'HTML (StarWriter)');
    convert(copy, 'xlsx:Calc MS Excel 2007 XML', 'HTML (StarCalc)');
    const word = await readReportDocx(readFileSync(join(folder, 'report.docx')));
    const excel = await readReportXlsx(readFileSync(join(folder, 'report.xlsx')));
    tell(`${file} as Word`, word.value, twin);
    tell(`${file} as Excel`, excel.value, twin);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = differing > 0 ? 1 : 0;

function convert(from: string, to: string, reader: string): void {
  const done = spawnSync(
    'soffice',
    ['--headless', `--infilter=${reader}`, '--convert-to', to, '--outdir', folder, from],
    {
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, HOME: folder },
    },
  );
  if (done.error !== undefined) throw new Error('soffice is not installed or did not end', { cause: done.error });
  if (done.status !== 0) throw new Error(`soffice ended with ${done.status}: ${done.stderr}`);
}

/** Says whether both are the same report, and where not. */
function tell(name: string, read: Report | undefined, twin: Report): void {
  const same = isDeepStrictEqual(read, twin);
  if (!same) differing += 1;
  const items = read?.measures.flatMap(({ activities, outcomes }) => [...activities, ...outcomes]).length ?? 0;
  console.log(`${same ? 'equal ' : 'DIFFERS'}  ${name}: ${read?.measures.length ?? 0} measures, ${items} items`);
  if (!same) for (const line of differences(read, twin, '')) console.log(`  ${line}`);
}

function differences(read: unknown, twin: unknown, path: string): string[] {
  if (isDeepStrictEqual(read, twin)) return [];
  if (!isObject(read) || !isObject(twin)) return [`${path}: ${JSON.stringify(read)} for ${JSON.stringify(twin)}`];
  const keys = new Set([...Object.keys(read), ...Object.keys(twin)]);
  return [...keys].flatMap((key) => differences(read[key], twin[key], `${path}/${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
