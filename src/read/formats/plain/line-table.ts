import { type Block, blockOf, type Cell, cellOf, type Row } from '../../document.js';
import { inCell, type SpannedText, spanned } from '../../text/spanned-text.js';

/** A row of a table that was found in lines: for each cell its paragraphs. */
export function rowOfLines(cells: readonly (readonly Block[])[], row: number): Row {
  return {
    cells: cells.map((blocks, at): Cell => {
      const place = { table: 1, row, cell: at + 1 };
      return cellOf(blocks.map((block) => ({ ...block, text: inCell(block.text, place) })));
    }),
  };
}

/** A heading that stands nowhere in the document, for a column that its form implies. */
export const impliedHeading = (heading: string, { offset }: SpannedText): Block => blockOf(spanned(heading, offset, 0));
