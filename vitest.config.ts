import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const src = fileURLToPath(new URL('./src/', import.meta.url));
const moreLaws = fileURLToPath(new URL('./test/more-laws.ts', import.meta.url));
const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
// Without a browser only the Node project runs, but never silently in CI.
if (process.env['CI'] && !existsSync(chromium)) throw new Error(`no browser at ${chromium}`);

/** The text of the real report, handed to the tests of both projects (browsers cannot read files). */
function readSeed(): string | undefined {
  const folder = fileURLToPath(new URL('../shared/seed/', import.meta.url));
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;
  if (file === undefined && process.env['CI']) throw new Error(`no real report in ${folder}`);
  return file === undefined ? undefined : readFileSync(folder + file, 'utf8');
}

const browser: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'chromium',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.node.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: chromium,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^thai-ita$/, replacement: `${src}index.ts` },
      { find: /^thai-ita\/(.+)$/, replacement: `${src}$1/index.ts` },
      ...(Number(process.env['LAWS']) > 0 ? [{ find: /^fast-check$/, replacement: moreLaws }] : []),
    ],
  },
  test: {
    provide: { seed: readSeed() },
    // only ends a test that hangs: the hostile documents take some seconds, and more on a machine that does other work beside
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: {
        lines: 95,
        functions: 95,
        branches: 90,
        statements: 95,
        'src/{thai,calendar,mention}/**/*.ts': { lines: 100, functions: 100, branches: 100, statements: 100 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
        },
      },
      ...(existsSync(chromium) ? [browser] : []),
    ],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    seed: string | undefined;
  }
}
