import type { Reading } from '../../../model/reading.js';
import type { Report } from '../../../model/report.js';
import type { Issue } from '../../../thai/issue.js';
import type { Part } from '../../document.js';
import { defaultLimits, limitIssue, type ReadLimits } from '../../limits.js';
import type { FormatOptions } from '../../read-report.js';
import { buildReport } from '../../report/build-report.js';
import { indexLines } from '../../text/line-index.js';
import { recorder } from '../../text/recorder.js';
import { spanned } from '../../text/spanned-text.js';
import { partsOfHtml } from '../html/html.js';
import { partsOfSheet } from './sheet.js';
import { judgeZip } from './zip-guard.js';

/**
 * Reads a report from the bytes of a Word file (.docx) by the package `mammoth`, an optional peer. Places name table, row
 * and cell; line, column and offset are those of the HTML that mammoth makes of it.
 *
 * @throws TypeError when what is given is no bytes.
 * @example
 * ```ts
 * import { readReportDocx } from 'thai-ita/read';
 * const { issues } = await readReportDocx(new TextEncoder().encode('no Word file'));
 * issues.map(({ code }) => code); // => ['read.not-office']
 * ```
 */
export async function readReportDocx(bytes: Uint8Array, options: FormatOptions = {}): Promise<Reading<Report>> {
  return readOffice({ caller: 'readReportDocx', reader: 'mammoth' }, bytes, options, async (limits) => {
    // in a try block, so that a bundler takes a missing optional package for a warning
    try {
      const mammoth = await import('mammoth');
      const convert = mammoth.convertToHtml ?? mammoth.default.convertToHtml;
      // in Node it takes `buffer`, in browsers `arrayBuffer`
      const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer };
      const { value: html } = await convert(input, {
        includeDefaultStyleMap: true,
        externalFileAccess: false,
      } as object);
      return partsOfHtml(spanned(html, 0), limits);
    } catch (error) {
      return problemOf(error);
    }
  });
}

/**
 * Reads a report from the bytes of an Excel file (.xlsx, .ods) by the package `@e965/xlsx`, an optional peer: each
 * sheet is a table, merged cells are cells over several rows or columns, values are as the sheet shows them.
 *
 * @throws TypeError when what is given is no bytes.
 * @example
 * ```ts
 * import { readReportXlsx } from 'thai-ita/read';
 * const { issues } = await readReportXlsx(new TextEncoder().encode('no Excel file'));
 * issues.map(({ code }) => code); // => ['read.not-office']
 * ```
 */
export async function readReportXlsx(bytes: Uint8Array, options: FormatOptions = {}): Promise<Reading<Report>> {
  return readOffice({ caller: 'readReportXlsx', reader: '@e965/xlsx' }, bytes, options, async () => {
    try {
      const { read } = await import('@e965/xlsx');
      const book = read(bytes, { type: 'array', cellHTML: false, cellFormula: false });
      return book.SheetNames.flatMap((name, at) => partsOfSheet(book.Sheets[name] ?? {}, at + 1));
    } catch (error) {
      return problemOf(error);
    }
  });
}

async function readOffice(
  { caller, reader }: { readonly caller: string; readonly reader: string },
  bytes: Uint8Array,
  options: FormatOptions,
  partsOf: (limits: ReadLimits) => Promise<readonly Part[] | Issue>,
): Promise<Reading<Report>> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`${caller}: expected a Uint8Array, got ${typeof bytes}`);
  const limits = { ...defaultLimits, ...options.limits };
  const record = recorder(indexLines(''));
  const verdict = await judgeZip(bytes, limits);
  if (verdict === 'not-zip') record.issue(notOffice);
  if (verdict === 'too-large') record.issue(limitIssue('maxUnpacked', limits.maxUnpacked));
  if (verdict !== 'fine') return record.reading();
  const parts = await partsOf(limits);
  if ('code' in parts) {
    record.issue(parts.code === 'read.no-reader' ? noReader(reader) : parts);
    return record.reading();
  }
  return buildReport(parts, options.columns, record);
}

/** A package that is not there, or a file that it cannot read. */
function problemOf(error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  return isMissing ? { ...notOffice, code: 'read.no-reader' } : notOffice;
}

const notOffice: Issue = {
  code: 'read.not-office',
  severity: 'error',
  message: {
    th: 'ไฟล์นี้ไม่ใช่ไฟล์ Word หรือ Excel ที่อ่านได้',
    en: 'The bytes are no Word or Excel file that can be read.',
  },
};

const noReader = (name: string): Issue => ({
  code: 'read.no-reader',
  severity: 'error',
  message: {
    th: `ต้องติดตั้งแพ็กเกจ ${name} จึงจะอ่านไฟล์ชนิดนี้ได้`,
    en: `Reading such a file needs the package ${name}, which is not installed.`,
  },
  expected: name,
});
