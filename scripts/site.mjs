// Puts the playground and the pictures into docs/site and looks at what was built: every link and every address of an issue code leads to a page, and
// nothing is loaded from elsewhere.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
for (const problem of problems) console.error(`site: ${problem}`);
console.log(`docs/site: ${pages.length} pages, ${problems.length} problems; open docs/site/index.html`);
process.exitCode = problems.length === 0 ? 0 : 1;
