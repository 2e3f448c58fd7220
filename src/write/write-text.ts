import type { Report } from '../model/report.js';
import { requireReport } from '../model/require-report.js';
import { requireOptions } from '../thai/argument.js';
import type { CellContent } from './columns.js';
import { csvRecord } from './csv-record.js';
import { frontLines } from './front-lines.js';
import { htmlOfCell } from './html-cell.js';
import { linesOfCell } from './text-cell.js';
import {
  digitsOf,
  guardOf,
  markOf,
  type SeparatedOptions,
  separatedChoices,
  type WriteOptions,
  writeChoices,
} from './write-options.js';
import { type WrittenRow, type WrittenTable, writtenTableOf } from './written-table.js';

/**
 * Writes a report as tab-separated rows under its title; a cell of several lines holds HTML, as published reports do. A cell that a
 * spreadsheet would run as a formula is guarded by an apostrophe, which `readReportTsv` takes away.
 *
 * @example
 * ```ts
 * import { writeReportTsv } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * writeReportTsv(report).split('\n')[1]; // => 'ประจำปีงบประมาณ พ.ศ. 2566'
 * ```
 */
export function writeReportTsv(report: Report, options: SeparatedOptions = {}): string {
  const { digits, headings, rows } = partsOf('writeReportTsv', report, options, separatedChoices);
  const mark = markOf('writeReportTsv', options, false);
  const guard = guardOf(options);
  const records = rows.map((row) =>
    contentsOf(row, headings.length).map((content) => {
      const lines = linesOfCell(content, digits);
      if (lines.length < 2) return lines.join('');
      return content?.kind === 'lines' ? lines.join('<br>') : htmlOfCell(content, digits);
    }),
  );
  const lines = [headings, ...records].map((cells) => cells.map(guard).join('\t'));
  return `${mark}${[...frontLines(report, options).map(guard), ...lines].join('\n')}\n`;
}

/**
 * Writes a report as comma-separated rows (RFC 4180, with a byte-order mark, so that spreadsheets take it for UTF-8). A cell that a
 * spreadsheet would run as a formula is guarded by an apostrophe, which `readReportCsv` takes away.
 *
 * @example
 * ```ts
 * import { writeReportCsv } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงาน "ผล"', measures: [] };
 * writeReportCsv(report).split('\r\n')[0]; // => '\uFEFF"รายงาน ""ผล"""'
 * ```
 */
export function writeReportCsv(report: Report, options: SeparatedOptions = {}): string {
  const { digits, headings, rows } = partsOf('writeReportCsv', report, options, separatedChoices);
  const guard = guardOf(options);
  const records = rows.map((row) =>
    contentsOf(row, headings.length).map((content) => linesOfCell(content, digits).join('\n')),
  );
  const front = frontLines(report, options).map((line) => [line]);
  const lines = [...front, headings, ...records].map((cells) => csvRecord(cells.map(guard)));
  return `${markOf('writeReportCsv', options, true)}${lines.join('')}`;
}

/**
 * Writes a report as Markdown: a heading, and one pipe table with `<br>` between the items of a cell.
 *
 * @example
 * ```ts
 * import { writeReportMarkdown } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * writeReportMarkdown(report).split('\n')[0]; // => '# รายงานผล'
 * ```
 */
export function writeReportMarkdown(report: Report, options: WriteOptions = {}): string {
  const { digits, headings, rows } = partsOf('writeReportMarkdown', report, options);
  const [title = '', ...front] = frontLines(report, options).map(inertLine);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const records = rows.map((row) =>
    line(
      contentsOf(row, headings.length).map((content) => linesOfCell(content, digits).map(escapeMarkdown).join('<br>')),
    ),
  );
  const table = [line(headings.map(inertCell)), line(headings.map(() => '---')), ...records];
  return `${[`# ${title}`, ...front, table.join('\n')].join('\n\n')}\n`;
}

/**
 * Writes a report as JSON, which `readReportJson` gives back whole.
 *
 * @example
 * ```ts
 * import { readReportJson } from 'thai-ita/read';
 * import { writeReportJson } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * readReportJson(writeReportJson(report)).value; // => report
 * ```
 */
export function writeReportJson(report: Report): string {
  requireReport('writeReportJson', report);
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The digits, headings and rows of a report, its arguments looked at. */
function partsOf(
  caller: string,
  report: Report,
  options: WriteOptions,
  choices: Readonly<Record<string, readonly string[]>> = writeChoices,
): WrittenTable & { readonly digits: 'thai' | 'arabic' } {
  requireReport(caller, report);
  requireOptions(caller, options, choices);
  return { ...writtenTableOf(report, options), digits: digitsOf(options) };
}

/** The contents of a row, one for each column: those of a section stand in the first, and covered cells are empty. */
function contentsOf(row: WrittenRow, columns: number): readonly (CellContent | undefined)[] {
  if (row.kind === 'cells') return row.cells.map((cell) => (cell.kind === 'cell' ? cell.content : undefined));
  const section: CellContent = { kind: 'lines', lines: row.text.split('\n') };
  return Array.from({ length: columns }, (_, at) => (at === 0 ? section : undefined));
}

/** Backslashes before what the table takes for its own, and what begins a link or a picture. */
const escapeMarkdown = (text: string): string => text.replace(/[\\|[\]]|\*(?=\*)|(?<=\*)\*/g, '\\$&');

/** A line of a report in which nothing is markup: neither HTML, nor a link, nor a heading. */
const inertLine = (line: string): string => inertCell(line).replace(/^#/, '\\#');

/** The same in a cell. */
const inertCell = (text: string): string => escapeMarkdown(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
