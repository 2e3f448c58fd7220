import type { Bilingual, Issue, Path } from '../../thai/issue.js';

/** How a list of issues is written. */
export interface WriteIssuesOptions {
  /** Language of the sentences, `th` unless told. */
  readonly language?: keyof Bilingual;
  /** Name of the document, for those who read the list beside it. */
  readonly document?: string;
}

/** What stands where there are no issues. */
export const nothing: Bilingual = { th: 'ไม่พบข้อสังเกต', en: 'Nothing was found.' };

/** Line and column where they are known, else the path into the report. */
export function placeText(place: Issue['place']): string {
  if (place?.source !== undefined) return `${place.source.line}:${place.source.column}`;
  return place?.path === undefined ? '' : pointerOf(place.path);
}

/** The path as a JSON Pointer (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Text for HTML and XML; control characters, which XML cannot hold, are shown as U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']|[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (letter) => entities[letter] ?? '\ufffd');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
