import { pushAll } from '../../../thai/push-all.js';
import type { StructureNode } from '../page/pdf-engine.js';
import type { Cluster } from '../text/letters.js';
import { contentNumber } from '../text/tagged-paragraphs.js';
import { linesOf } from '../text/text-lines.js';
import type { PdfCell, PdfTable } from './page-layout.js';

/** A table of a page, and the clusters of its cells. */
interface TaggedTable {
  readonly table: PdfTable;
  readonly clusters: ReadonlySet<Cluster>;
}

/** The tables that the tags of a page name; the first may go on with the last one of the page before. */
export function taggedTablesOf(
  tree: StructureNode | null,
  clusters: readonly Cluster[],
  before: PdfTable | undefined,
): readonly TaggedTable[] {
  const byContent = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.content === undefined) continue;
    const same = byContent.get(cluster.content) ?? [];
    byContent.set(cluster.content, same);
    same.push(cluster);
  }
  const clustersOf = (cells: readonly StructureNode[]) => cells.map((cell) => contentsOf(cell, byContent));
  const named = tablesIn(tree, byContent).map((node) => nodesOf(node, 'TR').map((row) => clustersOf(cellNodes(row))));
  const isNamed = named.some((rows) => rows.flat(2).length > 0);
  const found = isNamed ? named : unnamedTables(tree, before).map((rows) => rows.map(clustersOf));
  return found.flatMap((rows, at): readonly TaggedTable[] => {
    const above = at === 0 && before?.isRuled === false ? before : undefined;
    const table = isNamed ? namedTableOf(rows, above) : tableOf(rows, above);
    return table === undefined ? [] : [{ table, clusters: new Set(rows.flat(2)) }];
  });
}

/**
 * Tables without their roles: browsers take a table without lines and heading cells for mere layout, and name its rows and cells
 * only as parts inside parts. One that goes on from the page before may have one row here.
 */
function unnamedTables(
  tree: StructureNode | null,
  before: PdfTable | undefined,
): readonly (readonly (readonly StructureNode[])[])[] {
  if (tree === null) return [];
  const rows = elementsOf(tree).map(elementsOf);
  const full = rows.filter((cells) => cells.length > 1).length;
  const isMost = full > 1 && full * 2 > rows.length;
  const isRest = full > 0 && before !== undefined && rows.every((cells) => cells.length < before.edges.length);
  if (tree.role === 'NonStruct' && (isMost || isRest)) return [rows];
  return elementsOf(tree).flatMap((node, at) => unnamedTables(node, at === 0 ? before : undefined));
}

/** The elements right inside a node; pieces of content are none. */
const elementsOf = ({ children = [] }: StructureNode): readonly StructureNode[] =>
  children.filter(({ role }) => role !== undefined);

/** The nodes of a role, not those inside another of the same role. */
function nodesOf(tree: StructureNode | null, role: string): readonly StructureNode[] {
  if (tree === null) return [];
  if (tree.role === role) return [tree];
  return (tree.children ?? []).flatMap((child) => nodesOf(child, role));
}

/** The tables of a page; instead of one that mostly holds other tables, and so only lays out the page, those others. */
const tablesIn = (
  tree: StructureNode | null,
  byContent: ReadonlyMap<number, readonly Cluster[]>,
): readonly StructureNode[] =>
  nodesOf(tree, 'Table').flatMap((table) => {
    const inner = (table.children ?? []).flatMap((child) => nodesOf(child, 'Table'));
    const count = inner.flatMap((node) => contentsOf(node, byContent)).length;
    return count * 2 > contentsOf(table, byContent).length
      ? (table.children ?? []).flatMap((child) => tablesIn(child, byContent))
      : [table];
  });

const cellNodes = (row: StructureNode): readonly StructureNode[] =>
  (row.children ?? []).flatMap((child) => (child.role === 'TD' || child.role === 'TH' ? [child] : cellNodes(child)));

/** The clusters of all content inside a node. */
function contentsOf(node: StructureNode, byContent: ReadonlyMap<number, readonly Cluster[]>): readonly Cluster[] {
  const own = byContent.get(contentNumber(node) ?? -1) ?? [];
  return [...own, ...(node.children ?? []).flatMap((child) => contentsOf(child, byContent))];
}

interface Extent {
  left: number;
  right: number;
}

type Cells = readonly (readonly Cluster[])[];

