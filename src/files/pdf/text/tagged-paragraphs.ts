import type { StructureNode } from '../page/pdf-engine.js';

/** Roles of elements inside a paragraph. */
const inline: ReadonlySet<string> = new Set(
  'Span Link NonStruct Reference Em Strong Quote Note Code Annot Ruby Artifact'.split(' '),
);

/** Which paragraph of the structure of a page each piece of marked content is in. The numbers only tell paragraphs apart. */
export function taggedParagraphs(tree: StructureNode | null): ReadonlyMap<number, number> {
  const paragraphs = new Map<number, number>();
  let count = 0;
  const visit = (node: StructureNode, paragraph: number): void => {
    const content = contentNumber(node);
    if (content !== undefined) paragraphs.set(content, paragraph);
    let own = paragraph;
    if (node.role !== undefined && !inline.has(node.role)) {
      count += 1;
      own = count;
    }
    for (const child of node.children ?? []) visit(child, own);
  };
  if (tree !== null) visit(tree, 0);
  return paragraphs;
}

/**
 * The row of its table that each piece of marked content of a page is in, counted from 0 over the whole table: the tags of a page name
 * the rows of other pages too, as empty ones.
 */
export function taggedRows(tree: StructureNode | null): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const visit = (node: StructureNode, row: number | undefined): void => {
    const content = contentNumber(node);
    if (content !== undefined && row !== undefined) rows.set(content, row);
    let count = 0;
    const rowOf = (child: StructureNode): number | undefined => {
      if (child.role !== 'TR') return row;
      count += 1;
      return count - 1;
    };
    for (const child of rowsUp(node)) visit(child, rowOf(child));
  };
  if (tree !== null) visit(tree, undefined);
  return rows;
}

/** The children of a node; those of the head, body and foot of a table as children of the table. */
const rowsUp = ({ role, children = [] }: StructureNode): readonly StructureNode[] =>
  role === 'Table'
    ? children.flatMap((child) => (/^T(?:Head|Body|Foot)$/.test(child.role ?? '') ? (child.children ?? []) : [child]))
    : children;

/** The number of a piece of content: ids end with it, as in `p12R_mc5`. */
export function contentNumber({ id }: StructureNode): number | undefined {
  const number = /_mc(\d+)$/.exec(id ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
