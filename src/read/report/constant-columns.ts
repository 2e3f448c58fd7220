import { type Block, blockOf } from '../document.js';
import type { AnalysedTable } from '../table/analyse-table.js';
import type { AssignedColumn } from '../table/columns/assigned-column.js';
import type { GridRow } from '../table/grid.js';
import { isEmptyCell, textAt } from '../table/grid.js';
import { joinSpannedWith, type SpannedText, spanned } from '../text/spanned-text.js';
import { findAgency } from './agency.js';

/** A table without its columns of year and agency, and what those say. */
export interface WithoutConstants {
  readonly table: AnalysedTable;
  readonly lines: readonly Block[];
}

/**
 * Takes away the columns that repeat the year or the agency in each row, as open data has them: what they say is said of the
 * report. A column of units of the agency is none of these. Where `above` names the agency already, a column
 * หน่วยงาน says who did the work.
 */
export function withoutConstants(table: AnalysedTable, above: readonly Block[]): WithoutConstants {
  const { header, grid, columns } = table;
  const from = header === undefined ? 0 : header.start + header.height;
  const body = grid.rows.slice(from);
  const lines: Block[] = [];
  const taken = new Set<number>();
  columns.forEach(({ scores }, at) => {
    const name = scores.heading.text.toLowerCase().replace(/[\s_.]+/g, '');
    const isYear = yearName.test(name);
    if (!isYear && !agencyName.test(name)) return;
    if (unitName.test(name) && findAgency(above.map(({ text }) => text)) !== undefined) return;
    const only = constantIn(body, at);
    if (only === undefined || !(isYear ? yearValue.test(only.text) : findAgency([only]) !== undefined)) return;
    taken.add(at);
    const label = spanned('ปีงบประมาณ', only.offset, 0);
    lines.push(blockOf(isYear ? joinSpannedWith(' ', [label, only]) : only));
  });
  if (taken.size === 0) return { table, lines };
  const rows = grid.rows.map((row, line) => (line < from ? row : withoutCells(row, taken)));
  const rest = columns.map((column, at) => (taken.has(at) ? unnamed(column) : column));
  return { table: { ...table, grid: { ...grid, rows }, columns: rest }, lines };
}

const yearName = /^(?:ประจำ)?ปี(?:งบประมาณ)?(?:พศ)?$|^(?:fiscal)?year$/;
const agencyName = /^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|องค์กร|สถานศึกษา)$|^(?:agency|organi[sz]ation)(?:name)?$/;
const unitName = /^(?:หน่วยงาน|ส่วนราชการ)$/;
const yearValue = /^(?:2[4-6]\d\d|๒[๔-๖][๐-๙]{2})$/;

/** The text that all rows have in a column, two of them at least. */
function constantIn(rows: readonly GridRow[], column: number): SpannedText | undefined {
  const filled = rows.filter((row) => !isEmptyCell(row.cells[column]));
  const [first] = filled;
  if (first === undefined || filled.length < 2) return undefined;
  const text = textAt(first, column);
  if (!filled.every((row) => textAt(row, column) === text)) return undefined;
  const blocks = first.cells[column]?.blocks ?? [];
  return blocks.length === 1 ? blocks[0]?.text : undefined;
}

const withoutCells = ({ cells, covered }: GridRow, taken: ReadonlySet<number>): GridRow => ({
  cells: cells.map((cell, at) => (taken.has(at) ? undefined : cell)),
  covered,
});

/** A column that nothing is left of. */
const unnamed = ({ scores }: AssignedColumn): AssignedColumn => ({
  role: undefined,
  score: 0,
  by: undefined,
  scores: { ...scores, heading: { parts: [''], text: '' } },
});
