import type { ColumnChoice } from '../read/table/columns/column.js';
import type { FileLimits } from './file-limits.js';

/** How a report is read from the bytes of a file. */
export interface FileOptions {
  /** What a column means, by its heading as printed, where the library would take it otherwise. */
  readonly columns?: ColumnChoice | undefined;
  /** Limits other than the default ones. */
  readonly limits?: Partial<FileLimits> | undefined;
}
