import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Part } from '../../read/document.js';
import { limitIssue } from '../../read/limits.js';
import { documentText, fullIssue } from '../document-text.js';
import { damagedFile } from '../file-issues.js';
import { defaultFileLimits, type FileLimits } from '../file-limits.js';
import type { FileOptions } from '../file-options.js';
import { issueReading, readingOfParts } from '../reading-of-parts.js';
import { requireBytes } from '../text/decode-text.js';
import { unzip } from '../zip/unzip.js';
import { numberingOf } from './numbering.js';
import { asideOf, partsOfBody } from './word-body.js';
import type { WordFile } from './word-file.js';
import { textIn } from './word-paragraph.js';
import { childNamed, elementsNamed, plainXml, readXml, type XmlElement } from './xml.js';

/**
 * Reads a report from the bytes of a Word file (.docx). Automatic numbers and bullets are read as Word prints them, links are
 * evidence, and text boxes and equations are part of the text. Headers, footers (but for page numbers), footnotes, comments, tracked deletions and hidden
 * text are in `unread`. Places name table, row and cell; line, column and offset are those of the text of the file.
 *
 * @throws TypeError if the value is not bytes.
 * @example
 * ```ts
 * import { readReportDocx } from 'thai-ita/files';
 * const { issues } = await readReportDocx(new TextEncoder().encode('no Word file'));
 * issues.map(({ code }) => code); // => ['files.damaged']
 * ```
 */
export async function readReportDocx(bytes: Uint8Array, options: FileOptions = {}): Promise<Reading<Report>> {
  requireBytes('readReportDocx', bytes);
  const limits = { ...defaultFileLimits, ...options.limits };
  const files = await unzip(bytes, limits.maxUnpacked, isText);
  if (files === 'too-large') return issueReading(limitIssue('maxUnpacked', limits.maxUnpacked));
  const document = files === 'not-zip' ? undefined : files.get('word/document.xml');
  if (files === 'not-zip' || document === undefined) return issueReading(damagedFile('Word'));
  const { root, isCut } = readXml(document, limits);
  const body = childNamed(childNamed(root, 'w:document'), 'w:body');
  if (body === undefined) return issueReading(damagedFile('Word'));
  const text = documentText(limits.maxLength);
  const xmlOf = (name: string) => rootOf(files.get(name), limits);
  const file: WordFile = {
    text,
    numbering: numberingOf(xmlOf('word/numbering.xml'), xmlOf('word/styles.xml')),
    links: linksOf(xmlOf('word/_rels/document.xml.rels')),
  };
  const parts: Part[] = [...partsOfBody(body, file)];
  for (const name of [...files.keys()].sort()) {
    if (!/^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(name)) continue;
    const beside = xmlOf(name);
    for (const paragraph of beside === undefined ? [] : elementsNamed(beside, 'w:p')) {
      const written = textIn(paragraph);
      if (written.trim() !== '' && !isPageNumber(paragraph, written)) parts.push(asideOf(written, file));
    }
  }
  if (isCut) parts.push({ kind: 'issue', issue: limitIssue('maxElements', limits.maxElements) });
  if (text.isFull()) parts.push(fullIssue(limits.maxLength));
  return readingOfParts(parts, text.all(), options.columns);
}

const isText = (name: string): boolean => /^word\/(?:[^/]+\.xml|_rels\/document\.xml\.rels)$/.test(name);

const rootOf = (bytes: Uint8Array | undefined, limits: FileLimits): XmlElement | undefined =>
  bytes === undefined ? undefined : readXml(bytes, limits).root.children[0];

/** Whether a paragraph is a page number that Word counts, perhaps between dashes: that is no text of the document. */
const isPageNumber = (paragraph: XmlElement, written: string): boolean =>
  /^(?:[(–—-] ?)?[0-9๐-๙]{1,4}(?: ?\/ ?[0-9๐-๙]{1,4})?(?: ?[)–—-])?$/.test(written.trim().replace(/\s+/g, ' ')) &&
  [...elementsNamed(paragraph, 'w:instrText')].some(({ text }) => /^\s*(?:NUM)?PAGES?\b/.test(text));

/** The addresses of links to outside the file. */
function linksOf(relationships: XmlElement | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { attributes } of relationships?.children ?? []) {
    if (attributes['TargetMode'] === 'External')
      links.set(attributes['Id'] ?? '', plainXml(attributes['Target'] ?? ''));
  }
  return links;
}
