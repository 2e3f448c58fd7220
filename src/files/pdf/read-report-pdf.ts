import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Part } from '../../read/document.js';
import { limitIssue } from '../../read/limits.js';
import type { Issue } from '../../thai/issue.js';
import { listOf, number, object, optional, requireShape, type Shape, text, where } from '../../thai/shape/shape.js';
import { fullIssue } from '../document-text.js';
import { damagedFile, isMissingPackage, noReader } from '../file-issues.js';
import { defaultFileLimits, type FileLimits } from '../file-limits.js';
import type { FileOptions } from '../file-options.js';
import { issueReading, readingOfParts } from '../reading-of-parts.js';
import { requireBytes } from '../text/decode-text.js';
import { layoutDocument } from './layout-document.js';
import { judgeStreams } from './page/judge-streams.js';
import { loadEngine } from './page/pdf-engine.js';
import { type ReadPages, readPages, type StopSignal } from './page/read-pages.js';
import { passwordIssue } from './pdf-issues.js';
import type { PageWord } from './text/page-words.js';

/** What only PDF files need. */
export interface PdfOptions {
  /** The password of an encrypted file. */
  readonly password?: string | undefined;
  /**
   * The words of pages that are pictures, as a program for optical character recognition (OCR) gives them. They are used for pages
   * without text of their own.
   */
  readonly pageText?: readonly PageWord[] | undefined;
  /**
   * A port to a thread in which the worker of `pdfjs-dist` runs: a `MessagePort` of Node or of a browser, or a browser's `Worker`.
   * The file is then taken apart in that thread, so that timers of this one go on and the thread can be ended. Use the worker of the
   * same version. The caller closes the port and ends the thread. Default: this thread.
   */
  readonly port?: object | undefined;
  /**
   * Ends the reading early, such as `AbortSignal.timeout(20_000)`. The pages that were read so far are given, with an issue
   * `files.stopped`. Without `port` a signal is only seen between pages, and a timer may not fire at all.
   */
  readonly signal?: StopSignal | undefined;
}

/** An object with a method of each of these names. */
const withMethods = (...names: readonly string[]): Shape =>
  where((value) =>
    names.every((name) => typeof (value as Readonly<Record<string, unknown>> | null)?.[name] === 'function'),
  );

const pageWord = object({ text, page: number, x: number, y: number, width: number, height: number });

const pdfOptions = object({
  password: optional(text),
  pageText: optional(listOf(pageWord)),
  port: optional(withMethods('postMessage', 'addEventListener', 'removeEventListener')),
  signal: optional(withMethods('addEventListener', 'removeEventListener')),
});

/**
 * Reads a report from the bytes of a PDF file, by the package `pdfjs-dist`, an optional peer. Tables are found by their ruling
 * lines, else by the tags of the file, else by the gaps between texts; tables that go on over a page are joined. Letters that fonts
 * tell wrong are restored. Nothing is fetched, and no code of the file runs. Places name page, table, row, cell and box.
 *
 * Files of strangers can take all time and memory that there is: give them a thread (`port`) and a time (`signal`), and end the
 * thread after it. `docs/loading.md` has an example.
 *
 * @throws TypeError if the value is not bytes, or an option is not what it has to be.
 * @example
 * ```ts
 * import { readReportPdf } from 'thai-ita/files';
 * const { issues } = await readReportPdf(new TextEncoder().encode('no PDF file'));
 * issues.map(({ code }) => code); // => ['files.damaged']
 * ```
 */
export async function readReportPdf(
  bytes: Uint8Array,
  options: FileOptions & PdfOptions = {},
): Promise<Reading<Report>> {
  requireBytes('readReportPdf', bytes);
  requireShape('readReportPdf', 'options of PDF files', pdfOptions, options);
  const limits = { ...defaultFileLimits, ...options.limits };
  const { isTooLarge, actualTexts } = await judgeStreams(bytes, limits.maxUnpacked);
  if (isTooLarge) {
    return issueReading(limitIssue('maxUnpacked', limits.maxUnpacked));
  }
  const engine = await loadEngine(options.port).catch((error: unknown) =>
    isMissingPackage(error) ? undefined : Promise.reject(error),
  );
  if (engine === undefined) return issueReading(noReader('pdfjs-dist'));
  const { password, port, signal } = options;
  try {
    const read = await readPages(engine, bytes, { password, port, signal, limits, actualTexts });
    return readingOfPages(read, options, limits);
  } catch (error) {
    return issueReading(problemOf(error, password));
  }
}

function readingOfPages(
  { pages, issues }: ReadPages,
  { columns, pageText }: FileOptions & PdfOptions,
  { maxLength }: FileLimits,
): Reading<Report> {
  const { parts, text: laidOut } = layoutDocument(pages, pageText ?? [], maxLength);
  const noticed = issues.map((issue): Part => ({ kind: 'issue', issue }));
  const full = laidOut.document.isFull() ? [fullIssue(maxLength)] : [];
  return readingOfParts([...parts, ...noticed, ...full], laidOut.places(), columns);
}

/** Why a file could not be read, by the name of the package's error. */
function problemOf(error: unknown, password: string | undefined): Issue {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? passwordIssue(password !== undefined) : damagedFile('PDF');
}
