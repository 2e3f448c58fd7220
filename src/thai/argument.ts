/** Throws a TypeError that names the function and what it got, unless the value is text. */
export function requireText(caller: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${caller}: expected a text, got ${shown(value)}`);
}

/**
 * Throws a RangeError unless an option is absent or one of its choices. Options come from plain JavaScript too.
 */
export function requireChoice(caller: string, option: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || (typeof value === 'string' && choices.includes(value))) return;
  throw new RangeError(`${caller}: expected ${option} to be ${choices.join(' or ')}, got ${shown(value)}`);
}

/** Throws a TypeError unless the options are an object. */
export function requireOptions(caller: string, value: unknown): void {
  if (typeof value === 'object' && value !== null) return;
  throw new TypeError(`${caller}: expected an object of options, got ${shown(value)}`);
}

/** A value as a message shows it: short, and safe for symbols and for objects without a prototype. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return Object.is(value, -0) ? '-0' : String(value);
}
