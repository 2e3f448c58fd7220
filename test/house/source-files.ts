import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file under src: its path with forward slashes, the floor it lies on ("" for the root), and its text. */
export interface SourceFile {
  readonly file: string;
  readonly floor: string;
  readonly text: string;
}

/** Every TypeScript file under src. */
export const sourceFiles: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'))
  .sort()
  .map((file) => ({
    file,
    floor: file.includes('/') ? (file.split('/')[0] ?? '') : '',
    text: readFileSync(`src/${file}`, 'utf8'),
  }));

/** Lowest floor first; folders in one row are neighbours and cannot see each other. */
export const floors: readonly (readonly string[])[] = [
  ['thai'],
  ['calendar'],
  ['mention'],
  ['model'],
  ['catalogue'],
  ['schema', 'read', 'write', 'check', 'diff'],
  ['files'],
  ['cli'],
];
