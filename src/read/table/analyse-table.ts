import type { Table } from '../document.js';
import { assignColumns } from './columns/assign-columns.js';
import type { AssignedColumn } from './columns/assigned-column.js';
import type { Column, ColumnChoice } from './columns/column.js';
import { contentOf } from './columns/column-content.js';
import { scoreColumn } from './columns/score-columns.js';
import { findHeader, type Header, keyOfRow } from './find-header.js';
import { type Grid, type GridRow, gridOf, isEmptyRow, textAt } from './grid.js';
import { realignedHeadings, realignedRows } from './realign.js';
import { transposed } from './transpose.js';

/** A table and what its columns hold. */
export interface AnalysedTable {
  readonly grid: Grid;
  readonly header: Header | undefined;
  readonly columns: readonly AssignedColumn[];
  /** How sure it is that the table is one of measures: 0 for a table of something else, 1 and more for a known form. */
  readonly score: number;
  /** The headings stood in the first column. */
  readonly isTransposed: boolean;
  readonly isGuessed: boolean;
  /** The header of the table that it goes on with. */
  readonly goesOnWith?: Header | undefined;
  /** Headings that a tab too many or too few had moved away from their cells. */
  readonly movedHeadings?: readonly string[] | undefined;
  /** Rows in which a cell was missing, as they were laid out. */
  readonly movedRows?: readonly GridRow[];
  /** Rows that have another number of cells than the header. */
  readonly oddRows?: readonly GridRow[];
}

/** How a table is looked at. */
export interface AnalyseOptions {
  readonly columns?: ColumnChoice;
  /** What stands above says that a report of measures follows: a table with fewer headings will do. */
  readonly isReportContext?: boolean;
}

/** Decides what the columns of a table hold, and whether it is a table of measures at all. */
export function analyseTable(table: Table, options: AnalyseOptions = {}): AnalysedTable {
  const grid = gridOf(table.rows);
  const upright = analyseGrid(grid, options, table.isGuessed === true);
  const turned = transposed(withoutFormHeader(grid));
  if (turned === undefined) return upright;
  const other = { ...analyseGrid(turned, options, table.isGuessed === true), isTransposed: true };
  const isMarked = hasHeadingColumn(table);
  return other.score > 0 && (isMarked || knownColumns(other) > knownColumns(upright)) ? other : upright;
}

/** A form without the row above its labels that says no more than “item” and “detail”. */
function withoutFormHeader(grid: Grid): Grid {
  const [top, ...rows] = grid.rows;
  if (top === undefined || grid.width !== 2) return grid;
  const isForm = /^(?:หัวข้อ|รายการ|หัวเรื่อง|หัวข้อรายงาน)$/.test(textAt(top, 0));
  return isForm && /^(?:รายละเอียด|ข้อมูล|เนื้อหา|คำอธิบาย)$/.test(textAt(top, 1)) ? { ...grid, rows } : grid;
}

/** The rows of a table that hold something, without its header. */
export function bodyOf({ grid, header }: Pick<AnalysedTable, 'grid' | 'header'>): readonly GridRow[] {
  const from = header === undefined ? 0 : header.start + header.height;
  return grid.rows.slice(from).filter((row) => !isEmptyRow(row) && header?.keys.has(keyOfRow(row)) !== true);
}

/** The markup says that the first cell of each row is a heading, and no other. */
const hasHeadingColumn = ({ rows }: Table): boolean =>
  rows.every(({ cells }) => cells.every(({ isHeading }, at) => (isHeading === true) === (at === 0)));

/** Columns whose role the words of a heading say. */
const knownColumns = ({ score, columns }: AnalysedTable): number =>
  score === 0 ? 0 : columns.filter(({ by }) => by === 'heading').length;

/** Columns that are looked at; what stands in others is left unread. */
const MAX_COLUMNS = 60;

