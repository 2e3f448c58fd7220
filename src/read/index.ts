/**
 * Reads reports from the documents agencies publish.
 *
 * @module read
 */
export type { ReadLimits } from './limits.js';
export { type NumberedItem, splitNumberedList } from './numbered-list.js';
export { type ReadOptions, type ReportFormat, readReport } from './read-report.js';
