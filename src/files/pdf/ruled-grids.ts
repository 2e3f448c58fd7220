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
    .flatMap((group) => gridOf(group) ?? [])
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

/** The grid of lines that meet; `undefined` for a frame around a text, or for a lone line. */
function gridOf(lines: readonly Rule[]): RuledGrid | undefined {
  const across = lines.filter(({ isHorizontal }) => isHorizontal);
  const down = lines.filter(({ isHorizontal }) => !isHorizontal);
  const xs = placesOf(down.map(({ at }) => at));
  // a page that cuts a row leaves it open above or below: there the ends of the vertical lines are its sides
  const drawn = placesOf(across.map(({ at }) => at));
  const ys = placesOf([...drawn, ...commonEnds(down)]);
  if (xs.length < 3 || ys.length < 2) return undefined;
  const cells = cellsOf(xs, ys, { across, down });
  const bottom = ys.at(-1) ?? 0;
  const isOpenBelow = !drawn.some((at) => Math.abs(at - bottom) <= NEAR);
  return cells.length < 2 ? undefined : { xs, ys, cells, isOpenBelow };
}

/** Where most vertical lines begin and end. */
function commonEnds(down: readonly Rule[]): readonly number[] {
  const tops = placesOf(down.map(({ start }) => start));
  const bottoms = placesOf(down.map(({ end }) => end));
  const isCommon = (at: number, endOf: (rule: Rule) => number) =>
    down.filter((rule) => Math.abs(endOf(rule) - at) <= NEAR).length * 2 > down.length;
  return [
    ...tops.slice(0, 1).filter((at) => isCommon(at, ({ start }) => start)),
    ...bottoms.slice(-1).filter((at) => isCommon(at, ({ end }) => end)),
  ];
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

/** The cells: fields of the grid without a line between them are one. */
function cellsOf(xs: readonly number[], ys: readonly number[], { across, down }: Lines): readonly GridCell[] {
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
  const boxes = new Map<number, { left: number; top: number; right: number; bottom: number }>();
  for (let field = 0; field < owners.length; field += 1) {
    const owner = ownerOf(field);
    const row = Math.floor(field / columns);
    const column = field % columns;
    const box = boxes.get(owner);
    if (box === undefined) boxes.set(owner, { left: column, top: row, right: column, bottom: row });
    else {
      box.left = Math.min(box.left, column);
      box.right = Math.max(box.right, column);
      box.bottom = Math.max(box.bottom, row);
    }
  }
  return [...boxes.values()].map(({ left, top, right, bottom }) => ({
    column: left,
    row: top,
    columnSpan: right - left + 1,
    rowSpan: bottom - top + 1,
  }));
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
