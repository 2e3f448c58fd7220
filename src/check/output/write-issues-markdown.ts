import { escapeMarkdown } from '../../thai/escape-markdown.js';
import type { Bilingual, Issue } from '../../thai/issue.js';
import { type CodePageOptions, helpUri, requireCodePages } from './help-uri.js';
import {
  areDocuments,
  documentsOf,
  type IssueList,
  nothing,
  placeText,
  requireIssues,
  type WriteIssuesOptions,
} from './issue-text.js';

/**
 * Writes issues as a Markdown table; several documents each under a heading with its name.
 *
 * @example
 * ```ts
 * import { writeIssuesMarkdown } from 'thai-ita/check';
 * writeIssuesMarkdown([]); // => 'ไม่พบข้อสังเกต\n'
 * ```
 */
export function writeIssuesMarkdown(issues: IssueList, options: WriteIssuesOptions & CodePageOptions = {}): string {
  requireIssues('writeIssuesMarkdown', issues, options);
  requireCodePages('writeIssuesMarkdown', options);
  const { language = 'th' } = options;
  const hasHeadings = areDocuments(issues);
  return documentsOf(issues, options)
    .map(
      (each) =>
        (hasHeadings ? `## ${escapeMarkdown(each.document)}\n\n` : '') + tableOf(each.issues, language, options),
    )
    .join('\n');
}

function tableOf(issues: readonly Issue[], language: keyof Bilingual, pages: CodePageOptions): string {
  if (issues.length === 0) return `${nothing[language]}\n`;
  const rows = issues.map(
    ({ code, severity, message, place }) =>
      `| ${severity} | ${escapeMarkdown(placeText(place))} | ${escapeMarkdown(message[language])} | ${codeText(code, pages)} |`,
  );
  return `| | ${headings[language].join(' | ')} |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

const headings: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  th: ['ตำแหน่ง', 'ข้อสังเกต', 'กฎ'],
  en: ['place', 'what', 'rule'],
};

/** A code as code, with a link to its page where it has one; one that no rule has is text. */
function codeText(code: string, pages: CodePageOptions): string {
  if (!/^[\w.-]+$/.test(code)) return escapeMarkdown(code);
  const address = helpUri(code, pages);
  return address === undefined
    ? `\`${code}\``
    : `[\`${code}\`](<${address.replace(/[<>|\\\s]/g, encodeURIComponent)}>)`;
}
