import type { Issue } from '../../thai/issue.js';
import type { Block, Cell, FormatParts, Part } from '../document.js';
import { limitIssue, type ReadLimits } from '../limits.js';
import { inCell, type SpannedText } from '../text/spanned-text.js';
import type { TextIndex } from '../text-index.js';
import { blocksOfCell } from './cell-blocks.js';

/** Gathers rows of a text table, and the paragraphs between tables. */
export interface TextRows {
  /** Takes a row, or says that the limit of cells is reached. */
  readonly row: (values: readonly SpannedText[]) => boolean;
  /** A line outside tables; it ends the table before it. */
  readonly paragraph: (line: SpannedText) => void;
  /** What was gathered, and the text from where the limit was reached on, if it was. */
  readonly gathered: (beyond?: SpannedText) => FormatParts;
}

/** Starts to gather; the index is that of the document. */
export function textRows(limits: ReadLimits, index: TextIndex): TextRows {
  const parts: Part[] = [];
  const left: SpannedText[] = [];
  const issues: Issue[] = [];
  let rows = 0;
  let count = 0;
  let tables = 0;
  const endTable = () => {
    if (rows > 0) tables += 1;
    rows = 0;
  };
  const blocksOf = (value: SpannedText): readonly Block[] => {
    const found = blocksOfCell(value, limits, index);
    for (const text of found.left) left.push(text);
    // said once, however many cells reach the limit
    if (issues.length === 0) issues.push(...found.issues);
    return found.blocks;
  };
  return {
    row: (values) => {
      count += values.length;
      if (count > limits.maxCells) return false;
      const cells = values.map((value, at): Cell => {
        const place = { table: tables + 1, row: rows + 1, cell: at + 1 };
        return { blocks: blocksOf(inCell(value, place)), columnSpan: 1, rowSpan: 1 };
      });
      parts.push({ kind: 'row', table: tables + 1, cells });
      rows += 1;
      return true;
    },
    paragraph: (line) => {
      endTable();
      for (const block of blocksOf(line)) parts.push({ kind: 'paragraph', block });
    },
    gathered: (beyond) => {
      if (beyond !== undefined) {
        left.push(beyond);
        issues.push(limitIssue('maxCells', limits.maxCells));
      }
      return { parts, left, issues };
    },
  };
}
