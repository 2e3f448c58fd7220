import { type Cell, textOfCell } from '../document.js';
import { listItems } from '../list/numbered-list.js';
import { continuedRow } from '../table-issues.js';
import { joinSpannedWith, type SpannedText, sliceSpanned, spanned } from '../text/spanned-text.js';
import { addCells, leaveUnread, type TableRows, tellLinks } from './add-cells.js';
import type { AnalysedTable } from './analyse-table.js';
import type { Column } from './columns/column.js';
import { type Gathering, openSection, sectionsOf } from './gathering.js';
import { filledCells, type GridRow, isEmptyCell, isEmptyRow } from './grid.js';
import { numberIn } from './number-in.js';
import { type RawMeasure, rawMeasure } from './raw-measure.js';
import { kindOfRow, type RowColumns, rowColumnsOf, rowNumber } from './row-kind.js';

/** Where the rows of a table are read. */
interface RowReading extends TableRows {
  readonly state: Gathering;
  /** The measure that the table as a whole is of. */
  readonly whole: RawMeasure | undefined;
  /** By column of sections the last cell that held something. */
  readonly carried: (Cell | undefined)[];
  /** By column the last cell, which may reach down over rows. */
  readonly reaching: (Cell | undefined)[];
}

/**
 * Reads the rows of a table behind its header: each begins a measure, goes on with the one above, or is a heading, a sum or a
 * remark. `whole` is the measure of a table whose rows are all of one.
 */
export function readRows(table: AnalysedTable, state: Gathering, whole?: RawMeasure): void {
  const columns = rowColumnsOf(table);
  const reading: RowReading = {
    table,
    columns,
    state,
    whole,
    carried: [],
    reaching: [],
    record: state.record,
    isOfOneMeasure: whole !== undefined,
  };
  const { header, grid } = table;
  const from = header === undefined ? 0 : header.start + header.height;
  const rows = grid.rows.slice(from).filter((row) => !isEmptyRow(row));
  rows.forEach((row, at) => {
    readRow(reading, row, rows[at + 1]);
  });
}

function readRow(reading: RowReading, row: GridRow, next: GridRow | undefined): void {
  const { state, columns, whole, reaching } = reading;
  const kind = kindOfRow(row, next, columns);
  row.cells.forEach((cell, at) => {
    if (cell !== undefined) reaching[at] = cell;
  });
  if (kind === 'measure' || kind === 'more') carrySections(reading, row);
  switch (kind) {
    case 'header':
      return;
    case 'empty':
    case 'other':
      leaveUnread(filledCells(row), state.record);
      return;
    case 'section':
      if (whole === undefined) addSection(state, row, columns);
      else leaveUnread(filledCells(row), state.record);
      return;
    case 'measure':
      if (whole !== undefined) addCells(reading, row, whole);
      else addCells(reading, withReaching(reading, row), begunMeasure(reading, row));
      return;
    case 'more':
      addCells(reading, row, whole ?? continued(reading, row));
      return;
    default:
      kind satisfies never;
  }
}

/** The row with the cells of rows above that reach down to it: they are said of each measure that they stand beside. */
function withReaching({ table, reaching }: RowReading, row: GridRow): GridRow {
  if (!row.covered.includes(true)) return row;
  const cells = table.columns.map(({ role }, at) => {
    const cell = row.cells[at];
    if (cell !== undefined || row.covered[at] !== true || !isSaidOfEach(role)) return cell;
    return reaching[at];
  });
  return { ...row, cells: [...cells, ...row.cells.slice(cells.length)] };
}

/** Who, when and how it is watched is true of all measures that a cell reaches over; money is not. */
const isSaidOfEach = (role: Column | undefined): boolean =>
  role === 'responsible' || role === 'period' || role === 'monitoring' || role === 'status' || role === 'targets';

function carrySections({ table, carried, state, whole }: RowReading, row: GridRow): void {
  table.columns.forEach(({ role }, column) => {
    const cell = row.cells[column];
    if (role !== 'section' || cell === undefined || isEmptyCell(cell)) return;
    carried[column] = cell;
    if (whole === undefined) tellLinks(cell.blocks, state.record);
  });
}

function addSection(state: Gathering, row: GridRow, columns: RowColumns): void {
  const blocks = filledCells(row).flatMap((cell) => cell.blocks);
  const text = joinSpannedWith(
    ' ',
    blocks.map((block) => block.text),
  );
  tellLinks(blocks, state.record);
  openSection(state, text, rowNumber(row, columns));
}

const emptyText: SpannedText = spanned('', 0);

/** The measure that a row begins. */
function begunMeasure(reading: RowReading, row: GridRow): RawMeasure {
  const { state, columns } = reading;
  const { record } = state;
  const cell = columns.measure < 0 ? undefined : row.cells[columns.measure];
  const title = cell === undefined ? undefined : titleOf(cell);
  const printed = columns.number < 0 ? undefined : row.cells[columns.number];
  const own = printed === undefined ? undefined : numberIn(textOfCell(printed));
  const number = title?.number ?? own;
  if (printed !== undefined && printed !== cell && (own === undefined || own !== number))
    leaveUnread([printed], record);
  const sections = [...sectionsOf(state, number), ...sectionCells(reading)];
  const measure = rawMeasure(number, title?.text ?? emptyText, sections);
  state.measures.push(measure);
  return measure;
}

/** The text of the columns of sections: of this row, or of the cell above that reaches down to it. */
function sectionCells({ carried }: RowReading): readonly SpannedText[] {
  const texts: SpannedText[] = [];
  for (const cell of carried) {
    if (cell === undefined) continue;
    texts.push(
      joinSpannedWith(
        ' ',
        cell.blocks.map(({ text }) => text),
      ),
    );
  }
  return texts;
}

/** The measure above; one without a title where there is none. */
function continued(reading: RowReading, row: GridRow): RawMeasure {
  const { state, columns } = reading;
  const last = state.measures.at(-1);
  if (last === undefined) return begunMeasure(reading, row);
  const printed = columns.number < 0 ? undefined : row.cells[columns.number];
  if (printed !== undefined && printed !== row.cells[columns.measure]) leaveUnread([printed], state.record);
  if (columns.measure < 0 || row.covered[columns.measure] !== true) {
    state.record.issue(continuedRow(last.title.text), filledCells(row)[0]?.blocks[0]?.text);
  }
  return last;
}

function titleOf(cell: Cell): { readonly number: string | undefined; readonly text: SpannedText } | undefined {
  const texts = cell.blocks.map(({ text }) => text);
  const isWrapped = cell.blocks.some((block) => block.isWrapped === true);
  const whole = joinSpannedWith(isWrapped ? '' : '\n', texts);
  const mark = cell.blocks[0]?.mark;
  if (mark !== undefined) return { number: mark || undefined, text: whole };
  const item = listItems<{ readonly number: string | undefined; readonly start: number }>(whole, (found) => found)[0];
  if (item === undefined) return undefined;
  const number = item.number ?? cell.blocks[0]?.listNumber?.toString();
  return { number, text: sliceSpanned(whole, item.start) };
}
