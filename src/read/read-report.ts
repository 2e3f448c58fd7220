import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Issue } from '../thai/issue.js';
import type { Block, Part, Row } from './document.js';
import { readFrontMatter } from './front-matter.js';
import { partsOfHtml } from './html.js';
import { defaultLimits, limitIssue, type ReadLimits } from './limits.js';
import { indexLines } from './line-index.js';
import { readMeasures } from './measures.js';
import { type Recorder, recorder } from './recorder.js';
import { repairParts } from './repair.js';
import { spanned } from './spanned-text.js';
import { partsOfTsv } from './tsv.js';

/** Formats of a report as text. */
export type ReportFormat = 'html' | 'tsv';

/** How a report is read. */
export interface ReadOptions {
  /** `auto` looks at the text and says in a `read.format` note what it took. */
  readonly format?: ReportFormat | 'auto';
  /** Limits other than the default ones. */
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads a report from text: an HTML page or fragment, or tab-separated rows with plain or HTML cells. Never throws on
 * any text; what could not be placed is in `unread`, and `value` is absent when there is no table of measures.
 *
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
  const record = recorder(indexLines(text.slice(0, limits.maxLength)));
  const read = text.slice(0, limits.maxLength);
  if (read.length < text.length) {
    record.issue(limitIssue('maxLength', limits.maxLength));
    record.unread(spanned(text.slice(limits.maxLength), limits.maxLength));
  }
  const format = options.format === undefined || options.format === 'auto' ? formatOf(read) : options.format;
  if (options.format === undefined || options.format === 'auto') record.issue(formatNote(format));
  const { parts, issues } = format === 'html' ? partsOfHtml(read, limits) : partsOfTsv(read, limits);
  for (const issue of issues) record.issue(issue);
  return readingOf(repairParts(parts, record), record);
}

/** The report that a document's parts make. */
function readingOf(parts: readonly Part[], record: Recorder): Reading<Report> {
  const above: Block[] = [];
  const below: Block[] = [];
  const tables: (readonly Row[])[] = [];
  for (const part of parts) {
    if (part.kind === 'table') tables.push(part.rows);
    else (tables.length === 0 ? above : below).push(part.block);
  }
  const measures = readMeasures(tables, record);
  if (measures.length === 0) {
    for (const { text } of above) record.unread(text);
    for (const { text } of below) record.unread(text);
    record.issue(noTable);
    return record.found;
  }
  for (const { text } of below) record.unread(text);
  const front = readFrontMatter(above);
  if (front.agencyText !== undefined) record.text('/agency/name', front.agencyText);
  if (front.fiscalYearText !== undefined) record.text('/fiscalYear', front.fiscalYearText);
  if (front.fiscalYear === undefined) record.issue(noFiscalYear);
  if (front.agency.name === '') record.issue(noAgency);
  const value: Report = {
    agency: front.agency,
    fiscalYear: front.fiscalYear ?? 0,
    title: front.title === undefined ? '' : record.text('/title', front.title),
    ...(front.preamble !== undefined && { preamble: record.text('/preamble', front.preamble) }),
    measures,
  };
  return { value, ...record.found };
}

/** HTML when it has a table element or is mostly made of elements, else tab-separated. */
function formatOf(text: string): ReportFormat {
  return /<(?:!doctype|html|table|tr|td)\b/i.test(text) ? 'html' : 'tsv';
}

const formatNote = (format: ReportFormat): Issue => ({
  code: 'read.format',
  severity: 'note',
  message: { th: `อ่านเป็นรูปแบบ ${format}`, en: `The document was read as ${format}.` },
  found: format,
});

const noTable: Issue = {
  code: 'read.no-table',
  severity: 'error',
  message: {
    th: 'ไม่พบตารางที่มีหัวข้อมาตรการ ผลการดำเนินงาน และผลลัพธ์',
    en: 'No table with headings for measures, activities and outcomes was found.',
  },
};

const noFiscalYear: Issue = {
  code: 'read.no-fiscal-year',
  severity: 'error',
  message: {
    th: 'ไม่พบปีงบประมาณในข้อความเหนือตาราง',
    en: 'No fiscal year was found in the text above the table.',
  },
  place: { path: ['fiscalYear'] },
};

const noAgency: Issue = {
  code: 'read.no-agency',
  severity: 'warning',
  message: { th: 'ไม่พบชื่อหน่วยงานในข้อความเหนือตาราง', en: 'No agency was named in the text above the table.' },
  place: { path: ['agency', 'name'] },
};
