import { defineConfig, type Options } from 'tsup';
import { licenceNotices, withoutEntityTable } from './scripts/bundled.js';

const floors = [
  'thai',
  'calendar',
  'mention',
  'model',
  'catalogue',
  'schema',
  'read',
  'write',
  'check',
  'diff',
  'files',
];

/**
 * Modules whose outside package does not say `sideEffects: false`: each is a chunk of its own, so that a bundler can
 * drop it together with the package.
 */
const isolated = ['thai/baht/thai-baht-text', 'diff/word-runs', 'read/formats/html/html-events', 'files/word/xml'];

/** Excel and PDF files are read, and Word files written, by optional peers, found where they are installed. */
const readers = [/^pdfjs-dist/, '@e965/xlsx', 'docx'];
const inside = [/^(?!pdfjs-dist|@e965\/xlsx$|docx$)/];

const entryOf = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, `src/${path}.ts`]));

const shared: Options = {
  // Keep Thai text as UTF-8: esbuild's default writes \u0E.. escapes (twice the bytes).
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  esbuildPlugins: [withoutEntityTable, licenceNotices],
};

// The two builds run at the same time, so `clean` here could delete the other's output:
// package.json's build script empties dist/ first.
export default defineConfig([
  {
    ...shared,
    entry: entryOf(['index', ...floors.map((floor) => `${floor}/index`), ...isolated]),
    format: ['esm', 'cjs'],
    // inside: of the first two only a small part is used (date-fns is 28 MB installed, and three of its functions are used); the last is
    // CommonJS, which import maps and some bundlers do not take
    noExternal: ['htmlparser2', /^date-fns/, 'thai-baht-text'],
    target: 'es2022',
    platform: 'neutral',
    // tsup 8.5.1 sets baseUrl for its d.ts run: an error under TypeScript 6 without this.
    dts: {
      entry: {
        ...entryOf(['index', ...floors.map((floor) => `${floor}/index`)]),
        'browser/thai-ita': 'src/browser.ts',
      },
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
    sourcemap: false,
    // Each module exists once in each format, whichever entries reach it.
    splitting: true,
  },
  {
    ...shared,
    // one file for <script type="module">
    entry: { 'browser/thai-ita': 'src/browser.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'browser',
    dts: false,
    splitting: false,
    noExternal: inside,
    external: readers,
    minify: true,
  },
  {
    ...shared,
    entry: { main: 'src/cli/main.ts', 'reading-worker': 'src/cli/input/reading-worker.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    dts: false,
    // What one command needs is loaded when it is asked for; with its dependencies inside it starts in half the time.
    splitting: true,
    noExternal: inside,
    external: readers,
    minify: true,
    // bundled CommonJS packages ask for Node's own modules by require
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as createRequireOfNode } from 'node:module';\nconst require = createRequireOfNode(import.meta.url);",
    },
  },
]);
