import type { Block, Cell, Part, Row } from '../../document.js';
import { inCell, spanned, type TablePlace } from '../../text/spanned-text.js';

/** A sheet as the spreadsheet package gives it. */
export interface Sheet {
  readonly '!ref'?: string;
  readonly '!merges'?: readonly { readonly s: Corner; readonly e: Corner }[];
  readonly [address: string]: unknown;
}

/** Column and row from 0. */
interface Corner {
  readonly c: number;
  readonly r: number;
}

/** The rows of a sheet, which is so many-th table of its book; rows with one filled cell above the first full row are paragraphs. */
export function partsOfSheet(sheet: Sheet, table: number): readonly Part[] {
  const range = /^[A-Z]+\d+:([A-Z]+)(\d+)$/.exec(sheet['!ref'] ?? '');
  const width = Math.min(100, columnNumber(range?.[1] ?? 'A'));
  const height = Number(range?.[2] ?? 1);
  const merges = new Map((sheet['!merges'] ?? []).map((merge) => [`${merge.s.c},${merge.s.r}`, merge]));
  const covered = new Set<string>();
  const parts: Part[] = [];
  const rows: Row[] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: Cell[] = [];
    for (let column = 0; column < width; column += 1) {
      if (covered.has(`${column},${row}`)) continue;
      const merge = merges.get(`${column},${row}`);
      const columnSpan = merge === undefined ? 1 : merge.e.c - merge.s.c + 1;
      const rowSpan = merge === undefined ? 1 : merge.e.r - merge.s.r + 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) covered.add(`${column + across},${row + down}`);
      }
      cells.push({
        blocks: blocksOf(sheet[`${columnName(column)}${row + 1}`], { table, row: row + 1, cell: column + 1 }),
        columnSpan,
        rowSpan,
      });
    }
    const filled = cells.filter(({ blocks }) => blocks.length > 0);
    const [only] = filled;
    if (rows.length === 0 && filled.length === 1 && only !== undefined) {
      for (const block of only.blocks)
        parts.push({ kind: 'paragraph', block: { ...block, text: inCell(block.text, undefined) } });
    } else if (filled.length > 0) rows.push({ cells });
  }
  return rows.length === 0 ? parts : [...parts, { kind: 'table', table: { rows } }];
}

/** The lines of a cell, as the sheet shows its value. */
function blocksOf(cell: unknown, place: TablePlace): readonly Block[] {
  const { w, v } = (cell ?? {}) as { readonly w?: string; readonly v?: unknown };
  const text = w ?? (v === undefined ? '' : String(v));
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: inCell(spanned(line, 0, 0), place), depth: 0, isItem: false }));
}

const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
