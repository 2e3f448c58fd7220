import type { Part } from '../../read/document.js';
import { guessedTable } from '../../read/table-issues.js';
import type { ReadPage } from './page/read-page.js';
import { type LaidPage, withoutFurniture } from './page-furniture.js';
import { lettersUnknown, linesJoined, picturePages, recognizedPages } from './pdf-issues.js';
import { partsOfItems } from './pdf-parts.js';
import { joinedPages } from './tables/join-pages.js';
import { inOrder, layoutOf, type PageItem, type PdfTable } from './tables/page-layout.js';
import { taggedTablesOf } from './tables/tagged-tables.js';
import { withUnruledTables } from './tables/unruled-tables.js';
import { type Cluster, clustersOf, habitsOf } from './text/letters.js';
import { clustersOfWords, type PageWord } from './text/page-words.js';
import { type PdfText, pdfText } from './text/pdf-text.js';
import { taggedParagraphs, taggedRows } from './text/tagged-paragraphs.js';
import { linesOf, type TextHabits, type TextLine } from './text/text-lines.js';

/** The parts of a document, and its text with places. */
export interface LaidDocument {
  readonly parts: readonly Part[];
  readonly text: PdfText;
}

/** Puts the glyphs of all pages together: letters, lines, cells, tables over several pages. */
export function layoutDocument(
  pages: readonly ReadPage[],
  words: readonly PageWord[],
  maxLength: number,
): LaidDocument {
  const habits = habitsOf(pages.map(({ marks }) => marks.glyphs));
  const read = pages.map((page) => {
    const { marks } = page;
    const own = clustersOf(marks, habits);
    const clusters = own.length > 0 ? own : clustersOfWords(words, marks.page);
    const paragraphs = taggedParagraphs(page.tree);
    const rows = taggedRows(page.tree);
    for (const cluster of clusters) {
      cluster.paragraph = paragraphs.get(cluster.content ?? -1);
      cluster.row = rows.get(cluster.content ?? -1);
    }
    return { page, clusters };
  });
  const laid: LaidPage[] = [];
  for (const { page, clusters } of read) {
    const { page: number, height } = page.marks;
    laid.push({ page: number, height, items: itemsOf(page, clusters, lastTable(laid.at(-1))) });
  }
  const blanks = textHabitsOf(pages, laid);
  const tabled = hasTable(laid) ? laid : withUnruledTables(laid, blanks);
  const items = joinedPages(withoutFurniture(tabled, blanks), blanks);
  const text = pdfText(maxLength);
  const links = new Map(pages.map(({ marks, links: own }) => [marks.page, own]));
  const document = { text, habits: blanks, links, guesses: 0, guessedTables: 0 };
  const parts = [...partsOfItems(items, document)];
  if (document.guessedTables > 0) parts.push({ kind: 'issue', issue: guessedTable });
  if (document.guesses > 0) parts.push({ kind: 'issue', issue: linesJoined(document.guesses) });
  for (const { marks } of pages) {
    if (marks.turned.trim() === '') continue;
    const block = { text: text.document.add(marks.turned), depth: 0, isItem: false };
    parts.push({ kind: 'aside', block });
  }
  return { parts: [...parts, ...issuesOf(read)], text };
}

const hasTable = (pages: readonly LaidPage[]): boolean =>
  pages.some(({ items }) => items.some(({ kind }) => kind === 'table'));

/** The table at the end of a page, which may go on over it. */
function lastTable(page: LaidPage | undefined): PdfTable | undefined {
  const last = page?.items.at(-1);
  return last?.kind === 'table' ? last.table : undefined;
}

/** What stands on a page: tables by their lines, tables by tags where no lines draw them, and lines of text. */
function itemsOf(
  { marks, tree }: ReadPage,
  clusters: readonly Cluster[],
  before: PdfTable | undefined,
): readonly PageItem[] {
  const items = layoutOf(marks, clusters);
  const inRuled = items.flatMap((item) => (item.kind === 'table' ? lettersIn(item.table) : [])).length;
  if (inRuled * 2 > clusters.length) return items;
  const tagged = taggedTablesOf(tree, clusters, before);
  const inTagged = tagged.flatMap(({ clusters: own }) => [...own]).length;
  // a small table between lines may lie in a cell of a table without lines
  if (inTagged < Math.max(1, inRuled * 2)) return items;
  const outside = clusters.filter((cluster) => !tagged.some((each) => each.clusters.has(cluster)));
  const tables = tagged.map(({ table, clusters: own }): PageItem => {
    let top = Number.POSITIVE_INFINITY;
    for (const { y } of own) top = Math.min(top, y);
    return { kind: 'table', table, top };
  });
  return inOrder([...linesOf(outside).map((line): PageItem => ({ kind: 'line', line })), ...tables]);
}

