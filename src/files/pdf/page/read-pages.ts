import { limitIssue } from '../../../read/limits.js';
import type { Issue } from '../../../thai/issue.js';
import type { FileLimits } from '../../file-limits.js';
import { readingStopped } from '../pdf-issues.js';
import type { PageLink } from '../pdf-parts.js';
import type { ActualTexts } from './actual-texts.js';
import { mapped, matrixOf } from './matrix.js';
import { type Engine, type EngineDocument, type EnginePage, openDocument } from './pdf-engine.js';
import { type MarkOptions, readMarks } from './read-marks.js';
import type { ReadPage } from './read-page.js';

/** Tells that a reading is to end. An `AbortSignal` is one. */
export interface StopSignal {
  /** The reading is to end. */
  readonly aborted: boolean;
  /** Calls the listener when the reading is to end. */
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  /** Calls the listener no more. */
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** How the pages of a file are read. */
export interface PagesOptions {
  readonly password?: string | undefined;
  readonly port?: object | undefined;
  readonly signal?: StopSignal | undefined;
  readonly limits: FileLimits;
  /** The texts that the content streams of the file name. */
  readonly actualTexts: readonly ActualTexts[];
}

/** Pages, and why there are not more of them. */
export interface ReadPages {
  readonly pages: readonly ReadPage[];
  readonly issues: readonly Issue[];
}

/** Reads the pages of a file, up to its limits, or until a signal stops it: then those that were read so far are given. */
export async function readPages(engine: Engine, bytes: Uint8Array, options: PagesOptions): Promise<ReadPages> {
  const { signal } = options;
  const pages: ReadPage[] = [];
  if (signal === undefined) return { pages, issues: await readInto(pages, engine, bytes, options) };
  const stopped: ReadPages = { pages, issues: [readingStopped] };
  if (signal.aborted) return stopped;
  let stop = (): void => undefined;
  const stopping = new Promise<readonly Issue[]>((resolve) => {
    stop = () => resolve(stopped.issues);
  });
  signal.addEventListener('abort', stop);
  try {
    // a thread that is busy or ended never answers
    return { pages, issues: await Promise.race([readInto(pages, engine, bytes, options), stopping]) };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function readInto(
  pages: ReadPage[],
  engine: Engine,
  bytes: Uint8Array,
  { password, port, signal, limits, actualTexts: texts }: PagesOptions,
): Promise<readonly Issue[]> {
  const task = openDocument(engine, bytes, { password, port });
  const destroy = () => void task.destroy().catch(() => undefined);
  signal?.addEventListener('abort', destroy);
  try {
    const document = await task.promise;
    const partsMeantLines = await isBySkia(document);
    const actualTexts = [...texts];
    let operatorsLeft = limits.maxOperators;
    for (let number = 1; number <= document.numPages; number += 1) {
      if (signal?.aborted === true) return [readingStopped];
      if (number > limits.maxPages) return [limitIssue('maxPages', limits.maxPages)];
      const marking = { maxOperators: operatorsLeft, actualTexts };
      const { page, operators } = await readPage(engine, await document.getPage(number), number, marking);
      pages.push({ ...page, partsMeantLines });
      operatorsLeft -= operators;
      if (operatorsLeft < 0) return [limitIssue('maxOperators', limits.maxOperators)];
    }
    return [];
  } catch (error) {
    if (signal?.aborted === true) return [readingStopped];
    throw error;
  } finally {
    signal?.removeEventListener('abort', destroy);
    if (signal?.aborted !== true) await task.destroy();
  }
}

/** Whether a file was printed by a browser of Chromium's kind, whose library Skia begins new content where a line was ended on purpose. */
async function isBySkia(document: EngineDocument): Promise<boolean> {
  const { info } = await document.getMetadata().catch(() => ({ info: undefined }));
  return typeof info?.Producer === 'string' && info.Producer.startsWith('Skia');
}

async function readPage(
  engine: Engine,
  page: EnginePage,
  number: number,
  options: MarkOptions,
): Promise<{ readonly page: Omit<ReadPage, 'partsMeantLines'>; readonly operators: number }> {
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
