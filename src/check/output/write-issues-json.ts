import type { Issue } from '../../thai/issue.js';
import { requireIssues, type WriteIssuesOptions } from './issue-text.js';

/**
 * Writes issues as JSON: how many of each severity, then each issue with both languages.
 *
 * @example
 * ```ts
 * import { writeIssuesJson } from 'thai-ita/check';
 * JSON.parse(writeIssuesJson([], { document: 'a.txt' })); // => { document: 'a.txt', error: 0, warning: 0, note: 0, issues: [] }
 * ```
 */
export function writeIssuesJson(issues: readonly Issue[], options: Omit<WriteIssuesOptions, 'language'> = {}): string {
  requireIssues('writeIssuesJson', issues, options);
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return `${JSON.stringify({ document: options.document, ...counts, issues }, undefined, 2)}\n`;
}
