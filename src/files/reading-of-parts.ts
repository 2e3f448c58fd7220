import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Part } from '../read/document.js';
import { buildReport } from '../read/report/build-report.js';
import type { ColumnChoice } from '../read/table/columns/column.js';
import { indexLines, type LineIndex } from '../read/text/line-index.js';
import { recorder } from '../read/text/recorder.js';
import type { Issue } from '../thai/issue.js';

/** The report that the parts of a file make; places are those of a text of the file, or of pages. */
export function readingOfParts(
  parts: readonly Part[],
  text: string | LineIndex,
  columns: ColumnChoice | undefined,
): Reading<Report> {
  return buildReport(parts, columns, recorder(typeof text === 'string' ? indexLines(text) : text));
}

/** A reading of nothing, and why. */
export const issueReading = (...issues: readonly Issue[]): Reading<Report> => ({
  issues,
  unread: [],
  places: new Map(),
});
