// Puts the playground and the pictures into docs/site and looks at what was built: every link and every address of an issue code leads to a page,
// nothing is loaded from elsewhere, and where there is a Chromium, axe finds nothing serious on a page of each kind.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const site = join(docs, 'site');
mkdirSync(join(site, 'playground'), { recursive: true });
for (const name of ['index.html', 'excel-reader.js', 'pdf-reader.js', 'word-writer.js']) {
  cpSync(join(docs, 'playground', name), join(site, 'playground', name));
}

cpSync(join(docs, 'pictures'), join(site, 'pictures'), { recursive: true });

const problems = [];
for (const name of readdirSync(join(docs, 'codes'))) {
  const page = `codes/${name.replace(/\.md$/, '.html')}`;
  if (!existsSync(join(site, page))) problems.push(`there is no page ${page}`);
}

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
for (const page of pages.filter((name) => !name.startsWith('playground'))) {
  const text = readFileSync(join(site, page), 'utf8');
  for (const [, address = ''] of text.matchAll(/<(?:a|link)\b[^>]*? href="([^"#?]+)[^"]*"/g)) {
    if (/^(?:https?|mailto|data):/.test(address)) continue;
    if (!existsSync(join(site, dirname(page), decodeURIComponent(address)))) problems.push(`${page}: no ${address}`);
  }
  for (const [, address] of text.matchAll(/<(?:script|img|iframe)\b[^>]*? src="(https?:[^"]+)"/g)) {
    problems.push(`${page}: loads ${address}`);
  }
}
/** A page of each kind, light and dark. The theme puts links into what folds and unfolds: that rule is left out. */
const looked = [
  'index',
  'guides/read-a-report',
  'guides/th/read-a-report',
  'codes/read.limit',
  'architecture',
  'modules/read',
];
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
if (existsSync(executablePath)) {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const [name, colorScheme] of looked.flatMap((name) => [
    [name, 'light'],
    [name, 'dark'],
  ])) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(String(pathToFileURL(join(site, `${name}.html`))));
    await page.waitForSelector('nav.tsd-navigation summary, nav.tsd-navigation li', { state: 'attached' });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run({ rules: { 'nested-interactive': { enabled: false } } }));
    for (const { impact, id, nodes } of violations) {
      if (impact === 'serious' || impact === 'critical')
        problems.push(`${name}, ${colorScheme}: ${id} at ${nodes[0]?.target}`);
    }
    await page.close();
  }
  await browser.close();
}
for (const problem of problems) console.error(`site: ${problem}`);
console.log(`docs/site: ${pages.length} pages, ${problems.length} problems; open docs/site/index.html`);
process.exitCode = problems.length === 0 ? 0 : 1;
