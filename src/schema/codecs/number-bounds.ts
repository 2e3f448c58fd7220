import { shown } from '../../thai/argument.js';
import { type Flaw, flaw } from '../messages/flaw.js';

/** A number that text has and no number of the language keeps. */
export const tooLarge: Flaw = /* @__PURE__ */ (() =>
  flaw('out-of-range', 'จำนวนมากเกินกว่าจะเก็บได้ตรงตามที่เขียน', 'The number is too large to be kept as written.'))();

/** Throws a RangeError when the least is above the most. */
export function requireOrder(caller: string, min: number | string | undefined, max: number | string | undefined): void {
  if (min === undefined || max === undefined || min <= max) return;
  throw new RangeError(`${caller}: expected min to be at most max, got ${shown(min)} and ${shown(max)}`);
}

/** Throws a RangeError unless a bound is absent or a finite number. */
export function requireNumber(caller: string, name: 'min' | 'max', value: unknown): void {
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return;
  throw new RangeError(`${caller}: expected ${name} to be a number, got ${shown(value)}`);
}
