import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { publicNames } from './public-names.js';

/** The outside packages that a floor's names may bring into a bundle; a floor that is not listed brings none. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  thai: ['thai-baht-text'],
  calendar: ['date-fns'],
  mention: ['date-fns'],
  schema: ['date-fns', 'thai-baht-text', 'zod'],
  read: ['date-fns', 'domelementtype', 'domhandler', 'domutils', 'dom-serializer', 'entities', 'htmlparser2'],
  check: ['date-fns', 'thai-baht-text'],
  diff: ['date-fns', 'diff'],
  files: [
    'date-fns',
    'domelementtype',
    'domhandler',
    'domutils',
    'dom-serializer',
    'entities',
    'htmlparser2',
    'thai-baht-text',
  ],
};

/** Names of the thai floor that spell amounts; all others leave thai-baht-text out. */
const spellers: readonly string[] = ['formatBahtWords', 'formatNumberWords'];

/** Floors that the root leaves out. */
const besideRoot: readonly string[] = ['schema', 'files'];

const packagesOf = async (name: string, entry: string): Promise<string[]> => {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './src/${entry}';`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // optional packages, which are loaded only when an Excel or PDF file is read, or a Word file written
    external: ['pdfjs-dist', '@e965/xlsx', 'docx'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const outside = used.flatMap(([file]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(outside)].sort();
};

const names = Object.entries(publicNames).flatMap(([floor, list]) => list.map((name) => ({ floor, name })));

test.each(names)(
  '$name of $floor, from where users import it, brings along only what its floor may',
  async ({ floor, name }) => {
    const packages = await packagesOf(name, besideRoot.includes(floor) ? `${floor}/index.ts` : 'index.ts');
    const may = floor === 'thai' && !spellers.includes(name) ? [] : (allowed[floor] ?? []);
    expect(packages.filter((wanted) => !may.includes(wanted))).toEqual([]);
  },
);

const gzipOf = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

test('a form of one bahtField weighs no more than 8.5 KiB beside a codec of zod alone', async () => {
  const imports = "import * as z from 'zod';\nimport { bahtField } from './src/schema/index.ts';\n";
  const own = 'z.codec(z.string().meta({}), z.int().check(() => {}), { decode: Number, encode: String })';
  const zod = await gzipOf(`${imports}export const form = z.object({ budget: ${own} });`);
  const both = await gzipOf(`${imports}export const form = z.object({ budget: bahtField({ min: 0, max: 500_000 }) });`);
  console.log(`a form of one bahtField: ${both} B gzip, of them zod ${zod} B`);
  expect(both - zod).toBeLessThanOrEqual(8.5 * 1024);
});

test('all of the thai floor, without thai-baht-text, is under 12.7 kB as a minified module', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/thai/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['thai-baht-text'],
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(12_700);
});
