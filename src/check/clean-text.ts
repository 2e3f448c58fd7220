import { wholeLetters } from '../thai/text/whole-letters.js';
import type { PlacedText } from './texts.js';

/** The text with whole letters. */
export const cleanOf = /* @__PURE__ */ memo(({ text }: PlacedText): string => wholeLetters(text));

/** The function, asked once for each text of a run; the answer is kept on the text itself, which ends with the run. */
export function memo<Value extends string | readonly object[]>(
  ask: (placed: PlacedText) => Value,
): (placed: PlacedText) => Value {
  const known: unique symbol = Symbol('known');
  return (placed: PlacedText & { [known]?: Value }) => {
    placed[known] ??= ask(placed);
    return placed[known];
  };
}