function analyseGrid(
  grid: Grid,
  { columns = {}, isReportContext = false }: AnalyseOptions,
  isGuessed: boolean,
): AnalysedTable {
  const found = findHeader(grid, columns);
  const none = { grid, header: found, columns: [], score: 0, isTransposed: false, isGuessed };
  if (found === undefined) return none;
  const from = found.start + found.height;
  const body = bodyOf({ grid, header: found });
  const realigned = realignedHeadings(found, body);
  const header = realigned?.header ?? found;
  const scores = header.headings.slice(0, MAX_COLUMNS).map((heading, at) => scoreColumn(heading, contentOf(body, at)));
  const assigned = assignColumns(scores, columns);
  // columns that were guessed, under headings that do not say measures, are too little
  const isSaid = !isGuessed || assigned.some((one) => one.role === 'measure' && wordOf(one) >= 0.45);
  const score = isSaid ? plausibility(assigned, isReportContext) : 0;
  if (score === 0) return { ...none, header, columns: assigned, score };
  const roles = assigned.map(({ role }) => (role === 'ignored' ? undefined : role));
  const rows = realignedRows(grid, roles, { header, from });
  return {
    ...none,
    grid: rows.grid,
    header,
    columns: assigned,
    score,
    movedHeadings: realigned?.moved,
    movedRows: rows.moved,
    oddRows: rows.odd,
  };
}

/**
 * How much speaks for a table of measures: headings of measures and of what was done or came of it. Headings of lists of
 * persons, prices and times speak against it.
 */
function plausibility(columns: readonly AssignedColumn[], isReportContext: boolean): number {
  const headed = columns.filter(({ scores }) => scores.heading.text !== '');
  const foreign = headed.filter(({ role, scores }) => role === undefined && (scores.words.foreign ?? 0) >= 0.6).length;
  const said = (role: Column) => Math.max(0, ...columns.filter((column) => column.role === role).map(wordOf));
  const measure = said('measure');
  const done = Math.max(said('activity'), said('result'));
  const outcome = said('outcome');
  const supporting = headed.filter((column) => !core.includes(column.role) && wordOf(column) >= 0.6);
  const support = supporting.length;
  const hasSay = supporting.some(({ role }) => !isMoney(role) && role !== 'number' && role !== 'remarks');
  const isChosen = columns.some(({ by, role }) => by === 'caller' && core.includes(role));
  const share = foreign / Math.max(1, headed.length);
  if (isChosen) return 1;
  if (share > 0.4 || (share > 0.2 && measure < 0.9 && done < 0.6 && outcome < 0.6)) return 0;
  const came = Math.max(outcome, hasResult(columns) ? done : 0);
  if (measure >= 0.85 && Math.max(done, outcome) >= 0.45) return 2;
  if (measure >= 0.85 && support > 0) return 1.2;
  if (measure >= 0.3 && came >= 0.6) return 1.5;
  if (isReportContext && measure >= 0.3 && came >= 0.45) return 1;
  if (came >= 0.6 && done >= 0.6 && headed.length > 1 && outcome >= 0.6) return 1.2;
  if (came >= 0.75 && (isReportContext || support > 0) && headed.length > 2) return 1;
  if (isReportContext && measure >= 0.3 && hasSay) return 1;
  if (isReportContext && done >= 0.6 && support > 0) return 1;
  const isGuessed = columns.some(({ role, by }) => by === 'order' && (role === 'activity' || role === 'result'));
  if (isReportContext && foreign === 0 && measure >= 0.85 && isGuessed) return 0.8;
  return isReportContext && foreign === 0 && isListOfWork(columns) ? 0.6 : 0;
}

const isMoney = (role: Column | undefined): boolean => role === 'budget' || role === 'spent' || role === 'remaining';

/** Numbered rows with two texts each, though no heading says of what. */
function isListOfWork(columns: readonly AssignedColumn[]): boolean {
  const isCounted = columns.some(
    ({ role, scores }) =>
      (role === 'number' && scores.content.running >= 0.5) ||
      (role === 'measure' && scores.content.filled > 1 && scores.content.counted > 0.8),
  );
  const texts = columns.filter(({ role, scores }) => core.includes(role) && scores.content.length >= 10);
  return isCounted && texts.length >= 2 && columns.every(({ scores }) => scores.content.filled > 0);
}

const core: readonly (Column | undefined)[] = ['measure', 'activity', 'result', 'outcome'];

/** What the words of a column's heading say for the role that it got. */
function wordOf({ role, scores }: AssignedColumn): number {
  if (role === undefined || role === 'ignored') return 0;
  const { words, content } = scores;
  // a column of numbers says how many, not what was done
  if (core.includes(role) && content.filled > 1 && Math.max(content.numbers, content.money) > 0.8) return 0;
  return role === 'activity' ? Math.max(words.activity ?? 0, words.result ?? 0) : (words[role] ?? 0);
}

/** A column says what came of the work, and not only what is to be done. */
const hasResult = (columns: readonly AssignedColumn[]): boolean =>
  columns.some(({ role, scores }) => (role === 'activity' || role === 'result') && (scores.words.result ?? 0) >= 0.6);
