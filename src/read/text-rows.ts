import { blocksOfCell } from './cell-blocks.js';
import type { Cell, Part, Row } from './document.js';
import type { ReadLimits } from './limits.js';
import type { SpannedText } from './spanned-text.js';

/** Gathers rows of a text table, and the paragraphs between tables. */
export interface TextRows {
  readonly parts: Part[];
  readonly row: (values: readonly SpannedText[]) => void;
  /** A line outside tables; it ends the table before it. */
  readonly paragraph: (line: SpannedText) => void;
  readonly end: () => void;
}

/** Starts to gather. */
export function textRows(limits: ReadLimits): TextRows {
  const parts: Part[] = [];
  let rows: Row[] = [];
  const end = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows });
    rows = [];
  };
  return {
    parts,
    row: (values) => {
      const cells = values.map(
        (value, at): Cell => ({ number: at + 1, blocks: blocksOfCell(value, limits), columnSpan: 1, rowSpan: 1 }),
      );
      rows.push({ number: rows.length + 1, cells });
    },
    paragraph: (line) => {
      end();
      parts.push(...blocksOfCell(line, limits).map((block): Part => ({ kind: 'paragraph', block })));
    },
    end,
  };
}
