import type { Issue } from '../thai/issue.js';
import type { Block, Cell, Part, Row } from './document.js';
import { partsOfHtml } from './html.js';
import type { ReadLimits } from './limits.js';
import { spanned, trimSpanned } from './spanned-text.js';

/** What tab-separated text holds. */
export interface TsvParts {
  readonly parts: readonly Part[];
  readonly issues: readonly Issue[];
}

/**
 * Takes tab-separated text apart: a line with a tab is a row, other lines are paragraphs; empty lines do not end a
 * table, since a table goes on over pages. A cell with markup in it is read as HTML.
 */
export function partsOfTsv(text: string, limits: ReadLimits): TsvParts {
  const parts: Part[] = [];
  const issues: Issue[] = [];
  let rows: Row[] = [];
  const endTable = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows });
    rows = [];
  };
  for (const { line, offset } of linesOf(text)) {
    if (line.includes('\t')) {
      const cells: Cell[] = [];
      let start = 0;
      for (const value of line.split('\t')) {
        const { blocks, issues: found } = blocksOfCell(value, offset + start, limits);
        issues.push(...found);
        cells.push({ number: cells.length + 1, blocks, columnSpan: 1, rowSpan: 1 });
        start += value.length + 1;
      }
      rows.push({ number: rows.length + 1, cells });
    } else if (line.trim() !== '') {
      endTable();
      parts.push(...blocksOfCell(line, offset, limits).blocks.map((block): Part => ({ kind: 'paragraph', block })));
    }
  }
  endTable();
  return { parts, issues };
}

/** The paragraphs of a cell: of its HTML where it has markup or entities, else the text itself. */
export function blocksOfCell(
  value: string,
  offset: number,
  limits: ReadLimits,
): { readonly blocks: readonly Block[]; readonly issues: readonly Issue[] } {
  if (/<\/?[a-z]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.test(value)) {
    const { parts, issues } = partsOfHtml(value, limits, offset);
    return { blocks: parts.flatMap(blocksOfPart), issues };
  }
  const whole = trimSpanned(spanned(value, offset));
  return { blocks: whole.text === '' ? [] : [{ text: whole, depth: 0, isItem: false }], issues: [] };
}

const blocksOfPart = (part: Part): readonly Block[] =>
  part.kind === 'paragraph' ? [part.block] : part.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));

function* linesOf(text: string): Generator<{ readonly line: string; readonly offset: number }> {
  let offset = 0;
  while (offset < text.length) {
    const match = /\r\n|\n|\r/g;
    match.lastIndex = offset;
    const end = match.exec(text);
    const stop = end === null ? text.length : end.index;
    yield { line: text.slice(offset, stop), offset };
    offset = end === null ? text.length : end.index + end[0].length;
  }
}
