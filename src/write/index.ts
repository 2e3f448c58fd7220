/**
 * Writes reports as documents and as tables.
 *
 * @module write
 */

export type {
  ComparedPart,
  ComparedReports,
  PartText,
  TabledDiff,
  TabledReport,
  TableEntry,
} from './tables/table-entries.js';
export { streamTables, type TableChunk, type TableOptions, writeTables } from './tables/write-tables.js';
export { writeReportHtml } from './write-html.js';
export type { SeparatedOptions, WriteOptions } from './write-options.js';
export { writeReportCsv, writeReportJson, writeReportMarkdown, writeReportTsv } from './write-text.js';
