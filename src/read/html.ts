import { Parser } from 'htmlparser2';
import type { Issue } from '../thai/issue.js';
import { attributeValue, referencesIn } from './character-references.js';
import type { FormatParts } from './document.js';
import { limitIssue, type ReadLimits } from './limits.js';
import { type PartBuilder, partBuilder } from './part-builder.js';
import { inCell, partSpanned, replaceSpanned, type SpannedText, sliceSpanned, spanned } from './spanned-text.js';

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
  const stop = (issue: Issue) => {
    if (stopped !== undefined) return;
    stopped = issue;
    left = [sliceSpanned(source, parser.startIndex)];
    parser.pause();
  };
  const offsetAt = (index: number): number => sliceSpanned(source, Math.min(index, text.length - 1)).offset;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stopped !== undefined) return;
        depth += 1;
        elements += 1;
        if (depth > limits.maxDepth) stop(limitIssue('maxDepth', limits.maxDepth));
        if (elements > limits.maxElements) stop(limitIssue('maxElements', limits.maxElements));
        if (stopped !== undefined) return;
        const kind = kinds.get(name);
        isRaw = kind === 'raw' && !parser.isInForeignContext();
        if (kind === 'invisible') hidden += 1;
        const mark = meant(attributes['data-mark']);
        if (marking > 0 || mark !== undefined) marking += 1;
        if (mark !== undefined) builder.mark(mark);
        else if (hidden === 0 && marking === 0) {
          const href = name === 'a' ? meant(attributes['href']) : undefined;
          if (href !== undefined) builder.link({ url: href, offset: offsetAt(parser.endIndex + 1) });
          open(builder, kind, name, attributes);
        }
      },
      onclosetag(name) {
        if (stopped !== undefined) return;
        isRaw = false;
        depth = Math.max(0, depth - 1);
        const kind = kinds.get(name);
        if (hidden === 0 && marking === 0) close(builder, kind);
        marking = Math.max(0, marking - 1);
        if (kind === 'invisible') hidden = Math.max(0, hidden - 1);
      },
      ontext(data) {
        if (hidden > 0 || marking > 0 || stopped !== undefined) return;
        const { startIndex, endIndex } = parser;
        // the event may begin before its text, at a mark that was passed over
        const start = endIndex + 1 - data.length;
        if (data.length < 3 && data.trim() === '' && builder.isEmpty()) return;
        if (start === startIndex || text.startsWith(data, start)) {
          const piece = partSpanned(builder.source(), data, start);
          builder.text(isRaw || !data.includes('&') ? piece : replaceSpanned(piece, referencesIn(data)));
        } else {
          // what stands in <![CDATA[ ]]> is taken as it is
          const { offset, length, cell } = sliceSpanned(builder.source(), startIndex, endIndex + 1);
          builder.text(inCell(spanned(data, offset, length), cell));
        }
      },
    },
    options,
  );
  parser.end(text);
  builder.closeTable();
  return { parts: builder.parts, left, issues: stopped === undefined ? [] : [stopped] };
}

/** References are read here: the tokenizer's table of their names weighs more than all the rest of reading HTML. */
const options = { decodeEntities: false } as const;

/** The value of an attribute, if it is there, with its references read. */
const meant = (written: string | undefined): string | undefined =>
  written === undefined || !written.includes('&') ? written : attributeValue(written);

type Attributes = Readonly<Record<string, string>>;

type Kind = 'inline' | 'raw' | 'invisible' | 'aside' | 'table' | 'row' | 'cell' | 'list' | 'item';

const named = (kind: Kind, names: string): readonly (readonly [string, Kind])[] =>
  names.split(' ').map((name) => [name, kind]);

/**
 * What an element is to a report; any other ends a paragraph. The text of raw ones holds no references, that of invisible
 * ones nobody sees, and asides are around a document and no part of it.
 */
const kinds: ReadonlyMap<string, Kind> = /* @__PURE__ */ new Map([
  ...named(
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr',
  ),
  ...named('raw', 'xmp iframe noembed noframes plaintext'),
  ...named('invisible', 'script style template noscript title head'),
  ...named('aside', 'nav footer aside form button select'),
  ...named('table', 'table'),
  ...named('row', 'tr'),
  ...named('cell', 'td th'),
  ...named('list', 'ol ul'),
  ...named('item', 'li'),
]);

function open(builder: PartBuilder, kind: Kind | undefined, name: string, attributes: Attributes): void {
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

function close(builder: PartBuilder, kind: Kind | undefined): void {
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
