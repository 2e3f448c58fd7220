import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { FormatParts } from './document.js';
import { partsOfCsv } from './formats/csv.js';
import { formatOf, type ReportFormat } from './formats/format.js';
import { partsOfHtml } from './formats/html/html.js';
import { readJson } from './formats/json/read-json.js';
import { partsOfMarkdown } from './formats/markdown.js';
import { partsOfTsv } from './formats/tsv.js';
import { defaultLimits, limitIssue, type ReadLimits } from './limits.js';
import { formatNote } from './read-issues.js';
import { buildReport } from './report/build-report.js';
import type { ColumnChoice } from './table/header.js';
import { indexLines } from './text/line-index.js';
import { recorder } from './text/recorder.js';
import { spanned } from './text/spanned-text.js';
import { indexText, type TextIndex } from './text-index.js';

/** How a report is read. */
export interface ReadOptions {
  /** `auto` looks at the text and says in a `read.format` note what it took. */
  readonly format?: ReportFormat | 'auto';
  /** What a column means, by its heading as printed, where the library would take it otherwise. */
  readonly columns?: ColumnChoice;
  /** Limits other than the default ones. */
  readonly limits?: Partial<ReadLimits>;
}

/** How a report of a known format is read. */
export type FormatOptions = Omit<ReadOptions, 'format'>;

/**
 * Reads a report from text: HTML, tab-, comma- or semicolon-separated rows with plain or HTML cells, Markdown, or the
 * library's own JSON. Never throws on any text; what could not be placed is in `unread`, and `value` is absent when there
 * is no table of measures.
 *
 * @throws TypeError when what is given is no text.
 * @example
 * ```ts
 * import { readReport } from 'thai-ita/read';
 * const { value } = readReport('อบต.ตัวอย่าง\nปีงบประมาณ 2566\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nก\t๑. ข ๒. ค\tง');
 * value?.measures[0]?.activities.map(({ text }) => text); // => ['ข', 'ค']
 * ```
 */
export function readReport(text: string, options: ReadOptions = {}): Reading<Report> {
  if (typeof text !== 'string') throw new TypeError(`readReport: expected text, got ${typeof text}`);
  const limits = { ...defaultLimits, ...options.limits };
  const read = text.length > limits.maxLength ? text.slice(0, limits.maxLength) : text;
  const record = recorder(indexLines(text));
  if (read.length < text.length) {
    record.issue(limitIssue('maxLength', limits.maxLength));
    record.unread(spanned(text.slice(limits.maxLength), limits.maxLength));
  }
  const isOpen = options.format === undefined || options.format === 'auto';
  const format = options.format === undefined || options.format === 'auto' ? formatOf(read) : options.format;
  if (isOpen) record.issue(formatNote(format));
  if (format === 'json') return readJson(read, limits, record);
  const index = indexText(read);
  return buildReport(index, partsOf(read, format, limits, index), options.columns, record);
}

/**
 * Reads a report from an HTML page or fragment.
 *
 * @example
 * ```ts
 * import { readReportHtml } from 'thai-ita/read';
 * const html = '<table><tr><th>มาตรการ<th>ผลลัพธ์<tr><td>เปิดเผยข้อมูล<td><ul><li>ทราบ<li>ตรวจสอบได้</ul></table>';
 * readReportHtml(html).value?.measures[0]?.outcomes.map(({ text }) => text); // => ['ทราบ', 'ตรวจสอบได้']
 * ```
 */
export function readReportHtml(text: string, options: FormatOptions = {}): Reading<Report> {
  return readReport(text, { ...options, format: 'html' });
}

/**
 * Reads a report from tab-separated rows, with plain cells or HTML in them.
 *
 * @example
 * ```ts
 * import { readReportTsv } from 'thai-ita/read';
 * readReportTsv('มาตรการ\tผลลัพธ์\nเปิดเผยข้อมูล\tทราบ').value?.measures[0]?.title; // => 'เปิดเผยข้อมูล'
 * ```
 */
export function readReportTsv(text: string, options: FormatOptions = {}): Reading<Report> {
  return readReport(text, { ...options, format: 'tsv' });
}

/**
 * Reads a report from comma- or semicolon-separated rows.
 *
 * @example
 * ```ts
 * import { readReportCsv } from 'thai-ita/read';
 * readReportCsv('มาตรการ;ผลลัพธ์\n"เปิดเผย; ทุกเดือน";ทราบ').value?.measures[0]?.title; // => 'เปิดเผย; ทุกเดือน'
 * ```
 */
export function readReportCsv(text: string, options: FormatOptions = {}): Reading<Report> {
  return readReport(text, { ...options, format: 'csv' });
}

/**
 * Reads a report from Markdown with a pipe table.
 *
 * @example
 * ```ts
 * import { readReportMarkdown } from 'thai-ita/read';
 * const text = '| มาตรการ | ผลลัพธ์ |\n|---|---|\n| เปิดเผยข้อมูล | ๑. ทราบ<br>๒. ตรวจสอบได้ |';
 * readReportMarkdown(text).value?.measures[0]?.outcomes.length; // => 2
 * ```
 */
export function readReportMarkdown(text: string, options: FormatOptions = {}): Reading<Report> {
  return readReport(text, { ...options, format: 'markdown' });
}

/**
 * Reads a report from the library's own JSON; what is of another shape is left out with an error that says where.
 *
 * @example
 * ```ts
 * import { readReportJson } from 'thai-ita/read';
 * const text = '{"agency":{"name":"อบต.ตัวอย่าง"},"fiscalYear":2566,"title":"รายงาน","measures":[]}';
 * readReportJson(text).value?.fiscalYear; // => 2566
 * ```
 */
export function readReportJson(text: string, options: FormatOptions = {}): Reading<Report> {
  return readReport(text, { ...options, format: 'json' });
}

function partsOf(
  text: string,
  format: Exclude<ReportFormat, 'json'>,
  limits: ReadLimits,
  index: TextIndex,
): FormatParts {
  switch (format) {
    case 'html':
      return partsOfHtml(spanned(text, 0), limits, index);
    case 'tsv':
      return partsOfTsv(text, limits, index);
    case 'csv':
      return partsOfCsv(text, limits, index);
    case 'markdown':
      return partsOfMarkdown(text, limits, index);
    default:
      throw new RangeError(`readReport: expected a format, got ${String(format satisfies never)}`);
  }
}
