import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { ReportFormat } from '../read/formats/choose-format.js';
import { readReport } from '../read/read-report.js';
import type { Issue } from '../thai/issue.js';
import { readReportXlsx } from './excel/read-report-xlsx.js';
import { emptyFile, otherKind, unreadKind } from './file-issues.js';
import { type FileKind, kindOfFile } from './file-kind.js';
import type { FileOptions } from './file-options.js';
import { type PdfOptions, readReportPdf } from './pdf/read-report-pdf.js';
import { issueReading } from './reading-of-parts.js';
import { decodeText, encodingNamed, requireBytes } from './text/decode-text.js';
import { readReportDocx } from './word/read-report-docx.js';

/** How a report is read from the bytes of a file of any kind. */
export interface ReportFileOptions extends FileOptions, PdfOptions {
  /** The name of the file. The bytes decide what it is; a name that says something else is told in a note. */
  readonly name?: string | undefined;
  /** The media type that a server gave, such as `text/html; charset=tis-620`. Its charset is used where `encoding` is not set. */
  readonly type?: string | undefined;
  /** The encoding of a text file, where it is known. Default: what the bytes show. */
  readonly encoding?: string | undefined;
  /** The format of a text file. Default: `auto`. */
  readonly format?: ReportFormat | 'auto' | undefined;
}

/**
 * Reads a report from the bytes of a file: HTML, plain text, CSV, TSV, Markdown or JSON in UTF-8, UTF-16 or windows-874; Word (.docx);
 * Excel (.xlsx) and OpenDocument sheets (.ods) with the package `@e965/xlsx`; PDF with the package `pdfjs-dist`. The bytes decide
 * what the file is, not its name. Never throws on any bytes.
 *
 * @throws TypeError if the value is not bytes.
 * @throws RangeError if the option `encoding` names no encoding.
 * @example
 * ```ts
 * import { readReportFile } from 'thai-ita/files';
 * const bytes = new TextEncoder().encode('อบต.ตัวอย่าง\nปีงบประมาณ 2566\nมาตรการ\tผลลัพธ์\nเปิดเผยข้อมูล\tทราบ');
 * const { value } = await readReportFile(bytes, { name: 'report.txt' });
 * value?.measures[0]?.title; // => 'เปิดเผยข้อมูล'
 * ```
 */
export async function readReportFile(bytes: Uint8Array, options: ReportFileOptions = {}): Promise<Reading<Report>> {
  requireBytes('readReportFile', bytes);
  if (bytes.length === 0) return issueReading(emptyFile);
  const kind = kindOfFile(bytes);
  const reading = await readKind(kind, bytes, options);
  const notes = nameNotes(options.name, kind);
  return notes.length === 0 ? reading : withIssues(reading, notes);
}

async function readKind(kind: FileKind, bytes: Uint8Array, options: ReportFileOptions): Promise<Reading<Report>> {
  switch (kind) {
    case 'pdf':
      return readReportPdf(bytes, options);
    case 'word':
      return readReportDocx(bytes, options);
    case 'excel':
      return readReportXlsx(bytes, options);
    case 'text':
      return readText(bytes, options);
    default:
      return issueReading(unreadKind(kind));
  }
}

function readText(bytes: Uint8Array, options: ReportFileOptions): Reading<Report> {
  const { columns, limits, format } = options;
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(options.type ?? '')?.[1];
  const { text, encoding, issues } = decodeText(bytes, { encoding: options.encoding ?? encodingNamed(charset ?? '') });
  if (encoding === undefined) return issueReading(...issues);
  const reading = readReport(text, {
    ...(columns !== undefined && { columns }),
    ...(limits !== undefined && { limits }),
    ...(format !== undefined && { format }),
  });
  return issues.length === 0 ? reading : withIssues(reading, issues);
}

/** A reading with issues before its own; its places stay unmade until they are asked for. */
const withIssues = (reading: Reading<Report>, issues: readonly Issue[]): Reading<Report> =>
  Object.create(Object.getPrototypeOf(reading), {
    ...Object.getOwnPropertyDescriptors(reading),
    issues: { value: [...issues, ...reading.issues], enumerable: true, writable: true, configurable: true },
  });

/** The kinds that an ending of a name stands for. */
const endings: Readonly<Partial<Record<string, FileKind>>> = {
  pdf: 'pdf',
  docx: 'word',
  doc: 'old-office',
  xlsx: 'excel',
  ods: 'excel',
  xls: 'old-office',
  html: 'text',
  htm: 'text',
  txt: 'text',
  csv: 'text',
  tsv: 'text',
  md: 'text',
  json: 'text',
};

function nameNotes(name: string | undefined, kind: FileKind): readonly Issue[] {
  const said = endings[/\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''];
  return name === undefined || said === undefined || said === kind ? [] : [otherKind(name, kind)];
}
