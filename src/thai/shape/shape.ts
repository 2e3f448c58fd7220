import { shown } from '../argument.js';
import type { Path } from '../issue.js';

/** What values of a kind look like: gives the path of the first thing that is not so, undefined when all is. */
export type Shape = (value: unknown, path: Path) => Path | undefined;

/** A value of which a sentence is true. */
export const where =
  (isRight: (value: unknown) => boolean): Shape =>
  (value, path) =>
    isRight(value) ? undefined : path;

/** Any text. */
export const text: Shape = where((value) => typeof value === 'string');

/** Any number. */
export const number: Shape = where((value) => typeof value === 'number');

/** A whole number between two, both included. */
export const whole = (least: number, most: number): Shape =>
  where((value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most);

/** A value that JSON can hold. What a list or an object holds is not looked at. */
export const json: Shape = where(
  (value) => value === null || ['string', 'number', 'boolean', 'object'].includes(typeof value),
);

/** One of a few texts. */
export const oneOf = <Name extends string>(names: Readonly<Record<Name, true>>): Shape =>
  where((value) => typeof value === 'string' && Object.hasOwn(names, value));

/** What has the shape, or is absent. */
export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path);

/** A list of what has the shape. */
export const listOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [at, each] of value.entries()) {
      const found = shape(each, [...path, at]);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** An object with these fields; it may have others. */
export const object =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    const fields = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(shapes)) {
      const found = shapes[name]?.(fields[name], [...path, name]);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** An object whose every field has the shape, whatever its name. */
export const recordOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    for (const [name, field] of Object.entries(value)) {
      const found = shape(field, [...path, name]);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** Throws a TypeError that names the function, and the first field at fault, unless the value has the shape. */
export function requireShape(caller: string, what: string, shape: Shape, value: unknown): void {
  const path = shape(value, []);
  if (path === undefined) return;
  const field = path.length === 0 ? '' : ` as its ${path.join('.')}`;
  throw new TypeError(`${caller}: expected ${what}, got ${shown(valueAt(value, path))}${field}`);
}

function valueAt(value: unknown, path: Path): unknown {
  let held = value;
  for (const step of path) held = (held as Readonly<Record<string, unknown>>)[step];
  return held;
}
