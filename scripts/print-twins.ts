// Prints the small reports of test/files/pdf/printed anew: npx tsx scripts/print-twins.ts. Each is an HTML page and its PDF, by a browser
// or by LibreOffice, ruled or not, tagged or not. Needs /usr/bin/chromium, soffice and Debian's fonts-thai-tlwg.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { type Look, pageOf } from '../test/files/twins/pages.js';
import { randomFrom } from '../test/read/layouts/random.js';
import { documentOf, type Form } from '../test/read/layouts/render.js';

interface Print {
  readonly name: string;
  readonly form: Form;
  readonly seed: number;
  readonly look: Look;
  readonly isRuled: boolean;
  readonly isTagged: boolean;
  readonly isOffice?: boolean;
}

const wide: Look = { font: 'Loma', size: 12, isLandscape: true, padding: 3 };
const narrow: Look = { font: 'Laksaman', size: 14, isLandscape: false, padding: 4 };
const prints: readonly Print[] = [
  { name: 'browser-ruled-tagged', form: 'html', seed: 11, look: wide, isRuled: true, isTagged: true },
  { name: 'browser-ruled-pages', form: 'html', seed: 12, look: { ...narrow, size: 16 }, isRuled: true, isTagged: true },
  { name: 'browser-ruled-untagged', form: 'word', seed: 13, look: wide, isRuled: true, isTagged: false },
  { name: 'browser-unruled-tagged', form: 'html', seed: 14, look: wide, isRuled: false, isTagged: true },
  { name: 'browser-unruled-unnamed', form: 'word', seed: 15, look: wide, isRuled: false, isTagged: true },
  { name: 'browser-table-each', form: 'table each', seed: 16, look: narrow, isRuled: true, isTagged: true },
  { name: 'browser-menu', form: 'old site', seed: 17, look: wide, isRuled: true, isTagged: true },
  { name: 'office-ruled-tagged', form: 'html', seed: 18, look: narrow, isRuled: true, isTagged: true, isOffice: true },
  {
    name: 'office-ruled-untagged',
    form: 'html',
    seed: 19,
    look: narrow,
    isRuled: true,
    isTagged: false,
    isOffice: true,
  },
  {
    name: 'browser-unruled-untagged',
    form: 'html',
    seed: 20,
    look: { ...wide, padding: 8 },
    isRuled: false,
    isTagged: false,
  },
];

const folder = 'test/files/pdf/printed';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { name, form, seed, look, isRuled, isTagged, isOffice = false } of prints) {
  const { text } = documentOf(randomFrom(seed), form);
  const path = join(folder, `${name}.html`);
  writeFileSync(path, pageOf(text, look, isRuled));
  if (isOffice) {
    // straight from HTML it loses the title of a page
    convert(path, 'docx:MS Word 2007 XML', ['--infilter=HTML (StarWriter)']);
    const options = `{"UseTaggedPDF":{"type":"boolean","value":"${isTagged}"}}`;
    convert(join(folder, `${name}.docx`), `pdf:writer_pdf_Export:${options}`);
    rmSync(join(folder, `${name}.docx`));
    continue;
  }
  await page.setContent(pageOf(text, look, isRuled));
  const { isLandscape: landscape } = look;
  await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', landscape, tagged: isTagged });
}
await browser.close();

function convert(file: string, to: string, reader: readonly string[] = []): void {
  const done = spawnSync('soffice', ['--headless', ...reader, '--convert-to', to, '--outdir', folder, file]);
  if (done.status !== 0) throw new Error(`soffice ended with ${done.status}`);
}
