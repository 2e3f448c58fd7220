import type { Rule } from './page-marks.js';

/** A table that ruling lines draw: its cells by the lines around them. */
export interface RuledGrid {
  /** x of the vertical lines, from left to right. */
  readonly xs: readonly number[];
  /** y of the horizontal lines, from above downwards. */
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** The lowest row has no line under it: it goes on over the page. */
  readonly isOpenBelow: boolean;
  /** The uppermost row has no line over it: it goes on from the page before. */
  readonly isOpenAbove: boolean;
}

/** A cell: its columns and rows, counted from 0. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Lines that are so near are one line, or meet. In points. */
const NEAR = 2.5;

/** A side of a cell is there when so much of it is drawn. */
const COVERED = 0.6;

/** The grids that the ruling lines of a page make, from above downwards. */
export function gridsOf(rules: readonly Rule[]): readonly RuledGrid[] {
  const lines = [...merged(rules, true), ...merged(rules, false)];
  return groupsOf(lines)
    .flatMap((group) => gridsIn(group))
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** The lines of one direction, pieces of one line joined. */
function merged(rules: readonly Rule[], isHorizontal: boolean): readonly Rule[] {
  const same = rules.filter((rule) => rule.isHorizontal === isHorizontal).sort((a, b) => a.at - b.at || a.start - b.start);
  const lines: Rule[] = [];
  let first = 0;
  for (const rule of same) {
    while ((lines[first]?.at ?? Number.POSITIVE_INFINITY) < rule.at - 1.2) first += 1;
    let isJoined = false;
    for (let at = first; at < lines.length && !isJoined; at += 1) {
      const line = lines[at];
      if (line === undefined || rule.start > line.end + 3 || rule.end < line.start - 3) continue;
      lines[at] = { ...line, start: Math.min(line.start, rule.start), end: Math.max(line.end, rule.end) };
      isJoined = true;
    }
    if (!isJoined) lines.push(rule);
  }
  return lines;
}

/** Lines that meet each other. */
function groupsOf(lines: readonly Rule[]): readonly (readonly Rule[])[] {
  const parents = lines.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] ?? root] ?? root;
      root = parents[root] ?? root;
    }
    return root;
  };
  const across = lines.flatMap((line, at) => (line.isHorizontal ? [{ line, at }] : []));
  const down = lines.flatMap((line, at) => (line.isHorizontal ? [] : [{ line, at }]));
  for (const horizontal of across) {
    for (const vertical of down) {
      if (meet(horizontal.line, vertical.line)) parents[rootOf(vertical.at)] = rootOf(horizontal.at);
    }
  }
  const groups = new Map<number, Rule[]>();
  for (const [at, line] of lines.entries()) {
    const root = rootOf(at);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(line);
  }
  return [...groups.values()];
}

const meet = (horizontal: Rule, vertical: Rule): boolean =>
  vertical.at >= horizontal.start - NEAR &&
  vertical.at <= horizontal.end + NEAR &&
  horizontal.at >= vertical.start - NEAR &&
  horizontal.at <= vertical.end + NEAR;

/** The grid of lines that meet, and those that lie inside its cells; none for a frame around a text, or for a lone line. */
function gridsIn(lines: readonly Rule[]): readonly RuledGrid[] {
  const across = lines.filter(({ isHorizontal }) => isHorizontal);
  const down = lines.filter(({ isHorizontal }) => !isHorizontal);
  const xs = placesOf(down.map(({ at }) => at));
  // a page that cuts a row leaves it open above or below: there the ends of the vertical lines are its sides
  const drawn = placesOf(across.map(({ at }) => at));
  const ys = placesOf([...drawn, ...outerEnds(down)]);
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MOST_FIELDS) return [];
  const { cells, inner } = cellsOf(xs, ys, { across, down });
  const bottom = ys.at(-1) ?? 0;
  const isDrawnAt = (place: number) => drawn.some((at) => Math.abs(at - place) <= NEAR);
  const within = inner.flatMap(({ left, top, right, bottom: low }) =>
    gridsIn(lines.flatMap((line) => cutTo(line, [xs[left] ?? 0, ys[top] ?? 0, xs[right + 1] ?? 0, ys[low + 1] ?? 0]))),
  );
  return cells.length < 2 ? within : [{ xs, ys, cells, isOpenBelow: !isDrawnAt(bottom), isOpenAbove: !isDrawnAt(ys[0] ?? 0) }, ...within];
}

/** The part of a line inside a rectangle of left, top, right, bottom. */
function cutTo(line: Rule, [left, top, right, bottom]: readonly [number, number, number, number]): readonly Rule[] {
  const [from, to, low, high] = line.isHorizontal ? [left, right, top, bottom] : [top, bottom, left, right];
  const start = Math.max(line.start, from - NEAR);
  const end = Math.min(line.end, to + NEAR);
  return line.at < low - NEAR || line.at > high + NEAR || end - start < NEAR * 2 ? [] : [{ ...line, start, end }];
}

/** No table of a page has so many; a page of hatching has. */
const MOST_FIELDS = 50_000;

/** Where the vertical lines at both sides of a table begin and end. */
function outerEnds(down: readonly Rule[]): readonly number[] {
  const left = Math.min(...down.map(({ at }) => at));
  const right = Math.max(...down.map(({ at }) => at));
  const sides = [left, right].map((side) => down.filter(({ at }) => Math.abs(at - side) <= NEAR));
  const tops = sides.map((lines) => Math.min(...lines.map(({ start }) => start)));
  const bottoms = sides.map((lines) => Math.max(...lines.map(({ end }) => end)));
  return [tops, bottoms].flatMap(([one = 0, other = 0]) => (Math.abs(one - other) <= NEAR ? [one] : []));
}

/** Places in order, those near each other taken as one. */
function placesOf(values: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) places.push(value);
  }
  return places;
}

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
function cellsOf(
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
  box !== undefined && box.left === cell?.column && box.top === cell.row && box.right === cell.column + cell.columnSpan - 1 && box.bottom === cell.row + cell.rowSpan - 1;

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
function regionsOf(owners: readonly number[], columns: number): ReadonlyMap<number, { readonly box: Box; count: number }> {
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
function isDrawn(lines: readonly Rule[], side: { readonly at: number; readonly start: number; readonly end: number }): boolean {
  let covered = 0;
  for (const { at, start, end } of lines) {
    if (Math.abs(at - side.at) > NEAR) continue;
    covered += Math.max(0, Math.min(end, side.end) - Math.max(start, side.start));
  }
  return covered >= (side.end - side.start) * COVERED;
}
