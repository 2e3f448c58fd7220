import type { Block, Cell, InnerTable, Link, Part, Table } from '../../read/document.js';
import type { SpannedText, TablePlace } from '../../read/text/spanned-text.js';
import type { DocumentItem } from './tables/join-pages.js';
import type { PdfCell, PdfTable } from './tables/page-layout.js';
import type { Cluster } from './text/letters.js';
import { type Area, type Paragraph, paragraphsOf } from './text/paragraphs.js';
import type { PdfText } from './text/pdf-text.js';
import { lineOf, segmentsOf, type TextHabits, type TextLine } from './text/text-lines.js';

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
  readonly habits: TextHabits;
  /** By their page. */
  readonly links: ReadonlyMap<number, readonly PageLink[]>;
  /** Joints of lines that were guessed so far. */
  guesses: number;
  /** Tables with known headings whose columns were guessed. */
  guessedTables: number;
}

/** The paragraphs and tables of a document. */
export function partsOfItems(items: readonly DocumentItem[], document: PdfDocument): readonly Part[] {
  const area = areaOf(items);
  const parts: Part[] = [];
  let lines: TextLine[] = [];
  const numbering = { tables: 0 };
  const endLines = () => {
    for (const paragraph of paragraphsOf(lines, area, document.habits)) {
      parts.push({ kind: 'paragraph', block: blockOf(paragraph, document, undefined) });
      // title, agency and year stand above the first table
      if (numbering.tables === 0) document.guesses += paragraph.guesses;
    }
    lines = [];
  };
  const columns = besideTables(items, document.habits);
  for (const item of items) {
    if (item.kind === 'table') {
      endLines();
      parts.push({ kind: 'table', table: tableOf(item.table, numbering, document) });
      continue;
    }
    const pieces = segmentsOf(item.line, 0.6, document.habits);
    const isBeside = (piece: TextLine) => columns.has(piece.clusters[0]);
    for (const piece of pieces.filter(isBeside)) {
      for (const paragraph of paragraphsOf([piece], area, document.habits)) {
        parts.push({ kind: 'aside', block: blockOf(paragraph, document, undefined) });
      }
    }
    const rest = pieces.filter((piece) => !isBeside(piece)).flatMap(({ clusters }) => clusters);
    // texts side by side, such as two signatures, are no one sentence
    const segments = rest.length === 0 ? [] : segmentsOf(lineOf(rest), 2);
    if (segments.length > 1) endLines();
    for (const segment of segments) {
      lines.push(segment);
      if (segments.length > 1) endLines();
    }
  }
  endLines();
  return parts;
}

/** So many texts beside the tables of a page make a column of its own, such as a menu. */
const FEWEST_BESIDE = 2;

/** The first clusters of texts that stand wholly beside the tables of their page. */
function besideTables(items: readonly DocumentItem[], habits: TextHabits): ReadonlySet<Cluster | undefined> {
  const found = new Set<Cluster | undefined>();
  for (const page of new Set(items.map((item) => item.page))) {
    const onPage = items.filter((item) => item.page === page);
    const edges = onPage.flatMap((item) => (item.kind === 'table' ? item.table.edges : []));
    if (edges.length === 0) continue;
    const left = Math.min(...edges);
    const right = Math.max(...edges);
    const lines = onPage.flatMap((item) => (item.kind === 'line' ? segmentsOf(item.line, 0.6, habits) : []));
    for (const side of [lines.filter(({ end }) => end <= left + 2), lines.filter(({ start }) => start >= right - 2)]) {
      if (side.length >= FEWEST_BESIDE) for (const { clusters } of side) found.add(clusters[0]);
    }
  }
  return found;
}

/** Where text stands outside tables. */
function areaOf(items: readonly DocumentItem[]): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const item of items) {
    const [start, end] =
      item.kind === 'line'
        ? [item.line.start, item.line.end]
        : [item.table.edges[0] ?? 0, item.table.edges.at(-1) ?? 0];
    left = Math.min(left, start);
    right = Math.max(right, end);
  }
  return { left, right };
}

/** Numbers the tables of a document, inner ones too. */
interface Numbering {
  tables: number;
}

function tableOf(
  { rows, isGuessed, hasHeadings = false }: PdfTable,
  numbering: Numbering,
  document: PdfDocument,
): Table {
  numbering.tables += 1;
  const table = numbering.tables;
  if (isGuessed && hasHeadings) document.guessedTables += 1;
  return {
    ...(isGuessed && !hasHeadings && { isGuessed }),
    rows: rows.map((row, at) => ({
      cells: row.map((cell, index) => cellOf(cell, { table, row: at + 1, cell: index + 1 }, { numbering, document })),
    })),
  };
}

function cellOf(
  cell: PdfCell,
  place: TablePlace,
  { numbering, document }: { readonly numbering: Numbering; readonly document: PdfDocument },
): Cell {
  const { columnSpan, rowSpan } = cell;
  const area = areaOfCell(cell);
  const blocks: Block[] = [];
  const tables: InnerTable[] = [];
  let from = 0;
  for (const { table, at } of [...cell.tables, { table: undefined, at: cell.lines.length }]) {
    const lines = cell.lines.slice(from, at);
    for (const paragraph of paragraphsOf(lines, area, document.habits))
      blocks.push(blockOf(paragraph, document, place));
    if (table !== undefined) tables.push({ table: tableOf(table, numbering, document), at: blocks.length });
    from = at;
  }
  return { blocks, columnSpan, rowSpan, ...(tables.length > 0 && { tables }) };
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
  if (cell !== undefined) document.guesses += paragraph.guesses;
  const links = linksOf(paragraph, text, document);
  return { text, depth: 0, isItem: false, ...(links.length > 0 && { links }) };
}

/** The links that lie on a paragraph, each address once. */
function linksOf({ clusters, starts }: Paragraph, text: SpannedText, { links }: PdfDocument): readonly Link[] {
  if (links.size === 0) return [];
  const found = new Map<string, Link>();
  for (const [at, cluster] of clusters.entries()) {
    for (const { url, left, top, right, bottom } of links.get(cluster.page) ?? []) {
      const x = (cluster.x + cluster.end) / 2;
      const y = cluster.y - cluster.size * 0.3;
      const isOver = x >= left && x <= right && y >= top && y <= bottom;
      if (isOver && !found.has(url)) found.set(url, { url, offset: text.offset + (starts[at] ?? 0) });
    }
  }
  return [...found.values()];
}
