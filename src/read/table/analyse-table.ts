import type { Table } from '../document.js';
import { type AssignedColumn, assignColumns } from './columns/assign-columns.js';
import type { Column, ColumnChoice } from './columns/column.js';
import { contentOf } from './columns/column-content.js';
import { scoreColumn } from './columns/score-columns.js';
import { findHeader, type Header, keyOfRow } from './find-header.js';
import { type Grid, gridOf, isEmptyRow } from './grid.js';
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
}

/** How a table is looked at. */
export interface AnalyseOptions {
  readonly columns?: ColumnChoice;
  /** What stands above says that a report of measures follows: a table with fewer headings will do. */
  readonly isReportContext?: boolean;
}

/** Decides what the columns of a table hold, and whether it is a table of measures at all. */
export function analyseTable(table: Table, options: AnalyseOptions = {}): AnalysedTable {
  const upright = analyseGrid(gridOf(table.rows), options, table.isGuessed === true);
  const turned = transposed(gridOf(table.rows));
  if (turned === undefined) return upright;
  const other = { ...analyseGrid(turned, options, table.isGuessed === true), isTransposed: true };
  const isMarked = hasHeadingColumn(table);
  return other.score > 0 && (isMarked || knownColumns(other) > knownColumns(upright)) ? other : upright;
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
  const header = findHeader(grid, columns);
  const none = { grid, header, columns: [], score: 0, isTransposed: false, isGuessed };
  if (header === undefined) return none;
  const body = grid.rows
    .slice(header.start + header.height)
    .filter((row) => !isEmptyRow(row) && !header.keys.has(keyOfRow(row)));
  const scores = header.headings.slice(0, MAX_COLUMNS).map((heading, at) => scoreColumn(heading, contentOf(body, at)));
  const assigned = assignColumns(scores, columns);
  return { ...none, columns: assigned, score: plausibility(assigned, isReportContext) };
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
  const support = headed.filter((column) => !core.includes(column.role) && wordOf(column) >= 0.6).length;
  const isChosen = columns.some(({ by, role }) => by === 'caller' && core.includes(role));
  const share = foreign / Math.max(1, headed.length);
  if (isChosen) return 1;
  if (share > 0.4 || (share > 0.2 && measure < 0.9 && done < 0.6 && outcome < 0.6)) return 0;
  const came = Math.max(outcome, hasResult(columns) ? done : 0);
  if (measure >= 0.85 && Math.max(done, outcome) >= 0.45) return 2;
  if (measure >= 0.85 && support > 0) return 1.2;
  if (measure >= 0.3 && came >= 0.6) return 1.5;
  if (came >= 0.6 && done >= 0.6 && headed.length > 1 && outcome >= 0.6) return 1.2;
  if (came >= 0.6 && (isReportContext || support > 0) && headed.length > 2) return 1;
  if (isReportContext && (measure >= 0.3 || done >= 0.6) && support > 0) return 1;
  return 0;
}

const core: readonly (Column | undefined)[] = ['measure', 'activity', 'result', 'outcome'];

/** What the words of a column's heading say for the role that it got. */
function wordOf({ role, scores }: AssignedColumn): number {
  if (role === undefined || role === 'ignored') return 0;
  const { words } = scores;
  return role === 'activity' ? Math.max(words.activity ?? 0, words.result ?? 0) : (words[role] ?? 0);
}

/** A column says what came of the work, and not only what is to be done. */
const hasResult = (columns: readonly AssignedColumn[]): boolean =>
  columns.some(({ role, scores }) => (role === 'activity' || role === 'result') && (scores.words.result ?? 0) >= 0.6);
