/**
 * Reads reports from the documents agencies publish.
 *
 * @module read
 */
export type { ReportFormat } from './formats/choose-format.js';
export type { ReadLimits } from './limits.js';
export { type NumberedItem, splitNumberedList } from './list/numbered-list.js';
export {
  type FormatOptions,
  type ReadOptions,
  readReport,
  readReportCsv,
  readReportHtml,
  readReportJson,
  readReportMarkdown,
  readReportText,
  readReportTsv,
} from './read-report.js';
export type { Column, ColumnChoice } from './table/columns/column.js';
