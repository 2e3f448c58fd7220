// Where the consumers work: the tarball unpacked under .tmp/, so that its dependencies resolve from this repository's node_modules.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const tmp = join(root, '.tmp/consumers');
export const installed = join(tmp, 'node_modules/thai-ita');
export const compilers = (process.env['TSC'] ?? join(root, 'node_modules/.bin/tsc')).split(':');

/** Writes a file of a consumer and gives its path. */
export const put = (path, text) => {
  const file = join(tmp, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

/** Gives what a command prints; throws when it fails. */
export const sh = (command, args, cwd = tmp) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

/** Throws unless both are the same. */
export const equal = (got, want) => {
  if (got !== want) throw new Error(`got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
};

let failed = 0;

/** How many consumers failed so far. */
export const failures = () => failed;

/** Runs one consumer and prints how it went. */
export const check = async (name, run) => {
  const start = performance.now();
  try {
    await run();
    console.log(`ok   ${name} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${`${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`.slice(0, 4000)}`);
  }
};

/** Packs the library and installs the tarball for all consumers. */
export const installPackage = () => {
  rmSync(tmp, { recursive: true, force: true });
  put('package.json', '{ "name": "consumer", "private": true }');
  mkdirSync(installed, { recursive: true });
  const tarball = join(root, sh(process.execPath, ['scripts/pack.mjs'], root).trim());
  sh('tar', ['xzf', tarball, '--strip-components=1', '-C', installed]);
};

const alone = [];

/**
 * Makes a consumer outside the repository, with the package, its dependencies and the packages named, and nothing else to be found.
 * Packages are links, or copies for a bundler that looks at all files beside them.
 */
export const installAlone = (name, files, packages = [], place = symlinkSync) => {
  const folder = mkdtempSync(join(tmpdir(), `thai-ita-${name}-`));
  alone.push(folder);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  cpSync(installed, join(folder, 'node_modules/thai-ita'), { recursive: true });
  for (const each of [...Object.keys(dependencies), ...packages]) {
    mkdirSync(dirname(join(folder, 'node_modules', each)), { recursive: true });
    place(join(root, 'node_modules', each), join(folder, 'node_modules', each));
  }
  const own = { 'package.json': '{ "name": "consumer-alone", "private": true }', ...files };
  for (const [path, text] of Object.entries(own)) writeFileSync(join(folder, path), text);
  return folder;
};

/** Takes away what stands outside the repository. */
export const removeAlone = () => {
  for (const folder of alone) rmSync(folder, { recursive: true, force: true });
};
