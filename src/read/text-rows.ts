import { blocksOfCell } from './cell-blocks.js';
import type { Cell, FormatParts, Part, Row } from './document.js';
import { limitIssue, type ReadLimits } from './limits.js';
import type { SpannedText } from './spanned-text.js';

/** Gathers rows of a text table, and the paragraphs between tables. */
export interface TextRows {
  /** Takes a row, or says that the limit of cells is reached. */
  readonly row: (values: readonly SpannedText[]) => boolean;
  /** A line outside tables; it ends the table before it. */
  readonly paragraph: (line: SpannedText) => void;
  /** What was gathered, up to a place of the text: its length, or where the limit was reached. */
  readonly gathered: (end: number, length: number) => FormatParts;
}

/** Starts to gather. */
export function textRows(limits: ReadLimits): TextRows {
  const parts: Part[] = [];
  let rows: Row[] = [];
  let count = 0;
  const endTable = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows });
    rows = [];
  };
  return {
    row: (values) => {
      count += values.length;
      if (count > limits.maxCells) return false;
      const cells = values.map(
        (value, at): Cell => ({ number: at + 1, blocks: blocksOfCell(value, limits), columnSpan: 1, rowSpan: 1 }),
      );
      rows.push({ number: rows.length + 1, cells });
      return true;
    },
    paragraph: (line) => {
      endTable();
      for (const block of blocksOfCell(line, limits)) parts.push({ kind: 'paragraph', block });
    },
    gathered: (end, length) => {
      endTable();
      return { parts, end, issues: end < length ? [limitIssue('maxCells', limits.maxCells)] : [] };
    },
  };
}