/** The clusters of a table, with those of the tables in its cells. */
const lettersIn = ({ rows }: PdfTable): readonly Cluster[] =>
  rows
    .flat()
    .flatMap(({ lines, tables }) => [
      ...lines.flatMap(({ clusters }) => clusters),
      ...tables.flatMap(({ table }) => lettersIn(table)),
    ]);

/** How the lines of the whole document are set. */
function textHabitsOf(pages: readonly ReadPage[], laid: readonly LaidPage[]): TextHabits {
  let glyphs = 0;
  let blanks = 0;
  for (const { marks } of pages) {
    for (const { text, width } of marks.glyphs) {
      glyphs += 1;
      if (text === ' ' && width > 0) blanks += 1;
    }
  }
  let cells = 0;
  let ended = 0;
  for (const { items } of laid) {
    for (const item of items) {
      if (item.kind === 'line') continue;
      for (const { lines } of item.table.rows.flat()) {
        const last = lines.at(-1)?.clusters.at(-1);
        if (last === undefined) continue;
        cells += 1;
        if (last.hasBlank) ended += 1;
      }
    }
  }
  return {
    areGlyphs: blanks > glyphs * 0.01,
    endParagraphs: cells >= 4 && ended > cells * 0.85,
    contentSpansLines: pages.some(({ partsMeantLines }) => partsMeantLines) || spansLines(laid),
    lineSpacing: lineSpacingOf(laid),
  };
}

/** Whether a piece of marked content stands on two lines of a cell or of the page. */
const spansLines = (laid: readonly LaidPage[]): boolean =>
  textsOf(laid).some((lines) =>
    lines.some(({ clusters }, at) => {
      const content = clusters.at(-1)?.content;
      return content !== undefined && content === lines[at + 1]?.clusters[0]?.content;
    }),
  );

/** The lines of each cell, and those of each page outside tables. */
const textsOf = (laid: readonly LaidPage[]): readonly (readonly TextLine[])[] =>
  laid.flatMap(({ items }) => [
    ...items.flatMap((item) => (item.kind === 'line' ? [] : item.table.rows.flat().map(({ lines }) => lines))),
    items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])),
  ]);

/** The usual distance between lines that stand close under each other, in ems. */
function lineSpacingOf(laid: readonly LaidPage[]): number {
  const spacings: number[] = [];
  for (const lines of textsOf(laid)) {
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      const spacing = before === undefined ? 0 : (line.y - before.y) / line.size;
      // nearer lines are of cells side by side
      if (spacing > 1.05 && spacing < 3) spacings.push(spacing);
    }
  }
  spacings.sort((a, b) => a - b);
  return spacings[spacings.length >> 2] ?? 1.5;
}

/** What is wrong with whole pages. */
function issuesOf(
  pages: readonly { readonly page: ReadPage; readonly clusters: readonly Cluster[] }[],
): readonly Part[] {
  const pictures: number[] = [];
  const recognized: number[] = [];
  const unknown: number[] = [];
  for (const { page, clusters } of pages) {
    const { glyphs, pictures: drawn, page: number } = page.marks;
    if (clusters.length === 0 && drawn > 0) pictures.push(number);
    const inked = glyphs.filter(({ isInvisible }) => !isInvisible);
    if (glyphs.length > 0 && inked.length === 0) recognized.push(number);
    if (isUnknown(glyphs.map(({ text }) => text).join(''))) unknown.push(number);
  }
  const issues = [
    ...(pictures.length > 0 ? [picturePages(pictures)] : []),
    ...(recognized.length > 0 ? [recognizedPages(recognized)] : []),
    ...(unknown.length > 0 ? [lettersUnknown(unknown)] : []),
  ];
  return issues.map((issue): Part => ({ kind: 'issue', issue }));
}

/** Whether a text is what fonts without a table of letters give: no Thai, and much of it Greek or control codes. */
function isUnknown(text: string): boolean {
  if (/[\u0e00-\u0e7f]/.test(text) || text.length < 20) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such codes are what is looked for
  const odd = text.match(/[\u0000-\u001f\u0370-\u03ff\ue000-\uf8ff]/g)?.length ?? 0;
  return odd > text.length * 0.3;
}
