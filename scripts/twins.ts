// Prints reports as PDF, Word and Excel files in many ways, and reads each like its twin in HTML:
// npm run twins -- [documents] [seed] [way to show]. Needs /usr/bin/chromium and soffice (Debian: libreoffice-writer, libreoffice-calc,
// fonts-thai-tlwg). Says, for each way, how many readings are equal, equal but for blanks or letters, or wrong, and wrong in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { readReportFile } from '../src/files/index.js';
import { readReport } from '../src/read/read-report.js';
import { isTold, type Likeness, likenessOf } from '../test/files/twins/compare.js';
import { type Look, lookOf, pageOf } from '../test/files/twins/pages.js';
import { randomFrom } from '../test/read/layouts/random.js';
import { documentOf } from '../test/read/layouts/render.js';

const [documents = 60, seed = 1] = process.argv.slice(2, 4).map(Number);
const shown = process.argv[4];
const random = randomFrom(seed);
const folder = mkdtempSync(join(tmpdir(), 'thai-ita-twins-'));

interface Source {
  readonly name: string;
  readonly html: string;
  readonly look: Look;
}

/** The reports: generated ones, the two examples, and the documents of the shared cases where they are there. */
function sourcesOf(): readonly Source[] {
  const sources: Source[] = [];
  const add = (name: string, html: string) => sources.push({ name, html, look: lookOf(random) });
  for (const file of ['examples/reports/thungdokchan-2567.html', ...casesOf('../shared/cases/full')])
    add(file, readFileSync(file, 'utf8'));
  while (sources.length < documents) {
    const form = random.one(['html', 'word', 'old site', 'table each'] as const);
    const { text } = documentOf(random, form);
    add(`${form} ${sources.length}`, text);
  }
  return sources.slice(0, documents);
}

const casesOf = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((file) => file.endsWith('.html'))
        .map((file) => join(path, file))
    : [];

const counts = new Map<string, Record<Likeness | 'silent', number>>();

async function judge(way: string, source: Source, file: string): Promise<void> {
  const twin = readReport(source.html, { format: 'html' });
  const start = performance.now();
  const reading = await readReportFile(new Uint8Array(readFileSync(file)));
  const took = performance.now() - start;
  const { likeness, difference } = likenessOf(reading.value, twin.value);
  const count = counts.get(way) ?? { same: 0, blanks: 0, letters: 0, wrong: 0, silent: 0 };
  counts.set(way, count);
  count[likeness] += 1;
  if (likeness === 'wrong' && !isTold(reading)) count.silent += 1;
  if (shown !== undefined && way.startsWith(shown) && likeness !== 'same')
    console.log(
      `${way} · ${source.name} · ${likeness} · ${Math.round(took)} ms\n  ${difference?.slice(0, 300)}\n  ${file}`,
    );
}

/** Lets LibreOffice turn files into others, all in one run. */
const office = (files: readonly string[], to: string, reader: readonly string[] = []) => {
  const done = spawnSync('soffice', ['--headless', ...reader, '--convert-to', to, '--outdir', folder, ...files], {
    encoding: 'utf8',
    timeout: 600_000,
    env: { ...process.env, HOME: folder },
  });
  if (done.status !== 0) throw new Error(`soffice ended with ${done.status}: ${done.stderr}`);
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  const sources = sourcesOf();
  for (const [at, source] of sources.entries()) {
    for (const isRuled of [true, false]) {
      for (const isTagged of [true, false]) {
        const file = join(folder, `${at}-${isRuled}-${isTagged}.pdf`);
        await page.setContent(pageOf(source.html, source.look, isRuled));
        await page.pdf({
          path: file,
          format: 'A4',
          landscape: source.look.isLandscape,
          tagged: isTagged,
          printBackground: true,
        });
        await judge(`Chromium ${isRuled ? 'ruled' : 'unruled'} ${isTagged ? 'tagged' : 'untagged'}`, source, file);
      }
    }
  }
  for (const isRuled of [true, false]) {
    const style = isRuled ? 'ruled' : 'unruled';
    const stem = (at: number) => join(folder, `office-${style}-${at}`);
    for (const [at, { html, look }] of sources.entries())
      writeFileSync(`${stem(at)}.html`, pageOf(html, look, isRuled));
    const all = (ending: string) => sources.map((_, at) => `${stem(at)}.${ending}`);
    office(all('html'), 'docx:MS Word 2007 XML', ['--infilter=HTML (StarWriter)']);
    office(all('docx'), 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}');
    for (const [at, source] of sources.entries()) {
      await judge(`LibreOffice ${style} tagged`, source, `${stem(at)}.pdf`);
      await judge(`Word by LibreOffice ${style}`, source, `${stem(at)}.docx`);
    }
    office(all('docx'), 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}');
    for (const [at, source] of sources.entries())
      await judge(`LibreOffice ${style} untagged`, source, `${stem(at)}.pdf`);
    if (!isRuled) continue;
    office(all('html'), 'xlsx:Calc MS Excel 2007 XML', ['--infilter=HTML (StarCalc)']);
    // pages laid out by tables in tables are no sheets
    const isSheet = ({ name }: Source) => !/old.site/.test(name);
    for (const [at, source] of sources.entries()) {
      if (isSheet(source)) await judge('Excel by LibreOffice', source, `${stem(at)}.xlsx`);
    }
  }
} finally {
  await browser.close();
  if (shown === undefined) rmSync(folder, { recursive: true, force: true });
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
