// The schemas with each zod that may stand beside the library, one copy shared by library and consumer as npm installs a peer.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, compilers, equal, installed, put, root, sh, tmp } from './common/workbench.mjs';

/** The folder of node_modules with a zod, how it is called, and what a consumer of it imports. */
const VERSIONS = [
  ['zod-3', 'with zod 3 beside it', 'zod/v4'],
  ['zod-oldest', 'the oldest', 'zod'],
  ['zod', 'the newest', 'zod'],
];

const typedWith = (zod) => `
import { bahtField, measureSchema, reportSchema, satangSchema } from 'thai-ita/schema';
import type { Report } from 'thai-ita/model';
import * as z from '${zod}';
const received = reportSchema.extend({ receivedOn: z.string() });
const titles = measureSchema.pick({ id: true, title: true });
const both = z.object({ reports: z.array(reportSchema), fee: satangSchema, inner: received });
const form = z.object({ budget: bahtField({ min: 0 }), rest: bahtField({ required: false }) });
export const report = (value: z.infer<typeof reportSchema>): Report => value;
export const text: string = ('' as unknown as z.infer<typeof received>).receivedOn;
export const title: string = ('' as unknown as z.infer<typeof titles>).title;
export const fee: number = ('' as unknown as z.infer<typeof both>).fee;
export const budget: number = ('' as unknown as z.infer<typeof form>).budget;
export const rest: number | undefined = ('' as unknown as z.infer<typeof form>).rest;
// @ts-expect-error a picked measure has no activities
export const none = ('' as unknown as z.infer<typeof titles>).activities;
`;

const runWith = (zod) => `
import { bahtField, fiscalYearCodec, measureSchema, reportJsonSchema, reportSchema, thaiMessages, validateReport } from 'thai-ita/schema';
import schema from 'thai-ita/report.schema.json' with { type: 'json' };
import * as z from '${zod}';
const report = { agency: { name: '' }, fiscalYear: 2566, title: 'รายงาน', measures: [{ id: 'm1', title: 'x', activities: [], outcomes: [] }] };
const all = z.object({ reports: z.array(reportSchema.extend({ receivedOn: z.string() })) });
const twice = { ...report, receivedOn: '', measures: [...report.measures, ...report.measures] };
const form = z.object({ budget: bahtField({ max: 5 }), rest: bahtField({ required: false }) });
console.log([
  all.safeParse({ reports: [{ ...report, receivedOn: '' }] }).success,
  all.safeParse({ reports: [twice] }).success,
  measureSchema.pick({ id: true }).safeParse({ id: 'm1' }).success,
  reportSchema.safeParse({ ...report, title: 5 }, { error: thaiMessages }).error.issues[0].message,
  validateReport({ ...report, title: 5 }).issues[0].place.path.join('/'),
  fiscalYearCodec.parse('๒๕๖๖'),
  form.parse({ budget: '๕ บาท' }).budget,
  form.safeParse({ budget: '6' }).error.issues[0].message,
  reportJsonSchema().required.join() === schema.required.join(),
].join('|'));
`;
const WANT = 'true|false|true|ข้อมูลนี้ต้องเป็นข้อความ|title|2566|500|"6" ต้องไม่มากกว่า 5.00 บาท|true';

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

export const zodConsumers = async () => {
  for (const [folder, name, zod] of VERSIONS) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8'));
    await check(`zod ${version}, ${name}`, () => {
      const dir = `zod/${folder}`;
      cpSync(join(root, 'node_modules', folder), join(tmp, dir, 'node_modules/zod'), { recursive: true });
      cpSync(installed, join(tmp, dir, 'node_modules/thai-ita'), { recursive: true });
      put(`${dir}/package.json`, '{ "name": "consumer-zod", "private": true }');
      put(`${dir}/main.mts`, typedWith(zod));
      put(`${dir}/main.cts`, typedWith(zod));
      put(`${dir}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['main.mts', 'main.cts'] }));
      sh(compilers[0], ['-p', '.'], join(tmp, dir));
      put(`${dir}/run.mjs`, runWith(zod));
      equal(sh(process.execPath, ['--no-warnings', 'run.mjs'], join(tmp, dir)).trim(), WANT);
    });
  }
};
