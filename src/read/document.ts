import type { Issue } from '../thai/issue.js';
import type { ReadLimits } from './limits.js';
import type { SpannedText } from './text/spanned-text.js';

/** A document as text, and how much of it may be read. */
export interface Source {
  readonly text: string;
  readonly limits: ReadLimits;
}

/**
 * A part of a document of any format, in the order of the page. A document is one stream of parts: what its parts mean is not
 * yet known here.
 */
export type Part =
  | { readonly kind: 'paragraph'; readonly block: Block }
  | { readonly kind: 'table'; readonly table: Table }
  /** Text of the page around the document: navigation, footers, forms. */
  | { readonly kind: 'aside'; readonly block: Block }
  /** Text that is not read, such as the text beyond a limit. */
  | { readonly kind: 'left'; readonly text: SpannedText }
  /** Something that was noticed on the way. */
  | { readonly kind: 'issue'; readonly issue: Issue; readonly text?: SpannedText };

/** A table: its rows in order. */
export interface Table {
  readonly rows: readonly Row[];
  /** The columns had to be guessed, from blanks or from the order of lines. */
  readonly isGuessed?: boolean;
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[];
}

/** A cell of a table: its paragraphs and list items in order. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly columnSpan: number;
  /** Rows that the cell reaches over; 0 for all rows that are left. */
  readonly rowSpan: number;
  /** The markup says that it is a heading. */
  readonly isHeading?: boolean;
  /** Tables inside the cell, in order. */
  readonly tables?: readonly InnerTable[] | undefined;
}

/** A table inside a cell. */
export interface InnerTable {
  readonly table: Table;
  /** How many blocks of the cell stand before it. */
  readonly at: number;
}

/** A paragraph, a line, or an item of a list. */
export interface Block {
  /** Empty only where a cell holds nothing but a picture that links somewhere. */
  readonly text: SpannedText;
  /** How many lists the block stands in: 0 outside lists, 1 for an item, 2 for an item of a list in an item. */
  readonly depth: number;
  /** Begins an item of a list. */
  readonly isItem: boolean;
  /** The markup says that it is a heading of the page. */
  readonly isHeading?: boolean | undefined;
  /** The number that the list itself gives the item, where it does. */
  readonly listNumber?: number | undefined;
  /**
   * The mark that the markup itself names (`<span data-mark="1.2">`), empty for none: the text behind it is taken as it is
   * and holds no further marks. The writers of this library mark what would be ambiguous so.
   */
  readonly mark?: string | undefined;
  /** It goes on with the paragraph before it: a line that a page was too narrow for. */
  readonly isWrapped?: boolean;
  /** Where the text links to, in order. */
  readonly links?: readonly Link[] | undefined;
}

/** An address that a text links to. */
export interface Link {
  readonly url: string;
  /** Where in the document the linked text begins. */
  readonly offset: number;
}

/** All text of a cell in one piece, its blocks parted by a space. */
export function textOfCell({ blocks }: Cell): string {
  const [first] = blocks;
  return first !== undefined && blocks.length === 1 ? first.text.text : blocks.map(({ text }) => text.text).join(' ');
}

/** A paragraph of plain text. */
export const blockOf = (text: SpannedText): Block => ({ text, depth: 0, isItem: false });

/** A cell of one column and one row. */
export const cellOf = (blocks: readonly Block[]): Cell => ({ blocks, columnSpan: 1, rowSpan: 1 });
