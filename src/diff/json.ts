import type { Json } from './change.js';

/** The fields of an object that hold something, by name. */
export type Fields = Readonly<Record<string, Json>>;

/** The fields of an object but some; fields that hold `undefined` are left out, as JSON does. */
export function fieldsOf(value: object, without: readonly string[]): Fields {
  const fields: [string, Json][] = [];
  for (const [name, held] of Object.entries(value) as [string, Json | undefined][]) {
    if (held !== undefined && !without.includes(name)) fields.push([name, held]);
  }
  return Object.fromEntries(fields);
}

/** Whether the fields of two objects are the same but some, without the cost of telling them. */
export function areSame(left: object, right: object, without: readonly string[]): boolean {
  const [from, to] = [left as Fields, right as Fields];
  for (const name in from) if (!without.includes(name) && !isSame(from[name], to[name])) return false;
  for (const name in to)
    if (from[name] === undefined && to[name] !== undefined && !without.includes(name)) return false;
  return true;
}

/** Whether two values are the same in JSON, whatever the order of their fields. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (Object.is(left, right)) return true;
  if (isList(left))
    return isList(right) && left.length === right.length && left.every((each, at) => isSame(each, right[at]));
  if (!isFields(left) || !isFields(right)) return left === right;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) => isSame(left[name], right[name]));
}

/** Whether a value is a list. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Whether a value is an object with fields. */
export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
