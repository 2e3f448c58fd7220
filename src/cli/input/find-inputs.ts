import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { type Problem, problem } from '../problem.js';
import type { Settings } from '../settings/settings-of.js';

/** A document to read: a file, or standard input where there is no path. */
export interface Input {
  readonly document: string;
  readonly path?: string;
  /** Its path inside the folder that was named; its name where a file was. */
  readonly name: string;
}

/** An input, or a word of the command line that names none. */
export type FoundInput = Input | { readonly document: string; readonly lost: Problem };

/** The documents that words name, each once, in the order of the words: files, folders, globs, `-` for standard input. */
export async function findInputs(
  words: readonly string[],
  settings: Pick<Settings, 'extensions' | 'exclude'>,
  stdinName = '-',
): Promise<readonly FoundInput[]> {
  const found = new Map<string, FoundInput>();
  for (const word of words) {
    for (const input of await inputsOf(word, settings, stdinName)) {
      const key = 'lost' in input ? word : (input.path ?? '-');
      if (!found.has(key)) found.set(key, input);
    }
  }
  return [...found.values()];
}

async function inputsOf(
  word: string,
  settings: Pick<Settings, 'extensions' | 'exclude'>,
  stdinName: string,
): Promise<readonly FoundInput[]> {
  if (word === '-' || word === '/dev/stdin') return [{ document: stdinName, name: basename(stdinName) }];
  const stats = await stat(word).catch(() => undefined);
  if (stats?.isDirectory() === true) return inFolder(word, settings);
  if (stats !== undefined || !isDynamicPattern(word)) return [{ document: word, path: word, name: basename(word) }];
  const files = await glob(word, { ignore: leftOut(settings.exclude), expandDirectories: false, dot: false });
  if (files.length > 0) return [...files].sort().map((file) => ({ document: file, path: file, name: basename(file) }));
  return [{ document: word, lost: problem('ไม่มีไฟล์ที่ตรงกับรูปแบบนี้', 'no file matches this pattern') }];
}

async function inFolder(
  folder: string,
  { extensions, exclude }: Pick<Settings, 'extensions' | 'exclude'>,
): Promise<readonly FoundInput[]> {
  const endings = extensions.map(escapePath).join(',');
  const pattern = extensions.length === 1 ? `**/*.${endings}` : `**/*.{${endings}}`;
  const files = await glob(pattern, {
    cwd: folder,
    ignore: leftOut(exclude),
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  if (files.length > 0) return [...files].sort().map((name) => ({ ...fileIn(folder, name), name }));
  const list = extensions.join(', ');
  return [{ document: folder, lost: problem(`ไม่มีไฟล์ ${list} ในโฟลเดอร์`, `the folder holds no file of ${list}`) }];
}

const leftOut = (exclude: readonly string[]): string[] => ['**/node_modules/**', ...exclude];

function fileIn(folder: string, name: string): { readonly document: string; readonly path: string } {
  const path = join(folder, name);
  return { document: path, path };
}
