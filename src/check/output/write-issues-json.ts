import type { Issue } from '../../thai/issue.js';
import { areDocuments, countsOf, type IssueList, requireIssues, type WriteIssuesOptions } from './issue-text.js';

/**
 * Writes issues as JSON: how many of each severity, then each issue with both languages. Of several documents, the counts over all
 * come first, then the same of each document in `documents`.
 *
 * @example
 * ```ts
 * import { writeIssuesJson } from 'thai-ita/check';
 * JSON.parse(writeIssuesJson([], { document: 'a.txt' })); // => { document: 'a.txt', error: 0, warning: 0, note: 0, issues: [] }
 * JSON.parse(writeIssuesJson([{ document: 'a.txt', issues: [] }])).documents; // => [{ document: 'a.txt', error: 0, warning: 0, note: 0, issues: [] }]
 * ```
 */
export function writeIssuesJson(issues: IssueList, options: Omit<WriteIssuesOptions, 'language'> = {}): string {
  requireIssues('writeIssuesJson', issues, options);
  return `${JSON.stringify(dataOf(issues, options.document), undefined, 2)}\n`;
}

function dataOf(issues: IssueList, document: string | undefined): object {
  if (!areDocuments(issues)) return countedIssues(document, issues as readonly Issue[]);
  const all = countsOf(issues.flatMap((each) => each.issues));
  return { ...all, documents: issues.map((each) => countedIssues(each.document, each.issues)) };
}

const countedIssues = (document: string | undefined, issues: readonly Issue[]): object => ({
  document,
  ...countsOf(issues),
  issues,
});
