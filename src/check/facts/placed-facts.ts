import type { Path } from '../../thai/issue.js';
import { memo } from '../clean-text.js';
import { mendedOf } from '../mended-text.js';
import { type PlacedText, shortened } from '../texts.js';
import { type NumberInText, numbersIn } from './numbers-in.js';

/** Where a fact begins in the mended text. */
interface Fact {
  readonly start: number;
}

/** A fact, the mended text that it stands in, and the words around it. */
export interface PlacedFact<Found extends Fact> {
  readonly fact: Found;
  readonly mended: string;
  readonly around: string;
  readonly path: Path;
}

const numbersOf = /* @__PURE__ */ memo((placed: PlacedText) => numbersIn(mendedOf(placed)));

/** The facts of one kind in a text, looked for once. */
export const factsOf = <Found extends Fact>(
  find: (text: string, numbers: readonly NumberInText[]) => readonly Found[],
): ((placed: PlacedText) => readonly Found[]) =>
  memo((placed: PlacedText) => find(mendedOf(placed), numbersOf(placed)));

/** The facts of one kind in all texts. */
export function* factsIn<Found extends Fact>(
  texts: readonly PlacedText[],
  findIn: (placed: PlacedText) => readonly Found[],
): Generator<PlacedFact<Found>> {
  for (const placed of texts) {
    for (const fact of findIn(placed)) {
      const mended = mendedOf(placed);
      yield { fact, mended, around: shortened(mended, fact.start), path: placed.path };
    }
  }
}
