import { digitsIn } from '../thai/number/digits.js';
import type { MentionSpan } from './mention.js';

/** The span of a mention. */
export function spanOf(text: string, start: number, end: number, bent: boolean): MentionSpan {
  const written = text.slice(start, end);
  const span = { start, end, text: written, digits: digitsIn(written) };
  return bent ? { ...span, repaired: true } : span;
}
