import type { FormatParts } from '../document.js';
import type { ReadLimits } from '../limits.js';
import { joinSpanned, type SpannedText, spanned } from '../text/spanned-text.js';
import type { TextIndex } from '../text-index.js';
import { textRows } from './text-rows.js';

/**
 * Takes comma- or semicolon-separated text apart (RFC 4180, quotes doubled inside quotes, line ends inside quotes); a
 * record with one filled field before the first full one is a paragraph. A quote that is never closed ends with the text.
 */
export function partsOfCsv(text: string, limits: ReadLimits, index: TextIndex): FormatParts {
  const rows = textRows(limits, index);
  let isInTable = false;
  for (const { fields, start } of recordsOf(text, separatorOf(text))) {
    const filled = fields.filter((field) => field.text.trim() !== '');
    const [only] = filled;
    if (only === undefined) continue;
    if (filled.length > 1) isInTable = true;
    if (!isInTable) rows.paragraph(only);
    else if (!rows.row(fields)) return rows.gathered(spanned(text.slice(start), start));
  }
  return rows.gathered();
}

/** The separator that stands more often outside quotes in the first 100 lines. */
function separatorOf(text: string): ',' | ';' {
  let commas = 0;
  let semicolons = 0;
  let lines = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && lines < 100; at += 1) {
    const unit = text[at];
    if (unit === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (unit === ',') commas += 1;
    if (unit === ';') semicolons += 1;
    if (unit === '\n') lines += 1;
  }
  return semicolons > commas ? ';' : ',';
}

/** The fields of a record, and where it begins. */
interface CsvRecord {
  readonly fields: readonly SpannedText[];
  readonly start: number;
}

function* recordsOf(text: string, separator: string): Generator<CsvRecord> {
  let fields: SpannedText[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let start = at;
  while (at < text.length) {
    const { field, end } = fieldAt(text, at, separator);
    fields.push(field);
    at = end + 1;
    if (text[end] === separator) {
      if (end + 1 === text.length) fields.push(spanned('', end + 1));
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    yield { fields, start };
    fields = [];
    start = at;
  }
  if (fields.length > 0) yield { fields, start };
}

/** The field that begins at a place, and the place of what ends it. */
function fieldAt(
  text: string,
  start: number,
  separator: string,
): { readonly field: SpannedText; readonly end: number } {
  const parts: SpannedText[] = [];
  let at = start;
  while (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    const end = close < 0 ? text.length : close;
    // a doubled quote is one quote: the first of the two ends this piece, the second one begins the next
    if (at > start) parts.push(spanned('"', at - 1, 2));
    parts.push(spanned(text.slice(at + 1, end), at + 1));
    at = end + 1;
  }
  const from = at;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  parts.push(spanned(text.slice(from, at), from));
  return { field: joinSpanned(parts), end: at };
}
