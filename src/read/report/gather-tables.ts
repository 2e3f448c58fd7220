import type { ColumnReading } from '../../model/reading.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { pushAll } from '../../thai/push-all.js';
import type { Block } from '../document.js';
import { leaveUnread } from '../table/add-cells.js';
import type { AnalysedTable } from '../table/analyse-table.js';
import { assignColumns } from '../table/columns/assign-columns.js';
import type { AssignedColumn } from '../table/columns/assigned-column.js';
import type { ColumnChoice } from '../table/columns/column.js';
import { isHeaderAgain, isSameHeader } from '../table/find-header.js';
import { endSections, type Gathering, gathering, openSection, sectionsOf } from '../table/gathering.js';
import { filledCells, textAt } from '../table/grid.js';
import { numberIn } from '../table/number-in.js';
import { type RawMeasure, rawMeasure } from '../table/raw-measure.js';
import { readRows } from '../table/read-rows.js';
import { looksLikeSection } from '../table/row-words.js';
import { otherYearColumn } from '../table-issues.js';
import type { Recorder } from '../text/recorder.js';
import type { Node } from './headed-table.js';
import { measureHeading } from './measure-heading.js';
import { tellColumns } from './tell-columns.js';

/** What the tables of a document gave. */
export interface GatheredTables {
  readonly measures: readonly RawMeasure[];
  /** Paragraphs that belong to no measure. */
  readonly below: readonly Block[];
  readonly columns: readonly ColumnReading[];
}

/** What tables are read with. */
export interface GatherOptions {
  readonly columns: ColumnChoice;
  readonly fiscalYear: number | undefined;
  readonly record: Recorder;
}

/** A document as its tables are gathered one after the other. */
interface TableGathering extends GatherOptions {
  readonly state: Gathering;
  readonly below: Block[];
  readonly readings: ColumnReading[];
  /** Paragraphs since the last table. */
  waiting: Block[];
  /** The table whose columns a table without a header goes on with. */
  last: AnalysedTable | undefined;
  tables: number;
}

/**
 * Reads the tables of a document in order. A table without a header goes on with the columns before; a table without a column of
 * measures under a heading is of the measure that the heading names; other headings between tables are sections.
 */
export function gatherTables(nodes: readonly Node[], options: GatherOptions): GatheredTables {
  const all: TableGathering = {
    ...options,
    state: gathering(options.record),
    below: [],
    readings: [],
    waiting: [],
    last: undefined,
    tables: 0,
  };
  for (const node of nodes) {
    if (node.kind === 'paragraph') all.waiting.push(node.block);
    else readTable(all, node.table);
  }
  pushAll(all.below, all.waiting);
  endSections(all.state);
  return { measures: all.state.measures, below: all.below, columns: all.readings };
}

function readTable(all: TableGathering, table: AnalysedTable): void {
  const { record, last } = all;
  all.tables += 1;
  if (table.score === 0) {
    if (last !== undefined && goesOnWith(table, last)) {
      addHeadings(all, false);
      readRows({ ...table, header: undefined, goesOnWith: last.header, columns: last.columns }, all.state);
      return;
    }
    pushAll(all.below, takeWaiting(all));
    for (const row of table.grid.rows) leaveUnread(filledCells(row), record);
    return;
  }
  const isAgain = last?.header !== undefined && table.header !== undefined && isSameHeader(last.header, table.header);
  for (const row of last === undefined || isAgain ? [] : table.grid.rows.slice(0, table.header?.start ?? 0)) {
    leaveUnread(filledCells(row), record);
  }
  const whole = wholeMeasure(all, table);
  const fitting = ofTheYear(whole === undefined ? table : withoutMeasures(table, all.columns), all);
  tellColumns(fitting, all);
  addHeadings(all, whole !== undefined);
  // rows above a header that stands again go on with the table before
  readRows(isAgain ? { ...fitting, header: undefined, goesOnWith: fitting.header } : fitting, all.state, whole);
  all.last = fitting;
}

