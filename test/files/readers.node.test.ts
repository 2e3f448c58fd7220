import { readReportPdf, readReportXlsx } from 'thai-ita/files';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadEngine } from '../../src/files/pdf/page/pdf-engine.js';
import { storedZip } from '../../src/files/zip/stored-zip.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

afterEach(() => {
  vi.doUnmock('@e965/xlsx');
  vi.doUnmock('pdfjs-dist/legacy/build/pdf.mjs');
  vi.doUnmock('pdfjs-dist/legacy/build/pdf.worker.mjs');
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a reader that a bundler leaves out is an empty module, and is said to be missing', () => {
  test('of Excel files', async () => {
    vi.doMock('@e965/xlsx', () => ({ read: undefined }));
    const { issues } = await readReportXlsx(storedZip(new Map([['xl/workbook.xml', bytesOf('<workbook/>')]])));
    expect(issues.map(({ code, expected }) => [code, expected])).toEqual([['files.no-reader', '@e965/xlsx']]);
  });

  test('of PDF files', async () => {
    vi.doMock('pdfjs-dist/legacy/build/pdf.mjs', () => ({ getDocument: undefined }));
    const { issues } = await readReportPdf(bytesOf('%PDF-1.4'));
    expect(issues.map(({ code, expected }) => [code, expected])).toEqual([['files.no-reader', 'pdfjs-dist']]);
  });
});

test('in a worker the reader of PDF files does not take itself for the worker', async () => {
  let hasWindow = false;
  vi.doMock('pdfjs-dist/legacy/build/pdf.mjs', () => ({ getDocument: () => {}, GlobalWorkerOptions: {} }));
  vi.doMock('pdfjs-dist/legacy/build/pdf.worker.mjs', () => {
    hasWindow = 'window' in globalThis;
    return { WorkerMessageHandler: {} };
  });
  vi.stubGlobal('postMessage', () => {});
  await loadEngine();
  expect(hasWindow).toBe(true);
  expect('window' in globalThis).toBe(false);
});
