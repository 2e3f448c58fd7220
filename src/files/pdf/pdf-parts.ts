import type { Block, Cell, Link, Part, Table } from '../../read/document.js';
import type { SpannedText, TablePlace } from '../../read/text/spanned-text.js';
import type { DocumentItem } from './join-pages.js';
import type { Cluster } from './letters.js';
import type { PdfCell, PdfTable } from './page-layout.js';
import { type Area, type Paragraph, paragraphsOf } from './paragraphs.js';
import type { PdfText } from './pdf-text.js';
import { type BlankHabits, segmentsOf, type TextLine } from './text-lines.js';

/** A link of a page, and the rectangle that it covers there. */
export interface PageLink {
  readonly url: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What making parts needs of the document. */
export interface PdfDocument {
  readonly text: PdfText;
  readonly habits: BlankHabits;
  /** By their page. */
  readonly links: ReadonlyMap<number, readonly PageLink[]>;
  readonly pageOf: ReadonlyMap<Cluster, number>;
}

/** The paragraphs and tables of a document. */
export function partsOfItems(items: readonly DocumentItem[], document: PdfDocument): readonly Part[] {
  const area = areaOf(items);
  const parts: Part[] = [];
  let lines: TextLine[] = [];
  let tables = 0;
  const endLines = () => {
    for (const paragraph of paragraphsOf(lines, area, document.habits)) {
      parts.push({ kind: 'paragraph', block: blockOf(paragraph, document, undefined) });
    }
    lines = [];
  };
  for (const item of items) {
    if (item.kind === 'line') {
      // texts side by side, such as two signatures, are no one sentence
      const segments = segmentsOf(item.line, 2);
      if (segments.length > 1) endLines();
      for (const segment of segments) {
        lines.push(segment);
        if (segments.length > 1) endLines();
      }
      continue;
    }
    endLines();
    tables += 1;
    parts.push({ kind: 'table', table: tableOf(item.table, tables, document) });
  }
  endLines();
  return parts;
}

/** Where text stands outside tables. */
function areaOf(items: readonly DocumentItem[]): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const item of items) {
    const [start, end] =
      item.kind === 'line' ? [item.line.start, item.line.end] : [item.table.edges[0] ?? 0, item.table.edges.at(-1) ?? 0];
    left = Math.min(left, start);
    right = Math.max(right, end);
  }
  return { left, right };
}

function tableOf({ rows, isGuessed }: PdfTable, table: number, document: PdfDocument): Table {
  return {
    ...(isGuessed && { isGuessed }),
    rows: rows.map((row, at) => ({
      cells: row.map((cell, index) => cellOf(cell, { table, row: at + 1, cell: index + 1 }, document)),
    })),
  };
}

function cellOf(cell: PdfCell, place: TablePlace, document: PdfDocument): Cell {
  const paragraphs = paragraphsOf(cell.lines, areaOfCell(cell), document.habits);
  const { columnSpan, rowSpan } = cell;
  return { blocks: paragraphs.map((paragraph) => blockOf(paragraph, document, place)), columnSpan, rowSpan };
}

/** The text area of a cell: its sides, less the space that its texts keep from them. */
function areaOfCell({ left, right, lines }: PdfCell): Area {
  let padding = Number.POSITIVE_INFINITY;
  for (const { start } of lines) padding = Math.min(padding, Math.max(0, start - left));
  if (!Number.isFinite(padding)) padding = 0;
  // of centred cells the space is no padding
  const [first] = lines;
  const most = first === undefined ? 0 : first.size * 0.75;
  return { left: left + Math.min(padding, most), right: right - Math.min(padding, most) };
}

function blockOf(paragraph: Paragraph, document: PdfDocument, cell: TablePlace | undefined): Block {
  const text = document.text.add(paragraph, cell);
  const links = linksOf(paragraph, text, document);
  return { text, depth: 0, isItem: false, ...(links.length > 0 && { links }) };
}

/** The links that lie on a paragraph, each address once. */
function linksOf({ clusters, starts }: Paragraph, text: SpannedText, { links, pageOf }: PdfDocument): readonly Link[] {
  if (links.size === 0) return [];
  const found = new Map<string, Link>();
  for (const [at, cluster] of clusters.entries()) {
    for (const { url, left, top, right, bottom } of links.get(pageOf.get(cluster) ?? 0) ?? []) {
      const x = (cluster.x + cluster.end) / 2;
      const y = cluster.y - cluster.size * 0.3;
      const isOver = x >= left && x <= right && y >= top && y <= bottom;
      if (isOver && !found.has(url)) found.set(url, { url, offset: text.offset + (starts[at] ?? 0) });
    }
  }
  return [...found.values()];
}
