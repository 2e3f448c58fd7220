import type { Report } from '../model/report.js';
import { agencyLine, columnsOf, type WriteOptions, yearLine } from './columns.js';
import { csvRecord } from './csv-record.js';
import { htmlOfCell } from './html-cell.js';
import { linesOfCell } from './text-cell.js';

/**
 * Writes a report as tab-separated rows under its title; a cell of several lines holds HTML, as published reports do.
 *
 * @example
 * ```ts
 * import { writeReportTsv } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * writeReportTsv(report).split('\n')[1]; // => 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'
 * ```
 */
export function writeReportTsv(report: Report, options: WriteOptions = {}): string {
  const digits = options.digits ?? 'thai';
  const columns = columnsOf(report, options);
  const rows = report.measures.map((measure) =>
    columns
      .map(({ cellOf }) => {
        const content = cellOf(measure);
        const lines = linesOfCell(content, digits);
        const text = lines.length > 1 && content.kind === 'lines' ? lines.join('<br>') : lines.join('');
        return lines.length > 1 && content.kind !== 'lines' ? htmlOfCell(content, digits) : text;
      })
      .join('\t'),
  );
  return `${[...frontOf(report, options), columns.map(({ heading }) => heading).join('\t'), ...rows].join('\n')}\n`;
}

/**
 * Writes a report as comma-separated rows (RFC 4180, with a byte-order mark, so that spreadsheets take it for UTF-8).
 *
 * @example
 * ```ts
 * import { writeReportCsv } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงาน "ผล"', measures: [] };
 * writeReportCsv(report).split('\r\n')[0]; // => '\uFEFF"รายงาน ""ผล"""'
 * ```
 */
export function writeReportCsv(report: Report, options: WriteOptions = {}): string {
  const digits = options.digits ?? 'thai';
  const columns = columnsOf(report, options);
  const rows = report.measures.map((measure) =>
    columns.map(({ cellOf }) => linesOfCell(cellOf(measure), digits).join('\n')),
  );
  const front = frontOf(report, options).map((line) => [line]);
  const records = [...front, columns.map(({ heading }) => heading), ...rows];
  return `\ufeff${records.map(csvRecord).join('')}`;
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
  const digits = options.digits ?? 'thai';
  const columns = columnsOf(report, options);
  const [title = '', ...front] = frontOf(report, options).map(escapeMarkdown);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = report.measures.map((measure) =>
    row(columns.map(({ cellOf }) => linesOfCell(cellOf(measure), digits).map(escapeMarkdown).join('<br>'))),
  );
  const table = [row(columns.map(({ heading }) => heading)), row(columns.map(() => '---')), ...rows];
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
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The lines above the table: title, year, agency, preamble. */
const frontOf = (report: Report, options: WriteOptions): readonly string[] =>
  [report.title, yearLine(report, options), agencyLine(report), ...(report.preamble?.split('\n') ?? [])].filter(
    (line) => line !== '',
  );

/** Backslashes before what Markdown or the table would take for its own. */
const escapeMarkdown = (text: string): string => text.replace(/[\\|]/g, '\\$&');
