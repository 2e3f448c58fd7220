import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('./', import.meta.url));

/** What `npm run mutate` runs for each mutant: the quick tests of the lower floors, in Node. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^thai-ita\/(.+)$/, replacement: `${root}src/$1/index.ts` }] },
  test: {
    include: ['test/{thai,calendar,mention}/**/*.test.ts'],
    exclude: ['test/**/*.node.test.ts', 'test/thai/exhaustive.test.ts', 'test/mention/{hostile,seed}.test.ts'],
  },
});
