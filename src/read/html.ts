import type { Issue } from '../thai/issue.js';
import { attributeValue, referencesIn } from './character-references.js';
import type { FormatParts } from './document.js';
import type { ElementKind, HtmlElement } from './html-elements.js';
import { type Attributes, type HtmlHandler, readHtml } from './html-events.js';
import { limitIssue, type ReadLimits } from './limits.js';
import { type PartBuilder, partBuilder } from './part-builder.js';
import { partSpanned, replaceSpanned, type SpannedText, sliceSpanned } from './spanned-text.js';

/**
 * Takes HTML text apart by events, without a tree, so that depth and size cannot blow up; an unclosed element ends with
 * the text.
 */
export function partsOfHtml(source: SpannedText, limits: ReadLimits): FormatParts {
  const { text } = source;
  const builder = partBuilder(source);
  let isRaw = false;
  let hidden = 0;
  let marking = 0;
  let depth = 0;
  let elements = 0;
  let left: readonly SpannedText[] = [];
  let stopped: Issue | undefined;
  const offsetAt = (index: number): number => sliceSpanned(source, Math.min(index, text.length - 1)).offset;
  const stop = (issue: Issue, start: number): false => {
    stopped = issue;
    left = [sliceSpanned(source, start)];
    return false;
  };
  const handler: HtmlHandler = {
    opened(element, attributes, start, end, isForeign) {
      const { kind } = element;
      depth += 1;
      elements += 1;
      if (depth > limits.maxDepth) return stop(limitIssue('maxDepth', limits.maxDepth), start);
      if (elements > limits.maxElements) return stop(limitIssue('maxElements', limits.maxElements), start);
      isRaw = kind === 'raw' && !isForeign;
      if (kind === 'invisible') hidden += 1;
      const mark = meant(attributes['data-mark']);
      if (marking > 0 || mark !== undefined) marking += 1;
      if (mark !== undefined) builder.mark(mark);
      else if (hidden === 0 && marking === 0) {
        const href = element.name === 'a' ? meant(attributes['href']) : undefined;
        if (href !== undefined) builder.link({ url: href, offset: offsetAt(end) });
        open(builder, element, attributes);
      }
      return true;
    },
    closed({ kind }) {
      if (stopped !== undefined) return;
      isRaw = false;
      depth = Math.max(0, depth - 1);
      if (hidden === 0 && marking === 0) close(builder, kind);
      marking = Math.max(0, marking - 1);
      if (kind === 'invisible') hidden = Math.max(0, hidden - 1);
    },
    text(start, end, isLiteral) {
      if (hidden > 0 || marking > 0) return;
      const data = text.slice(start, end);
      if (data.length < 3 && data.trim() === '' && builder.isEmpty()) return;
      const piece = partSpanned(builder.source(), data, start);
      const isPlain = isRaw || isLiteral || !data.includes('&');
      builder.text(isPlain ? piece : replaceSpanned(piece, referencesIn(data)));
    },
  };
  readHtml(text, handler, readAttributes);
  builder.closeTable();
  return { parts: builder.parts, left, issues: stopped === undefined ? [] : [stopped] };
}

const readAttributes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'data-mark href colspan rowspan style start value'.split(' '),
);

/** The value of an attribute, if it is there, with its references read. */
const meant = (written: string | undefined): string | undefined =>
  written === undefined || !written.includes('&') ? written : attributeValue(written);

function open(builder: PartBuilder, { kind, name }: HtmlElement, attributes: Attributes): void {
  switch (kind) {
    case 'inline':
      break;
    case 'aside':
      builder.openAside();
      break;
    case 'table':
      builder.openTable();
      break;
    case 'row':
      builder.openRow();
      break;
    case 'cell':
      builder.openCell(wholeOf(meant(attributes['colspan'])) ?? 1, wholeOf(meant(attributes['rowspan'])) ?? 1);
      break;
    case 'list':
      builder.openList(
        name === 'ol' && !isUnmarked(meant(attributes['style'])),
        wholeOf(meant(attributes['start'])) ?? 1,
      );
      break;
    case 'item':
      builder.openItem(wholeOf(meant(attributes['value'])));
      break;
    default:
      builder.endBlock();
  }
}

function close(builder: PartBuilder, kind: ElementKind | undefined): void {
  switch (kind) {
    case 'inline':
      break;
    case 'aside':
      builder.closeAside();
      break;
    case 'table':
      builder.closeTable();
      break;
    case 'row':
      builder.closeRow();
      break;
    case 'cell':
      builder.closeCell();
      break;
    case 'list':
      builder.closeList();
      break;
    case 'item':
      builder.closeItem();
      break;
    default:
      builder.endBlock();
  }
}

const isUnmarked = (style: string | undefined): boolean => /list-style(?:-type)?\s*:\s*none/i.test(style ?? '');

/** A whole number from 1 to 9,999 in an attribute. */
const wholeOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;
