/**
 * Reads reports from the bytes of files: text in any encoding, Word, Excel and PDF.
 *
 * @module files
 */
export { readReportXlsx } from './excel/read-report-xlsx.js';
export type { FileLimits } from './file-limits.js';
export type { FileOptions } from './file-options.js';
export type { StopSignal } from './pdf/page/read-pages.js';
export { type PdfOptions, readReportPdf } from './pdf/read-report-pdf.js';
export type { PageWord } from './pdf/text/page-words.js';
export { type ReportFileOptions, readReportFile } from './read-report-file.js';
export { type DecodedText, type DecodeTextOptions, decodeText } from './text/decode-text.js';
export { readReportDocx } from './word/read-report-docx.js';
export { writeReportDocx } from './word/write-report-docx.js';
