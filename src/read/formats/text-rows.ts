import { type Cell, cellOf, type Part, type Row } from '../document.js';
import { limitIssue, type ReadLimits } from '../limits.js';
import { inCell, type SpannedText } from '../text/spanned-text.js';
import { blocksOfCell } from './cell-blocks.js';

/** The parts of a text format as they are gathered: rows of the table that is open, and what came before. */
export interface TextRows {
  readonly limits: ReadLimits;
  readonly parts: Part[];
  /** The rows of the open table. */
  rows: Row[];
  tables: number;
  cells: number;
  /** A limit inside a cell was reached: it is reported once, however many cells reach it. */
  isLimited: boolean;
  /** The columns had to be guessed. */
  readonly isGuessed: boolean;
}

/** Starts to gather. */
export const textRows = (limits: ReadLimits, isGuessed = false): TextRows => ({
  limits,
  parts: [],
  rows: [],
  tables: 0,
  cells: 0,
  isLimited: false,
  isGuessed,
});

/** Takes a row; gives false where the limit of cells is reached. */
export function addRow(state: TextRows, values: readonly SpannedText[]): boolean {
  state.cells += values.length;
  if (state.cells > state.limits.maxCells) return false;
  const row = state.rows.length + 1;
  const cells = values.map((value, at): Cell => {
    const place = { table: state.tables + 1, row, cell: at + 1 };
    return cellOf(blocksIn(state, inCell(value, place)));
  });
  state.rows.push({ cells });
  return true;
}

/** Takes a line outside tables; it ends the table before it. */
export function addParagraph(state: TextRows, line: SpannedText): void {
  endTable(state);
  for (const block of blocksIn(state, line)) state.parts.push({ kind: 'paragraph', block });
}

/** Ends the open table. */
export function endTable(state: TextRows): void {
  if (state.rows.length === 0) return;
  state.parts.push({ kind: 'table', table: { rows: state.rows, isGuessed: state.isGuessed } });
  state.tables += 1;
  state.rows = [];
}

/** All parts; with the text from where the limit of cells was reached on, if it was. */
export function partsOfRows(state: TextRows, beyond?: SpannedText): readonly Part[] {
  endTable(state);
  if (beyond === undefined) return state.parts;
  const { maxCells } = state.limits;
  state.parts.push({ kind: 'issue', issue: limitIssue('maxCells', maxCells) }, { kind: 'left', text: beyond });
  return state.parts;
}

function blocksIn(state: TextRows, value: SpannedText) {
  const { blocks, others } = blocksOfCell(value, state.limits);
  for (const part of others) {
    if (part.kind === 'issue' && state.isLimited) continue;
    if (part.kind === 'issue') state.isLimited = true;
    state.parts.push(part);
  }
  return blocks;
}
