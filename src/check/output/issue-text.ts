import { requireOptions, requireText } from '../../thai/argument.js';
import { escapeHtml } from '../../thai/escape-html.js';
import type { Bilingual, Issue } from '../../thai/issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';
import { issuesShape } from '../../thai/shape/issue-shape.js';
import { requireShape } from '../../thai/shape/shape.js';

/** How a list of issues is written. */
export interface WriteIssuesOptions {
  /** Language of the sentences. Default: `th`. */
  readonly language?: keyof Bilingual | undefined;
  /** Name of the document, for those who read the list beside it. */
  readonly document?: string | undefined;
}

/** Throws a TypeError or RangeError that names the function, unless the arguments are issues and options. */
export function requireIssues(caller: string, issues: readonly Issue[], options: WriteIssuesOptions): void {
  requireShape(caller, 'a list of issues', issuesShape, issues);
  requireOptions(caller, options, { language: ['th', 'en'] });
  if (options.document !== undefined) requireText(caller, options.document);
}

/** What stands where there are no issues. */
export const nothing: Bilingual = { th: 'ไม่พบข้อสังเกต', en: 'Nothing was found.' };

/** Line and column where they are known, else the path into the report. */
export function placeText(place: Issue['place']): string {
  if (place?.source !== undefined) return `${place.source.line}:${place.source.column}`;
  return place?.path === undefined ? '' : toJsonPointer(place.path);
}

/** Text for HTML and XML; control characters, which XML cannot hold, are shown as U+FFFD. */
export const escaped = (text: string): string => escapeHtml(text.replace(NOT_IN_XML, '\ufffd'));

const NOT_IN_XML = /[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
