import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Part } from '../../read/document.js';
import { limitIssue } from '../../read/limits.js';
import type { Issue } from '../../thai/issue.js';
import { fullIssue } from '../document-text.js';
import { damagedFile, isMissingPackage, noReader } from '../file-issues.js';
import { defaultFileLimits, type FileLimits } from '../file-limits.js';
import type { FileOptions } from '../file-options.js';
import { issueReading, readingOfParts } from '../reading-of-parts.js';
import { requireBytes } from '../text/decode-text.js';
import { layoutDocument } from './layout-document.js';
import { judgeStreams } from './page/judge-streams.js';
import { mapped, matrixOf } from './page/matrix.js';
import { type Engine, type EnginePage, loadEngine, openDocument } from './page/pdf-engine.js';
import { type MarkOptions, readMarks } from './page/read-marks.js';
import type { ReadPage } from './page/read-page.js';
import { passwordIssue } from './pdf-issues.js';
import type { PageLink } from './pdf-parts.js';
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
}

/**
 * Reads a report from the bytes of a PDF file, by the package `pdfjs-dist`, an optional peer. Tables are found by their ruling
 * lines, else by the tags of the file, else by the gaps between texts; tables that go on over a page are joined. Letters that fonts
 * tell wrong are restored. Nothing is fetched, and no code of the file runs. Places name page, table, row, cell and box.
 *
 * Files of strangers can take all time and memory that there is: read them in a thread of their own, which can be ended.
 *
 * @throws TypeError if the value is not bytes.
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
  const limits = { ...defaultFileLimits, ...options.limits };
  const { isTooLarge, actualTexts: texts } = await judgeStreams(bytes, limits.maxUnpacked);
  if (isTooLarge) {
    return issueReading(limitIssue('maxUnpacked', limits.maxUnpacked));
  }
  const engine = await loadEngine().catch((error: unknown) =>
    isMissingPackage(error) ? undefined : Promise.reject(error),
  );
  if (engine === undefined) return issueReading(noReader('pdfjs-dist'));
  const task = openDocument(engine, bytes, options.password);
  try {
    const document = await task.promise;
    const issues: Issue[] = [];
    const pages: ReadPage[] = [];
    const actualTexts = [...texts];
    let operatorsLeft = limits.maxOperators;
    for (let number = 1; number <= document.numPages; number += 1) {
      if (number > limits.maxPages) {
        issues.push(limitIssue('maxPages', limits.maxPages));
        break;
      }
      const { page, operators } = await readPage(engine, await document.getPage(number), number, {
        maxOperators: operatorsLeft,
        actualTexts,
      });
      pages.push(page);
      operatorsLeft -= operators;
      if (operatorsLeft >= 0) continue;
      issues.push(limitIssue('maxOperators', limits.maxOperators));
      break;
    }
    return readingOfPages(pages, issues, options, limits);
  } catch (error) {
    return issueReading(problemOf(error, options.password));
  } finally {
    await task.destroy();
  }
}

function readingOfPages(
  pages: readonly ReadPage[],
  issues: readonly Issue[],
  { columns, pageText }: FileOptions & PdfOptions,
  { maxLength }: FileLimits,
): Reading<Report> {
  const { parts, text } = layoutDocument(pages, pageText ?? [], maxLength);
  const noticed = issues.map((issue): Part => ({ kind: 'issue', issue }));
  const full = text.document.isFull() ? [fullIssue(maxLength)] : [];
  return readingOfParts([...parts, ...noticed, ...full], text.places(), columns);
}

async function readPage(
  engine: Engine,
  page: EnginePage,
  number: number,
  options: MarkOptions,
): Promise<{ readonly page: ReadPage; readonly operators: number }> {
  const { marks, operators } = await readMarks(engine, page, number, options);
  const matrix = matrixOf(page.getViewport({ scale: 1 }).transform);
  const links: PageLink[] = [];
  for (const { subtype, url, unsafeUrl, rect } of await page.getAnnotations().catch(() => [])) {
    const address = url ?? unsafeUrl;
    if (subtype !== 'Link' || address === undefined || rect === undefined) continue;
    const one = mapped(matrix, rect[0] ?? 0, rect[1] ?? 0);
    const other = mapped(matrix, rect[2] ?? 0, rect[3] ?? 0);
    links.push({
      url: address,
      left: Math.min(one.x, other.x),
      top: Math.min(one.y, other.y),
      right: Math.max(one.x, other.x),
      bottom: Math.max(one.y, other.y),
    });
  }
  const tree = await page.getStructTree().catch(() => null);
  page.cleanup();
  return { page: { marks, tree, links }, operators };
}

/** Why a file could not be read, by the name of the package's error. */
function problemOf(error: unknown, password: string | undefined): Issue {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? passwordIssue(password !== undefined) : damagedFile('PDF');
}
