// A plain script beside the page, loaded when the first PDF file comes.
import * as engine from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error the package has no types for its worker
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

Object.assign(globalThis, { pdfReader: engine, pdfWorker: worker });
