import type { Paragraph, ParagraphChild, TextRun } from 'docx';
import type { CellContent, WrittenItem } from '../../write/columns.js';
import { evidenceTextOf, isWebAddress, shownMark } from '../../write/html-cell.js';
import { plainLinesOf } from '../../write/text-cell.js';
import { ITEM_STYLE, MARK_STYLE, MEASURE_STYLE, NO_MARK } from './word-marks.js';

/** The package that makes Word files. */
export type Docx = typeof import('docx');

/** How the cells of a Word file are written. */
export interface CellWriter {
  readonly docx: Docx;
  readonly digits: 'thai' | 'arabic';
}

/** The paragraphs of a cell: plain ones where they read back as they were, else with styles that say what is a number. */
export function paragraphsOfCell(content: CellContent | undefined, writer: CellWriter): readonly Paragraph[] {
  const { Paragraph } = writer.docx;
  if (content === undefined) return [new Paragraph({})];
  if (content.kind === 'lines') return content.lines.map((line) => paragraphOf([line], writer));
  if (content.kind === 'evidence') {
    return content.evidence.map((found) => {
      const { text, link } = evidenceTextOf(found);
      return new Paragraph({ children: linked(text, link === undefined ? [] : [link], writer) });
    });
  }
  const plain = plainLinesOf(content, writer.digits);
  if (plain !== undefined) return plain.map((line) => paragraphOf([line], writer));
  if (content.kind === 'items') return itemParagraphs(content.items, 0, writer);
  const children = [markRun(content.number, 0, writer), ...linesOf(content.text.split('\n'), writer)];
  return [new Paragraph({ style: MEASURE_STYLE, children })];
}

/** A paragraph of lines. */
export const paragraphOf = (lines: readonly string[], writer: CellWriter): Paragraph =>
  new writer.docx.Paragraph({ children: linesOf(lines, writer) });

const linesOf = (lines: readonly string[], { docx }: CellWriter): TextRun[] =>
  lines.map((line, at) => new docx.TextRun({ text: inXml(line), ...(at > 0 && { break: 1 }) }));

/** How deep the lists of a cell go: 0 for a list without lists inside, -1 for a cell without one. */
export function depthOfCell(content: CellContent | undefined): number {
  if (content?.kind !== 'items') return -1;
  let depth = -1;
  for (let list: readonly WrittenItem[] = content.items; list.length > 0; depth += 1) {
    list = list.flatMap(({ items = [] }) => items);
  }
  return depth;
}

function itemParagraphs(items: readonly WrittenItem[], depth: number, writer: CellWriter): Paragraph[] {
  return items.flatMap(({ number, text, items: inner = [], evidence = [] }) => {
    const urls = evidence.flatMap(({ url }) => (url !== undefined && isWebAddress(url) ? [url] : []));
    const children = [markRun(number, depth, writer), ...linked(text.replace(/\s*\n\s*/g, ' '), urls, writer)];
    const own = new writer.docx.Paragraph({ style: `${ITEM_STYLE}${depth}`, children });
    return [own, ...itemParagraphs(inner, depth + 1, writer)];
  });
}

/** The number of an item or title, in a run of its own. */
function markRun(number: string | undefined, depth: number, { docx, digits }: CellWriter): TextRun {
  const shown = number === undefined ? NO_MARK : `${inXml(shownMark(number, digits, depth))} `;
  return new docx.TextRun({ text: shown, style: MARK_STYLE });
}

/** A text as a link to the first address; links to the others, which show nothing, behind it. */
function linked(text: string, urls: readonly string[], { docx }: CellWriter): ParagraphChild[] {
  const [first, ...others] = urls;
  const run = (shown: string) => new docx.TextRun({ text: shown, ...(first !== undefined && { style: 'Hyperlink' }) });
  if (first === undefined) return [run(inXml(text))];
  return [
    new docx.ExternalHyperlink({ link: inXml(first), children: [run(inXml(text))] }),
    ...others.map((url) => new docx.ExternalHyperlink({ link: inXml(url), children: [run('')] })),
  ];
}

/** Text without what XML cannot hold; U+FFFD stands in its place. */
export const inXml = (text: string): string =>
  text.replace(/[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
