import { shown } from '../thai/argument.js';

/** Throws a TypeError that names the caller unless the value has a list of measures. */
export function requireReport(caller: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && 'measures' in value && Array.isArray(value.measures)) return;
  throw new TypeError(`${caller}: expected a report, got ${shown(value)}`);
}
