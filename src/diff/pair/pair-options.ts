import { requireOptions, shown } from '../../thai/argument.js';

/**
 * How the parts of two reports are paired. Similarity is 1 for the same text; for others it rises with the letters that
 * they share and with the numbers, and falls where they name other numbers.
 */
export interface PairOptions {
  /** `'id'` pairs parts of the same id and looks at no text. Default: `'meaning'`. */
  readonly by?: 'meaning' | 'id' | undefined;
  /** Least similarity of two items of one measure, 0 to 1. Default: 0.54. */
  readonly withinMeasure?: number | undefined;
  /** Least similarity of two items of different measures, 0 to 1. Default: 0.7. */
  readonly acrossMeasures?: number | undefined;
  /** `false` pairs no item with one of another measure: it was removed there and added here. Default: `true`. */
  readonly moves?: boolean | undefined;
}

/** Throws a TypeError or RangeError that names the function, unless the options are of use. */
export function requirePairOptions(caller: string, options: PairOptions): void {
  requireOptions(caller, options, { by: ['meaning', 'id'] });
  for (const name of ['withinMeasure', 'acrossMeasures'] as const) {
    const value: unknown = options[name];
    if (value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)) continue;
    throw new RangeError(`${caller}: expected ${name} to be a number from 0 to 1, got ${shown(value)}`);
  }
}
