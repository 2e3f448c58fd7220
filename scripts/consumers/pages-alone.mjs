// Pages without a bundler, in headless Chromium: by an import map, and by the one ready file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPage } from './common/chromium.mjs';
import { BODY, imports, WANT } from './common/job.mjs';
import { check, installAlone, installed } from './common/workbench.mjs';

const page = (head, script) =>
  `<!doctype html><meta charset="utf-8"><title></title><link rel="icon" href="data:,">${head}<script type="module">${script}</script>`;

/** The import map that the README tells: a line for each floor, from package.json, and one for each package that is imported. */
const importMap = () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const floors = Object.entries(exports).flatMap(([name, { import: entry }]) =>
    entry === undefined ? [] : [[name.replace('.', 'thai-ita'), `/node_modules/thai-ita/${entry.default.slice(2)}`]],
  );
  return {
    ...Object.fromEntries(floors),
    diff: '/node_modules/diff/libesm/index.js',
    'zod/v4': '/node_modules/zod/v4/index.js',
  };
};

export const pageConsumers = async () => {
  await check('a page with an import map, in Chromium', async () => {
    const map = `<script type="importmap">${JSON.stringify({ imports: importMap() })}</script>`;
    const script = `${imports}${BODY}
if (schema.bahtField().parse('๕ บาท') !== 500) throw new Error('no field');
document.title = result;`;
    await inPage(installAlone('import-map', { 'index.html': page(map, script) }, ['zod']), WANT);
  });

  await check('a page with the one ready file, in Chromium', async () => {
    const script = `import * as root from '/node_modules/thai-ita/dist/browser/thai-ita.js';
const [thai, read, diff, check, catalogue] = Array(5).fill(root);
${BODY}
if (root.bahtField().parse('๕ บาท') !== 500) throw new Error('no field');
const { issues } = await root.readReportFile(new TextEncoder().encode('%PDF-1.4'));
if (issues[0].code !== 'files.no-reader') throw new Error(issues[0].code);
document.title = result;`;
    await inPage(installAlone('ready-file', { 'index.html': page('', script) }), WANT);
  });
};
