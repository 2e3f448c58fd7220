import { Parser } from 'htmlparser2';
import type { Issue } from '../thai/issue.js';
import type { Block, Cell, Part, Row } from './document.js';
import { limitIssue, type ReadLimits } from './limits.js';
import { joinSpanned, type SpannedText, spanned, trimSpanned } from './spanned-text.js';
import { collapseSpaces } from './white-space.js';

/** Elements whose text nobody sees. */
const invisible = /* @__PURE__ */ new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** Elements that do not end a paragraph. */
const inline = /* @__PURE__ */ new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A list that is open: what its next item is called. */
interface OpenList {
  readonly isNumbered: boolean;
  next: number;
}

/** A cell that is open. */
interface OpenCell {
  readonly blocks: Block[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** What HTML text holds: paragraphs and tables in order, or the blocks of one cell. */
export interface HtmlParts {
  readonly parts: readonly Part[];
  /** Where reading stopped: the length of the text, or less where a limit was reached. */
  readonly end: number;
  readonly issues: readonly Issue[];
}

/**
 * Takes HTML text apart by events, without a tree, so that depth and size cannot blow up. `base` is added to each
 * offset; an unclosed element ends with the text.
 */
export function partsOfHtml(text: string, limits: ReadLimits, base = 0): HtmlParts {
  const parts: Part[] = [];
  const lists: OpenList[] = [];
  let rows: Row[] | undefined;
  let cells: Cell[] | undefined;
  let cell: OpenCell | undefined;
  let pieces: SpannedText[] = [];
  let item: { readonly depth: number; readonly listNumber?: number } | undefined;
  let tables = 0;
  let hidden = 0;
  let depth = 0;
  let elements = 0;
  let stopped: Issue | undefined;
  let end = text.length;

  const endBlock = () => {
    const whole = trimSpanned(collapseSpaces(joinSpanned(pieces)));
    pieces = [];
    if (whole.text === '') return;
    const block: Block = {
      text: whole,
      depth: item?.depth ?? lists.length,
      isItem: item !== undefined,
      ...(item?.listNumber !== undefined && { listNumber: item.listNumber }),
    };
    item = undefined;
    if (cell === undefined) parts.push({ kind: 'paragraph', block });
    else cell.blocks.push(block);
  };
  const endCell = () => {
    endBlock();
    item = undefined;
    lists.length = 0;
    if (cell !== undefined && cells !== undefined) cells.push({ number: cells.length + 1, ...cell });
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (rows !== undefined && cells !== undefined && cells.length > 0) rows.push({ number: rows.length + 1, cells });
    cells = undefined;
  };
  const endTable = () => {
    endRow();
    if (rows !== undefined && rows.length > 0) parts.push({ kind: 'table', rows });
    rows = undefined;
  };

  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (!inline.has(name)) endBlock();
    if (name === 'table') {
      tables += 1;
      // a table inside a cell is read as more paragraphs of that cell
      if (tables === 1) {
        endTable();
        rows = [];
      }
    }
    if (name === 'ol' || name === 'ul') {
      lists.push({
        isNumbered: name === 'ol' && !/list-style(?:-type)?\s*:\s*none/i.test(attributes['style'] ?? ''),
        next: spanOf(attributes['start'], 1),
      });
    }
    if (name === 'li') {
      const list = lists.at(-1);
      item = { depth: Math.max(1, lists.length), ...(list?.isNumbered && { listNumber: list.next }) };
      if (list !== undefined) list.next += 1;
    }
    if (tables > 1 || rows === undefined) return;
    if (name === 'tr') {
      endRow();
      cells = [];
    }
    if (name === 'td' || name === 'th') {
      endCell();
      cells ??= [];
      cell = { blocks: [], columnSpan: spanOf(attributes['colspan'], 1), rowSpan: spanOf(attributes['rowspan'], 1) };
    }
  };
  const close = (name: string) => {
    if (!inline.has(name)) endBlock();
    if (name === 'li') item = undefined;
    if (name === 'ol' || name === 'ul') lists.pop();
    if (name === 'table') {
      if (tables === 1) endTable();
      tables = Math.max(0, tables - 1);
    }
    if (tables > 1) return;
    if (name === 'tr') endRow();
    if (name === 'td' || name === 'th') endCell();
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      elements += 1;
      if (depth > limits.maxDepth) stopped ??= limitIssue('maxDepth', limits.maxDepth);
      if (elements > limits.maxElements) stopped ??= limitIssue('maxElements', limits.maxElements);
      if (stopped !== undefined) {
        end = parser.startIndex;
        parser.pause();
        return;
      }
      if (invisible.has(name)) hidden += 1;
      if (hidden === 0) open(name, attributes);
    },
    onclosetag(name) {
      depth = Math.max(0, depth - 1);
      if (hidden === 0) close(name);
      if (invisible.has(name)) hidden = Math.max(0, hidden - 1);
    },
    ontext(data) {
      if (hidden > 0) return;
      const length = parser.endIndex - parser.startIndex + 1;
      pieces.push(spanned(data, base + parser.startIndex, length));
    },
  });
  parser.end(text);
  endTable();
  endBlock();
  return { parts, end, issues: stopped === undefined ? [] : [stopped] };
}

const spanOf = (value: string | undefined, otherwise: number): number => {
  const span = /^\d{1,4}$/.test(value ?? '') ? Number(value) : otherwise;
  return Math.max(1, span);
};
