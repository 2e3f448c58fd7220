import type { Issue, Severity } from '../thai/issue.js';

/** How much was found in all documents. */
export interface Tally extends Record<Severity, number> {
  documents: number;
  /** Documents in which nothing was found. */
  clean: number;
  /** Documents that could not be read. */
  unread: number;
  readonly codes: Map<string, number>;
}

/** Nothing yet. */
export const newTally = (): Tally => ({
  documents: 0,
  clean: 0,
  unread: 0,
  error: 0,
  warning: 0,
  note: 0,
  codes: new Map(),
});

/** Counts what was found in one more document. */
export function addIssues(tally: Tally, issues: readonly Issue[]): void {
  tally.documents += 1;
  if (issues.length === 0) tally.clean += 1;
  for (const { severity, code } of issues) {
    tally[severity] += 1;
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  }
}
