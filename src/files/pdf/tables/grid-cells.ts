import type { Rule } from '../page/page-marks.js';

/** A cell: its columns and rows, counted from 0. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Lines that are so near are one line, or meet. In points. */
export const NEAR = 2.5;

/** A side of a cell is there when so much of it is drawn. */
const COVERED = 0.6;

interface Lines {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Columns and rows of a part of a grid, from 0, both ends in it. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The cells: fields of the grid without a line between them are one. A cell that lies around others holds a table. */
export function gridCells(
  xs: readonly number[],
  ys: readonly number[],
  lines: Lines,
): { readonly cells: readonly GridCell[]; readonly inner: readonly Box[] } {
  const columns = xs.length - 1;
  const owners = ownersOf(xs, ys, lines);
  const regions = regionsOf(owners, columns);
  const inner: Box[] = [];
  const cells: GridCell[] = [];
  const isInner = new Set<number>();
  for (const [owner, { box, count }] of regions) {
    if (isInner.has(owner)) continue;
    const { left, top, right, bottom } = box;
    if (count < (right - left + 1) * (bottom - top + 1)) {
      const hole = holeOf(owners, owner, box, columns);
      if (hole !== undefined) {
        inner.push(hole);
        for (const field of fieldsOf(hole, columns)) isInner.add(owners[field] ?? -1);
      }
    }
    cells.push({ column: left, row: top, columnSpan: right - left + 1, rowSpan: bottom - top + 1 });
  }
  const isKept = (at: number) => ![...isInner].some((owner) => sameBox(regions.get(owner)?.box, cells[at]));
  return { cells: inner.length === 0 ? cells : cells.filter((_, at) => isKept(at)), inner };
}

const sameBox = (box: Box | undefined, cell: GridCell | undefined): boolean =>
  box !== undefined &&
  box.left === cell?.column &&
  box.top === cell.row &&
  box.right === cell.column + cell.columnSpan - 1 &&
  box.bottom === cell.row + cell.rowSpan - 1;

/** Which field stands for the cell of each field. */
function ownersOf(xs: readonly number[], ys: readonly number[], { across, down }: Lines): readonly number[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const owners: number[] = Array.from({ length: columns * rows }, (_, at) => at);
  const ownerOf = (field: number): number => {
    let owner = field;
    while (owners[owner] !== owner) owner = owners[owner] ?? owner;
    return owner;
  };
  const join = (one: number, other: number) => {
    owners[ownerOf(other)] = ownerOf(one);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const field = row * columns + column;
      const right = { at: xs[column + 1] ?? 0, start: ys[row] ?? 0, end: ys[row + 1] ?? 0 };
      const below = { at: ys[row + 1] ?? 0, start: xs[column] ?? 0, end: xs[column + 1] ?? 0 };
      if (column + 1 < columns && !isDrawn(down, right)) join(field, field + 1);
      if (row + 1 < rows && !isDrawn(across, below)) join(field, field + columns);
    }
  }
  return owners.map((_, field) => ownerOf(field));
}

/** How far the cell of each owner reaches, and how many fields it has. */
function regionsOf(
  owners: readonly number[],
  columns: number,
): ReadonlyMap<number, { readonly box: Box; count: number }> {
  const regions = new Map<number, { readonly box: Box; count: number }>();
  for (const [field, owner] of owners.entries()) {
    const row = Math.floor(field / columns);
    const column = field % columns;
    const region = regions.get(owner);
    if (region === undefined) {
      regions.set(owner, { box: { left: column, top: row, right: column, bottom: row }, count: 1 });
      continue;
    }
    const { box } = region;
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
    box.bottom = Math.max(box.bottom, row);
    region.count += 1;
  }
  return regions;
}

/** The part of a cell's rectangle that is not its own, where the cell lies at both sides of it: the table in the cell. */
function holeOf(owners: readonly number[], owner: number, box: Box, columns: number): Box | undefined {
  const hole: Box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: -1, bottom: -1 };
  for (const field of fieldsOf(box, columns)) {
    if (owners[field] === owner) continue;
    const row = Math.floor(field / columns);
    const column = field % columns;
    hole.left = Math.min(hole.left, column);
    hole.right = Math.max(hole.right, column);
    hole.top = Math.min(hole.top, row);
    hole.bottom = Math.max(hole.bottom, row);
  }
  return hole.left > box.left && hole.right < box.right ? hole : undefined;
}

function* fieldsOf({ left, top, right, bottom }: Box, columns: number): Generator<number> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield row * columns + column;
  }
}

/** Whether a side of a field is drawn. */
function isDrawn(
  lines: readonly Rule[],
  side: { readonly at: number; readonly start: number; readonly end: number },
): boolean {
  let covered = 0;
  for (const { at, start, end } of lines) {
    if (Math.abs(at - side.at) > NEAR) continue;
    covered += Math.max(0, Math.min(end, side.end) - Math.max(start, side.start));
  }
  return covered >= (side.end - side.start) * COVERED;
}
