import { pushAll } from '../../../thai/push-all.js';
import { type Matrix, mapped, type Point } from './matrix.js';
import type { Rule } from './page-marks.js';

/** A thicker bar is a filled area, not a ruling line. In points. */
const THICKEST = 3;

/** A shorter line is a tick or a letter that is drawn. In points. */
const SHORTEST = 3;

/** The straight lines along and down the page that a drawn path shows: sides of stroked shapes, and thin filled bars. */
export function rulesOfPath(
  data: ArrayLike<number>,
  { matrix, isStroked, clip }: { matrix: Matrix; isStroked: boolean; clip: readonly [number, number, number, number] },
): readonly Rule[] {
  const rules: Rule[] = [];
  for (const points of subpathsOf(data, matrix)) {
    if (isStroked) pushAll(rules, sidesOf(points));
    const bar = barOf(points);
    if (bar !== undefined) rules.push(bar);
  }
  return rules.flatMap((rule) => clipped(rule, clip));
}

/**
 * The points of each straight subpath. The codes are those of `pdfjs-dist`: 0 moves, 1 draws a line, 2 a curve; a path is closed by 3
 * in older and by 4 in newer versions.
 */
function subpathsOf(data: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const subpaths: Point[][] = [];
  let points: Point[] = [];
  let isCurved = false;
  const end = () => {
    if (points.length > 1 && !isCurved) subpaths.push(points);
    points = [];
    isCurved = false;
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at];
    at += 1;
    if (code === 0) end();
    if (code === 0 || code === 1) {
      points.push(mapped(matrix, data[at] ?? 0, data[at + 1] ?? 0));
      at += 2;
    } else if (code === 2) {
      isCurved = true;
      at += 6;
    } else if (points[0] !== undefined) points.push(points[0]);
  }
  end();
  return subpaths;
}

function sidesOf(points: readonly Point[]): readonly Rule[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    return to === undefined ? [] : ruleBetween(from, to);
  });
}

function ruleBetween(from: Point, to: Point): readonly Rule[] {
  const across = Math.abs(to.x - from.x);
  const down = Math.abs(to.y - from.y);
  if (across >= SHORTEST && down < 1) {
    return [
      { isHorizontal: true, at: (from.y + to.y) / 2, start: Math.min(from.x, to.x), end: Math.max(from.x, to.x) },
    ];
  }
  if (down >= SHORTEST && across < 1) {
    return [
      { isHorizontal: false, at: (from.x + to.x) / 2, start: Math.min(from.y, to.y), end: Math.max(from.y, to.y) },
    ];
  }
  return [];
}

/** A filled rectangle so thin that it is a line. */
function barOf(points: readonly Point[]): Rule | undefined {
  if (points.length < 4 || points.length > 6) return undefined;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isRectangle = points.every(
    ({ x, y }) => (x - left < 0.1 || right - x < 0.1) && (y - top < 0.1 || bottom - y < 0.1),
  );
  if (!isRectangle) return undefined;
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width >= SHORTEST && width > height * 2) {
    return { isHorizontal: true, at: (top + bottom) / 2, start: left, end: right };
  }
  if (width <= THICKEST && height >= SHORTEST && height > width * 2) {
    return { isHorizontal: false, at: (left + right) / 2, start: top, end: bottom };
  }
  return undefined;
}

/** The part of a line that is shown: browsers paint the borders of a table beyond the end of the page. */
function clipped(rule: Rule, [left, top, right, bottom]: readonly [number, number, number, number]): readonly Rule[] {
  const { isHorizontal, at } = rule;
  const [from, to, low, high] = isHorizontal ? [left, right, top, bottom] : [top, bottom, left, right];
  const start = Math.max(rule.start, from);
  const end = Math.min(rule.end, to);
  return at < low - 1 || at > high + 1 || end - start < SHORTEST ? [] : [{ ...rule, start, end }];
}
