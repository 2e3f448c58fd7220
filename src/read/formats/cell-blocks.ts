import { type Block, blockOf, type Part, type Table } from '../document.js';
import type { ReadLimits } from '../limits.js';
import { inCell, joinSpannedWith, type SpannedText, sliceSpanned, trimSpanned } from '../text/spanned-text.js';
import { partsOfHtml } from './html/html.js';

/** What a cell of a text table holds: its paragraphs, and what was noticed or left on the way. */
export interface CellBlocks {
  readonly blocks: readonly Block[];
  readonly others: readonly Part[];
}

/** The paragraphs of a cell of a text table: of its HTML where it has markup or references, else its lines. */
export function blocksOfCell(value: SpannedText, limits: ReadLimits): CellBlocks {
  const { text } = value;
  if (markup.test(text)) {
    const parts = partsOfHtml(value, limits);
    const blocks = parts.flatMap(blocksOfPart).map((block) => inPlace(block, value));
    return { blocks, others: parts.filter(({ kind }) => kind === 'left' || kind === 'issue') };
  }
  if (!text.includes('\n')) {
    const line = trimSpanned(value);
    return { blocks: line.text === '' ? [] : [blockOf(line)], others: [] };
  }
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = endOfLine(text, start);
    const line = trimSpanned(sliceSpanned(value, start, end));
    if (line.text !== '') blocks.push(blockOf(line));
    start = end + 1;
  }
  return { blocks, others: [] };
}

const markup = /<\/?[a-z]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i;

function blocksOfPart(part: Part): readonly Block[] {
  if (part.kind === 'paragraph' || part.kind === 'aside') return [part.block];
  return part.kind === 'table' ? blocksOfTable(part.table) : [];
}

/** The rows of a table inside a cell, a paragraph for each; list items stay what they are. */
export function blocksOfTable({ rows }: Table): readonly Block[] {
  return rows.flatMap(({ cells }) => {
    const blocks = cells.flatMap((cell) => [
      ...cell.blocks,
      ...(cell.tables ?? []).flatMap(({ table }) => blocksOfTable(table)),
    ]);
    const isPlain = blocks.every((block) => block.depth === 0 && block.links === undefined && block.mark === undefined);
    if (!isPlain || blocks.length < 2) return blocks;
    const texts = blocks.map(({ text }) => inCell(text, blocks[0]?.text.cell));
    return [blockOf(joinSpannedWith(' ', texts))];
  });
}

/** A table in a cell, or in a paragraph, of a text format is no table of the document. */
const inPlace = (block: Block, { cell }: SpannedText): Block =>
  block.text.cell === cell ? block : { ...block, text: inCell(block.text, cell) };

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
