// Metro with a plain config: the root and the floors that need no zod, as React Native would load them; run in Node.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Metro from 'metro';
import { check, equal, installAlone, root, sh } from './common/workbench.mjs';

const copy = (from, to) => cpSync(from, to, { recursive: true });

const build = async (folder) => {
  const config = await Metro.loadConfig({ cwd: folder });
  // what the presets of React Native do with `import`
  const getTransformOptions = async () => ({ transform: { experimentalImportSupport: true, inlineRequires: false } });
  const plain = {
    ...config,
    projectRoot: folder,
    // what Metro itself puts before a bundle stands there
    watchFolders: [folder, join(root, 'node_modules/metro-runtime')],
    maxWorkers: 1,
    transformer: { ...config.transformer, getTransformOptions },
    reporter: { update: () => {} },
    resetCache: true,
  };
  const out = join(folder, 'built.js');
  await Metro.runBuild(plain, { entry: 'main.js', out, dev: false, minify: false, platform: 'android' });
  return out;
};

export const metroConsumers = async () => {
  await check('Metro, the root and floors', async () => {
    const main = `import { readReport } from 'thai-ita';
import { formatThaiDate, isoDay } from 'thai-ita/calendar';
import { checkReport } from 'thai-ita/check';
import { toThaiDigits } from 'thai-ita/thai';
console.log(toThaiDigits(2569), formatThaiDate(isoDay('2023-09-30')), typeof readReport, typeof checkReport);`;
    const built = await build(installAlone('metro', { 'main.js': main }, ['metro-runtime'], copy));
    equal(sh(process.execPath, [built]).trim(), '๒๕๖๙ 30 กันยายน 2566 function function');
  });
};
