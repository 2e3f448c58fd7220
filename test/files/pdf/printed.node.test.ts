import { readdirSync, readFileSync } from 'node:fs';
import { readReportFile } from 'thai-ita/files';
import { readReportHtml } from 'thai-ita/read';
import { expect, test } from 'vitest';
import { likenessOf } from '../twins/compare.js';

const folder = new URL('./printed/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => file.slice(0, -4));

test('there are ten', () => {
  expect(names).toHaveLength(10);
});

test.each(names)('%s reads like its page', async (name) => {
  const twin = readReportHtml(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
  const reading = await readReportFile(readFileSync(new URL(`${name}.pdf`, folder)));
  const { likeness, difference } = likenessOf(reading.value, twin.value);
  // a browser leaves out the blank at which it broke a line; what gaps show is a guess, and told
  if (name.includes('unruled-untagged')) expect(reading.issues.map(({ code }) => code)).toContain('read.guessed-table');
  // LibreOffice names some marks in a way that the package does not show (ActualText)
  else if (name.startsWith('office')) expect(likeness, difference).not.toBe('wrong');
  else expect(likeness, difference).toMatch(/same|blanks/);
});
