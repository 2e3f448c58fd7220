// The pages that bundlers build: one with the job of all consumers, one whose worker reads a PDF file.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { BODY, imports } from './job.mjs';
import { root } from './workbench.mjs';

/** A page with one script. */
export const pageOf = (script, type = 'module') =>
  `<!doctype html><meta charset="utf-8"><title></title><link rel="icon" href="data:,"><script type="${type}" src="./${script}"></script>`;

/** The files of a page that does the job of all consumers. */
export const jobPage = {
  'index.html': pageOf('main.js'),
  'main.js': `${imports}${BODY}document.title = result;`,
};

/** The files of a page whose worker reads report.pdf. */
export const pdfPage = {
  'index.html': pageOf('main.js'),
  'main.js': `const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }) => { document.title = data; };
worker.onerror = ({ message }) => { document.title = 'the worker failed: ' + message; };
fetch('./report.pdf').then((file) => file.arrayBuffer()).then((bytes) => worker.postMessage(bytes));`,
  'worker.js': `import { readReportFile } from 'thai-ita/files';
onmessage = async ({ data }) => {
  const { value, issues } = await readReportFile(new Uint8Array(data), { name: 'report.pdf' });
  const codes = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  postMessage([value?.fiscalYear, value?.measures[0]?.title, ...codes].join('|'));
};`,
};

/** What the worker must have read in the PDF file: typed from the page that it was printed of. */
export const PDF_WANT = '2562|ปรับปรุงเบี้ยยังชีพง';

/** Puts the PDF file beside a built page. */
export const putPdf = (folder) =>
  copyFileSync(join(root, 'test/files/pdf/printed/browser-ruled-tagged.pdf'), join(folder, 'report.pdf'));
