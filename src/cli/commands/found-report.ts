import type { Report } from '../../model/report.js';
import type { ReadFile } from '../read-file.js';

/** A file in which a report was found. */
export interface FoundReport extends ReadFile {
  readonly file: string;
  readonly report: Report;
}
