// Rewrites docs/tables from the tables of src/catalogue and docs/codes from the rules and codes: `npx tsx scripts/tables.ts`. Tests hold
// the pages equal.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tablePages } from '../test/catalogue/table-pages.js';
import { rulePages } from '../test/check/rule-pages.js';
import { codePages } from '../test/cli/code-pages.js';

for (const [folder, pages] of [
  ['docs/tables', tablePages()],
  ['docs/codes', [...rulePages(), ...codePages()]],
] as const) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of pages) writeFileSync(`${folder}/${file}`, text);
}
