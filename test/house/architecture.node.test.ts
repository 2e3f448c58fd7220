import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

const text = readFileSync('docs/architecture.md', 'utf8');

/** Every path that the map names: lines such as "    digits.ts  Thai and Arabic digits" under "  thai/". */
const mapped = [...(/```map\n([\s\S]*?)```/.exec(text)?.[1] ?? '').matchAll(/^( *)(\S+)/gm)].map(
  ([, indent = '', name = '']) => ({
    depth: indent.length / 2,
    name,
  }),
);

function pathsOfMap(): string[] {
  const paths: string[] = [];
  const folders: string[] = [];
  for (const { depth, name } of mapped) {
    folders.length = depth;
    if (name.endsWith('/')) folders.push(name.slice(0, -1));
    else paths.push([...folders, name].join('/'));
  }
  return paths;
}

test('the map in docs/architecture.md equals src', () => {
  expect(pathsOfMap().sort()).toEqual(sourceFiles.map(({ file }) => `src/${file}`).sort());
});

test('the top level is what the design names', () => {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => !['node_modules', 'dist', 'coverage', 'reports'].includes(name));
  expect(folders.sort()).toEqual(['docs', 'examples', 'scripts', 'src', 'test']);
});
