import path from 'node:path/posix';
import { expect, test } from 'vitest';
import { floors, sourceFiles } from './source-files.js';

/** What each floor may import from outside; a floor that is not listed may import nothing. */
const outside: Readonly<Record<string, readonly RegExp[]>> = {
  thai: [/^thai-baht-text$/],
  calendar: [/^date-fns\/\w+$/],
  schema: [/^zod\/v4$/],
  read: [/^htmlparser2$/],
  files: [/^htmlparser2$/, /^@e965\/xlsx$/, /^docx$/, /^pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs$/],
  diff: [/^diff$/],
  cli: [/^node:/, /^(?:picocolors|string-width|tinyglobby|picomatch|p-map|cli-progress|leven|zod)$/],
};

const withoutComments = (text: string) => text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');

const heightOf = (floor: string) => floors.findIndex((row) => row.includes(floor));

/** Each pair of a file and something it imports, type imports included. */
const imports = sourceFiles
  .filter(({ floor }) => floor !== '')
  .flatMap(({ file, floor, text }) =>
    [...withoutComments(text).matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()'([^']+)'/g)].map(([, wanted = '']) => ({
      file,
      floor,
      wanted,
    })),
  );

test.each(imports)('$file may import $wanted', ({ file, floor, wanted }) => {
  if (!wanted.startsWith('.')) {
    expect((outside[floor] ?? []).some((allowed) => allowed.test(wanted))).toBe(true);
    return;
  }
  const target = path.join(path.dirname(file), wanted);
  const targetFloor = target.split('/')[0] ?? '';
  if (targetFloor !== floor) expect(heightOf(targetFloor)).toBeLessThan(heightOf(floor));
  expect(path.basename(target)).not.toBe('index.js');
});

test('the scan sees imports at all', () => {
  expect(imports.length).toBeGreaterThan(5);
});

test('every folder stands on a floor and every floor has its folder', () => {
  expect([...new Set(sourceFiles.map(({ floor }) => floor))].sort()).toEqual(['', ...floors.flat()].sort());
});

test.each(sourceFiles)('$file is one idea: at most 250 lines', ({ text }) => {
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(250);
});

test.each(sourceFiles)('$file has no class and no reduce', ({ text }) => {
  expect(withoutComments(text)).not.toMatch(/\bclass \w+|\.reduce\(/);
});
