// Prints reports as PDF, Word and Excel files in many ways, for twins.ts. A printed file stays in its folder: what is there is not
// printed again.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { type Look, lookOf, pageOf, typed } from '../test/files/twins/pages.js';
import { randomFrom } from '../test/read/layouts/random.js';
import { documentOf } from '../test/read/layouts/render.js';

/** A report and how its page looks. */
export interface Source {
  readonly name: string;
  readonly html: string;
  readonly look: Look;
}

/** A printed file of a source, and the way it was printed. */
export interface Printed {
  readonly way: string;
  readonly source: Source;
  readonly file: string;
}

/** The reports: generated ones, the two examples, and the documents of the shared cases where they are there. */
export function sourcesOf(documents: number, seed: number): readonly Source[] {
  const random = randomFrom(seed);
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

/** Prints the sources in each way whose name begins so, and gives the files. */
export async function printedOf(sources: readonly Source[], folder: string, only: string): Promise<readonly Printed[]> {
  const browser = 'Chromium'.startsWith(only.slice(0, 8)) ? await byBrowser(sources, folder) : [];
  const office = 'Chromium'.startsWith(only.slice(0, 8)) && only !== '' ? [] : byOffice(sources, folder);
  return [...browser, ...office].filter(({ way }) => way.startsWith(only));
}

async function byBrowser(sources: readonly Source[], folder: string): Promise<readonly Printed[]> {
  const printed = sources.flatMap((source, at) =>
    [true, false].flatMap((isRuled) =>
      [true, false].map((isTagged) => ({
        way: `Chromium ${isRuled ? 'ruled' : 'unruled'} ${isTagged ? 'tagged' : 'untagged'}`,
        source,
        file: join(folder, `${at}-${isRuled}-${isTagged}.pdf`),
        isRuled,
        isTagged,
      })),
    ),
  );
  const missing = printed.filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return printed;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const { source, file, isRuled, isTagged } of missing) {
      await page.setContent(pageOf(source.html, source.look, isRuled));
      await page.pdf({
        path: file,
        format: 'A4',
        landscape: source.look.isLandscape,
        tagged: isTagged,
        printBackground: true,
      });
    }
  } finally {
    await browser.close();
  }
  return printed;
}

/** Of so many Word files one has line breaks inside the paragraphs of its cells. */
const SOFT = 5;

function byOffice(sources: readonly Source[], folder: string): readonly Printed[] {
  const printed: Printed[] = [];
  for (const style of ['ruled', 'unruled']) {
    const stem = (at: number) => join(folder, `office-${style}-${at}`);
    const sheet = (at: number) => join(folder, `sheet-${at}`);
    for (const [at, { html, look }] of sources.entries()) {
      const page = pageOf(html, look, style === 'ruled');
      // some people end a line with Shift and Enter: it stays in its paragraph
      writeFileSync(`${stem(at)}.html`, at % SOFT === 0 ? page : typed(page));
      // a cell of a sheet has lines, and no paragraphs
      writeFileSync(`${sheet(at)}.html`, page);
    }
    const convert = (from: string, to: string, filter: string, options: readonly string[] = [], name = stem) => {
      const files = sources
        .map((_, at) => `${name(at)}.${from}`)
        .filter((file) => !existsSync(file.replace(/\w+$/, to)));
      if (files.length > 0) office(files, filter, folder, options);
    };
    convert('html', 'docx', 'docx:MS Word 2007 XML', ['--infilter=HTML (StarWriter)']);
    // two PDF files of one Word file: the untagged ones lie in a folder of their own
    const untagged = join(folder, 'untagged');
    const plain = sources.map((_, at) => `${stem(at)}.docx`);
    convert('docx', 'pdf', taggedAs(true));
    const missing = plain.filter((_, at) => !existsSync(join(untagged, `office-${style}-${at}.pdf`)));
    if (missing.length > 0) office(missing, taggedAs(false), untagged);
    for (const [at, source] of sources.entries()) {
      const add = (way: string, file: string) => printed.push({ way, source, file });
      add(`LibreOffice ${style} tagged`, `${stem(at)}.pdf`);
      add(`LibreOffice ${style} untagged`, join(untagged, `office-${style}-${at}.pdf`));
      add(`Word by LibreOffice ${style}`, `${stem(at)}.docx`);
    }
    if (style !== 'ruled') continue;
    convert('html', 'xlsx', 'xlsx:Calc MS Excel 2007 XML', ['--infilter=HTML (StarCalc)'], sheet);
    // pages laid out by tables in tables are no sheets
    for (const [at, source] of sources.entries()) {
      if (!/old.site/.test(source.name))
        printed.push({ way: 'Excel by LibreOffice', source, file: `${sheet(at)}.xlsx` });
    }
  }
  return printed.sort((a, b) => (a.way < b.way ? -1 : Number(a.way > b.way)));
}

const taggedAs = (isTagged: boolean): string =>
  `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${isTagged}"}}`;

/** Lets LibreOffice turn files into others, all in one run. */
function office(files: readonly string[], to: string, folder: string, reader: readonly string[] = []): void {
  const done = spawnSync('soffice', ['--headless', ...reader, '--convert-to', to, '--outdir', folder, ...files], {
    encoding: 'utf8',
    timeout: 900_000,
    env: { ...process.env, HOME: folder },
  });
  if (done.status !== 0) throw new Error(`soffice ended with ${done.status}: ${done.stderr}`);
}
