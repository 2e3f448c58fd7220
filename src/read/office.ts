import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Issue } from '../thai/issue.js';
import { buildReport } from './build-report.js';
import type { Block, Cell, Part, Row } from './document.js';
import { partsOfHtml } from './html.js';
import { defaultLimits, limitIssue, type ReadLimits } from './limits.js';
import { indexLines } from './line-index.js';
import type { FormatOptions } from './read-report.js';
import { type Recorder, recorder } from './recorder.js';
import { spanned } from './spanned-text.js';
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
  return readOffice('readReportDocx', 'mammoth', bytes, options, async (limits, record) => {
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
      const { parts, issues } = partsOfHtml(spanned(html, 0), limits);
      for (const issue of issues) record.issue(issue);
      return parts;
    } catch (error) {
      return problemOf(error);
    }
  });
}

/**
 * Reads a report from the bytes of an Excel file (.xlsx, .ods, .xls) by the package `@e965/xlsx`, an optional peer: each
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
  return readOffice('readReportXlsx', '@e965/xlsx', bytes, options, async () => {
    try {
      const { read } = await import('@e965/xlsx');
      const book = read(bytes, { type: 'array', cellHTML: false, cellFormula: false });
      return book.SheetNames.flatMap((name) => partsOfSheet(book.Sheets[name] ?? {}));
    } catch (error) {
      return problemOf(error);
    }
  });
}

/** A sheet as the spreadsheet package gives it. */
interface Sheet {
  readonly '!ref'?: string;
  readonly '!merges'?: readonly { readonly s: Corner; readonly e: Corner }[];
  readonly [address: string]: unknown;
}

/** Column and row from 0. */
interface Corner {
  readonly c: number;
  readonly r: number;
}

async function readOffice(
  caller: string,
  reader: string,
  bytes: Uint8Array,
  options: FormatOptions,
  partsOf: (limits: ReadLimits, record: Recorder) => Promise<readonly Part[] | Issue>,
): Promise<Reading<Report>> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`${caller}: expected a Uint8Array, got ${typeof bytes}`);
  const limits = { ...defaultLimits, ...options.limits };
  const record = recorder(indexLines(''));
  const verdict = await judgeZip(bytes, limits);
  if (verdict === 'not-zip') record.issue(notOffice);
  if (verdict === 'too-large') record.issue(limitIssue('maxUnpacked', limits.maxUnpacked));
  if (verdict !== 'fine') return record.found;
  const parts = await partsOf(limits, record);
  if ('code' in parts) {
    record.issue(parts.code === 'read.no-reader' ? noReader(reader) : parts);
    return record.found;
  }
  return buildReport(parts, options.columns, record);
}

/** The rows of a sheet; rows with one filled cell above the first full row are paragraphs. */
function partsOfSheet(sheet: Sheet): readonly Part[] {
  const range = /^[A-Z]+\d+:([A-Z]+)(\d+)$/.exec(sheet['!ref'] ?? '');
  const width = Math.min(100, columnNumber(range?.[1] ?? 'A'));
  const height = Number(range?.[2] ?? 1);
  const merges = new Map((sheet['!merges'] ?? []).map((merge) => [`${merge.s.c},${merge.s.r}`, merge]));
  const covered = new Set<string>();
  const parts: Part[] = [];
  const rows: Row[] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: Cell[] = [];
    for (let column = 0; column < width; column += 1) {
      if (covered.has(`${column},${row}`)) continue;
      const merge = merges.get(`${column},${row}`);
      const columnSpan = merge === undefined ? 1 : merge.e.c - merge.s.c + 1;
      const rowSpan = merge === undefined ? 1 : merge.e.r - merge.s.r + 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) covered.add(`${column + across},${row + down}`);
      }
      cells.push({
        number: column + 1,
        blocks: blocksOf(sheet[`${columnName(column)}${row + 1}`]),
        columnSpan,
        rowSpan,
      });
    }
    const filled = cells.filter(({ blocks }) => blocks.length > 0);
    const [only] = filled;
    if (rows.length === 0 && filled.length === 1 && only !== undefined) {
      parts.push(...only.blocks.map((block): Part => ({ kind: 'paragraph', block })));
    } else if (filled.length > 0) rows.push({ number: row + 1, cells });
  }
  return [...parts, { kind: 'table', rows }];
}

/** The lines of a cell, as the sheet shows its value. */
function blocksOf(cell: unknown): readonly Block[] {
  const { w, v } = (cell ?? {}) as { readonly w?: string; readonly v?: unknown };
  const text = w ?? (v === undefined ? '' : String(v));
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: spanned(line, 0, 0), depth: 0, isItem: false }));
}

const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
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
