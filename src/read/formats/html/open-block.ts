import type { Block, Link } from '../../document.js';
import {
  inCell,
  joinSpanned,
  type SpannedText,
  spanned,
  type TablePlace,
  trimSpanned,
} from '../../text/spanned-text.js';
import { collapseSpaces } from '../../text/white-space.js';

/** A block whose links may still come. */
export interface GrowingBlock extends Block {
  links: Link[] | undefined;
}

/** A list that is open: whether it numbers its items, and the next number. */
interface OpenList {
  readonly isNumbered: boolean;
  next: number;
}

/** The text of the paragraph that is open, and what is known of it. */
export interface OpenBlock {
  pieces: SpannedText[];
  links: Link[];
  mark: string | undefined;
  /** The list item that the next block begins. */
  item: { readonly depth: number; readonly listNumber: number | undefined } | undefined;
  readonly lists: OpenList[];
  headings: number;
}

/** Nothing is open. */
export const emptyBlock = (): OpenBlock => ({
  pieces: [],
  links: [],
  mark: undefined,
  item: undefined,
  lists: [],
  headings: 0,
});

const nothing = spanned('', 0);

/**
 * Ends the open paragraph; `undefined` where it has no text. A link around a picture belongs to the block before it in the
 * cell, else to the text behind it.
 */
export function endedBlock(open: OpenBlock, before: GrowingBlock | undefined): GrowingBlock | undefined {
  const { pieces, links, mark, item } = open;
  open.mark = undefined;
  // a mark that the writers of this library wrote is an item, even without a text
  const isMarked = mark !== undefined && mark !== '';
  if (pieces.length === 0 && links.length === 0 && !isMarked) return undefined;
  const text = pieces.length === 0 ? nothing : trimSpanned(collapseSpaces(joinSpanned(pieces)));
  open.pieces = [];
  if (text.text === '' && !isMarked) {
    if (before === undefined || links.length === 0) return undefined;
    before.links ??= [];
    for (const link of links) before.links.push(link);
    open.links = [];
    return undefined;
  }
  open.links = [];
  open.item = undefined;
  return {
    text,
    depth: item?.depth ?? open.lists.length,
    isItem: item !== undefined,
    isHeading: open.headings > 0 ? true : undefined,
    listNumber: item?.listNumber,
    mark,
    links: links.length > 0 ? links : undefined,
  };
}

/** A block of nothing but pictures that link somewhere. */
export function pictureBlock(open: OpenBlock, cell: TablePlace | undefined): GrowingBlock | undefined {
  const { links } = open;
  const [picture] = links;
  open.links = [];
  if (picture === undefined) return undefined;
  return { text: inCell(spanned('', picture.offset), cell), depth: 0, isItem: false, links };
}

/** Begins an item of the innermost list. */
export function beginItem(open: OpenBlock, number: number | undefined): void {
  const list = open.lists.at(-1);
  const listNumber = number ?? (list?.isNumbered === true ? list.next : undefined);
  open.item = { depth: Math.max(1, open.lists.length), listNumber };
  if (list !== undefined) list.next = (number ?? list.next) + 1;
}
