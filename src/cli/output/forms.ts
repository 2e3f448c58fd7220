import type { DocumentIssues, WriteIssuesOptions } from '../../check/output/issue-text.js';
import { writeIssuesHtml } from '../../check/output/write-issues-html.js';
import { writeIssuesJson } from '../../check/output/write-issues-json.js';
import { writeIssuesJunit } from '../../check/output/write-issues-junit.js';
import { writeIssuesMarkdown } from '../../check/output/write-issues-markdown.js';
import { writeIssuesSarif } from '../../check/output/write-issues-sarif.js';
import type { ReportDiff } from '../../diff/change.js';
import { type DiffPageOptions, writeDiffHtml } from '../../diff/show/write-diff-html.js';
import { writeDiffMarkdown } from '../../diff/show/write-diff-markdown.js';
import { type HistoryPageOptions, writeHistoryHtml } from '../../diff/show/write-history-html.js';
import { writeReportDocx } from '../../files/word/write-report-docx.js';
import type { Report } from '../../model/report.js';
import { writeReportHtml } from '../../write/write-html.js';
import { writeReportCsv, writeReportJson, writeReportMarkdown, writeReportTsv } from '../../write/write-text.js';

/** Functions that write something, by the name of the form they write. */
type Forms<Write> = ReadonlyMap<string, Write>;

/** The forms of a report. */
export const reportForms: Forms<(report: Report) => string | Promise<Uint8Array>> = new Map<
  string,
  (report: Report) => string | Promise<Uint8Array>
>([
  ['html', writeReportHtml],
  ['docx', writeReportDocx],
  ['markdown', writeReportMarkdown],
  ['tsv', writeReportTsv],
  ['csv', writeReportCsv],
  ['json', writeReportJson],
]);

/** The forms of what was found. */
export const issueForms: Forms<(documents: readonly DocumentIssues[], options: WriteIssuesOptions) => string> = new Map(
  [
    ['markdown', writeIssuesMarkdown],
    ['html', writeIssuesHtml],
    ['json', writeIssuesJson],
    ['sarif', writeIssuesSarif],
    ['junit', writeIssuesJunit],
  ],
);

/** The forms of what changed. */
export const diffForms: Forms<(diff: ReportDiff, options: DiffPageOptions) => string> = new Map<
  string,
  (diff: ReportDiff, options: DiffPageOptions) => string
>([
  ['html', writeDiffHtml],
  ['markdown', writeDiffMarkdown],
  ['json', (diff) => JSON.stringify(diff, undefined, 2)],
]);

/** The forms of reports of several years. */
export const historyForms: Forms<(reports: readonly Report[], options: HistoryPageOptions) => string> = new Map([
  ['html', writeHistoryHtml],
]);
