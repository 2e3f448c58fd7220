import type { Issue } from '../../../thai/issue.js';
import { toArabicDigits } from '../../../thai/number/digits.js';
import type { FormatParts, Part } from '../../document.js';
import { limitIssue, type ReadLimits } from '../../limits.js';
import { partSpanned, replaceSpanned, type SpannedText, sliceSpanned } from '../../text/spanned-text.js';
import { isEven, type TextIndex } from '../../text-index.js';
import { attributeValue, referencesIn } from './character-references.js';
import type { ElementKind, HtmlElement } from './html-elements.js';
import { type Attributes, type HtmlHandler, readHtml } from './html-events.js';
import { type PartBuilder, partBuilder } from './part-builder.js';

/**
 * Takes HTML text apart by events, without a tree, so that depth and size cannot blow up, and row after row as they are asked for;
 * an unclosed element ends with the text. The index is that of the document.
 */
export function partsOfHtml(source: SpannedText, limits: ReadLimits, index: TextIndex): FormatParts {
  const left: SpannedText[] = [];
  const issues: Issue[] = [];
  const stopped = (issue: Issue, start: number): void => {
    issues.push(issue);
    left.push(sliceSpanned(source, start));
  };
  return { parts: partsIn(source, limits, index, stopped), left, issues };
}

/** The parts as they are asked for; where a limit is reached they end, and it is told from where on nothing was read. */
function* partsIn(
  source: SpannedText,
  limits: ReadLimits,
  index: TextIndex,
  stopped: (issue: Issue, start: number) => void,
): Generator<Part> {
  const { text } = source;
  const builder = partBuilder(source, index);
  let isRaw = false;
  let hidden = 0;
  let marking = 0;
  let depth = 0;
  let elements = 0;
  let isStopped = false;
  const offsetAt = (index: number): number => sliceSpanned(source, Math.min(index, text.length - 1)).offset;
  const stop = (limit: 'maxDepth' | 'maxElements', start: number): false => {
    isStopped = true;
    stopped(limitIssue(limit, limits[limit]), start);
    return false;
  };
  const handler: HtmlHandler = {
    opened(element, attributes, start, end, isForeign) {
      const { kind } = element;
      depth += 1;
      elements += 1;
      if (depth > limits.maxDepth) return stop('maxDepth', start);
      if (elements > limits.maxElements) return stop('maxElements', start);
      isRaw = kind === 'raw' && !isForeign;
      if (kind === 'invisible') hidden += 1;
      const mark = element.name === 'span' && hidden === 0 ? meant(attributes['data-mark']) : undefined;
      const isMark = marking === 0 && mark !== undefined && isShownMark(mark, text, end);
      if (marking > 0 || isMark) marking += 1;
      if (isMark) builder.mark(mark);
      else if (hidden === 0 && marking === 0) {
        const href = element.name === 'a' ? meant(attributes['href']) : undefined;
        if (href !== undefined) builder.link({ url: href, offset: offsetAt(end) });
        open(builder, element, attributes);
      }
      return true;
    },
    closed({ kind }) {
      if (isStopped) return false;
      isRaw = false;
      depth = Math.max(0, depth - 1);
      if (hidden === 0 && marking === 0) close(builder, kind);
      marking = Math.max(0, marking - 1);
      if (kind === 'invisible') hidden = Math.max(0, hidden - 1);
      return kind === 'row';
    },
    text(start, end, isLiteral) {
      if (hidden > 0 || marking > 0) return;
      const data = text.slice(start, end);
      if (data.length < 3 && data.trim() === '' && builder.isEmpty()) return;
      const piece = partSpanned(builder.source(), data, start);
      if (piece.spans === undefined) index.look(piece.offset, piece.length);
      const isPlain = isRaw || isLiteral || isEven(index, piece) || !data.includes('&');
      builder.text(isPlain ? piece : replaceSpanned(piece, referencesIn(data)));
    },
  };
  for (const _ of readHtml(text, handler, readAttributes)) yield* builder.taken();
  builder.end();
  yield* builder.taken();
}

const readAttributes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'data-mark href colspan rowspan style start value type reversed'.split(' '),
);

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
      builder.openCell(wholeOf(meant(attributes['colspan']), 1) ?? 1, wholeOf(meant(attributes['rowspan']), 1) ?? 1);
      break;
    case 'list':
      builder.openList(name === 'ol' && isCounted(attributes), wholeOf(meant(attributes['start']), 0) ?? 1);
      break;
    case 'item':
      builder.openItem(wholeOf(meant(attributes['value']), 0));
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
