// Prints reports as PDF, Word and Excel files in many ways, and reads each like its twin in HTML:
// npm run twins -- [documents] [seed] [--folder path] [--only way] [--show]. Needs /usr/bin/chromium and soffice (Debian:
// libreoffice-writer, libreoffice-calc, fonts-thai-tlwg). Says, for each way, how many readings are equal, equal but for blanks or
// letters, or wrong, and wrong in silence. A folder is kept, and read again in seconds; --only takes the beginning of a way's name;
// --show prints each reading that is not the same.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readReportFile } from '../src/files/index.js';
import { readReport } from '../src/read/read-report.js';
import { isTold, type Likeness, likenessOf } from '../test/files/twins/compare.js';
import { type Printed, printedOf, sourcesOf } from './twins-printed.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});
const [documents = 60, seed = 1] = positionals.map(Number);
const folder = values.folder === undefined ? mkdtempSync(join(tmpdir(), 'thai-ita-twins-')) : resolve(values.folder);
mkdirSync(join(folder, 'untagged'), { recursive: true });

const counts = new Map<string, Record<Likeness | 'silent', number>>();

async function judge({ way, source, file }: Printed): Promise<void> {
  const twin = readReport(source.html, { format: 'html' });
  const start = performance.now();
  const reading = await readReportFile(new Uint8Array(readFileSync(file)));
  const took = performance.now() - start;
  const { likeness, difference } = likenessOf(reading.value, twin.value);
  const count = counts.get(way) ?? { same: 0, blanks: 0, letters: 0, wrong: 0, silent: 0 };
  counts.set(way, count);
  count[likeness] += 1;
  const isSilent = likeness === 'wrong' && !isTold(reading);
  if (isSilent) count.silent += 1;
  if (!values.show || likeness === 'same') return;
  const told = reading.issues.map(({ code }) => code).join(' ');
  console.log(
    `${way} · ${source.name} · ${likeness}${isSilent ? ' in silence' : ''} · ${Math.round(took)} ms · ${told}\n  ${difference?.slice(0, 400)}\n  ${file}`,
  );
}

try {
  for (const printed of await printedOf(sourcesOf(documents, seed), folder, values.only)) await judge(printed);
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}

console.log('way                             same  blanks  letters  wrong  in silence  right');
for (const [way, { same, blanks, letters, wrong, silent }] of counts) {
  const all = same + blanks + letters + wrong;
  const right = (((all - wrong) / all) * 100).toFixed(1);
  const numbers = [same, blanks, letters, wrong, silent].map((number, at) =>
    String(number).padStart([4, 8, 9, 7, 12][at] ?? 8),
  );
  console.log(`${way.padEnd(32)}${numbers.join('')}  ${right.padStart(5)} %`);
}
