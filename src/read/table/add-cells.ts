import { pushAll } from '../../thai/push-all.js';
import { type Block, type Cell, textOfCell } from '../document.js';
import { issuesOfNumbers, itemsOfCell, type RawItem } from '../list/items.js';
import { linkOfMeasure, loneDash, statedNone, unplacedLink } from '../table-issues.js';
import type { Recorder } from '../text/recorder.js';
import { inCell, spanned } from '../text/spanned-text.js';
import type { AnalysedTable } from './analyse-table.js';
import { isTick } from './columns/column-content.js';
import type { GridRow } from './grid.js';
import { numberIn } from './number-in.js';
import type { RawMeasure, RawRow, WorkColumn } from './raw-measure.js';
import type { RowColumns } from './row-kind.js';

/** A table whose rows are read, and where what they say goes. */
export interface TableRows {
  readonly table: AnalysedTable;
  readonly columns: RowColumns;
  readonly record: Recorder;
  /** All rows are of one measure: the column of numbers counts its activities. */
  readonly isOfOneMeasure: boolean;
}

/** Adds what the cells of a row say to a measure. */
export function addCells(rows: TableRows, row: GridRow, measure: RawMeasure): void {
  const { table, columns, record, isOfOneMeasure } = rows;
  const line: RawRow = { activities: [], results: [], work: {} };
  measure.rows.push(line);
  const own = !isOfOneMeasure || columns.number < 0 ? undefined : row.cells[columns.number];
  table.columns.forEach(({ role, scores }, at) => {
    const cell = row.cells[at];
    if (cell === undefined) return;
    if (role === 'measure' || role === 'number') {
      keepLinks(cell.blocks, measure, record);
      return;
    }
    if (role === 'section') {
      if (isOfOneMeasure) leaveUnread([cell], record);
      return;
    }
    const named = role === 'status' && isTick(textOfCell(cell).trim()) ? scores.heading.cell : undefined;
    addCell({ cell: named ?? cell, role, period: scores.period }, { measure, line, record });
  });
  for (let at = table.columns.length; at < row.cells.length; at += 1) {
    const cell = row.cells[at];
    if (cell !== undefined) leaveUnread([cell], record);
  }
  if (own !== undefined) numberActivity(line, own, record);
  const plan = table.columns.findIndex(({ role }) => role === 'activity');
  if (plan >= 0 && row.covered[plan] === true) moveResults(line, measure);
}

/** Results beside a plan that reaches down from a row above are more results of that plan. */
function moveResults(line: RawRow, { rows }: RawMeasure): void {
  if (line.activities.length > 0 || line.results.length === 0) return;
  const above = rows.findLast(({ activities }) => activities.length > 0);
  if (above !== undefined) pushAll(above.results, line.results.splice(0));
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
  if (role !== 'activity' && role !== 'evidence') keepLinks(cell.blocks, measure, record);
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
    if (role === 'activity') keepLinks(cell.blocks, measure, record);
    return;
  }
  switch (role) {
    case 'activity': {
      const found = itemsIn(cell, lastNumber(measure), record);
      if (found.length === 0) keepLinks(cell.blocks, measure, record);
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

/** Only activities and the evidence column have a place for addresses: others of a measure are evidence of it. */
function keepLinks(blocks: readonly Block[], measure: RawMeasure, record: Recorder): void {
  for (const { text, links = [] } of blocks) {
    for (const { url } of links) {
      record.issue(linkOfMeasure(url), text);
      measure.links.push(url);
    }
  }
}

/** Addresses that no measure has: of headings of sections. */
export function tellLinks(blocks: readonly Block[], record: Recorder): void {
  for (const { text, links = [] } of blocks) {
    for (const { url, offset } of links) {
      record.issue(unplacedLink(url), text);
      record.unread(inCell(spanned(url, offset, 0), text.cell));
    }
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
