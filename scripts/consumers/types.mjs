// TypeScript: strict, skipLibCheck false, under each moduleResolution.
import { join } from 'node:path';
import { check, compilers, put, sh, tmp } from './common/workbench.mjs';

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

export const typeConsumers = async () => {
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
};