/** A table whose rows name all their cells, empty ones too: those of full rows stand in their columns. */
function namedTableOf(rows: readonly Cells[], before: PdfTable | undefined): PdfTable | undefined {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const isWhole = rows.some((cells) => cells.length === width && cells.some((cell) => cell.length === 0));
  if (width < 2 || !isWhole) return tableOf(rows, before);
  const filled = rows.filter((cells) => cells.some((cell) => cell.length > 0));
  const known = before?.edges.length === width + 1 ? extentsIn(before.edges) : undefined;
  const columns = Array.from({ length: width }, (_, at) => {
    const texts = filled.flatMap((cells) => (cells.length === width ? (cells[at] ?? []) : []));
    return texts.length > 0 ? extentOf(texts) : known?.[at];
  });
  if (columns.includes(undefined)) return tableOf(rows, before);
  return tableIn(
    filled,
    columns.filter((column) => column !== undefined),
  );
}

/** Tags may leave out empty cells, so the columns are those of the fullest rows, and a cell is in the one that it stands over. */
function tableOf(rows: readonly Cells[], before: PdfTable | undefined): PdfTable | undefined {
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0)).filter((row) => row.length > 0);
  const most = Math.max(0, ...filled.map((row) => row.length));
  const known = before === undefined ? [] : extentsIn(before.edges);
  if (filled.length > 0 && most < known.length && filled.every((row) => fits(row, known)))
    return tableIn(filled, known);
  if (most < 2) return undefined;
  const columns: Extent[] = [];
  for (const row of filled) {
    if (row.length < most) continue;
    for (const [at, cell] of row
      .map(extentOf)
      .sort((a, b) => a.left - b.left)
      .entries()) {
      const column = columns[at];
      columns[at] =
        column === undefined
          ? { ...cell }
          : { left: Math.min(column.left, cell.left), right: Math.max(column.right, cell.right) };
    }
  }
  return tableIn(filled, columns);
}

/** Whether each cell of a row stands in a column of its own. */
function fits(row: Cells, columns: readonly Extent[]): boolean {
  if (row.length === 1) return true;
  const reached = row.map((cell) => columns.filter((column) => overlap(column, extentOf(cell)) > 2));
  return reached.every(({ length }) => length === 1) && new Set(reached.flat()).size === row.length;
}

/** The columns between the sides of a table. */
const extentsIn = (edges: readonly number[]): readonly Extent[] =>
  edges.slice(1).map((right, at) => ({ left: edges[at] ?? 0, right }));

function tableIn(rows: readonly Cells[], columns: readonly Extent[]): PdfTable {
  const edges = edgesOf(columns);
  return {
    edges,
    rows: rows.map((row) => rowOf(row, columns, edges)),
    isOpenBelow: false,
    isOpenAbove: false,
    isRuled: false,
    isGuessed: false,
  };
}

function extentOf(clusters: readonly Cluster[]): Extent {
  const extent = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
  for (const { x, end } of clusters) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, end);
  }
  return extent;
}

/** The sides of columns: half way between their texts. */
const edgesOf = (columns: readonly Extent[]): readonly number[] => [
  columns[0]?.left ?? 0,
  ...columns.slice(1).map(({ left }, at) => (left + Math.min(left, columns[at]?.right ?? left)) / 2),
  columns.at(-1)?.right ?? 0,
];

function rowOf(cells: Cells, columns: readonly Extent[], edges: readonly number[]): PdfCell[] {
  const byColumn = new Map<number, { readonly clusters: Cluster[]; span: number }>();
  for (const [at, cell] of cells.entries()) {
    if (cell.length === 0) continue;
    const { column, span } =
      cells.length === columns.length ? { column: at, span: 1 } : placeOf(extentOf(cell), columns, cells.length);
    const there = byColumn.get(column);
    if (there === undefined) byColumn.set(column, { clusters: [...cell], span });
    else pushAll(there.clusters, cell);
  }
  const row: PdfCell[] = [];
  for (let column = 0; column < columns.length; ) {
    const { clusters, span } = byColumn.get(column) ?? { clusters: [], span: 1 };
    row.push({
      column,
      columnSpan: span,
      rowSpan: 1,
      lines: [...linesOf(clusters)],
      tables: [],
      left: edges[column] ?? 0,
      right: edges[column + span] ?? 0,
    });
    column += span;
  }
  return row;
}

/** The columns that a cell of a row stands in. The only text of a row that is wider than its column is one over all of them. */
function placeOf(
  extent: Extent,
  columns: readonly Extent[],
  cells: number,
): { readonly column: number; readonly span: number } {
  const reached = columns.flatMap((column, at) => (overlap(column, extent) > 0 ? [at] : []));
  if (cells === 1 && reached.length > 1) return { column: 0, span: columns.length };
  const isWide = reached.length > 1 && cells < columns.length;
  return isWide ? { column: reached[0] ?? 0, span: reached.length } : { column: nearest(columns, extent), span: 1 };
}

const overlap = (one: Extent, other: Extent): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** The column that a text stands over the most. */
function nearest(columns: readonly Extent[], extent: Extent): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, column] of columns.entries()) {
    const shared = overlap(column, extent);
    if (shared <= most) continue;
    most = shared;
    best = at;
  }
  return best;
}
