/**
 * Writes reports as documents and as tables.
 *
 * @module write
 */

export { writeReportHtml } from './write-html.js';
export type { SeparatedOptions, WriteOptions } from './write-options.js';
export { streamTables, type TableChunk, type TableOptions, writeTables } from './write-tables.js';
export { writeReportCsv, writeReportJson, writeReportMarkdown, writeReportTsv } from './write-text.js';
