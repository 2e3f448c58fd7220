/** Text that knows, for each of its parts, where in the document it came from. */
export interface SpannedText {
  readonly text: string;
  /** Where in the document it begins. */
  readonly offset: number;
  /** How much of the document it covers, from its first to its last unit. */
  readonly length: number;
  /** In order, without gaps, from index 0 to the end of the text; none where the document has the text unit by unit. */
  readonly spans: readonly Span[] | undefined;
  /** The cell it stands in; outside tables there is none. */
  readonly cell: TablePlace | undefined;
}

/** A cell of a document, all numbers from 1. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** A part of a text: taken over unit by unit when both lengths are equal, else standing for the source as a whole. */
interface Span {
  /** Index in the text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the document. */
  readonly offset: number;
  readonly sourceLength: number;
}

/** A part of a text to be replaced. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text that stands in the document as it is, from `offset` on; or in `length` units of it, as a reference does. */
export function spanned(text: string, offset: number, length = text.length): SpannedText {
  if (length === text.length) return { text, offset, length, spans: undefined, cell: undefined };
  const spans = text === '' ? [] : [{ at: 0, length: text.length, offset, sourceLength: length }];
  return { text, offset, length, spans, cell: undefined };
}

/** A document from where one of its texts begins. */
export const restOf = (document: string, { offset }: SpannedText): SpannedText =>
  spanned(document.slice(offset), offset);

/** The text as one of a cell. */
export const inCell = ({ text, offset, length, spans }: SpannedText, cell: TablePlace | undefined): SpannedText => ({
  text,
  offset,
  length,
  spans,
  cell,
});

/** A part of a text, with its places. */
export function sliceSpanned(whole: SpannedText, start: number, end = whole.text.length): SpannedText {
  const { text, offset, spans, cell } = whole;
  if (start === 0 && end === text.length) return whole;
  const slice = text.slice(start, end);
  if (spans === undefined) return { text: slice, offset: offset + start, length: slice.length, spans, cell };
  const kept = slicedSpans(spans, start, end);
  return kept.length > 0
    ? made(slice, kept, cell)
    : { text: slice, offset: offsetAt(whole, start), length: 0, spans: kept, cell };
}

/** Where in the document a place of a text stands. */
function offsetAt({ offset, length, spans = [] }: SpannedText, place: number): number {
  const span = spans[spanAt(spans, place)];
  if (span === undefined) return offset + length;
  return span.length === span.sourceLength ? span.offset + place - span.at : span.offset;
}

/** The part of a text that is a text already, by where it begins: as sliceSpanned, without making it again. */
export function partSpanned(whole: SpannedText, part: string, start: number): SpannedText {
  const { offset, spans, cell } = whole;
  if (spans !== undefined) return sliceSpanned(whole, start, start + part.length);
  return { text: part, offset: offset + start, length: part.length, spans, cell };
}

function slicedSpans(spans: readonly Span[], start: number, end: number): readonly Span[] {
  const kept: Span[] = [];
  for (let index = spanAt(spans, start); index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.at >= end) break;
    const from = Math.max(start, span.at);
    const to = Math.min(end, span.at + span.length);
    if (from >= to) continue;
    const isUnitByUnit = span.length === span.sourceLength;
    kept.push({
      at: from - start,
      length: to - from,
      offset: isUnitByUnit ? span.offset + from - span.at : span.offset,
      sourceLength: isUnitByUnit ? to - from : span.sourceLength,
    });
  }
  return kept;
}

/** A text of several spans; of none, it stands nowhere. */
function made(text: string, spans: readonly Span[], cell: TablePlace | undefined): SpannedText {
  const [first] = spans;
  const last = spans[spans.length - 1];
  if (first === undefined || last === undefined) return { text, offset: 0, length: 0, spans, cell };
  const { offset } = first;
  if (first === last && first.length === first.sourceLength) {
    return { text, offset, length: first.length, spans: undefined, cell };
  }
  let start = offset;
  let end = last.offset + last.sourceLength;
  // text of a table outside its rows stands before them, as browsers show it: then the spans are not in the document's order
  for (const span of spans) {
    start = Math.min(start, span.offset);
    end = Math.max(end, span.offset + span.sourceLength);
  }
  return { text, offset: start, length: end - start, spans, cell };
}

/** Index of the span that holds a place of the text. */
function spanAt(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.at + span.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The texts one after the other, in the cell of the first. */
export function joinSpanned(texts: readonly SpannedText[]): SpannedText {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return only;
  const joined: Span[] = [];
  let text = '';
  for (const { text: part, offset, length, spans } of texts) {
    if (spans === undefined) {
      if (part !== '') joined.push({ at: text.length, length, offset, sourceLength: length });
    } else {
      for (const span of spans) joined.push({ ...span, at: span.at + text.length });
    }
    text += part;
  }
  return made(text, joined, only?.cell);
}

/** The texts with a separator between them, which stands for nothing in the document. */
export function joinSpannedWith(separator: string, texts: readonly SpannedText[]): SpannedText {
  if (texts.length === 1) return joinSpanned(texts);
  const parts: SpannedText[] = [];
  for (const text of texts) {
    const last = parts[parts.length - 1];
    if (last !== undefined) parts.push(spanned(separator, last.offset + last.length, 0));
    parts.push(text);
  }
  return joinSpanned(parts);
}

/** The text with the parts replaced; replacements are in order and do not overlap. */
export function replaceSpanned(whole: SpannedText, replacements: readonly Replacement[]): SpannedText {
  if (replacements.length === 0) return whole;
  const parts: SpannedText[] = [];
  let kept = 0;
  for (const { start, end, text } of replacements) {
    parts.push(sliceSpanned(whole, kept, start));
    const { offset, length } = sliceSpanned(whole, start, end);
    parts.push(spanned(text, offset, length));
    kept = end;
  }
  parts.push(sliceSpanned(whole, kept));
  return joinSpanned(parts);
}

/** The text without white space at its ends. */
export function trimSpanned(whole: SpannedText): SpannedText {
  const { text } = whole;
  if (isFilled(text.charCodeAt(0)) && isFilled(text.charCodeAt(text.length - 1))) return whole;
  const start = text.length - text.trimStart().length;
  return sliceSpanned(whole, start, Math.max(start, text.trimEnd().length));
}

/** Thai, and what is printed of ASCII: never white space. */
export const isFilled = (unit: number): boolean => (unit > 0x20 && unit < 0x7f) || (unit >= 0x0e00 && unit < 0x0e80);
