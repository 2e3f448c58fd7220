// Packs the library and uses the tarball as four kinds of consumer would, with no network:
// Node ESM, Node CommonJS, TypeScript (strict, skipLibCheck false) under each moduleResolution,
// and a page in headless Chromium from an esbuild bundle and from a Vite build.
// The tarball is unpacked under .tmp/, so its dependencies resolve from this repository's node_modules.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { isBuiltin } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright';
import { build as vite } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const tmp = join(root, '.tmp/consumers');
const compilers = (process.env['TSC'] ?? join(root, 'node_modules/.bin/tsc')).split(':');
let failed = 0;

const put = (path, text) => {
  const file = join(tmp, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const sh = (command, args, cwd = tmp) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const check = async (name, run) => {
  const start = performance.now();
  try {
    await run();
    console.log(`ok   ${name} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
  }
};
const equal = (got, want) => {
  if (got !== want) throw new Error(`got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
};

rmSync(tmp, { recursive: true, force: true });
put('package.json', '{ "name": "consumer", "private": true }');
mkdirSync(join(tmp, 'node_modules/thai-ita'), { recursive: true });
const tarball = join(root, sh(process.execPath, ['scripts/pack.mjs'], root).trim());
sh('tar', ['xzf', tarball, '--strip-components=1', '-C', 'node_modules/thai-ita']);

await check('imports only what package.json names', () => {
  const folder = join(tmp, 'node_modules/thai-ita');
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const named = Object.keys({ ...dependencies, ...peerDependencies });
  const imported = new Set();
  for (const file of readdirSync(join(folder, 'dist'), { recursive: true })) {
    if (!/\.(?:c?js|d\.c?ts)$/.test(file)) continue;
    const text = readFileSync(join(folder, 'dist', file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    for (const [, path] of text.matchAll(/\b(?:from|import|require)\b[\s(]*["']([@a-z][\w@/.-]*)["']/g)) {
      if (!isBuiltin(path)) imported.add(path.match(/^(?:@[^/]+\/)?[^/]+/)[0]);
    }
  }
  equal([...imported].sort().join(), named.sort().join());
});

// What each consumer computes, and what it must get: typed by hand.
const WANT = '๒๕๖๙|ก้าวหน้า: แผน, ผล|2566|check.measure-has-outcome,check.work-has-evidence|removed activity|อบต.';
const BODY = `
const source = 'อบต.ตัวอย่าง\\nปีงบประมาณ พ.ศ. 2566\\nมาตรการ\\tผลการดำเนินงาน\\tผลลัพธ์\\nก้าวหน้า\\t๑. แผน ๒. ผล\\t';
const report = read.readReport(source).value;
const [measure] = report.measures;
const shorter = { ...report, measures: [{ ...measure, activities: measure.activities.slice(0, 1) }] };
const [change] = diff.diffReports(report, shorter).changes;
const result = [
  root.toThaiDigits(2569),
  measure.title + ': ' + measure.activities.map(({ text }) => text).join(', '),
  report.fiscalYear,
  check.checkReport(report).map(({ code }) => code).join(','),
  change.kind + ' ' + change.what,
  catalogue.findAgencyType(report.agency.name).abbreviation,
].join('|');
if (root.readReport !== read.readReport || thai.toThaiDigits !== root.toThaiDigits) throw new Error('two copies');
`;
const FLOORS = [
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
const NAMES = { root: '', ...Object.fromEntries(FLOORS.map((floor) => [floor, `/${floor}`])) };
const imports = Object.entries(NAMES)
  .map(([n, p]) => `import * as ${n} from 'thai-ita${p}';`)
  .join('\n');
const requires = Object.entries(NAMES)
  .map(([n, p]) => `const ${n} = require('thai-ita${p}');`)
  .join('\n');

await check('Node ESM', () => {
  put('esm.mjs', `${imports}${BODY}console.log(result);`);
  equal(sh(process.execPath, ['esm.mjs']).trim(), WANT);
});
await check('Node CommonJS', () => {
  put('cjs.cjs', `${requires}${BODY}console.log(result);`);
  equal(sh(process.execPath, ['cjs.cjs']).trim(), WANT);
});
await check('report.schema.json, required and imported', () => {
  put('schema.cjs', `console.log(require('thai-ita/report.schema.json').title);`);
  put(
    'schema.mjs',
    `import schema from 'thai-ita/report.schema.json' with { type: 'json' };console.log(schema.title);`,
  );
  for (const file of ['schema.cjs', 'schema.mjs']) {
    equal(sh(process.execPath, ['--no-warnings', file]).trim(), 'รายงานผลการดำเนินการตามมาตรการ · report');
  }
});
await check('bin', () => {
  const { bin } = JSON.parse(readFileSync(join(tmp, 'node_modules/thai-ita/package.json'), 'utf8'));
  const command = join(tmp, 'node_modules/thai-ita', bin['thai-ita']);
  const file = put('report.tsv', 'อบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. 2566\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nก้าวหน้า\tแผน\tดี\n');
  equal(JSON.parse(sh(command, ['read', file])).measures[0].title, 'ก้าวหน้า');
});

const TYPED = `
import { type Report, type Reading, toThaiDigits } from 'thai-ita';
import { checkReport, type Rule } from 'thai-ita/check';
import { diffReports, type Change } from 'thai-ita/diff';
import type { Issue, Measure } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { digitsIn } from 'thai-ita/thai';
export const reading: Reading<Report> = readReport('');
export const issues: readonly Issue[] = reading.value === undefined ? reading.issues : checkReport(reading.value);
export const changes = (a: Report, b: Report): readonly Change[] => diffReports(a, b).changes;
export const titles = (report: Report): string[] => report.measures.map((measure: Measure) => measure.title);
export const rule: Rule = { code: 'own.rule', severity: 'note', holds: { th: '', en: '' }, *check() {} };
export const text: string = toThaiDigits(1) + digitsIn('');
// @ts-expect-error a number is no document
readReport(5);
`;
// main.mts is an ES module and main.cts CommonJS, so one run checks both conditions of each export.
const MODES = {
  bundler: { files: ['main.ts'], module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] },
  node16: { files: ['main.mts', 'main.cts'], module: 'node16', moduleResolution: 'node16' },
  nodenext: { files: ['main.mts', 'main.cts'], module: 'nodenext', moduleResolution: 'nodenext' },
};
for (const tsc of compilers) {
  const version = sh(tsc, ['--version']).trim().split(' ').pop();
  for (const [name, { files, ...options }] of Object.entries(MODES)) {
    await check(`TypeScript ${version} ${name}`, () => {
      const dir = `ts/${name}`;
      for (const file of files) put(`${dir}/${file}`, TYPED);
      put(`${dir}/package.json`, '{ "name": "consumer-ts", "private": true }');
      const compilerOptions = {
        target: 'es2022',
        // zod's own .d.ts needs URL: from the DOM library or from @types/node.
        lib: ['es2022'],
        types: ['node'],
        ...options,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      put(`${dir}/tsconfig.json`, JSON.stringify({ compilerOptions, files }));
      sh(tsc, ['-p', '.'], join(tmp, dir));
    });
  }
}

// The schemas with the oldest and the newest zod 4, one copy shared by library and consumer as npm installs a peer.
const ZOD_TYPED = `
import { measureSchema, reportSchema, satangSchema } from 'thai-ita/schema';
import type { Report } from 'thai-ita/model';
import * as z from 'zod';
const received = reportSchema.extend({ receivedOn: z.string() });
const titles = measureSchema.pick({ id: true, title: true });
const both = z.object({ reports: z.array(reportSchema), fee: satangSchema, inner: received });
export const report = (value: z.infer<typeof reportSchema>): Report => value;
export const text: string = ('' as unknown as z.infer<typeof received>).receivedOn;
export const title: string = ('' as unknown as z.infer<typeof titles>).title;
export const fee: number = ('' as unknown as z.infer<typeof both>).fee;
// @ts-expect-error a picked measure has no activities
export const none = ('' as unknown as z.infer<typeof titles>).activities;
`;
const ZOD_RUN = `
import { fiscalYearCodec, measureSchema, reportJsonSchema, reportSchema, thaiMessages, validateReport } from 'thai-ita/schema';
import schema from 'thai-ita/report.schema.json' with { type: 'json' };
import * as z from 'zod';
const report = { agency: { name: '' }, fiscalYear: 2566, title: 'รายงาน', measures: [{ id: 'm1', title: 'x', activities: [], outcomes: [] }] };
const all = z.object({ reports: z.array(reportSchema.extend({ receivedOn: z.string() })) });
const twice = { ...report, receivedOn: '', measures: [...report.measures, ...report.measures] };
console.log([
  all.safeParse({ reports: [{ ...report, receivedOn: '' }] }).success,
  all.safeParse({ reports: [twice] }).success,
  measureSchema.pick({ id: true }).safeParse({ id: 'm1' }).success,
  reportSchema.safeParse({ ...report, title: 5 }, { error: thaiMessages }).error.issues[0].message,
  validateReport({ ...report, title: 5 }).issues[0].place.path.join('/'),
  fiscalYearCodec.parse('๒๕๖๖'),
  reportJsonSchema().required.join() === schema.required.join(),
].join('|'));
`;
const ZOD_WANT = 'true|false|true|ข้อมูลนี้ต้องเป็นข้อความ|title|2566|true';
for (const [name, folder] of [
  ['the oldest', 'zod-oldest'],
  ['the newest', 'zod'],
]) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8'));
  await check(`zod ${version}, ${name}`, () => {
    const dir = `zod/${folder}`;
    cpSync(join(root, 'node_modules', folder), join(tmp, dir, 'node_modules/zod'), { recursive: true });
    cpSync(join(tmp, 'node_modules/thai-ita'), join(tmp, dir, 'node_modules/thai-ita'), { recursive: true });
    put(`${dir}/package.json`, '{ "name": "consumer-zod", "private": true }');
    put(`${dir}/main.mts`, ZOD_TYPED);
    put(`${dir}/main.cts`, ZOD_TYPED);
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      types: ['node'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    put(`${dir}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['main.mts', 'main.cts'] }));
    sh(compilers[0], ['-p', '.'], join(tmp, dir));
    put(`${dir}/run.mjs`, ZOD_RUN);
    equal(sh(process.execPath, ['--no-warnings', 'run.mjs'], join(tmp, dir)).trim(), ZOD_WANT);
  });
}

put('web/main.js', `${imports}${BODY}document.title = result;`);
put('web/index.html', '<!doctype html><meta charset="utf-8"><script type="module" src="./main.js"></script>');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };
const inPage = async (dir) => {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : new URL(request.url, 'http://localhost').pathname;
    try {
      const body = readFileSync(join(dir, path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.title !== '', undefined, { timeout: 5000 }).catch(() => {});
    equal(errors.join('; '), '');
    equal(await page.title(), WANT);
  } finally {
    await browser.close();
    server.close();
  }
};
await check('Chromium, esbuild bundle', async () => {
  const page = '<!doctype html><meta charset="utf-8"><script src="main.js"></script>';
  put('web-esbuild/index.html', page);
  await esbuild({
    entryPoints: [join(tmp, 'web/main.js')],
    outfile: join(tmp, 'web-esbuild/main.js'),
    bundle: true,
    minify: true,
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'silent',
  });
  await inPage(join(tmp, 'web-esbuild'));
});
await check('Chromium, Vite build', async () => {
  await vite({
    configFile: false,
    root: join(tmp, 'web'),
    logLevel: 'error',
    build: { outDir: join(tmp, 'web-vite') },
  });
  await inPage(join(tmp, 'web-vite'));
});

console.log(failed === 0 ? 'consumers: all passed' : `consumers: ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
