/**
 * Reads reports from the documents agencies publish.
 *
 * @module read
 */
export type { ReportFormat } from './format.js';
export type { ColumnChoice } from './header.js';
export type { Column } from './headings.js';
export type { ReadLimits } from './limits.js';
export { type NumberedItem, splitNumberedList } from './numbered-list.js';
export { readReportDocx, readReportXlsx } from './office.js';
export {
  type FormatOptions,
  type ReadOptions,
  readReport,
  readReportCsv,
  readReportHtml,
  readReportJson,
  readReportMarkdown,
  readReportTsv,
} from './read-report.js';
