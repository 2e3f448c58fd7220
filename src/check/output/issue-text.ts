import type { Report } from '../../model/report.js';
import { requireOptions, requireText } from '../../thai/argument.js';
import { escapeHtml } from '../../thai/escape-html.js';
import type { Bilingual, Issue, Severity } from '../../thai/issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';
import { issuesShape } from '../../thai/shape/issue-shape.js';
import { listOf, object, requireShape, text } from '../../thai/shape/shape.js';

/** How a list of issues is written. */
export interface WriteIssuesOptions {
  /** Language of the sentences. Default: `th`. */
  readonly language?: keyof Bilingual | undefined;
  /** Name of the document, for those who read the list beside it. Of several documents each has its own. */
  readonly document?: string | undefined;
}

/** What was found in one of several documents. */
export interface DocumentIssues {
  /** Its name: a path or an address. */
  readonly document: string;
  readonly issues: readonly Issue[];
  /** The report that the issues are about, for writers that show its texts: `writeIssuesHtml`. */
  readonly report?: Report | undefined;
}

/** Issues of one document, or of several, each with its name. */
export type IssueList = readonly Issue[] | readonly DocumentIssues[];

/** Throws a TypeError or RangeError that names the function, unless the arguments are issues and options. */
export function requireIssues(caller: string, issues: IssueList, options: WriteIssuesOptions): void {
  requireShape(caller, 'a list of issues', areDocuments(issues) ? documentsShape : issuesShape, issues);
  requireOptions(caller, options, { language: ['th', 'en'] });
  if (options.document !== undefined) requireText(caller, options.document);
}

/** Whether there are several documents; an empty list is one document in which nothing was found. */
export const areDocuments = (issues: IssueList): issues is readonly DocumentIssues[] =>
  Array.isArray(issues) && issues.some((each) => typeof each === 'object' && each !== null && 'issues' in each);

const documentsShape = listOf(object({ document: text, issues: issuesShape }));

/** Each document with its issues; the one document of a plain list has the name of the option, or `report`. */
export const documentsOf = (
  issues: IssueList,
  { document = 'report' }: WriteIssuesOptions,
): readonly DocumentIssues[] => (areDocuments(issues) ? issues : [{ document, issues: issues as readonly Issue[] }]);

/** How many issues of each severity there are. */
export function countsOf(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/** What people call each severity. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { th: 'ข้อผิดพลาด', en: 'Error' },
  warning: { th: 'ข้อควรตรวจ', en: 'Warning' },
  note: { th: 'หมายเหตุ', en: 'Note' },
};

/** What stands where there are no issues. */
export const nothing: Bilingual = { th: 'ไม่พบข้อสังเกต', en: 'Nothing was found.' };

/** Line and column where they are known, else the path into the report. */
export function placeText(place: Issue['place']): string {
  if (place?.source !== undefined) return `${place.source.line}:${place.source.column}`;
  return place?.path === undefined ? '' : toJsonPointer(place.path);
}

/** Text for HTML and XML; control characters, which XML cannot hold, are shown as U+FFFD. */
export const escaped = (text: string): string => escapeHtml(printable(text));

/** Text with U+FFFD for control characters. */
export const printable = (text: string): string => text.replace(NOT_IN_XML, '\ufffd');

const NOT_IN_XML = /[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
