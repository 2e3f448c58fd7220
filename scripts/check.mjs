// Everything that must hold before a commit is shared, cheapest first; stops at the first step that fails.
// `npm run check -- types tests` runs the named steps only, `-- --tested` all but the tests, after a run of them with coverage.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` };
const run = (command) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;

const steps = {
  lint: 'biome ci .',
  doctest: 'node scripts/doctest.mjs',
  types: 'tsc -p tsconfig.json && tsc -p tsconfig.src.json && tsc -p docs/playground/source/tsconfig.json',
  tests: 'vitest run --coverage',
  growth: 'npm run --silent growth -- small',
  build: 'npm run --silent build',
  licences: 'node scripts/licences.mjs',
  size: 'size-limit && npm run --silent figures -- hold',
  package:
    'T=$(node scripts/pack.mjs) && publint run $T --strict && attw $T --profile node16 --exclude-entrypoints browser',
  consumers: 'node scripts/consumers.mjs',
  unused: 'knip',
  docs: 'npm run --silent docs',
};

const isTested = process.argv.includes('--tested');
const wanted = process.argv.slice(2).filter((name) => name !== '--tested');
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`check: no step named ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
for (const [name, command] of Object.entries(steps)) {
  if ((wanted.length > 0 && !wanted.includes(name)) || (isTested && name === 'tests')) continue;
  const start = performance.now();
  console.log(`\n— ${name}: ${command}`);
  const passed = run(command);
  console.log(`— ${name} ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!passed) process.exit(1);
}
