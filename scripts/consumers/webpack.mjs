// webpack: a page whose worker reads a PDF file, and apps without the optional packages; never a warning.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { inPage } from './common/chromium.mjs';
import { BODY, imports, WANT } from './common/job.mjs';
import { PDF_WANT, pageOf, pdfPage, putPdf } from './common/pages.mjs';
import { check, equal, installAlone, sh } from './common/workbench.mjs';

const build = async (context, options = {}) => {
  const path = join(context, 'built');
  const stats = await new Promise((resolve, reject) =>
    webpack(
      {
        mode: 'production',
        optimization: { minimize: false },
        context,
        entry: './main.js',
        output: { path },
        performance: { hints: false },
        ...options,
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    ),
  );
  equal(stats.toString({ all: false, errors: true, warnings: true }), '');
  return path;
};

const READERS = ['pdfjs-dist', '@e965/xlsx', 'docx'];

export const webpackConsumers = async () => {
  await check('webpack, a page of all floors and a worker that reads a PDF file, in Chromium', async () => {
    const both = `${imports}${BODY}\n${pdfPage['main.js'].replace('= data', "= result + ' and ' + data")}`;
    const built = await build(installAlone('webpack', { ...pdfPage, 'main.js': both }, ['zod', ...READERS]));
    writeFileSync(join(built, 'index.html'), pageOf('main.js'));
    putPdf(built);
    await inPage(built, `${WANT} and ${PDF_WANT}`);
  });

  await check('webpack, an app without optional packages', async () => {
    const dir = installAlone('webpack-alone', {
      'main.js': `import { formatThaiDate, parseThaiDate, readReport } from 'thai-ita';
console.log(formatThaiDate(parseThaiDate('30/9/2566')), typeof readReport);`,
    });
    const built = await build(dir, { target: 'node' });
    equal(sh(process.execPath, [join(built, 'main.js')]).trim(), '30 กันยายน 2566 function');
  });

  await check('webpack, files without optional packages, which it is told of', async () => {
    const dir = installAlone('webpack-files', {
      'main.js': `import { readReportFile } from 'thai-ita/files';
readReportFile(new TextEncoder().encode('%PDF-1.4')).then(({ issues }) => console.log(issues[0].code));`,
    });
    const built = await build(dir, {
      target: 'node',
      resolve: { alias: { 'pdfjs-dist': false, '@e965/xlsx': false, docx: false } },
    });
    equal(sh(process.execPath, [join(built, 'main.js')]).trim(), 'files.no-reader');
  });
};
