import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Part } from '../../read/document.js';
import { limitIssue } from '../../read/limits.js';
import { pushAll } from '../../thai/push-all.js';
import { documentText, fullIssue } from '../document-text.js';
import { damagedFile, isMissingPackage, noReader } from '../file-issues.js';
import { defaultFileLimits } from '../file-limits.js';
import type { FileOptions } from '../file-options.js';
import { utf8Bytes, utf8Text } from '../platform.js';
import { issueReading, readingOfParts } from '../reading-of-parts.js';
import { requireBytes } from '../text/decode-text.js';
import { storedZip } from '../zip/stored-zip.js';
import { unzip } from '../zip/unzip.js';
import { partsOfSheet } from './sheet-parts.js';

/**
 * Reads a report from the bytes of an Excel file (.xlsx) or an OpenDocument sheet (.ods), by the package `@e965/xlsx`, an optional
 * peer. Each sheet is a table, merged cells are cells over several rows or columns, and links are evidence. Days are written with
 * Thai month and Buddhist year, numbers in full. Comments and values under merged cells are in `unread`.
 *
 * @throws TypeError if the value is not bytes.
 * @example
 * ```ts
 * import { readReportXlsx } from 'thai-ita/files';
 * const { issues } = await readReportXlsx(new TextEncoder().encode('no Excel file'));
 * issues.map(({ code }) => code); // => ['files.damaged']
 * ```
 */
export async function readReportXlsx(bytes: Uint8Array, options: FileOptions = {}): Promise<Reading<Report>> {
  requireBytes('readReportXlsx', bytes);
  const limits = { ...defaultFileLimits, ...options.limits };
  const files = await unzip(bytes, limits.maxUnpacked, isOfSheets);
  if (files === 'too-large') return issueReading(limitIssue('maxUnpacked', limits.maxUnpacked));
  if (files === 'not-zip') return issueReading(damagedFile('Excel'));
  const text = documentText(limits.maxLength);
  const parts: Part[] = [];
  try {
    const { read } = await import('@e965/xlsx');
    // a bundler may be told to leave the package out, and then gives an empty module
    if (read === undefined) return issueReading(noReader('@e965/xlsx'));
    const book = read(storedZip(madeSafe(files)), { type: 'array', cellHTML: false, cellFormula: false, cellNF: true });
    const reading = {
      text,
      isFrom1904: book.Workbook?.WBProps?.date1904 === true,
      cellsLeft: limits.maxCells,
    };
    for (const [at, name] of book.SheetNames.entries()) {
      pushAll(parts, partsOfSheet(book.Sheets[name] ?? {}, at + 1, reading));
    }
    if (reading.cellsLeft < 0) parts.push({ kind: 'issue', issue: limitIssue('maxCells', limits.maxCells) });
  } catch (error) {
    return issueReading(isMissingPackage(error) ? noReader('@e965/xlsx') : damagedFile('Excel'));
  }
  if (text.isFull()) parts.push(fullIssue(limits.maxLength));
  return readingOfParts(parts, text.all(), options.columns);
}

/** Pictures and other media are not unpacked. */
const isOfSheets = (name: string): boolean => /\.(?:xml|rels|bin)$|^mimetype$/.test(name);

/**
 * The files of a book without the size that a sheet states of itself, which the package would believe, and with a name of its own
 * for each sheet, since the package keeps one sheet of each name.
 */
function madeSafe(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const safe = new Map(files);
  for (const [name, bytes] of files) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) {
      safe.set(
        name,
        changed(bytes, (xml) => xml.replace(/<(?:\w+:)?dimension\b[^>]*>/, '')),
      );
    } else if (name === 'xl/workbook.xml') safe.set(name, changed(bytes, withOwnNames));
  }
  return safe;
}

function withOwnNames(xml: string): string {
  const seen = new Set<string>();
  return xml.replace(/(<(?:\w+:)?sheet\b[^>]*?\bname=")([^"]*)"/g, (_, start: string, name: string) => {
    let own = name;
    for (let copy = 2; seen.has(own); copy += 1) own = `${name} (${copy})`;
    seen.add(own);
    return `${start}${own}"`;
  });
}

const changed = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => utf8Bytes(change(utf8Text(bytes)));
