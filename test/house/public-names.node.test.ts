import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicNames } from './public-names.js';
import { sourceFiles } from './source-files.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const entries = Object.keys(manifest.exports).filter((entry) => !/\.json$/.test(entry));

const namesOf = async (entry: string): Promise<string[]> => {
  const url = new URL(`../../src/${entry}/index.ts`, import.meta.url);
  return Object.keys((await import(url.href)) as object).sort();
};

test('the subpaths of package.json are the floors of the list, and all of them in one file for browsers', () => {
  const floors = Object.keys(publicNames).map((floor) => `./${floor}`);
  expect(entries.sort()).toEqual(['.', './browser', ...floors].sort());
});

test('the file for browsers exports every name of every floor', async () => {
  const names = Object.keys((await import('../../src/browser.js')) as object);
  expect(names.sort()).toEqual([...new Set(Object.values(publicNames).flat())].sort());
});

test.each(Object.entries(publicNames))('%s exports exactly its names', async (floor, names) => {
  expect(await namesOf(floor)).toEqual([...names].sort());
});

test('the root exports every name of every floor that needs no package beside it', async () => {
  const { schema, files, ...others } = publicNames;
  expect(await namesOf('.')).toEqual([...new Set(Object.values(others).flat())].sort());
  expect([schema, files].every((names) => names !== undefined && names.length > 0)).toBe(true);
});

/** Functions that a floor exports, with the comment that stands before each. */
const documented = Object.entries(publicNames).flatMap(([floor, names]) =>
  names.flatMap((name) =>
    sourceFiles
      .filter((source) => source.floor === floor)
      .flatMap(({ file, text }) => {
        const at = text.search(new RegExp(`^export (?:async )?function\\*? ${name}\\b`, 'm'));
        return at < 0
          ? []
          : [{ name, file, comment: text.slice(0, at).match(/\/\*\*(?:(?!\/\*\*)[\s\S])*\*\/\n$/)?.[0] ?? '' }];
      }),
  ),
);

test.each(documented)('$name in $file has an example that runs', ({ comment }) => {
  expect(comment).toMatch(/@example\n \* ```ts\n[\s\S]*\/\/ (?:=>|throws) /);
});
