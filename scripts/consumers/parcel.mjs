// Parcel: pages in headless Chromium; never a warning. It looks at the exports of packages only where an app tells it to.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inPage } from './common/chromium.mjs';
import { WANT } from './common/job.mjs';
import { jobPage, PDF_WANT, pageOf, pdfPage, putPdf } from './common/pages.mjs';
import { check, equal, installAlone, root } from './common/workbench.mjs';

/** The settings of an app, which Parcel reads beside its lock file: look at exports, leave packages out. */
const told = (...leftOut) => ({
  'package.json': JSON.stringify({
    private: true,
    '@parcel/resolver-default': { packageExports: true },
    alias: Object.fromEntries(leftOut.map((name) => [name, false])),
  }),
  'package-lock.json': '{}',
});

const build = (folder) => {
  const options = '--dist-dir built --no-cache --no-autoinstall --no-source-maps --no-optimize --log-level warn';
  const command = join(root, 'node_modules/.bin/parcel');
  const { stdout, stderr } = spawnSync(command, ['build', 'index.html', ...options.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  });
  equal(stdout + stderr, '');
  return join(folder, 'built');
};

export const parcelConsumers = async () => {
  await check('Parcel, the root without a setting, in Chromium', async () => {
    const script = `import { toThaiDigits } from 'thai-ita';
document.title = toThaiDigits(2569);`;
    await inPage(build(installAlone('parcel-root', { 'index.html': pageOf('main.js'), 'main.js': script })), '๒๕๖๙');
  });

  await check('Parcel, all floors, without optional packages, in Chromium', async () => {
    const folder = installAlone('parcel', { ...jobPage, ...told('pdfjs-dist', '@e965/xlsx', 'docx') }, ['zod']);
    await inPage(build(folder), WANT);
  });

  await check('Parcel, a worker that reads a PDF file, in Chromium', async () => {
    const built = build(
      installAlone('parcel-pdf', { ...pdfPage, ...told('process', 'buffer', 'docx') }, ['pdfjs-dist', '@e965/xlsx']),
    );
    putPdf(built);
    await inPage(built, PDF_WANT);
  });
};
