import { unguardFormula } from '../../thai/text/formula-guard.js';
import { joinSpanned, type SpannedText, sliceSpanned, spanned } from '../text/spanned-text.js';

/** A record of separated text: its fields, and where it begins. */
export interface SeparatedRecord {
  readonly fields: readonly SpannedText[];
  readonly start: number;
  /** A field begins with a quotation mark that nothing closes; the mark was taken for text. */
  readonly unclosed?: SpannedText;
}

/**
 * Takes separated text apart (RFC 4180: quotes around a field, doubled inside it, line ends inside quotes). A quotation mark at
 * the beginning of a field that no mark before a separator or a line end closes is text.
 */
export function* recordsOf(text: string, separator: string, from = 0): Generator<SeparatedRecord> {
  let at = from === 0 && text.startsWith('\ufeff') ? 1 : from;
  while (at < text.length) {
    const record = recordAt(text, at, separator);
    yield record;
    at = record.end;
  }
}

function recordAt(text: string, start: number, separator: string): SeparatedRecord & { readonly end: number } {
  const fields: SpannedText[] = [];
  let unclosed: SpannedText | undefined;
  let at = start;
  for (;;) {
    const open = separator === '\t' ? at : pastBlanks(text, at);
    const quoted = text[open] === '"' ? quotedFieldAt(text, open, separator) : undefined;
    const field = quoted ?? plainFieldAt(text, at, separator);
    if (text[at] === '"' && quoted === undefined && !field.field.text.endsWith('"')) unclosed ??= field.field;
    fields.push(withoutGuard(field.field));
    at = field.end + 1;
    if (text[field.end] !== separator) break;
  }
  if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
  return { fields, start, end: at, ...(unclosed !== undefined && { unclosed }) };
}

/** People put a blank behind a comma: it is no part of what stands in quotes. */
function pastBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

/** A cell that begins like a formula is guarded by an apostrophe, by the writers of this library and by others. */
const withoutGuard = (field: SpannedText): SpannedText =>
  field.text.startsWith("'") && unguardFormula(field.text) !== field.text ? sliceSpanned(field, 1) : field;

/** A field, and the place of what ends it. */
interface Field {
  readonly field: SpannedText;
  readonly end: number;
}

function plainFieldAt(text: string, start: number, separator: string): Field {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return { field: spanned(text.slice(start, at), start), end: at };
}

/** The field in quotes that begins at a place; `undefined` where its quotes are not closed before a separator or a line end. */
function quotedFieldAt(text: string, start: number, separator: string): Field | undefined {
  const parts: SpannedText[] = [];
  let at = start;
  while (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    if (close < 0) return undefined;
    // a doubled quote is one quote: the first of the two ends this piece, the second one begins the next
    if (at > start) parts.push(spanned('"', at - 1, 2));
    parts.push(spanned(text.slice(at + 1, close), at + 1));
    at = close + 1;
  }
  while (text[at] === ' ') at += 1;
  const isClosed = at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  // spreadsheets quote a cell of tab-separated rows only where it needs it; other quotes are the writer's own
  const isNeeded = separator !== '\t' || parts.length > 1 || /[\t\n\r]/.test(text.slice(start, at));
  return isClosed && isNeeded ? { field: joinSpanned(parts), end: at } : undefined;
}
