import { toArabicDigits } from '../../thai/number/digits.js';
import { type Block, type Cell, type Row, textOfCell } from '../document.js';
import { issuesOfNumbers, itemsOfCell, type RawItem } from '../list/items.js';
import { listItems } from '../list/numbered-list.js';
import { continuedRow, loneDash, unknownColumn, unplacedLink } from '../read-issues.js';
import type { WorkColumn } from '../report/work-fields.js';
import type { Recorder } from '../text/recorder.js';
import { joinSpannedWith, type SpannedText, sliceSpanned, spanned } from '../text/spanned-text.js';
import type { TextIndex } from '../text-index.js';
import { type GridRow, gridsOf, isEmptyRow } from './grid.js';
import { type ColumnChoice, type Header, headerAt } from './header.js';
import type { Column } from './headings.js';

/** A measure as its rows are gathered, before ids are given. */
export interface RawMeasure {
  readonly number: string | undefined;
  readonly title: SpannedText;
  readonly activities: readonly RawItem[];
  readonly outcomes: readonly RawItem[];
  readonly steps: readonly RawItem[];
  readonly monitoring: readonly Block[];
  readonly work: Partial<Record<WorkColumn, readonly Block[]>>;
}

/** A measure whose rows may go on. */
interface OpenMeasure extends RawMeasure {
  activities: RawItem[];
  outcomes: RawItem[];
  steps: RawItem[];
  monitoring: Block[];
  readonly work: Partial<Record<WorkColumn, Block[]>>;
}

/** What no row has said yet, in one list for all, which nothing is added to: most columns are not there. */
const none: never[] = [];

/**
 * Gathers the measures of one table after the other, each when the next one begins: a document may be long, and what was
 * taken from its rows is needed once. A table without a header may go on with the columns before. The index is that of the document.
 */
export function* gatherMeasures(
  rows: Iterable<Row>,
  chosen: ColumnChoice | undefined,
  index: TextIndex | undefined,
  record: Recorder,
): Generator<RawMeasure> {
  let measure: OpenMeasure | undefined;
  let columns: Header['columns'] = [];
  for (const table of gridsOf(rows)) {
    // a table that goes on after a page break has no more columns than the one before: that is to be known first
    const grid = columns.length > 0 ? [...table] : undefined;
    let isKnown = grid?.every((row) => row.length <= columns.length) ?? false;
    let isInHeader = false;
    for (const [row, below] of withNext(grid ?? table)) {
      if (isInHeader) {
        isInHeader = false;
        continue;
      }
      const header = headerAt(row, below, chosen);
      if (header !== undefined) {
        for (const cell of unknownHeadings(row, header))
          record.issue(unknownColumn(textOfCell(cell)), cell.blocks[0]?.text);
        columns = header.columns;
        isKnown = true;
        isInHeader = header.height > 1;
      } else if (!isKnown) leaveUnread(row, record);
      else if (!isEmptyRow(row)) {
        const next = readRow(row, columns, measure, index, record);
        if (measure !== undefined && next !== measure) yield measure;
        measure = next;
      }
    }
  }
  if (measure !== undefined) yield measure;
}

/** Each with the one behind it. */
function* withNext<Item>(items: Iterable<Item>): Generator<readonly [item: Item, next: Item | undefined]> {
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined) yield [last, item];
    last = item;
  }
  if (last !== undefined) yield [last, undefined];
}

const emptyText: SpannedText = spanned('', 0);

/** The measure that a row begins, or the one before, where it goes on. */
function readRow(
  row: GridRow,
  columns: Header['columns'],
  before: OpenMeasure | undefined,
  index: TextIndex | undefined,
  record: Recorder,
): OpenMeasure {
  const titleCell = cellOf(row, columns, 'measure');
  const printed = cellOf(row, columns, 'number');
  const title = titleCell === undefined ? undefined : titleOf(titleCell, index);
  let measure = before;
  if (title === undefined && measure !== undefined) record.issue(continuedRow(measure.title.text), firstTextOf(row));
  const ownNumber = printed === undefined ? undefined : numberOf(printed);
  const isTaken = title !== undefined || measure === undefined;
  const number = title?.number ?? ownNumber;
  if (printed !== undefined && (!isTaken || ownNumber === undefined || number !== ownNumber))
    leaveUnread([printed], record);
  if (title !== undefined || measure === undefined) {
    measure = {
      number,
      title: title?.text ?? emptyText,
      activities: none,
      outcomes: none,
      steps: none,
      monitoring: none,
      work: {},
    };
  }
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at];
    const column = columns[at];
    if (cell !== undefined && column !== 'activity' && column !== 'evidence') tellLinks(cell, record);
    if (cell === undefined || cell === titleCell || cell === printed || cell.blocks.length === 0) continue;
    addCell(measure, column, cell, index, record);
  }
  return measure;
}

