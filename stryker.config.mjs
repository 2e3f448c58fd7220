// Mutation testing, outside `npm run check`: `npm run mutate`. It changes the source in small ways and counts the
// changes that no test notices.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: ['src/{thai,calendar,mention}/**/*.ts', '!src/*/index.ts', '!src/thai/issue.ts', '!src/mention/mention.ts'],
  coverageAnalysis: 'perTest',
  // What is made at import (tables, messages) would run every test for each mutant.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5000,
  tempDirName: '.tmp/mutation',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
