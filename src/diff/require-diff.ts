import type { Path } from '../thai/issue.js';
import { requireShape } from '../thai/shape/shape.js';
import type { Change, ReportDiff } from './change.js';
import { changeShape, diffShape } from './diff-shape.js';

/** Throws a TypeError that names the function and the first field at fault, unless the value is a diff: it may come from JSON. */
export function requireDiff(caller: string, value: unknown): asserts value is ReportDiff {
  requireShape(caller, 'a diff', diffShape, value);
}

/** The same for a change. */
export function requireChange(caller: string, value: unknown): asserts value is Change {
  requireShape(caller, 'a change', changeShape, value);
}

/** The first field that no diff can have, in a value that is one otherwise; throws a TypeError for a value that is none. */
export function damageOf(caller: string, value: unknown): Path | undefined {
  const path = diffShape(value, []);
  if (path !== undefined && !isLikeDiff(value)) requireDiff(caller, value);
  return path;
}

const isLikeDiff = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['changes']) && isObject(value['before']) && isObject(value['after']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
