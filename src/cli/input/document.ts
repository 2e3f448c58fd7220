import type { FileKind } from '../../files/file-kind.js';
import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Issue } from '../../thai/issue.js';
import type { Problem } from '../problem.js';

/** A document in which a report was found. */
export interface FoundDocument {
  /** Its name, as the person who typed it knows it. */
  readonly document: string;
  /** Its path inside the folder that was named; its name where a file was. */
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
  readonly report: Report;
  readonly reading: Reading<Report>;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  /** Its text, decoded when it is asked for; undefined where it is no text file. */
  readonly text: () => string | undefined;
}

/** A document that could not be read, or that holds no report. */
export interface LostDocument {
  readonly document: string;
  readonly lost: Problem;
  /** What is said of it to other programs. */
  readonly issues: readonly Issue[];
}
