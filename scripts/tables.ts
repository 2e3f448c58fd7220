// Rewrites docs/tables from the tables of src/catalogue: `npx tsx scripts/tables.ts`. A test holds the pages equal.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tablePages } from '../test/catalogue/table-pages.js';

rmSync('docs/tables', { recursive: true, force: true });
mkdirSync('docs/tables', { recursive: true });
for (const [file, text] of tablePages()) writeFileSync(`docs/tables/${file}`, text);
