import type { Bilingual, Issue } from '../../thai/issue.js';
import {
  areDocuments,
  documentsOf,
  escaped,
  type IssueList,
  nothing,
  placeText,
  requireIssues,
  type WriteIssuesOptions,
} from './issue-text.js';

/**
 * Writes issues as an HTML fragment, safe whatever the texts hold; several documents each under a heading with its name.
 *
 * @example
 * ```ts
 * import { writeIssuesHtml } from 'thai-ita/check';
 * writeIssuesHtml([], { language: 'en' }); // => '<p lang="en">Nothing was found.</p>\n'
 * ```
 */
export function writeIssuesHtml(issues: IssueList, options: WriteIssuesOptions = {}): string {
  requireIssues('writeIssuesHtml', issues, options);
  const { language = 'th' } = options;
  const hasHeadings = areDocuments(issues);
  return documentsOf(issues, options)
    .map((each) => (hasHeadings ? `<h2>${escaped(each.document)}</h2>\n` : '') + listOf(each.issues, language))
    .join('');
}

function listOf(issues: readonly Issue[], language: keyof Bilingual): string {
  if (issues.length === 0) return `<p lang="${language}">${escaped(nothing[language])}</p>\n`;
  const items = issues.map(
    ({ code, severity, message, place }) =>
      `<li class="${severity}"><strong>${severity}</strong> ${escaped(message[language])} <small>${escaped(placeText(place))} <code>${escaped(code)}</code></small></li>\n`,
  );
  return `<ul lang="${language}" class="issues">\n${items.join('')}</ul>\n`;
}
