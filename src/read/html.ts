import { Parser } from 'htmlparser2';
import type { Issue } from '../thai/issue.js';
import type { FormatParts } from './document.js';
import { limitIssue, type ReadLimits } from './limits.js';
import { type PartBuilder, partBuilder } from './part-builder.js';
import { rangeOf, type SpannedText, sliceSpanned, spanned } from './spanned-text.js';

/**
 * Takes HTML text apart by events, without a tree, so that depth and size cannot blow up; an unclosed element ends with
 * the text.
 */
export function partsOfHtml(source: SpannedText, limits: ReadLimits): FormatParts {
  const { text } = source;
  const builder = partBuilder();
  let hidden = 0;
  let marking = 0;
  let depth = 0;
  let elements = 0;
  let end = text.length;
  let stopped: Issue | undefined;
  const stop = (issue: Issue) => {
    if (stopped !== undefined) return;
    stopped = issue;
    end = parser.startIndex;
    parser.pause();
  };
  const offsetAt = (index: number): number => rangeOf(sliceSpanned(source, Math.min(index, text.length - 1))).offset;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (stopped !== undefined) return;
      depth += 1;
      elements += 1;
      if (depth > limits.maxDepth) stop(limitIssue('maxDepth', limits.maxDepth));
      if (elements > limits.maxElements) stop(limitIssue('maxElements', limits.maxElements));
      if (stopped !== undefined) return;
      if (invisible.has(name)) hidden += 1;
      const mark = attributes['data-mark'];
      if (marking > 0 || mark !== undefined) marking += 1;
      if (mark !== undefined) builder.mark(mark);
      else if (hidden === 0 && marking === 0) {
        const { href } = attributes;
        if (name === 'a' && href !== undefined) builder.link({ url: href, offset: offsetAt(parser.endIndex + 1) });
        open(builder, name, attributes);
      }
    },
    onclosetag(name) {
      if (stopped !== undefined) return;
      depth = Math.max(0, depth - 1);
      if (hidden === 0 && marking === 0) close(builder, name);
      marking = Math.max(0, marking - 1);
      if (invisible.has(name)) hidden = Math.max(0, hidden - 1);
    },
    ontext(data) {
      if (hidden > 0 || marking > 0 || stopped !== undefined) return;
      const piece = sliceSpanned(source, parser.startIndex, parser.endIndex + 1);
      const { offset, length } = rangeOf(piece);
      // a character reference stands for its whole text
      builder.text(piece.text === data ? piece : spanned(data, offset, length));
    },
  });
  parser.end(text);
  builder.closeTable();
  return { parts: builder.parts, end, issues: stopped === undefined ? [] : [stopped] };
}

/** Elements whose text nobody sees. */
const invisible: ReadonlySet<string> = /* @__PURE__ */ new Set('script style template noscript title head'.split(' '));

/** Elements around a document that are no part of it. */
const asides: ReadonlySet<string> = /* @__PURE__ */ new Set('nav footer aside form button select'.split(' '));

/** Elements that do not end a paragraph. */
const inline: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function open(builder: PartBuilder, name: string, attributes: Readonly<Record<string, string>>): void {
  if (asides.has(name)) builder.openAside();
  switch (name) {
    case 'table':
      builder.openTable();
      break;
    case 'tr':
      builder.openRow();
      break;
    case 'td':
    case 'th':
      builder.openCell(wholeOf(attributes['colspan']) ?? 1, wholeOf(attributes['rowspan']) ?? 1);
      break;
    case 'ol':
    case 'ul':
      builder.openList(name === 'ol' && !isUnmarked(attributes['style']), wholeOf(attributes['start']) ?? 1);
      break;
    case 'li':
      builder.openItem(wholeOf(attributes['value']));
      break;
    default:
      if (!inline.has(name)) builder.endBlock();
  }
}

function close(builder: PartBuilder, name: string): void {
  if (asides.has(name)) builder.closeAside();
  switch (name) {
    case 'table':
      builder.closeTable();
      break;
    case 'tr':
      builder.closeRow();
      break;
    case 'td':
    case 'th':
      builder.closeCell();
      break;
    case 'ol':
    case 'ul':
      builder.closeList();
      break;
    case 'li':
      builder.closeItem();
      break;
    default:
      if (!inline.has(name)) builder.endBlock();
  }
}

const isUnmarked = (style: string | undefined): boolean => /list-style(?:-type)?\s*:\s*none/i.test(style ?? '');

/** A whole number from 1 to 9,999 in an attribute. */
const wholeOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;
