import { pushAll } from '../../../thai/push-all.js';
import type { StructureNode } from '../page/pdf-engine.js';
import type { Cluster } from '../text/letters.js';
import { contentNumber } from '../text/tagged-paragraphs.js';
import { linesOf } from '../text/text-lines.js';
import type { PdfCell, PdfTable } from './page-layout.js';

/** The tables that the tags of a page name, each with the clusters of its cells. */
export function taggedTablesOf(
  tree: StructureNode | null,
  clusters: readonly Cluster[],
): readonly { readonly table: PdfTable; readonly clusters: ReadonlySet<Cluster> }[] {
  const byContent = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.content === undefined) continue;
    const same = byContent.get(cluster.content) ?? [];
    byContent.set(cluster.content, same);
    same.push(cluster);
  }
  const tables = nodesOf(tree, 'Table').map((node) => nodesOf(node, 'TR').map(cellNodes));
  const found = tables.length > 0 ? tables : unnamedTables(tree);
  return found.flatMap((nodes) => {
    const rows = nodes.map((cells) => cells.map((cell) => contentsOf(cell, byContent)));
    const table = tableOf(rows.filter((row) => row.some((cell) => cell.length > 0)));
    return table === undefined ? [] : [{ table, clusters: new Set(rows.flat(2)) }];
  });
}

/**
 * Tables without their roles: browsers take a table without lines and heading cells for mere layout, and name its rows and cells
 * only as parts inside parts.
 */
function unnamedTables(tree: StructureNode | null): readonly (readonly (readonly StructureNode[])[])[] {
  if (tree === null) return [];
  const rows = elementsOf(tree).map(elementsOf);
  const full = rows.filter((cells) => cells.length > 1).length;
  if (tree.role === 'NonStruct' && full > 1 && full * 2 > rows.length) return [rows];
  return elementsOf(tree).flatMap(unnamedTables);
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

/** Tags leave out empty cells, so the columns are those of the fullest rows, and a cell is in the one that it stands over. */
function tableOf(rows: readonly (readonly (readonly Cluster[])[])[]): PdfTable | undefined {
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0));
  const most = Math.max(0, ...filled.map((row) => row.length));
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
  const edges = edgesOf(columns);
  return {
    edges,
    rows: filled.map((row) => rowOf(row, columns, edges)),
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

function rowOf(
  cells: readonly (readonly Cluster[])[],
  columns: readonly Extent[],
  edges: readonly number[],
): PdfCell[] {
  const byColumn = new Map<number, { readonly clusters: Cluster[]; span: number }>();
  for (const cell of cells) {
    const extent = extentOf(cell);
    const reached = columns.flatMap((column, at) => (overlap(column, extent) > 0 ? [at] : []));
    const isWide = reached.length > 1 && cells.length < columns.length;
    const best = isWide ? (reached[0] ?? 0) : nearest(columns, extent);
    const there = byColumn.get(best);
    if (there === undefined) byColumn.set(best, { clusters: [...cell], span: isWide ? reached.length : 1 });
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
