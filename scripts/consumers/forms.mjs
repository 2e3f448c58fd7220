// The form of examples/forms in its stacks, by the packed package: types, and the answers to the ten inputs of the guide.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { check, compilers, equal, installAlone, root, sh } from './common/workbench.mjs';

const PACKAGES = [
  ['zod', 'hono', '@hono/standard-validator'],
  ['fastify', 'fastify-type-provider-zod', '@fastify/swagger', '@trpc/server'],
  ['react', '@types/react', '@types/node', 'react-hook-form', '@hookform/resolvers'],
].flat();

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: ['node'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The table of the guide: field, what is typed, what must be said. */
const guide = readFileSync(join(root, 'docs/forms.md'), 'utf8');
const rows = [...guide.matchAll(/^\| `([\w.]+)` \| (.+?) \| (.+) \|$/gm)]
  .map(([, field, input, sentence]) => [field, input === '(empty)' ? '' : input, sentence])
  .filter(([field]) => !field.includes('Schema'));

const RUN = `
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { get, set } from 'react-hook-form';
import { makeFastifyApp } from './fastify.js';
import { makeHonoApp } from './hono.js';
import { makeTrpcServer } from './trpc.js';
import { workForm } from './work-form.js';

const right = () => ({
  budget: '๑๒,๕๐๐ บาท',
  startsOn: '1 ต.ค. 2565',
  fiscalYear: '๒๕๖๖',
  report: { agency: { name: 'อบต.ตัวอย่าง' }, title: 'รายงานผล', measures: [{ title: 'โปร่งใส' }] },
});
const app = await makeFastifyApp();
const headers = { 'content-type': 'application/json' };
const stacks = {
  hono: async (body) => (await (await makeHonoApp().request('/works', { method: 'POST', headers, body })).json()).errors,
  fastify: async (payload) => (await app.inject({ method: 'POST', url: '/works', headers, payload })).json().errors,
  trpc: async (body) => {
    const sent = new Request('http://localhost/trpc/addWork', { method: 'POST', headers, body });
    return (await (await makeTrpcServer()(sent)).json()).error.data.errors;
  },
  reactHookForm: async (body, field) => {
    const resolve = standardSchemaResolver(workForm);
    const { errors } = await resolve(JSON.parse(body), undefined, { fields: {}, shouldUseNativeValidation: false });
    return { [field]: get(errors, field)?.message };
  },
};
for (const [field, input, sentence] of ${JSON.stringify(rows)}) {
  const values = right();
  set(values, field, input);
  for (const [name, answer] of Object.entries(stacks)) {
    const said = JSON.stringify(await answer(JSON.stringify(values), field));
    if (said !== JSON.stringify({ [field]: sentence })) console.log(name, field, input, said);
  }
}
`;

export const formConsumers = async () => {
  const tsconfig = JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] });
  const own = { 'package.json': '{ "private": true, "type": "module" }', 'tsconfig.json': tsconfig, 'run.mjs': RUN };
  const folder = installAlone('forms', own, PACKAGES);
  cpSync(join(root, 'examples/forms'), folder, { recursive: true });

  await check('the form of the four stacks, types', () => {
    sh(compilers[0], ['-p', '.'], folder);
  });

  await check('the form of the four stacks, what each says of the ten inputs of the guide', async () => {
    equal(rows.length, 10);
    const outfile = join(folder, 'built.mjs');
    const entryPoints = [join(folder, 'run.mjs')];
    await esbuild({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
    equal(sh(process.execPath, [outfile], folder).trim(), '');
  });
};
