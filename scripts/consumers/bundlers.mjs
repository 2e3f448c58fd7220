// esbuild and Vite, each page run in headless Chromium; never a warning.
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { createLogger, build as vite } from 'vite';
import { inPage } from './common/chromium.mjs';
import { WANT } from './common/job.mjs';
import { jobPage, PDF_WANT, pageOf, pdfPage, putPdf } from './common/pages.mjs';
import { check, equal, installAlone, put, sh, tmp } from './common/workbench.mjs';

const bundle = async (folder, outfile, options) => {
  const { warnings } = await esbuild({
    entryPoints: [join(folder, 'main.js')],
    outfile,
    absWorkingDir: folder,
    bundle: true,
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
  });
  equal(warnings.map(({ text }) => text).join('; '), '');
};

const viteBuild = async (folder) => {
  const warnings = [];
  const logger = createLogger('warn');
  logger.warn = (text) => warnings.push(text);
  const outDir = join(folder, 'built');
  // a slow machine is no fault of the package
  const rolldownOptions = { checks: { pluginTimings: false } };
  const build = { outDir, chunkSizeWarningLimit: 5000, rolldownOptions };
  const worker = { rolldownOptions };
  await vite({ configFile: false, root: folder, customLogger: logger, logLevel: 'warn', build, worker });
  equal(warnings.join('; '), '');
  return outDir;
};

export const bundlerConsumers = async () => {
  await check('esbuild, in Chromium', async () => {
    const folder = installAlone('esbuild', jobPage, ['zod']);
    put('web-esbuild/index.html', pageOf('main.js', 'text/javascript'));
    await bundle(folder, join(tmp, 'web-esbuild/main.js'), { minify: true, platform: 'browser' });
    await inPage(join(tmp, 'web-esbuild'), WANT);
  });

  await check('esbuild --platform=neutral, without optional packages', async () => {
    const folder = installAlone(
      'neutral',
      { 'main.js': `${jobPage['main.js'].replace('document.title = result;', 'console.log(result);')}` },
      ['zod'],
    );
    const outfile = join(folder, 'built.mjs');
    await bundle(folder, outfile, { platform: 'neutral', format: 'esm' });
    equal(sh(process.execPath, [outfile]).trim(), WANT);
  });

  await check('Vite, in Chromium, without optional packages', async () => {
    await inPage(await viteBuild(installAlone('vite', jobPage, ['zod'])), WANT);
  });

  await check('Vite, a worker that reads a PDF file, in Chromium', async () => {
    const built = await viteBuild(installAlone('vite-pdf', pdfPage, ['pdfjs-dist', '@e965/xlsx']));
    putPdf(built);
    await inPage(built, PDF_WANT);
  });
};
