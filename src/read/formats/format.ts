/** Formats of a report as text. */
export type ReportFormat = 'html' | 'tsv' | 'csv' | 'markdown' | 'json';

/** The format that a text looks like. */
export function formatOf(text: string): ReportFormat {
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return 'json';
  if (/<(?:!doctype|html|table|tbody|tr|td)[\s>]/i.test(text)) return 'html';
  if (text.includes('\t')) return 'tsv';
  // no line end among the white space: a look from each of many empty lines over all the rest would never end
  if (/^[^\S\n\r\u2028\u2029]*\|.*\|/m.test(text) || /^[ \t]*:?-{3,}:?[ \t]*\|/m.test(text)) return 'markdown';
  return /[,;]/.test(text) ? 'csv' : 'tsv';
}
