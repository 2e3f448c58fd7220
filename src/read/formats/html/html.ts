import { toArabicDigits } from '../../../thai/number/digits.js';
import type { Part } from '../../document.js';
import { limitIssue, type ReadLimits } from '../../limits.js';
import { partSpanned, replaceSpanned, type SpannedText, sliceSpanned, spanned } from '../../text/spanned-text.js';
import { attributeValue, referencesIn } from './character-references.js';
import type { HtmlElement } from './html-elements.js';
import { readHtml } from './html-events.js';
import type { Attributes, HtmlHandler } from './html-handler.js';
import { beginItem } from './open-block.js';
import {
  closeCell,
  closeRow,
  closeTable,
  endAll,
  endBlock,
  openCell,
  openRow,
  openTable,
  type PartBuilder,
  partBuilder,
} from './part-builder.js';

/**
 * Takes HTML text apart by events, without a tree of elements, so that depth and size cannot blow up; an unclosed element ends
 * with the text. Where a limit is reached the parts end, and the rest of the text is a part that was not read.
 */
export function partsOfHtml(source: SpannedText, limits: ReadLimits): readonly Part[] {
  const page: Page = {
    source,
    limits,
    builder: partBuilder(source),
    depth: 0,
    elements: 0,
    hidden: 0,
    marking: 0,
    isRaw: false,
  };
  const end = readHtml(source.text, handlerOf(page), readAttributes);
  endAll(page.builder);
  const { parts } = page.builder;
  if (page.stopped !== undefined) {
    parts.push({ kind: 'issue', issue: limitIssue(page.stopped.limit, limits[page.stopped.limit]) });
    parts.push({ kind: 'left', text: sliceSpanned(source, page.stopped.start) });
  } else if (/[\p{L}\p{N}]/u.test(source.text.slice(end).replace(tagName, ''))) {
    parts.push({ kind: 'left', text: sliceSpanned(source, end) });
  }
  return parts;
}

const tagName = /^<\/?[a-z][\w:-]*/i;

/** A page as it is read. */
interface Page {
  readonly source: SpannedText;
  readonly limits: ReadLimits;
  readonly builder: PartBuilder;
  /** Elements that are open. */
  depth: number;
  /** Elements so far. */
  elements: number;
  /** Open elements whose text nobody sees. */
  hidden: number;
  /** Open elements that show a list mark. */
  marking: number;
  isRaw: boolean;
  /** The limit that was reached, and where. */
  stopped?: { readonly limit: 'maxDepth' | 'maxElements'; readonly start: number };
}

const handlerOf = (page: Page): HtmlHandler => ({
  opened(element, attributes, { start, end, isForeign }) {
    page.depth += 1;
    page.elements += 1;
    const limit = reachedLimit(page);
    if (limit !== undefined) {
      page.stopped = { limit, start };
      return false;
    }
    page.isRaw = element.kind === 'raw' && !isForeign;
    if (element.kind === 'invisible') page.hidden += 1;
    openElement(page, element, attributes, end);
    return true;
  },
  closed({ kind, name }) {
    if (page.stopped !== undefined) return;
    page.isRaw = false;
    page.depth = Math.max(0, page.depth - 1);
    if (page.hidden === 0 && page.marking === 0) closers[kind]?.(page.builder, name);
    page.marking = Math.max(0, page.marking - 1);
    if (kind === 'invisible') page.hidden = Math.max(0, page.hidden - 1);
  },
  text(start, end, isLiteral) {
    if (page.hidden > 0 || page.marking > 0) return;
    const data = page.source.text.slice(start, end);
    const { builder } = page;
    if (data.length < 3 && data.trim() === '' && builder.block.pieces.length === 0) return;
    const piece = partSpanned(builder.source, data, start);
    const isPlain = page.isRaw || isLiteral || !data.includes('&');
    builder.block.pieces.push(isPlain ? piece : replaceSpanned(piece, referencesIn(data)));
  },
});

function reachedLimit({ depth, elements, limits }: Page): 'maxDepth' | 'maxElements' | undefined {
  if (depth > limits.maxDepth) return 'maxDepth';
  return elements > limits.maxElements ? 'maxElements' : undefined;
}

const readAttributes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'data-mark href colspan rowspan style start value type reversed'.split(' '),
);

