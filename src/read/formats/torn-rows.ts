import { scoreHeading } from '../table/columns/score-heading.js';
import { looksLikeFurniture, looksLikeSection } from '../table/row-words.js';
import { joinSpannedWith, type SpannedText } from '../text/spanned-text.js';
import type { SeparatedRecord } from './separated.js';

/** A row, and of how many lines of the document it was joined. */
export interface JoinedRow extends SeparatedRecord {
  readonly joined: number;
}

/**
 * Joins rows that were torn at the line breaks of their cells, as a table that is copied from Word or from a page: a line with
 * fewer cells than the table goes on with the last cell of the line before, and the lines of one row have together as many cells
 * as the table is wide. Lines that fit no row stay what they are.
 */
export function joinTornRows(records: readonly SeparatedRecord[]): readonly JoinedRow[] {
  const width = widthOf(records);
  if (width < 2 || width > MAX_WIDTH) return records.map(alone);
  const isTorn = records.some(({ fields }) => fields.length > 1 && fields.length < width);
  const rows: JoinedRow[] = [];
  let at = 0;
  // nothing goes on with the first row: it is the header
  let hasTable = false;
  while (at < records.length) {
    const found: JoinedRow = rowAt(records, at, width, isTorn && hasTable);
    const row: JoinedRow =
      hasTable || isHeader(records.slice(at + 1, at + found.joined)) ? found : alone(records[at] ?? found);
    rows.push(row);
    hasTable ||= row.fields.length > 1;
    at += row.joined;
  }
  return rows;
}

/** A row of more cells was not torn; and to look for its parts would take too long. */
const MAX_WIDTH = 60;

/** Lines of one row that are looked for. */
const MAX_LINES = 400;

/** Lines that may go on with a header: what they add are headings. */
const isHeader = (lines: readonly SeparatedRecord[]): boolean =>
  lines.every(({ fields }) =>
    fields.slice(1).every(({ text }) => Math.max(0, ...Object.values(scoreHeading(text.trim()))) >= 0.45),
  );

const alone = (record: SeparatedRecord): JoinedRow => ({ ...record, joined: 1 });

/** How many columns the table has: as many as its first row, or as a wider row that is not alone. Empty cells at the end do not count. */
function widthOf(records: readonly SeparatedRecord[]): number {
  const counts = new Map<number, number>();
  let first = 0;
  let seen = 0;
  for (const { fields } of records) {
    const width = filledWidth(fields);
    if (width < 2) continue;
    if (first === 0) first = fields.length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
    seen += 1;
    if (seen === 100) break;
  }
  const widest = Math.max(0, ...counts.keys());
  return widest > first && (counts.get(widest) ?? 0) > 1 ? widest : first;
}

/** Place behind the last field that holds something. */
const filledWidth = (fields: readonly SpannedText[]): number =>
  fields.findLastIndex(({ text }) => text.trim() !== '') + 1;

/** The row that begins at a record, with the records that go on with it. */
function rowAt(records: readonly SeparatedRecord[], start: number, width: number, isTorn: boolean): JoinedRow {
  const first = records[start] as SeparatedRecord;
  let count = first.fields.length;
  if (count < 2 || count > width) return alone(first);
  let end = start + 1;
  while (count < width && end < records.length && end - start < MAX_LINES) {
    const more = (records[end] as SeparatedRecord).fields;
    // a line that goes on with a cell begins with text
    if (more[0]?.text.trim() === '' || count + more.length - 1 > width) break;
    count += more.length - 1;
    end += 1;
  }
  if (count < width) return alone(first);
  if (isTorn) while (goesOn(records[end])) end += 1;
  return end === start + 1 ? alone(first) : joined(records.slice(start, end));
}

/** A line without a cell of its own goes on with the last cell of the row, unless it is a heading, a note or a signature. */
function goesOn(record: SeparatedRecord | undefined): boolean {
  const [only, ...others] = record?.fields ?? [];
  if (only === undefined || others.length > 0 || only.text.trim() === '') return false;
  return !looksLikeSection(only.text) && !looksLikeFurniture(only.text);
}

function joined(records: readonly SeparatedRecord[]): JoinedRow {
  const cells: SpannedText[][] = [];
  for (const { fields } of records) {
    fields.forEach((field, at) => {
      const last = cells.at(-1);
      if (at === 0 && last !== undefined) last.push(field);
      else cells.push([field]);
    });
  }
  const [first] = records;
  return {
    fields: cells.map((texts) => joinSpannedWith('\n', texts)),
    start: first?.start ?? 0,
    joined: records.length,
  };
}
