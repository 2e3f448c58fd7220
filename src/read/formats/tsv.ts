import type { Part, Source } from '../document.js';
import { rowsJoined, unclosedQuote } from '../table-issues.js';
import { type SpannedText, spanned } from '../text/spanned-text.js';
import { recordsOf, type SeparatedRecord } from './separated.js';
import { addParagraph, addRow, partsOfRows, textRows } from './text-rows.js';
import { joinTornRows } from './torn-rows.js';

/**
 * Takes tab-separated text apart: a line with a tab is a row, other lines are paragraphs; empty lines do not end a
 * table, since a table goes on over pages. A cell with markup in it is read as HTML, a cell in quotes as spreadsheets copy it.
 * Rows that were torn at the line breaks of their cells are joined again.
 */
export function partsOfTsv({ text, limits }: Source): readonly Part[] {
  const rows = textRows(limits);
  const { records, beyond } = limitedRecords(text, limits.maxCells);
  const lines = joinTornRows(records);
  for (const { fields, start, unclosed, joined } of lines) {
    const [first] = fields;
    if (unclosed !== undefined) rows.parts.push({ kind: 'issue', issue: unclosedQuote(unclosed.text), text: unclosed });
    if (joined > 1) rows.parts.push({ kind: 'issue', issue: rowsJoined(joined), ...textIn(first) });
    if (fields.length > 1) {
      if (!addRow(rows, fields)) return partsOfRows(rows, spanned(text.slice(start), start));
    } else if (first !== undefined && first.text.trim() !== '') addParagraph(rows, first);
  }
  return partsOfRows(rows, beyond);
}

/** The records up to the limit of cells, and the text beyond it: joining rows needs them all at hand. */
function limitedRecords(
  text: string,
  maxCells: number,
): { readonly records: readonly SeparatedRecord[]; readonly beyond: SpannedText | undefined } {
  const records: SeparatedRecord[] = [];
  let cells = 0;
  for (const record of recordsOf(text, '\t')) {
    if (record.fields.length > 1) cells += record.fields.length;
    if (cells > maxCells) return { records, beyond: spanned(text.slice(record.start), record.start) };
    records.push(record);
  }
  return { records, beyond: undefined };
}

const textIn = (text: SpannedText | undefined) => (text === undefined ? {} : { text });
