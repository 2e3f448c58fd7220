import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync('docs/architecture.md', 'utf8');

/** Every folder that the map names: lines such as "    number/  digits, numbers" under "  thai/". */
function foldersOfMap(): string[] {
  const map = /```map\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const open: string[] = [];
  return [...map.matchAll(/^( *)(\S+)\/ *(.*)$/gm)].map(([, indent = '', name = '']) => {
    open.length = indent.length / 2;
    open.push(name);
    return open.join('/');
  });
}

test('the map in docs/architecture.md names every folder of src', () => {
  const folders = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name));
  expect(foldersOfMap().sort()).toEqual(['src', ...folders].sort());
});

test('the top level is what the design names', () => {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => !['node_modules', 'dist', 'coverage', 'reports'].includes(name));
  expect(folders.sort()).toEqual(['docs', 'examples', 'scripts', 'src', 'test']);
});
