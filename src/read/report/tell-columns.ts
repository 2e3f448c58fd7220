import type { ColumnReading } from '../../model/reading.js';
import { textOfCell } from '../document.js';
import { leaveUnread } from '../table/add-cells.js';
import type { AnalysedTable } from '../table/analyse-table.js';
import { isSameHeader } from '../table/find-header.js';
import { filledCells } from '../table/grid.js';
import {
  doubtfulTable,
  guessedColumn,
  guessedTable,
  joinedColumns,
  movedCells,
  movedHeadings,
  oddRows,
  turnedTable,
  unknownColumn,
} from '../table-issues.js';
import type { Recorder } from '../text/recorder.js';

/** The tables before one, and where what is said of its columns goes. */
export interface ToldTables {
  readonly record: Recorder;
  readonly last: AnalysedTable | undefined;
  readonly readings: ColumnReading[];
  /** Which table of the document it is, from 1. */
  readonly tables: number;
}

/** Says what the columns of a table were taken for, and what had to be guessed. */
export function tellColumns(table: AnalysedTable, { record, last, readings, tables }: ToldTables): void {
  if (table.isGuessed) record.issue(guessedTable);
  if (table.isTransposed) record.issue(turnedTable);
  if (table.score < 1) record.issue(doubtfulTable, table.header?.headings[0]?.cell?.blocks[0]?.text);
  tellMoves(table, record);
  const isNew = last?.header === undefined || table.header === undefined || !isSameHeader(last.header, table.header);
  table.columns.forEach(({ role, score, by, scores }, at) => {
    const { text: heading, cell } = scores.heading;
    readings.push({
      table: tables,
      column: at + 1,
      heading,
      ...(role !== undefined && { role }),
      score: Math.min(1, Math.round(score * 100) / 100),
      ...(by !== undefined && { by }),
    });
    if (!isNew) return;
    // in a table that was guessed a line may be no heading at all: it is kept
    if (table.isGuessed && by !== 'heading' && by !== 'caller' && cell !== undefined) leaveUnread([cell], record);
    if (role === undefined && heading !== '') record.issue(unknownColumn(heading), cell?.blocks[0]?.text);
    if (by === 'cells' && role !== undefined)
      record.issue(guessedColumn(heading, role, byCells), cell?.blocks[0]?.text);
    if (by === 'heading' && role === 'measure' && (scores.words.measure ?? 0) < 0.6)
      record.issue(guessedColumn(heading, role, byPlace), cell?.blocks[0]?.text);
    if (by === 'order' && role !== undefined)
      record.issue(guessedColumn(heading, role, byOrder), cell?.blocks[0]?.text);
  });
  const plans = table.columns.filter(({ role }) => role === 'activity');
  if (isNew && plans.length > 1) record.issue(joinedColumns(plans.map(({ scores }) => scores.heading.text)));
}

/** Says which headings and rows had another number of cells than the table. */
function tellMoves(table: AnalysedTable, record: Recorder): void {
  const { movedHeadings: headings = [], movedRows = [], oddRows: odd = [], header } = table;
  if (headings.length > 0) {
    const first = header?.headings.find(({ text }) => headings.includes(text))?.cell;
    record.issue(movedHeadings(headings), first?.blocks[0]?.text);
  }
  for (const row of movedRows) {
    const text = filledCells(row).map(textOfCell).join(' ');
    record.issue(movedCells(text), filledCells(row)[0]?.blocks[0]?.text);
  }
  const [first] = odd;
  if (first !== undefined) record.issue(oddRows(odd.length), filledCells(first)[0]?.blocks[0]?.text);
}

const byCells = { th: 'ข้อความในช่อง', en: 'what its cells hold' };
const byPlace = { th: 'ตำแหน่งของคอลัมน์ในตาราง', en: 'its place in the table' };
const byOrder = { th: 'ลำดับของคอลัมน์', en: 'the order of the columns' };
