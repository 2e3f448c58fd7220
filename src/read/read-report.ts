import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { text as anyText, object, optional, recordOf, requireShape } from '../thai/shape/shape.js';
import { formatNote } from './document-issues.js';
import { chooseFormat, partsOfFormat, type ReportFormat } from './formats/choose-format.js';
import { readJson } from './formats/json/read-json.js';
import { defaultLimits, endWithin, limitsShape, type ReadLimits } from './limits.js';
import { buildReport } from './report/build-report.js';
import type { ColumnChoice } from './table/columns/column.js';
import { indexLines } from './text/line-index.js';
import { recorder } from './text/recorder.js';
import { spanned } from './text/spanned-text.js';

/** How a report is read. */
export interface ReadOptions {
  /** `auto` looks at the text and says in a `read.format` note what it took. */
  readonly format?: ReportFormat | 'auto';
  /** What a column means, by its heading as printed, where the library would take it otherwise. */
  readonly columns?: ColumnChoice;
  /** Limits other than the default ones. */
  readonly limits?: Partial<ReadLimits>;
}

const optionsShape = object({ limits: optional(limitsShape), columns: optional(recordOf(anyText)) });

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
  requireShape('readReport', 'options', optionsShape, options);
  const limits = { ...defaultLimits, ...options.limits };
  const stop = endWithin(text, limits);
  const read = text.slice(0, stop?.end);
  const record = recorder(indexLines(read));
  if (stop !== undefined) {
    record.issue(stop.issue);
    record.unread(spanned(text.slice(stop.end), stop.end));
  }
  const source = { text: read, limits };
  const { format = 'auto' } = options;
  if (format === 'json') return readJson(read, limits, record);
  if (format !== 'auto') return buildReport(partsOfFormat(source, format), options.columns, record);
  const chosen = chooseFormat(source);
  record.issue(formatNote(chosen.format));
  if (chosen.format === 'json') return readJson(read, limits, record);
  return buildReport(chosen.parts, options.columns, record);
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
 * Reads a report from plain text: labelled lines, columns parted by blanks as `pdftotext -layout` prints them, one cell on each
 * line, or numbered prose. The columns are guessed, so the reading has a warning.
 *
 * @example
 * ```ts
 * import { readReportText } from 'thai-ita/read';
 * const text = 'มาตรการที่ 1 เปิดเผยข้อมูล\nกิจกรรม : ปรับปรุงเว็บไซต์\nผลลัพธ์ : ครบถ้วน';
 * readReportText(text).value?.measures[0]?.title; // => 'เปิดเผยข้อมูล'
 * ```
 */
export function readReportText(text: string, options: FormatOptions = {}): Reading<Report> {
  return readReport(text, { ...options, format: 'text' });
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
