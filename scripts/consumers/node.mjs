// Node: what the package imports, ES modules, CommonJS, the JSON Schema and the command.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { BODY, imports, requires, WANT } from './common/job.mjs';
import { check, equal, installed, put, sh } from './common/workbench.mjs';

export const nodeConsumers = async () => {
  await check('imports only what package.json names', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const named = Object.keys({ ...dependencies, ...peerDependencies });
    const imported = new Set();
    for (const file of readdirSync(join(installed, 'dist'), { recursive: true })) {
      if (!/\.(?:c?js|d\.c?ts)$/.test(file)) continue;
      const text = readFileSync(join(installed, 'dist', file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
      for (const [, path] of text.matchAll(/\b(?:from|import|require)\b[\s(]*["']([@a-z][\w@/.-]*)["']/g)) {
        if (!isBuiltin(path)) imported.add(path.match(/^(?:@[^/]+\/)?[^/]+/)[0]);
      }
    }
    equal([...imported].sort().join(), named.sort().join());
  });

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
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const command = join(installed, bin['thai-ita']);
    const file = put('report.tsv', 'อบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. 2566\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nก้าวหน้า\tแผน\tดี\n');
    equal(JSON.parse(sh(command, ['read', file])).measures[0].title, 'ก้าวหน้า');
  });
};
