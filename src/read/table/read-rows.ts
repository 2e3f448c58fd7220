import { type Block, type Cell, textOfCell } from '../document.js';
import { issuesOfNumbers, itemsOfCell, type RawItem } from '../list/items.js';
import { listItems } from '../list/numbered-list.js';
import { continuedRow, loneDash, statedNone, unplacedLink } from '../read-issues.js';
import type { Recorder } from '../text/recorder.js';
import { joinSpannedWith, type SpannedText, sliceSpanned, spanned } from '../text/spanned-text.js';
import type { AnalysedTable } from './analyse-table.js';
import { filledCells, type GridRow, isEmptyCell, isEmptyRow } from './grid.js';
import { type RawMeasure, type RawRow, rawMeasure, type WorkColumn } from './raw-measure.js';
import { kindOfRow, numberIn, type RowColumns, rowColumnsOf, rowNumber } from './row-kind.js';
import { noSections, type Sections, withMeasure, withSection } from './sections.js';

/** Measures as they are gathered from the tables of a document. */
export interface Gathering {
  readonly measures: RawMeasure[];
  sections: Sections;
  /** Headings that no measure stands under yet. */
  fresh: SpannedText[];
  readonly record: Recorder;
}

/** Nothing gathered yet. */
export const gathering = (record: Recorder): Gathering => ({ measures: [], sections: noSections, fresh: [], record });

/** Where the rows of a table are read. */
interface RowReading {
  readonly table: AnalysedTable;
  readonly columns: RowColumns;
  readonly state: Gathering;
  /** The measure that the table as a whole is of. */
  readonly whole: RawMeasure | undefined;
  /** By column of sections the last cell that held something. */
  readonly carried: (Cell | undefined)[];
}

/**
 * Reads the rows of a table behind its header: each begins a measure, goes on with the one above, or is a heading, a sum or a
 * remark. `whole` is the measure of a table whose rows are all of one.
 */
export function readRows(table: AnalysedTable, state: Gathering, whole?: RawMeasure): void {
  const columns = rowColumnsOf(table);
  const reading: RowReading = { table, columns, state, whole, carried: [] };
  const { header, grid } = table;
  const from = header === undefined ? 0 : header.start + header.height;
  const rows = grid.rows.slice(from).filter((row) => !isEmptyRow(row));
  rows.forEach((row, at) => {
    readRow(reading, row, rows[at + 1]);
  });
}

function readRow(reading: RowReading, row: GridRow, next: GridRow | undefined): void {
  const { state, columns, whole } = reading;
  const kind = kindOfRow(row, next, columns);
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
      else addCells(reading, row, begunMeasure(reading, row));
      return;
    case 'more':
      addCells(reading, row, whole ?? continued(reading, row));
      return;
    default:
      kind satisfies never;
  }
}

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

/** Opens a section: a heading that the next measures stand under. */
export function openSection(state: Gathering, text: SpannedText, number?: string): void {
  state.sections = withSection(state.sections, text, number);
  state.fresh.push(text);
}

/** The headings that a measure stands under, now that it begins. */
export function sectionsOf(state: Gathering, number: string | undefined): readonly SpannedText[] {
  state.sections = withMeasure(state.sections, number);
  const open = state.sections.open.map(({ text }) => text);
  for (const text of state.fresh) if (!open.includes(text)) state.record.unread(text);
  state.fresh = [];
  return open;
}

/** Leaves unread the headings that no measure came to stand under. */
export function endSections({ fresh, record }: Gathering): void {
  for (const text of fresh) record.unread(text);
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
const sectionCells = ({ table, carried }: RowReading): readonly SpannedText[] =>
  table.columns.flatMap(({ role }, column) => {
    const cell = role === 'section' ? carried[column] : undefined;
    return cell === undefined
      ? []
      : [
          joinSpannedWith(
            ' ',
            cell.blocks.map(({ text }) => text),
          ),
        ];
  });

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
  const item = listItems(whole, (_, number, start) => ({ number, start }))[0];
  if (item === undefined) return undefined;
  const number = item.number ?? cell.blocks[0]?.listNumber?.toString();
  return { number, text: sliceSpanned(whole, item.start) };
}

