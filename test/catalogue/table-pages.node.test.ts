import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tablePages } from './table-pages.js';

const pages = tablePages();

test('docs/tables holds these pages and no others', () => {
  expect(readdirSync('docs/tables').sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])('%s is what the tables say; npx tsx scripts/tables.ts rewrites it', (file, text) => {
  expect(readFileSync(`docs/tables/${file}`, 'utf8')).toBe(text);
});
