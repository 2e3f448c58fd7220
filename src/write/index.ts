/**
 * Writes reports in other forms.
 *
 * @module write
 */
export type { WriteOptions } from './columns.js';
export { writeReportHtml } from './write-html.js';
export { streamTables, type TableChunk, writeTables } from './write-tables.js';
export { writeReportCsv, writeReportJson, writeReportMarkdown, writeReportTsv } from './write-text.js';