function openElement(page: Page, element: HtmlElement, attributes: Attributes, end: number): void {
  const { builder, source } = page;
  const mark = element.name === 'span' && page.hidden === 0 ? meant(attributes['data-mark']) : undefined;
  const isMark = page.marking === 0 && mark !== undefined && isShownMark(mark, source.text, end);
  if (page.marking > 0 || isMark) page.marking += 1;
  if (isMark) builder.block.mark = mark;
  if (page.hidden > 0 || page.marking > 0) return;
  const href = element.name === 'a' ? meant(attributes['href']) : undefined;
  if (href !== undefined) {
    const { offset } = sliceSpanned(source, Math.min(end, source.text.length - 1));
    builder.block.links.push({ url: href, offset });
  }
  if (element.name === 'sup') partFromNumber(builder, end);
  openers[element.kind]?.(builder, attributes, element.name);
}

/** A mark of a footnote behind a number (1,000<sup>1</sup>) is no digit of it: a blank parts them, which stands nowhere in the document. */
function partFromNumber({ block }: PartBuilder, offset: number): void {
  const last = block.pieces.at(-1);
  if (last !== undefined && /[\d๐-๙]$/.test(last.text)) block.pieces.push(spanned(' ', offset, 0));
}

/** Whether an element that names a mark shows nothing but that mark, as the writers of this library do: what else it shows is text. */
function isShownMark(mark: string, text: string, start: number): boolean {
  const next = text.indexOf('<', start);
  const end = next < 0 ? text.length : next;
  if (!/^<\/span[\s>]/i.test(text.slice(end, end + 7))) return false;
  const shown = attributeValue(text.slice(start, end)).trim();
  return shown.length <= mark.trim().length + 2 && toArabicDigits(shown).includes(toArabicDigits(mark.trim()));
}

/** The value of an attribute, if it is there, with its references read. */
const meant = (written: string | undefined): string | undefined =>
  written === undefined || !written.includes('&') ? written : attributeValue(written);

type Opener = (builder: PartBuilder, attributes: Attributes, name: string) => void;

/** What the beginning of an element does, by its kind; an inline element does nothing. */
const openers: Readonly<Partial<Record<HtmlElement['kind'], Opener>>> = {
  aside(builder) {
    endBlock(builder);
    builder.asides += 1;
  },
  table: openTable,
  row: openRow,
  cell(builder, attributes, name) {
    const columnSpan = wholeOf(meant(attributes['colspan']), 1) ?? 1;
    openCell(builder, { columnSpan, rowSpan: wholeOf(meant(attributes['rowspan']), 0) ?? 1 }, name === 'th');
  },
  list(builder, attributes, name) {
    endBlock(builder);
    const next = wholeOf(meant(attributes['start']), 0) ?? 1;
    builder.block.lists.push({ isNumbered: name === 'ol' && isCounted(attributes), next });
  },
  item(builder, attributes) {
    endBlock(builder);
    beginItem(builder.block, wholeOf(meant(attributes['value']), 0));
  },
  block(builder, _, name) {
    endBlock(builder);
    if (isHeadingName(name)) builder.block.headings += 1;
  },
  raw: endBlock,
  invisible: endBlock,
};

/** What the end of an element does, by its kind. */
const closers: Readonly<Partial<Record<HtmlElement['kind'], (builder: PartBuilder, name: string) => void>>> = {
  aside(builder) {
    endBlock(builder);
    builder.asides = Math.max(0, builder.asides - 1);
  },
  table: closeTable,
  row: closeRow,
  cell: closeCell,
  list(builder) {
    endBlock(builder);
    builder.block.lists.pop();
  },
  item(builder) {
    endBlock(builder);
    builder.block.item = undefined;
  },
  block(builder, name) {
    endBlock(builder);
    if (isHeadingName(name)) builder.block.headings = Math.max(0, builder.block.headings - 1);
  },
  raw: endBlock,
  invisible: endBlock,
};

const isHeadingName = (name: string): boolean => /^h[1-6]$/.test(name);

/** Whether a list shows numbers that go up; what letters, other signs or numbers that go down it shows is not made up. */
function isCounted(attributes: Attributes): boolean {
  const type = meant(attributes['type']) ?? '1';
  return type === '1' && attributes['reversed'] === undefined && !isUnmarked(meant(attributes['style']));
}

const isUnmarked = (style: string | undefined): boolean => /list-style(?:-type)?\s*:\s*none/i.test(style ?? '');

/** A whole number up to 9,999 in an attribute, as browsers read one: what stands behind it is passed over. */
function wholeOf(value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const digits = /^\s*\+?(\d{1,4})(?!\d)/.exec(value)?.[1];
  return digits === undefined || Number(digits) < least ? undefined : Number(digits);
}
