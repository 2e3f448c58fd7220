/** Text that knows, for each of its parts, where in the document it came from. */
export interface SpannedText {
  readonly text: string;
  /** The cell it stands in; outside tables there is none. */
  readonly cell?: TablePlace;
  /** In order, without gaps, from index 0 to the end of the text. */
  readonly spans: readonly Span[];
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

/** One literal for each shape: these are made for every piece of a document, and a spread costs ten times as much. */
const made = (text: string, spans: readonly Span[], cell: TablePlace | undefined): SpannedText =>
  cell === undefined ? { text, spans } : { text, spans, cell };

/** A text that stands in the document as it is, from `offset` on; or in `sourceLength` units of it, as an entity does. */
export function spanned(text: string, offset: number, sourceLength = text.length): SpannedText {
  return { text, spans: text === '' ? [] : [{ at: 0, length: text.length, offset, sourceLength }] };
}

/** A document from where one of its texts begins. */
export function restOf(document: string, from: SpannedText): SpannedText {
  const { offset } = rangeOf(from);
  return spanned(document.slice(offset), offset);
}

/** No text, at a place of the document. */
export const emptyAt = (offset: number): SpannedText => ({
  text: '',
  spans: [{ at: 0, length: 0, offset, sourceLength: 0 }],
});

/** The text as one of a cell. */
export const inCell = ({ text, spans }: SpannedText, cell: TablePlace): SpannedText => ({ text, spans, cell });

/** A part of a text, with its places. */
export function sliceSpanned(whole: SpannedText, start: number, end = whole.text.length): SpannedText {
  const { text, spans } = whole;
  if (start === 0 && end === text.length) return whole;
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
  return made(text.slice(start, end), kept, whole.cell);
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
  const spans: Span[] = [];
  let text = '';
  for (const part of texts) {
    for (const { at, length, offset, sourceLength } of part.spans) {
      spans.push({ at: at + text.length, length, offset, sourceLength });
    }
    text += part.text;
  }
  return made(text, spans, only?.cell);
}

/** The texts with a separator between them, which stands for nothing in the document. */
export function joinSpannedWith(separator: string, texts: readonly SpannedText[]): SpannedText {
  const parts: SpannedText[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (last !== undefined) {
      const { offset, length } = rangeOf(last);
      parts.push(spanned(separator, offset + length, 0));
    }
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
    const { offset, length } = rangeOf(sliceSpanned(whole, start, end));
    parts.push(spanned(text, offset, length));
    kept = end;
  }
  parts.push(sliceSpanned(whole, kept));
  return joinSpanned(parts);
}

/** The text without white space at its ends. */
export function trimSpanned(whole: SpannedText): SpannedText {
  if (!isOpenAtEnds(whole.text)) return whole;
  const start = whole.text.length - whole.text.trimStart().length;
  const end = whole.text.trimEnd().length;
  return start === 0 && end === whole.text.length ? whole : sliceSpanned(whole, start, Math.max(start, end));
}

/** White space stands at an end of the text. */
const isOpenAtEnds = (text: string): boolean =>
  isMaybeSpace(text.charCodeAt(0)) || isMaybeSpace(text.charCodeAt(text.length - 1));

/** What trimming could take off: nothing from ! to ~, and nothing Thai. */
const isMaybeSpace = (unit: number): boolean => unit <= 0x20 || (unit >= 0x7f && unit < 0x0e00) || unit > 0x0e7f;

/** Where in the document a text begins and how much of it it covers, from its first to its last unit. */
export function rangeOf({ spans }: SpannedText): { readonly offset: number; readonly length: number } {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return { offset: 0, length: 0 };
  return { offset: first.offset, length: last.offset + last.sourceLength - first.offset };
}
