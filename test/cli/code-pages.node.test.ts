import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../check/rule-pages.js';
import { codePages } from './code-pages.js';

test('docs/codes has a page for each code, and no others', () => {
  expect(readdirSync('docs/codes').sort()).toEqual([...rulePages().keys(), ...codePages().keys()].sort());
});

test.each([...codePages()])('%s says what the code means; npx tsx scripts/tables.ts rewrites it', (file, text) => {
  expect(text).not.toContain('undefined');
  expect(readFileSync(`docs/codes/${file}`, 'utf8')).toBe(text);
});