/** Adds what the cells of a row say to a measure. */
function addCells({ table, columns, state, whole }: RowReading, row: GridRow, measure: RawMeasure): void {
  const line: RawRow = { activities: [], results: [], work: {} };
  measure.rows.push(line);
  const own = whole === undefined || columns.number < 0 ? undefined : row.cells[columns.number];
  table.columns.forEach(({ role, scores }, at) => {
    const cell = row.cells[at];
    if (cell === undefined) return;
    if (role === 'measure' || role === 'number') {
      tellLinks(cell.blocks, state.record);
      return;
    }
    if (role === 'section') {
      if (whole !== undefined) leaveUnread([cell], state.record);
      return;
    }
    addCell({ cell, role, period: scores.period }, { measure, line, record: state.record });
  });
  for (let at = table.columns.length; at < row.cells.length; at += 1) {
    const cell = row.cells[at];
    if (cell !== undefined) leaveUnread([cell], state.record);
  }
  if (own !== undefined) numberActivity(line, own, state.record);
  const plan = table.columns.findIndex(({ role }) => role === 'activity');
  if (plan >= 0 && row.covered[plan] === true) moveResults(line, measure);
}

/** Results beside a plan that reaches down from a row above are more results of that plan. */
function moveResults(line: RawRow, { rows }: RawMeasure): void {
  if (line.activities.length > 0 || line.results.length === 0) return;
  const above = rows.findLast(({ activities }) => activities.length > 0);
  if (above !== undefined) above.results.push(...line.results.splice(0));
}

/** In a table of one measure the column of numbers counts its activities. */
function numberActivity({ activities }: RawRow, cell: Cell, record: Recorder): void {
  const number = numberIn(textOfCell(cell));
  const [only, ...others] = activities;
  if (number === undefined || only === undefined || others.length > 0 || only.number !== undefined)
    leaveUnread([cell], record);
  else activities[0] = { ...only, number };
}

interface PlacedCell {
  readonly cell: Cell;
  readonly role: AnalysedTable['columns'][number]['role'];
  readonly period: string | undefined;
}

interface CellTarget {
  readonly measure: RawMeasure;
  readonly line: RawRow;
  readonly record: Recorder;
}

function addCell({ cell, role, period }: PlacedCell, { measure, line, record }: CellTarget): void {
  if (role !== 'activity' && role !== 'evidence') tellLinks(cell.blocks, record);
  if (cell.blocks.length === 0) return;
  const [only] = cell.blocks;
  if (
    only !== undefined &&
    role !== undefined &&
    role !== 'ignored' &&
    isDash(cell) &&
    !(role === 'evidence' && only.links)
  ) {
    record.issue(loneDash(only.text.text), only.text);
    if (role === 'activity') tellLinks(cell.blocks, record);
    return;
  }
  switch (role) {
    case 'activity': {
      const found = itemsIn(cell, lastNumber(measure), record);
      if (found.length === 0) tellLinks(cell.blocks, record);
      for (const item of found) line.activities.push(item);
      break;
    }
    case 'result':
      line.results.push({ period, blocks: cell.blocks });
      break;
    case 'outcome':
      for (const item of itemsIn(cell, measure.outcomes.at(-1)?.number, record)) measure.outcomes.push(item);
      break;
    case 'steps':
      for (const item of itemsIn(cell, measure.steps.at(-1)?.number, record)) measure.steps.push(item);
      break;
    case 'monitoring':
      for (const block of cell.blocks) measure.monitoring.push(block);
      break;
    case undefined:
    case 'ignored':
    case 'measure':
    case 'number':
    case 'section':
      leaveUnread([cell], record);
      break;
    default:
      addWork(line, role, cell.blocks, record);
  }
}

function addWork({ work }: RawRow, column: WorkColumn, blocks: readonly Block[], record: Recorder): void {
  const [only] = blocks;
  if (column === 'evidence' && blocks.length === 1 && only !== undefined && /^ไม่มี[.\s]*$/.test(only.text.text)) {
    record.issue(statedNone(only.text.text), only.text);
    return;
  }
  work[column] = [...(work[column] ?? []), ...blocks];
}

/** The number of the last activity so far. */
function lastNumber({ rows }: RawMeasure): string | undefined {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const last = rows[at]?.activities.at(-1);
    if (last !== undefined) return last.number;
  }
  return undefined;
}

/** Only activities and the evidence column have a place for addresses. */
function tellLinks(blocks: readonly Block[], record: Recorder): void {
  for (const { text, links } of blocks) {
    if (links !== undefined) for (const { url } of links) record.issue(unplacedLink(url), text);
  }
}

/** The items of a cell; `from` is the number before the first of them, if any. */
function itemsIn(cell: Cell, from: string | undefined, record: Recorder): RawItem[] {
  const found = itemsOfCell(cell);
  for (const issue of issuesOfNumbers(found, from)) record.issue(issue);
  return found;
}

/** A cell that holds nothing but a dash. */
const isDash = ({ blocks }: Cell): boolean => blocks.length === 1 && /^[-–—]+$/.test(blocks[0]?.text.text ?? '');

/** Leaves the text of cells unread. */
export function leaveUnread(cells: readonly Cell[], record: Recorder): void {
  for (const cell of cells) for (const { text } of cell.blocks) record.unread(text);
}
