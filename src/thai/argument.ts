/** Throws a TypeError that names the function and what it got, unless the value is text. */
export function requireText(caller: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${caller}: expected a text, got ${shown(value)}`);
}

/** What the options that are chosen from a few may be, by name. */
export type Choices = Readonly<Record<string, readonly unknown[]>>;

/**
 * Throws a TypeError unless the options are an object, and a RangeError unless each that has choices is absent or one of
 * them. Options come from plain JavaScript too.
 */
export function requireOptions(caller: string, options: unknown, choices: Choices = {}): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`${caller}: expected an object of options, got ${shown(options)}`);
  }
  for (const name in choices) {
    const value = (options as Record<string, unknown>)[name];
    const allowed = choices[name] as readonly unknown[];
    if (value === undefined || allowed.includes(value)) continue;
    throw new RangeError(`${caller}: expected ${name} to be ${allowed.join(' or ')}, got ${shown(value)}`);
  }
}

/** A value as a message shows it: short, and safe for symbols and for objects without a prototype. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return Object.is(value, -0) ? '-0' : String(value);
}