/** A table without a header that has the columns of the one before: it goes on after the end of a page. */
function goesOnWith({ header, grid, isTransposed }: AnalysedTable, last: AnalysedTable): boolean {
  if (isTransposed || last.isTransposed) return false;
  const width = last.columns.length;
  const top = header === undefined ? undefined : grid.rows[header.start];
  // a header with lost letters is still that of the table before
  if (top !== undefined) return isHeaderAgain(top, last.header?.rowKeys ?? []);
  if (grid.width > width || grid.width * 2 <= width) return false;
  const number = last.columns.findIndex(({ role }) => role === 'number');
  if (number >= 0 && grid.width < width && !grid.rows.some((row) => numberIn(textAt(row, number)) !== undefined))
    return false;
  // telephone numbers and counts are not what was done
  return last.columns.every(({ role, scores }, at) => {
    const isText = role === 'activity' || role === 'result' || role === 'outcome';
    const texts = isText ? grid.rows.map((row) => textAt(row, at)).filter((text) => text !== '') : [];
    return scores.content.numbers > 0.5 || texts.length === 0 || texts.some((text) => !/^[\d๐-๙\s,.+()-]+$/.test(text));
  });
}

function takeWaiting(all: TableGathering): readonly Block[] {
  const { waiting } = all;
  all.waiting = [];
  return waiting;
}

/** The measure that a heading above a table names, where the table has no column of measures of its own. */
function wholeMeasure(all: TableGathering, table: AnalysedTable): RawMeasure | undefined {
  const heading = all.waiting.at(-1);
  if (heading === undefined || table.isTransposed) return undefined;
  const said = Math.max(
    0,
    ...table.columns.map(({ role, scores }) => (role === 'measure' ? (scores.words.measure ?? 0) : 0)),
  );
  const named = measureHeading(heading.text);
  const isNamed = named !== undefined && said < (named.isCalled ? 0.9 : 0.6);
  const { header } = table;
  const isAgain = all.last?.header !== undefined && header !== undefined && isSameHeader(all.last.header, header);
  const isShort = heading.text.text.length <= 200 && !looksLikeSection(heading.text.text);
  if (!isNamed && !(isAgain && said < 0.6 && isShort && all.last?.columns.every(({ role }) => role !== 'measure')))
    return undefined;
  all.waiting.pop();
  const { number, text } = named ?? { number: undefined, text: heading.text };
  addHeadings(all, true);
  const measure = rawMeasure(number, text, sectionsOf(all.state, number));
  all.state.measures.push(measure);
  return measure;
}

/** The table with its columns read as those of one measure. */
function withoutMeasures(table: AnalysedTable, columns: ColumnChoice): AnalysedTable {
  const assigned = assignColumns(
    table.columns.map(({ scores }) => scores),
    columns,
    { isOfOneMeasure: true },
  );
  return { ...table, columns: assigned };
}

/**
 * Headings between tables are sections; so is a line that names a measure by its number right above a table that has measures of its
 * own. Other lines belong to no measure.
 */
function addHeadings(all: TableGathering, isWhole: boolean): void {
  const waiting = takeWaiting(all);
  for (const block of waiting) {
    const isSection =
      looksLikeSection(block.text.text) ||
      (block.isHeading === true && all.last !== undefined && !isWhole) ||
      (block === waiting.at(-1) && !isWhole && measureHeading(block.text)?.isNumbered === true);
    if (isSection) openSection(all.state, block.text);
    else all.below.push(block);
  }
}

/** Of several columns of money for different years, those of other years than the report's are left unread. */
function ofTheYear(table: AnalysedTable, { fiscalYear, record }: TableGathering): AnalysedTable {
  const columns = table.columns.map((column): AssignedColumn => {
    const { role, scores } = column;
    const isMoney = role === 'budget' || role === 'spent' || role === 'remaining';
    const year = isMoney ? yearOfHeading(scores.heading.text) : undefined;
    const isOne = table.columns.filter((other) => other.role === role).length === 1;
    if (year === undefined || isOne || fiscalYear === undefined || year === fiscalYear) return column;
    record.issue(otherYearColumn(scores.heading.text, fiscalYear), scores.heading.cell?.blocks[0]?.text);
    return { ...column, role: 'ignored' };
  });
  return { ...table, columns };
}

function yearOfHeading(heading: string): number | undefined {
  const digits = /(?:^|[^\d๐-๙])(2[45]\d\d|๒[๔๕][๐-๙]{2})(?![\d๐-๙])/.exec(heading)?.[1];
  return digits === undefined ? undefined : Number(toArabicDigits(digits));
}
