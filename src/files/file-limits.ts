import { defaultLimits, type ReadLimits } from '../read/limits.js';

/** How much of a file is read: the limits of every document, and those of files. */
export interface FileLimits extends ReadLimits {
  /** Bytes that a Word, Excel or PDF file unpacks to. Default: 100,000,000. */
  readonly maxUnpacked: number;
  /** Pages of a PDF file. Default: 300. */
  readonly maxPages: number;
  /** Drawing operators of a PDF file, over all pages. Default: 2,000,000; a page of a report has some 600. */
  readonly maxOperators: number;
}

/** The limits of files where the caller sets no others. */
export const defaultFileLimits: FileLimits = {
  ...defaultLimits,
  maxUnpacked: 100_000_000,
  maxPages: 300,
  maxOperators: 2_000_000,
};
