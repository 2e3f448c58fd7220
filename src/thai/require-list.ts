import { shown } from './argument.js';

/** Throws a TypeError that names the function, unless the value is a list: `checkReport: expected a list of rules, got "all"`. */
export function requireList(caller: string, what: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${caller}: expected a list of ${what}, got ${shown(value)}`);
}
