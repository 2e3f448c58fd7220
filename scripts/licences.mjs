// Whether everything that is installed or bundled with the package may be given on under its licence, and whether the registry
// knows of a weakness in it. Where the registry gives no answer, that is said and is no failure.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Licences that ask for no more than that they are passed on with the text. */
const fine = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.entries(packages)
  .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
  .map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, license }));

// the packages that users install beside it are development packages here
const { peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const peers = Object.keys(peerDependencies).map((name) => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return { name, version, license };
});

const bundled = readFileSync('dist/THIRD-PARTY.txt', 'utf8')
  .split(/^-{80}$/m)
  .map((notice) => /^(\S+) (\S+) \((.+)\)$/.exec(notice.trim().split('\n')[0]))
  .map(([, name, version, license]) => ({ name, version, license }));

const all = { installed, 'beside it': peers, bundled };
let failed = 0;
for (const [kind, list] of Object.entries(all)) {
  console.log(`${kind}: ${list.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ')}`);
  for (const { name, license } of list) {
    if (fine.has(license)) continue;
    failed += 1;
    console.error(`licences: ${name} has the licence ${license}, which was not looked at yet`);
  }
}

const audit = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 });
const { vulnerabilities } = readJson(audit.stdout);
if (vulnerabilities === undefined) console.log('audit: the registry gave no answer');
else {
  const names = Object.keys(vulnerabilities);
  console.log(`audit: ${names.length} weaknesses known${names.length === 0 ? '' : `, in ${names.join(', ')}`}`);
  failed += names.length;
}
process.exitCode = failed === 0 ? 0 : 1;

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