function cellOf(row: GridRow, columns: Header['columns'], wanted: Column): Cell | undefined {
  for (let at = 0; at < row.length; at += 1) {
    if (columns[at] === wanted && row[at] !== undefined) return row[at];
  }
  return undefined;
}

function addCell(
  measure: OpenMeasure,
  column: Column | 'ignored' | undefined,
  cell: Cell,
  index: TextIndex | undefined,
  record: Recorder,
): void {
  switch (column) {
    case 'activity': {
      const found = itemsIn(cell, measure.activities.at(-1)?.number, index, record);
      if (found.length === 0) tellLinks(cell, record);
      measure.activities = joined(measure.activities, found);
      break;
    }
    case 'outcome':
      measure.outcomes = joined(measure.outcomes, itemsIn(cell, measure.outcomes.at(-1)?.number, index, record));
      break;
    case 'steps':
      measure.steps = joined(measure.steps, itemsIn(cell, measure.steps.at(-1)?.number, index, record));
      break;
    case 'monitoring':
      measure.monitoring = joined(measure.monitoring, [...cell.blocks]);
      break;
    case undefined:
    case 'ignored':
    case 'measure':
    case 'number':
      for (const { text } of cell.blocks) record.unread(text);
      break;
    default:
      measure.work[column] = joined(measure.work[column] ?? none, [...cell.blocks]);
  }
}

/** Only activities and the evidence column have a place for addresses. */
function tellLinks({ blocks }: Cell, record: Recorder): void {
  for (const { text, links } of blocks) {
    if (links !== undefined) for (const { url } of links) record.issue(unplacedLink(url), text);
  }
}

/** The items of a cell; `from` is the number before the first of them, if any. */
function itemsIn(cell: Cell, from: string | undefined, index: TextIndex | undefined, record: Recorder): RawItem[] {
  const block = cell.blocks[0];
  if (cell.blocks.length === 1 && block !== undefined && dash.test(block.text.text)) {
    record.issue(loneDash(block.text.text), block.text);
    return [];
  }
  const found = itemsOfCell(cell, index);
  for (const issue of issuesOfNumbers(found, from)) record.issue(issue);
  return found;
}

const dash = /^[-–—]$/;

/** A list that more is added to; copied at each row, a measure of a hundred thousand rows would never end. */
function joined<Item>(list: Item[], more: Item[]): Item[] {
  if (list.length === 0) return more;
  for (const item of more) list.push(item);
  return list;
}

function titleOf(
  cell: Cell,
  index: TextIndex | undefined,
): { readonly number: string | undefined; readonly text: SpannedText } | undefined {
  const whole = joinSpannedWith(
    '\n',
    cell.blocks.map(({ text }) => text),
  );
  const mark = cell.blocks[0]?.mark;
  if (mark !== undefined) return { number: mark || undefined, text: whole };
  const item = listItems(whole, index, (_, number, start) => ({ number, start }))[0];
  if (item === undefined) return undefined;
  const number = item.number ?? cell.blocks[0]?.listNumber?.toString();
  return { number, text: sliceSpanned(whole, item.start) };
}

/** The number in a cell that holds nothing else. */
function numberOf(cell: Cell): string | undefined {
  const text = textOfCell(cell).trim();
  const number = /^(?:ข้อ\s?)?\(?([0-9๐-๙]{1,4}(?:\.[0-9๐-๙]{1,3}){0,4}|[ก-ฮ])[.)]?$/.exec(text)?.[1];
  return number === undefined ? undefined : toArabicDigits(number);
}

const firstTextOf = (row: GridRow): SpannedText | undefined =>
  row.flatMap((cell) => cell?.blocks.map(({ text }) => text) ?? [])[0];

function leaveUnread(row: GridRow, record: Recorder): void {
  for (const cell of row) for (const { text } of cell?.blocks ?? []) record.unread(text);
}

const unknownHeadings = (row: GridRow, { columns }: Header): readonly Cell[] =>
  row.flatMap((cell, at) => (cell === undefined || columns[at] !== undefined || textOfCell(cell) === '' ? [] : [cell]));
