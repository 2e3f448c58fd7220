import type { Issue } from '../../thai/issue.js';
import { escaped, placeText, requireIssues, type WriteIssuesOptions } from './issue-text.js';

/**
 * Writes issues as JUnit XML, a test case for each issue.
 *
 * @example
 * ```ts
 * import { writeIssuesJunit } from 'thai-ita/check';
 * writeIssuesJunit([]).split('\n')[1]; // => '<testsuites name="thai-ita" tests="0" failures="0">'
 * ```
 */
export function writeIssuesJunit(issues: readonly Issue[], options: WriteIssuesOptions = {}): string {
  requireIssues('writeIssuesJunit', issues, options);
  const { language = 'th', document = 'report' } = options;
  const failures = issues.filter(({ severity }) => severity !== 'note').length;
  const cases = issues.map(({ code, severity, message, place }) => {
    const text = escaped(`${placeText(place)} ${message[language]}`.trim());
    const body =
      severity === 'note' ? `<system-out>${text}</system-out>` : `<failure type="${severity}">${text}</failure>`;
    return `<testcase classname="${escaped(document)}" name="${escaped(code)}">${body}</testcase>\n`;
  });
  const counts = `tests="${issues.length}" failures="${failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="thai-ita" ${counts}>\n<testsuite name="${escaped(document)}" ${counts}>\n${cases.join('')}</testsuite>\n</testsuites>\n`;
}
