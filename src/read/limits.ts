import type { Issue } from '../thai/issue.js';

/** How much of a document is read; what lies beyond a limit is in `unread`, with a `read.limit` issue. */
export interface ReadLimits {
  /** UTF-16 units of the document, 20,000,000 unless told. */
  readonly maxLength: number;
  /** Open HTML elements inside each other, 256 unless told. */
  readonly maxDepth: number;
  /** HTML elements, 1,000,000 unless told. */
  readonly maxElements: number;
  /** Cells of the tables of a text format, 1,000,000 unless told. */
  readonly maxCells: number;
  /** Bytes that a Word or Excel file unpacks to, 100,000,000 unless told. */
  readonly maxUnpacked: number;
}

/** The limits that hold unless told otherwise; a real report is 30,000 units long with some 200 elements. */
export const defaultLimits: ReadLimits = {
  maxLength: 20_000_000,
  maxDepth: 256,
  maxElements: 1_000_000,
  maxCells: 1_000_000,
  maxUnpacked: 100_000_000,
};

/** Says that a limit was reached. */
export function limitIssue(limit: keyof ReadLimits, value: number): Issue {
  const number = value.toLocaleString('en-US');
  return {
    code: 'read.limit',
    severity: 'error',
    message: {
      th: `เอกสารเกินขีดจำกัด ${limit} (${number}) จึงอ่านเพียงส่วนต้น`,
      en: `The document exceeds the limit ${limit} (${number}), so only its beginning was read.`,
    },
    expected: `${limit} ≤ ${number}`,
  };
}
