// Turns the ```ts fences of every @example in src and of README.md and docs/*.md into test files under test/doctest/,
// so that examples are type-checked by tsc and run in Node and in Chromium.
//
//   expr; // => value             becomes  expect(expr).toEqual(value)
//   const x = expr; // => value   also keeps the declaration
//   expr; // throws RangeError    becomes  expect(() => expr).toThrow(RangeError)
//   import { a } from 'm';        becomes  const { a } = await import('m')
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'test/doctest');

/** @returns {{ line: number, code: string }[]} */
function fences(text, isMarkdown) {
  const found = [];
  let open;
  let inExample = isMarkdown;
  text.split('\n').forEach((raw, index) => {
    const line = isMarkdown ? raw : raw.replace(/^\s*\* ?/, '');
    if (!isMarkdown && !open) {
      if (/^\s*\/\*\*/.test(raw) || /^@(?!example)\w/.test(line) || /\*\/\s*$/.test(raw)) inExample = false;
      if (/^@example\b/.test(line)) inExample = true;
    }
    if (open) {
      if (/^```\s*$/.test(line)) {
        found.push({ line: open.line, code: open.code.join('\n') });
        open = undefined;
      } else open.code.push(line);
    } else if (inExample && /^```ts\s*$/.test(line)) open = { line: index + 1, code: [] };
  });
  if (open) throw new Error(`unclosed fence at line ${open.line}`);
  return found;
}

function convert(code) {
  return code
    .replace(/^import type .*$/gm, '')
    .replace(/^import \* as (\w+) from (['"].+?['"]);?$/gm, 'const $1 = await import($2);')
    .replace(/^import (\w+) from (['"].+?['"]);?$/gm, 'const { default: $1 } = await import($2);')
    .replace(
      /^import \{([^}]+)\} from (['"].+?['"]);?$/gm,
      (_, names, from) => `const {${names.replace(/ as /g, ': ')}} = await import(${from});`,
    )
    .replace(/^(\s*)const (\w+)(: [^=]+)? = (.+?);?\s*\/\/ => (.+)$/gm, '$1const $2$3 = $4;\n$1expect($2).toEqual($5);')
    .replace(/^(\s*)(.+?);?\s*\/\/ => (.+)$/gm, '$1expect($2).toEqual($3);')
    .replace(/^(\s*)(.+?);?\s*\/\/ throws (\w+)$/gm, '$1expect(() => $2).toThrow($3);');
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
let total = 0;
const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => `src/${name}`);
const pages = readdirSync(join(root, 'docs'), { recursive: true })
  .filter((name) => !name.startsWith('site'))
  .map((name) => `docs/${name}`);
for (const file of ['README.md', ...pages, ...sources].filter((name) => /\.(ts|md)$/.test(name)).sort()) {
  const examples = fences(readFileSync(join(root, file), 'utf8'), file.endsWith('.md'));
  if (examples.length === 0) continue;
  total += examples.length;
  const tests = examples.map(({ line, code }) => {
    const body = convert(code);
    if (!body.includes('expect(')) throw new Error(`${file}:${line}: an example without a result`);
    return `test('${file}:${line}', async () => {\n${body}\n});`;
  });
  const name = file
    .replace(/^src\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll('/', '-')
    .toLowerCase();
  writeFileSync(
    join(out, `${name}.test.ts`),
    `// Generated from ${file} by scripts/doctest.mjs.\nimport { expect, test } from 'vitest';\n\n${tests.join('\n\n')}\n`,
  );
}
console.log(`doctest: ${total} examples`);
