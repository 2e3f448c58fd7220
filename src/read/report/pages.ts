import { pushAll } from '../../thai/push-all.js';
import { type Block, blockOf, type Part } from '../document.js';
import { guessTables } from '../formats/plain/guess-tables.js';
import type { AnalysedTable } from '../table/analyse-table.js';
import type { ColumnChoice } from '../table/columns/column.js';
import { filledCells } from '../table/grid.js';
import { looksLikeSection } from '../table/row-words.js';
import { joinSpannedWith, type SpannedText } from '../text/spanned-text.js';
import { readAlike } from './alike-tables.js';
import { withoutConstants } from './constant-columns.js';
import { headedTable, type Node } from './headed-table.js';
import { unwrapped } from './layout-table.js';
import { measureHeading } from './measure-heading.js';
import { saysReport } from './title.js';

/** A document with layout tables taken away. */
export interface Pages {
  /** What stands above the first table of measures. */
  readonly above: readonly Block[];
  /** Rows of several cells above that table: they are no lines of the title page. */
  readonly left: readonly Block[];
  /** From the first table of measures on. */
  readonly nodes: readonly Node[];
  /** Text around the document. */
  readonly asides: readonly Block[];
}

/**
 * The paragraphs and tables of a document in order. A table that only lays out a page gives what its cells hold; small tables
 * above the first table of measures are lines of the title page.
 */
export function pagesOf(parts: readonly Part[], columns: ColumnChoice): Pages {
  const pages = pagesIn(parts, columns);
  if (pages.nodes.some(isReportTable)) return pages;
  const guessed = guessTables([...unwrapped(parts, columns)]);
  return guessed === undefined ? pages : pagesIn(guessed, columns);
}

const isReportTable = (node: Node): boolean => node.kind === 'table' && node.table.score > 0;

function pagesIn(parts: readonly Part[], columns: ColumnChoice): Pages {
  const asides: Block[] = [];
  const nodes: Node[] = [];
  let isReportContext = false;
  for (const part of unwrapped(parts, columns)) {
    if (part.kind === 'aside') asides.push(part.block);
    else if (part.kind === 'paragraph') {
      isReportContext ||= saysReport(part.block.text.text);
      nodes.push(part);
    } else if (part.kind === 'table') {
      for (const node of headedTable(part.table, { columns, isReportContext })) nodes.push(node);
    }
  }
  decideTogether(nodes, columns);
  const first = nodes.findIndex(isReportTable);
  if (first < 0) return { above: [], left: [], nodes, asides };
  const start = startOfHeadings(nodes, first);
  const table = nodes[first];
  const found = nodes.slice(0, start).map(linesOf);
  if (table?.kind === 'table') {
    const above = found.flatMap((page) => page.lines);
    const { table: rest, lines } = withoutConstants(table.table, above);
    nodes[first] = { kind: 'table', table: rest };
    found.push(linesAboveHeader(rest), { lines, left: [] });
  }
  return {
    above: found.flatMap(({ lines }) => lines),
    left: found.flatMap(({ left }) => left),
    nodes: nodes.slice(start),
    asides,
  };
}

/** Decides the columns of tables that have the same header together. */
function decideTogether(nodes: Node[], columns: ColumnChoice): void {
  const places = nodes.flatMap(({ kind }, at) => (kind === 'table' ? [at] : []));
  const tables = nodes.flatMap((node) => (node.kind === 'table' ? [node.table] : []));
  readAlike(tables, columns).forEach((table, at) => {
    nodes[places[at] ?? 0] = { kind: 'table', table };
  });
}

/** Where the headings begin that stand right above the first table and are of it alone: a section, a measure. */
function startOfHeadings(nodes: readonly Node[], first: number): number {
  const table = nodes[first];
  const hasMeasures =
    table?.kind === 'table' &&
    table.table.columns.some(({ role, scores }) => role === 'measure' && (scores.words.measure ?? 0) >= 0.9);
  const isOfTable = (text: SpannedText, at: number): boolean => {
    if (looksLikeSection(text.text)) return true;
    const heading = measureHeading(text);
    return heading !== undefined && (!hasMeasures || (heading.isNumbered && at === first - 1));
  };
  let start = first;
  while (start > 1) {
    const node = nodes[start - 1];
    if (node?.kind !== 'paragraph' || !isOfTable(node.block.text, start - 1)) break;
    start -= 1;
  }
  return start;
}

/** A cell that names what the cell behind it holds. */
const isLabel = (text: string): boolean =>
  text.length <= 60 && /[:：]\s*$|^(?:ประจำ)?ปี(?:งบประมาณ)?(?:\s?พ\.ศ\.)?$|หน่วยงาน$|ส่วนราชการ$|^ชื่อ/.test(text.trim());

/** What stands above the first table of measures: paragraphs, and rows of tables that are lines of the title page. */
interface TitleLines {
  readonly lines: readonly Block[];
  readonly left: readonly Block[];
}

const linesOf = (node: Node): TitleLines =>
  node.kind === 'paragraph' ? { lines: [node.block], left: [] } : rowLines(node.table, node.table.grid.rows.length);

const linesAboveHeader = (table: AnalysedTable): TitleLines =>
  rowLines(table, table.isTransposed ? 0 : (table.header?.start ?? 0));

/** The rows of a table up to one: a cell alone is a line, a label and what it names are one line, more cells are none. */
function rowLines({ grid }: AnalysedTable, end: number): TitleLines {
  const lines: Block[] = [];
  const left: Block[] = [];
  for (const row of grid.rows.slice(0, end)) {
    const filled = filledCells(row);
    const blocks = filled.flatMap((cell) => cell.blocks);
    if (filled.length <= 1) pushAll(lines, blocks);
    else if (blocks.length !== 2 || !isLabel(blocks[0]?.text.text ?? '')) pushAll(left, blocks);
    else
      lines.push(
        blockOf(
          joinSpannedWith(
            ' ',
            blocks.map((block) => block.text),
          ),
        ),
      );
  }
  return { lines, left };
}
