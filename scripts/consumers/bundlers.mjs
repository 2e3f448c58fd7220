// Bundlers of web pages, each page run in headless Chromium.
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { inPage } from './chromium.mjs';
import { BODY, imports, WANT } from './job.mjs';
import { check, put, tmp } from './workbench.mjs';

export const bundlerConsumers = async () => {
  put('web/main.js', `${imports}${BODY}document.title = result;`);
  put(
    'web/index.html',
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>',
  );

  await check('esbuild, in Chromium', async () => {
    put(
      'web-esbuild/index.html',
      '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="main.js"></script>',
    );
    await esbuild({
      entryPoints: [join(tmp, 'web/main.js')],
      outfile: join(tmp, 'web-esbuild/main.js'),
      bundle: true,
      minify: true,
      platform: 'browser',
      charset: 'utf8',
      logLevel: 'silent',
    });
    await inPage(join(tmp, 'web-esbuild'), WANT);
  });

  await check('Vite, in Chromium', async () => {
    await vite({
      configFile: false,
      root: join(tmp, 'web'),
      logLevel: 'error',
      build: { outDir: join(tmp, 'web-vite') },
    });
    await inPage(join(tmp, 'web-vite'), WANT);
  });
};
