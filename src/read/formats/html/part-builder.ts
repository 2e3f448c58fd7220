import type { Block, Cell, Link, Part } from '../../document.js';
import { inCell, joinSpanned, type SpannedText, spanned, trimSpanned } from '../../text/spanned-text.js';
import { collapseSpaces } from '../../text/white-space.js';
import { isEven, type TextIndex } from '../../text-index.js';

/** Builds paragraphs and tables from a stream of text and marks; what is left open ends where something else begins. */
export interface PartBuilder {
  /** The parts that have come since this was last asked: paragraphs, and rows that are whole. */
  readonly taken: () => readonly Part[];
  /** The document, as a text of the cell that is open. */
  readonly source: () => SpannedText;
  /** No text has come since the last block: white space would be nothing. */
  readonly isEmpty: () => boolean;
  readonly text: (piece: SpannedText) => void;
  /** The text that follows links to this address. */
  readonly link: (link: Link) => void;
  /** The block has this mark, or none at all where it is empty. */
  readonly mark: (number: string) => void;
  readonly endBlock: () => void;
  readonly openList: (isNumbered: boolean, first: number) => void;
  readonly closeList: () => void;
  readonly openItem: (number: number | undefined) => void;
  readonly closeItem: () => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: (columnSpan: number, rowSpan: number) => void;
  readonly closeCell: () => void;
  /** Blocks until it is closed are text of the page around the document. */
  readonly openAside: () => void;
  readonly closeAside: () => void;
  /** Ends all that is open, however many tables. */
  readonly end: () => void;
}

/** A block whose links may still come. */
interface OpenBlock extends Block {
  links: Link[] | undefined;
}

const nothing = spanned('', 0);

/** One list for all cells without a block; the first block makes a list of its own. */
const noBlocks: OpenBlock[] = [];

/** A block of nothing but pictures that link somewhere. */
function pictureBlock(links: Link[], { cell }: SpannedText): OpenBlock | undefined {
  const picture = links[0];
  if (picture === undefined) return undefined;
  return { text: inCell(spanned('', picture.offset), cell), depth: 0, isItem: false, links };
}

/** An empty builder; where the document is itself a cell of another, all stands in that cell. The index is that of the whole. */
export function partBuilder(document: SpannedText, index: TextIndex): PartBuilder {
  let parts: Part[] = [];
  const lists: { readonly isNumbered: boolean; next: number }[] = [];
  let isInTable = false;
  let rows = 0;
  let cells: Cell[] | undefined;
  let cell: (Omit<Cell, 'blocks'> & { blocks: OpenBlock[] }) | undefined;
  let source = document;
  let finished = 0;
  let piece: SpannedText | undefined;
  let pieces: SpannedText[] | undefined;
  let links: Link[] = [];
  let mark: string | undefined;
  let item: { readonly depth: number; readonly listNumber: number | undefined } | undefined;
  let tables = 0;
  let asides = 0;

  const endBlock = () => {
    // most tags end nothing
    if (piece === undefined && links.length === 0) {
      mark = undefined;
      return;
    }
    const raw = pieces === undefined ? piece : joinSpanned(pieces);
    const whole = raw === undefined ? nothing : trimSpanned(isEven(index, raw) ? raw : collapseSpaces(raw));
    const found = links;
    const named = mark;
    mark = undefined;
    piece = undefined;
    pieces = undefined;
    // a link around a picture belongs to the text before it in the cell, else to the text behind it
    const before = whole.text === '' ? cell?.blocks.at(-1) : undefined;
    if (before !== undefined && found.length > 0) {
      before.links ??= [];
      for (const link of found) before.links.push(link);
    }
    if (found.length > 0 && (whole.text !== '' || before !== undefined)) links = [];
    if (whole.text === '') return;
    const block: OpenBlock = {
      text: whole,
      depth: item?.depth ?? lists.length,
      isItem: item !== undefined,
      listNumber: item?.listNumber,
      mark: named,
      links: found.length > 0 ? found : undefined,
    };
    item = undefined;
    if (cell !== undefined) {
      // a list of one is made as such: it has room for seventeen once something is added
      if (cell.blocks.length === 0) cell.blocks = [block];
      else cell.blocks.push(block);
    } else if (asides > 0) parts.push({ kind: 'aside', block });
    else parts.push({ kind: 'paragraph', block, table: isInTable ? finished + 1 : undefined });
  };
  const closeCell = () => {
    endBlock();
    item = undefined;
    if (lists.length > 0) lists.length = 0;
    const picture = pictureBlock(links, source);
    if (picture !== undefined && cell?.blocks.length === 0) cell.blocks = [picture];
    if (links.length > 0) links = [];
    if (cell !== undefined && cells !== undefined) cells.push(cell);
    cell = undefined;
    source = document;
  };
  const closeRow = () => {
    closeCell();
    if (cells !== undefined && cells.length > 0) {
      parts.push({ kind: 'row', table: finished + 1, cells });
      rows += 1;
    }
    cells = undefined;
  };
  const placePictures = () => {
    const block = pictureBlock(links, document);
    if (block !== undefined) parts.push({ kind: 'paragraph', block });
    links = [];
  };
  const endTable = () => {
    closeRow();
    if (rows > 0) finished += 1;
    rows = 0;
    isInTable = false;
  };
  // rows and cells of a table inside a cell are more paragraphs of that cell
  const isInner = () => tables > 1 || !isInTable;

  return {
    taken: () => {
      const taken = parts;
      parts = [];
      return taken;
    },
    source: () => source,
    isEmpty: () => piece === undefined,
    text: (next) => {
      if (piece === undefined) piece = next;
      else if (pieces === undefined) pieces = [piece, next];
      else pieces.push(next);
    },
    link: (link) => void links.push(link),
    mark: (number) => {
      mark = number;
    },
    endBlock,
    openList: (isNumbered, first) => {
      endBlock();
      lists.push({ isNumbered, next: first });
    },
    closeList: () => {
      endBlock();
      lists.pop();
    },
    openItem: (number) => {
      endBlock();
      const list = lists.at(-1);
      const listNumber = number ?? (list?.isNumbered === true ? list.next : undefined);
      item = { depth: Math.max(1, lists.length), listNumber };
      if (list !== undefined) list.next = (number ?? list.next) + 1;
    },
    closeItem: () => {
      endBlock();
      item = undefined;
    },
    openTable: () => {
      endBlock();
      tables += 1;
      if (tables > 1) return;
      isInTable = true;
    },
    closeTable: () => {
      endBlock();
      if (tables === 1) endTable();
      tables = Math.max(0, tables - 1);
    },
    openRow: () => {
      endBlock();
      if (isInner()) return;
      closeRow();
      cells = [];
    },
    closeRow: () => {
      endBlock();
      if (!isInner()) closeRow();
    },
    openCell: (columnSpan, rowSpan) => {
      endBlock();
      if (isInner()) return;
      closeCell();
      cells ??= [];
      cell = { blocks: noBlocks, columnSpan, rowSpan };
      if (document.cell === undefined) {
        source = inCell(document, { table: finished + 1, row: rows + 1, cell: cells.length + 1 });
      }
    },
    closeCell: () => {
      endBlock();
      if (!isInner()) closeCell();
    },
    openAside: () => {
      endBlock();
      asides += 1;
    },
    closeAside: () => {
      endBlock();
      asides = Math.max(0, asides - 1);
    },
    end: () => {
      endBlock();
      if (tables > 0) endTable();
      tables = 0;
      // in the cell of a text table; on a page a picture outside tables links to nothing of the report
      if (document.cell !== undefined) placePictures();
    },
  };
}
