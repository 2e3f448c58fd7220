import type { Report } from '../model/report.js';
import type { Bilingual, Edit, Path, Severity } from '../thai/issue.js';

/** Something that must hold in a report. */
export interface Rule {
  /** `check.kebab-name`, named after what must hold; never changes once released. */
  readonly code: string;
  /** How much a finding matters unless told otherwise. */
  readonly severity: Severity;
  /** What must hold, in a sentence. */
  readonly holds: Bilingual;
  /** Finds every place where it does not hold. */
  readonly check: (report: Report) => Iterable<Finding>;
}

/** A place where a rule does not hold. */
export interface Finding {
  /** What is wrong there, in a sentence with the offending text in it. */
  readonly message: Bilingual;
  /** Into the report. */
  readonly path: Path;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: readonly Edit[];
}
