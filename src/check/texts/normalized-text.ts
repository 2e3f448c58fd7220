import { normalizeThai } from '../../thai/text/normalize.js';
import type { PlacedText } from './placed-texts.js';

/** The text with whole letters, as `normalizeThai` gives it. */
export const normalizedOf = /* @__PURE__ */ oncePerText(({ text }): string => normalizeThai(text));

/** The function, asked once for each text. The answer is kept beside the text, never on it, and goes when the text goes. */
export function oncePerText<Value extends string | readonly object[]>(
  ask: (placed: PlacedText) => Value,
): (placed: PlacedText) => Value {
  const known = new WeakMap<PlacedText, Value>();
  return (placed) => {
    const kept = known.get(placed);
    if (kept !== undefined) return kept;
    const value = ask(placed);
    known.set(placed, value);
    return value;
  };
}
