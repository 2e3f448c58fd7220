import type { Rule } from '../page/page-marks.js';
import { type GridCell, gridCells, NEAR } from './grid-cells.js';

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

/** The grids that the ruling lines of a page make, from above downwards. */
export function gridsOf(rules: readonly Rule[]): readonly RuledGrid[] {
  const lines = [...merged(rules, true), ...merged(rules, false)];
  return groupsOf(lines)
    .flatMap((group) => gridsIn(group))
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** The lines of one direction, pieces of one line joined. */
function merged(rules: readonly Rule[], isHorizontal: boolean): readonly Rule[] {
  const same = rules
    .filter((rule) => rule.isHorizontal === isHorizontal)
    .sort((a, b) => a.at - b.at || a.start - b.start);
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
  const { cells, inner } = gridCells(xs, ys, { across, down });
  const bottom = ys.at(-1) ?? 0;
  const isDrawnAt = (place: number) => drawn.some((at) => Math.abs(at - place) <= NEAR);
  const within = inner.flatMap(({ left, top, right, bottom: low }) =>
    gridsIn(lines.flatMap((line) => cutTo(line, [xs[left] ?? 0, ys[top] ?? 0, xs[right + 1] ?? 0, ys[low + 1] ?? 0]))),
  );
  return cells.length < 2
    ? within
    : [{ xs, ys, cells, isOpenBelow: !isDrawnAt(bottom), isOpenAbove: !isDrawnAt(ys[0] ?? 0) }, ...within];
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
