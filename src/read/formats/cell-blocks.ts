import type { Block, FormatParts, Part } from '../document.js';
import type { ReadLimits } from '../limits.js';
import { inCell, type SpannedText, sliceSpanned, trimSpanned } from '../text/spanned-text.js';
import type { TextIndex } from '../text-index.js';
import { partsOfHtml } from './html/html.js';

/** What a cell of a text table holds. */
export interface CellBlocks extends Omit<FormatParts, 'parts'> {
  readonly blocks: readonly Block[];
}

/** The paragraphs of a cell of a text table: of its HTML where it has markup or references, else its lines. */
export function blocksOfCell(value: SpannedText, limits: ReadLimits, index: TextIndex): CellBlocks {
  const { text } = value;
  if (/<\/?[a-z]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.test(text)) {
    const { parts, left, issues } = partsOfHtml(value, limits, index);
    const blocks = [...parts].flatMap(blocksOfPart);
    return { blocks: value.cell === undefined ? blocks.map(outsideTables) : blocks, left, issues };
  }
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = endOfLine(text, start);
    const line = trimSpanned(sliceSpanned(value, start, end));
    // a line may stand in the document as it is where its cell does not, for a quote that was doubled in another
    if (line.spans === undefined) index.look(line.offset, line.length);
    if (line.text !== '') blocks.push({ text: line, depth: 0, isItem: false });
    start = end + 1;
  }
  return { blocks, left: [], issues: [] };
}

const blocksOfPart = (part: Part): readonly Block[] =>
  part.kind === 'row' ? part.cells.flatMap(({ blocks }) => blocks) : [part.block];

/** A table in a paragraph is no table of the document. */
const outsideTables = (block: Block): Block =>
  block.text.cell === undefined ? block : { ...block, text: inCell(block.text, undefined) };

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
