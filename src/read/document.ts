import type { Issue } from '../thai/issue.js';
import type { SpannedText } from './text/spanned-text.js';

/**
 * A document of any format, taken apart into paragraphs and rows of tables; what they mean is not yet known. The parts may be
 * made only as they are asked for, once: what is left and the issues are whole behind the last of them.
 */
export interface FormatParts {
  readonly parts: Iterable<Part>;
  /** Text beyond a limit. */
  readonly left: readonly SpannedText[];
  readonly issues: readonly Issue[];
}

/** A paragraph outside tables, or a row of a table. */
export type Part =
  | {
      readonly kind: 'paragraph';
      readonly block: Block;
      /** It stands between the rows of this table, the first being 1: browsers show it above the table. */
      readonly table?: number | undefined;
    }
  | Row
  /** Text of the page around the document: navigation, footers, forms. */
  | { readonly kind: 'aside'; readonly block: Block };

/** A row of a table. */
export interface Row {
  readonly kind: 'row';
  /** Which table of the document, from 1. */
  readonly table: number;
  readonly cells: readonly Cell[];
}

/** A cell of a table: its paragraphs and list items in order. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A paragraph, a line, or an item of a list. */
export interface Block {
  /** Empty only where a cell holds nothing but a picture that links somewhere. */
  readonly text: SpannedText;
  /** How many lists the block stands in: 0 outside lists, 1 for an item, 2 for an item of a list in an item. */
  readonly depth: number;
  /** Begins an item of a list. */
  readonly isItem: boolean;
  /** The number that the list itself gives the item, where it does. */
  readonly listNumber?: number | undefined;
  /**
   * The mark that the markup itself names (`<span data-mark="1.2">`), empty for none: the text behind it is taken as it is
   * and holds no further marks. The writers of this library mark what would be ambiguous so.
   */
  readonly mark?: string | undefined;
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
export const textOfCell = (cell: Cell): string => cell.blocks.map(({ text }) => text.text).join(' ');
