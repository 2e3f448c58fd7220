// The form of examples/forms in its stacks, by the packed package: types of all, and the answers of the three servers.
import { cpSync } from 'node:fs';
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

const RUN = `
import { makeFastifyApp } from './fastify.js';
import { makeHonoApp } from './hono.js';
import { makeTrpcServer } from './trpc.js';
const report = { agency: { name: 'อบต.ตัวอย่าง' }, title: 'รายงานผล', measures: [{ title: 'โปร่งใส' }] };
const body = JSON.stringify({ budget: '๖๐๐,๐๐๐', startsOn: '1 ต.ค. 2565', fiscalYear: '๒๕๖๖', report });
const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
const hono = await (await makeHonoApp().request('/works', sent)).json();
const fastify = await (await makeFastifyApp()).inject({ method: 'POST', url: '/works', headers: sent.headers, payload: body });
const trpc = await (await makeTrpcServer()(new Request('http://localhost/trpc/addWork', sent))).json();
for (const errors of [hono.errors, JSON.parse(fastify.body).errors, trpc.error.data.errors]) console.log(JSON.stringify(errors));
`;
const WANT = '{"budget":"\\"๖๐๐,๐๐๐\\" ต้องไม่มากกว่า 500,000.00 บาท"}';

export const formConsumers = async () => {
  const tsconfig = JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] });
  const own = { 'package.json': '{ "private": true, "type": "module" }', 'tsconfig.json': tsconfig, 'run.mjs': RUN };
  const folder = installAlone('forms', own, PACKAGES);
  cpSync(join(root, 'examples/forms'), folder, { recursive: true });

  await check('the form of the four stacks, types', () => {
    sh(compilers[0], ['-p', '.'], folder);
  });

  await check('the form of the three servers, answers', async () => {
    const outfile = join(folder, 'built.mjs');
    const entryPoints = [join(folder, 'run.mjs')];
    await esbuild({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
    equal(sh(process.execPath, [outfile], folder).trim(), [WANT, WANT, WANT].join('\n'));
  });
};
