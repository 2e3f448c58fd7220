import type { Activity, ListItem, Measure, Outcome } from '../model/measure.js';
import type { Issue } from '../thai/issue.js';
import { type Cell, type Row, textOfCell } from './document.js';
import { columnsOfHeader, type GridRow, gridOf } from './grid.js';
import type { Column } from './headings.js';
import { issuesOfNumbers, itemsOfCell, type RawItem } from './items.js';
import { splitNumberedList } from './numbered-list.js';
import type { Recorder } from './recorder.js';
import { joinSpannedWith, type SpannedText, sliceSpanned } from './spanned-text.js';

/** A measure as its rows are gathered, before ids are given. */
interface RawMeasure {
  readonly number?: string;
  readonly title: SpannedText;
  readonly activities: RawItem[];
  readonly outcomes: RawItem[];
  readonly notes: { readonly column: Column; readonly text: SpannedText }[];
}

/** Columns whose text is a field of the measure as it stands. */
const textFields = { responsible: 'responsible', monitoring: 'monitoring', remarks: 'remarks' } as const;

/** Reads the measures of one table after the other; a table without a known header goes on with the columns before. */
export function readMeasures(tables: readonly (readonly Row[])[], record: Recorder): readonly Measure[] {
  const measures: RawMeasure[] = [];
  let columns: readonly (Column | undefined)[] | undefined;
  tables.forEach((rows, index) => {
    gridOf(rows).forEach((row, at) => {
      const place = { table: index + 1, row: rows[at]?.number ?? at + 1 };
      const header = columnsOfHeader(row);
      if (header !== undefined) columns = header;
      else if (columns === undefined) leaveUnread(row, record);
      else readRow(row, columns, measures, record.at(place));
    });
  });
  return measures.map((measure, at) => measureOf(measure, at, record));
}

function readRow(
  row: GridRow,
  columns: readonly (Column | undefined)[],
  measures: RawMeasure[],
  record: Recorder,
): void {
  const cellOf = (wanted: Column) => row.find((cell, at) => columns[at] === wanted && cell !== undefined);
  const titleCell = cellOf('measure') ?? (columns.includes('measure') ? undefined : cellOf('number'));
  const printed = cellOf('number');
  const title = titleCell === undefined ? undefined : titleOf(titleCell);
  let measure = measures.at(-1);
  if (title === undefined && measure !== undefined) record.issue(continuedRow(measure), firstTextOf(row));
  if (title !== undefined || measure === undefined) {
    const number = title?.number ?? (printed === undefined ? undefined : numberOf(printed));
    measure = {
      ...(number !== undefined && { number }),
      title: title?.text ?? { text: '', spans: [] },
      activities: [],
      outcomes: [],
      notes: [],
    };
    measures.push(measure);
  }
  for (const [at, cell] of row.entries()) {
    const column = columns[at];
    if (cell === undefined || cell === titleCell || cell.blocks.length === 0) continue;
    if (column === 'activity') addItems(measure.activities, cell, record.at({ cell: cell.number }));
    else if (column === 'outcome') addItems(measure.outcomes, cell, record.at({ cell: cell.number }));
    else if (column !== undefined && column in textFields) {
      measure.notes.push({
        column,
        text: joinSpannedWith(
          '\n',
          cell.blocks.map(({ text }) => text),
        ),
      });
    } else if (column !== 'number') for (const { text } of cell.blocks) record.unread(text);
  }
}

function addItems(items: RawItem[], cell: Cell, record: Recorder): void {
  const [block] = cell.blocks;
  if (cell.blocks.length === 1 && block !== undefined && /^[-–—]$/.test(block.text.text)) {
    record.issue(loneDash(block.text.text), block.text);
    return;
  }
  const found = itemsOfCell(cell);
  for (const issue of issuesOfNumbers(found, items.at(-1)?.number)) record.issue(issue);
  items.push(...found);
}

function titleOf(cell: Cell): { readonly number?: string; readonly text: SpannedText } | undefined {
  const whole = joinSpannedWith(
    '\n',
    cell.blocks.map(({ text }) => text),
  );
  const [item] = splitNumberedList(whole.text);
  if (item === undefined) return undefined;
  const number = item.number ?? cell.blocks[0]?.listNumber?.toString();
  return { ...(number !== undefined && { number }), text: sliceSpanned(whole, item.start) };
}

function numberOf(cell: Cell): string | undefined {
  const text = textOfCell(cell).trim();
  return splitNumberedList(`${text} ก`)[0]?.number ?? (text === '' ? undefined : text);
}

const firstTextOf = (row: GridRow): SpannedText | undefined =>
  row.flatMap((cell) => cell?.blocks.map(({ text }) => text) ?? [])[0];

function leaveUnread(row: GridRow, record: Recorder): void {
  for (const cell of row) for (const { text } of cell?.blocks ?? []) record.unread(text);
}

function measureOf(raw: RawMeasure, at: number, record: Recorder): Measure {
  const id = `m${at + 1}`;
  const path = `/measures/${at}`;
  const title = record.text(`${path}/title`, raw.title);
  const activities = raw.activities.map(
    (item, index): Activity => ({
      id: `${id}.a${index + 1}`,
      ...listItemOf(item, `${path}/activities/${index}`, record),
    }),
  );
  const outcomes = raw.outcomes.map(
    (item, index): Outcome => ({
      id: `${id}.o${index + 1}`,
      ...listItemOf(item, `${path}/outcomes/${index}`, record),
    }),
  );
  const fields: Partial<Record<keyof typeof textFields, string>> = {};
  for (const { column, text } of raw.notes) {
    const field = textFields[column as keyof typeof textFields];
    const value = record.text(`${path}/${field}`, text);
    fields[field] = fields[field] === undefined ? value : `${fields[field]}\n${value}`;
  }
  return { id, ...(raw.number !== undefined && { number: raw.number }), title, activities, outcomes, ...fields };
}

function listItemOf(item: RawItem, path: string, record: Recorder): ListItem {
  const text = record.text(`${path}/text`, item.text);
  return {
    ...(item.number !== undefined && { number: item.number }),
    text,
    ...(saysNone.test(text) && { none: true }),
    ...(item.items.length > 0 && {
      items: item.items.map((inner, index) => listItemOf(inner, `${path}/items/${index}`, record)),
    }),
  };
}

const saysNone = /^(?:ไม่มี|ไม่มีเรื่องร้องเรียน|ไม่ใช้งบประมาณ|ไม่มีการดำเนินการ|ไม่มีข้อร้องเรียน)[.\s]*$/;

const continuedRow = (measure: RawMeasure): Issue => ({
  code: 'read.continued-row',
  severity: 'note',
  message: {
    th: `แถวที่ไม่มีชื่อมาตรการ อ่านเป็นส่วนต่อของ “${measure.title.text}”`,
    en: `A row without a measure was read as more of “${measure.title.text}”.`,
  },
});

const loneDash = (found: string): Issue => ({
  code: 'read.lone-dash',
  severity: 'note',
  message: {
    th: `ช่องนี้มีเพียง “${found}” จึงไม่นับเป็นรายการ`,
    en: `The cell holds a lone “${found}”, which is no item.`,
  },
  found,
});
