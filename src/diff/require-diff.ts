import { shown } from '../thai/argument.js';

/** Throws a TypeError that names the function, unless the value has the shape of a diff. */
export function requireDiff(caller: string, value: unknown): void {
  if (isObject(value) && Array.isArray(value['changes']) && isSide(value['before']) && isSide(value['after'])) return;
  throw new TypeError(`${caller}: expected a diff, got ${shown(value)}`);
}

const isSide = (value: unknown): boolean => isObject(value) && Array.isArray(value['measures']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
