import type { Bilingual, Issue } from '../../thai/issue.js';
import {
  type DocumentIssues,
  documentsOf,
  escaped,
  type IssueList,
  placeText,
  requireIssues,
  type WriteIssuesOptions,
} from './issue-text.js';

/**
 * Writes issues as JUnit XML, a test case for each issue, and a test suite for each document.
 *
 * @example
 * ```ts
 * import { writeIssuesJunit } from 'thai-ita/check';
 * writeIssuesJunit([]).split('\n')[1]; // => '<testsuites name="thai-ita" tests="0" failures="0" errors="0">'
 * ```
 */
export function writeIssuesJunit(issues: IssueList, options: WriteIssuesOptions = {}): string {
  requireIssues('writeIssuesJunit', issues, options);
  const { language = 'th' } = options;
  const documents = documentsOf(issues, options);
  const all = documents.flatMap((each) => each.issues);
  const suites = documents.map((each) => suiteOf(each, language));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="thai-ita" ${countsOf(all)}>\n${suites.join('')}</testsuites>\n`;
}

function suiteOf({ document, issues }: DocumentIssues, language: keyof Bilingual): string {
  const cases = issues.map(({ code, severity, message, place }) => {
    const text = escaped(`${placeText(place)} ${message[language]}`.trim());
    const body =
      severity === 'note' ? `<system-out>${text}</system-out>` : `<failure type="${severity}">${text}</failure>`;
    return `<testcase classname="${escaped(document)}" name="${escaped(code)}">${body}</testcase>\n`;
  });
  return `<testsuite name="${escaped(document)}" ${countsOf(issues)}>\n${cases.join('')}</testsuite>\n`;
}

const countsOf = (issues: readonly Issue[]): string =>
  `tests="${issues.length}" failures="${issues.filter(({ severity }) => severity !== 'note').length}" errors="0"`;
