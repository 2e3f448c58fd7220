// Builds docs/playground/index.html, one page with its script and style inside, and beside it the readers of Excel and PDF files
// and the writer of Word files, which the page loads when such a file is wanted. Plain scripts, since a page opened from a file may load no modules.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as docx from 'docx';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../docs/playground/', import.meta.url));
const source = (name) => join(folder, 'source', name);
const example = (name) => fileURLToPath(new URL(`../examples/reports/${name}`, import.meta.url));

/** Packages that come as scripts of their own: what the page sees of them is what the script has left in the thread, once it is there. */
const later = {
  '@e965/xlsx': ['excelReader', 'read'],
  docx: ['wordWriter', ...Object.keys(docx).filter((name) => name !== 'default')],
  'pdfjs-dist/legacy/build/pdf': ['pdfReader', 'getDocument', 'OPS', 'GlobalWorkerOptions'],
  'pdfjs-dist/legacy/build/pdf.worker': ['pdfWorker', 'WorkerMessageHandler'],
};

const readersLater = {
  name: 'readers-later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:@e965\/xlsx|pdfjs-dist\/.+|docx)$/ }, ({ path }) => ({
      path: path.replace('.mjs', ''),
      namespace: 'later',
    }));
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => {
      const [name, ...parts] = later[path];
      const own = parts.map((part) => `get ${part}() { return part().${part}; }`);
      return {
        contents: `const part = () => { if (!globalThis.${name}) throw new Error('Cannot find package ${path}'); return globalThis.${name}; };\nmodule.exports = { ${own.join(', ')} };`,
      };
    });
  },
};

async function bundle(entry, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: source('tsconfig.json'),
    define: {
      'import.meta.url': '""',
      exampleOf2566: JSON.stringify(readFileSync(example('thungdokchan-2566.txt'), 'utf8')),
      exampleOf2567: JSON.stringify(readFileSync(example('thungdokchan-2567.html'), 'utf8')),
    },
    logOverride: { 'empty-import-meta': 'silent' },
    plugins,
  });
  return outputFiles[0].text;
}

const script = (await bundle('main.tsx', [readersLater]))
  .replaceAll('</script', '<\\/script')
  .replaceAll('<!--', '<\\!--');
const style = readFileSync(source('style.css'), 'utf8');
const page = readFileSync(source('page.html'), 'utf8')
  .replace('/* style.css */', () => style)
  .replace('/* main.tsx */', () => script);

for (const [name, text] of [
  ['index.html', page],
  ['excel-reader.js', await bundle('excel-reader.ts')],
  ['pdf-reader.js', await bundle('pdf-reader.ts')],
  ['word-writer.js', await bundle('word-writer.ts')],
]) {
  writeFileSync(join(folder, name), text);
  console.log(`docs/playground/${name}: ${Math.round(gzipSync(text).length / 1000)} kB gzip`);
}
