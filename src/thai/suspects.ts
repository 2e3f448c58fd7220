import { isDamageSuspect, isThaiLetter } from './damage.js';
import { isSuspect, kindOf, kindTable, PLAIN } from './unit-kinds.js';

/** Tells whether a part of one text may want a repair or may be damaged; a part without a suspect has nothing of either. */
export type SuspectIndex = (offset: number, length: number) => boolean;

/** Units to each entry of an index. */
const SHIFT = 5;

/**
 * Goes over a text once, so that of each of its many parts the repairs and the damage need not be looked for: to look at a
 * unit of a whole text costs a fifth of what it costs in a part, which the engine keeps as a reference into the whole.
 */
export function indexSuspects(text: string): SuspectIndex {
  const kinds = kindTable();
  const suspects = new Uint8Array((text.length >> SHIFT) + 1);
  let before = 0;
  let kindBefore = PLAIN;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isThaiLetter(unit)) {
      before = unit;
      kindBefore = PLAIN;
      continue;
    }
    const kind = kindOf(kinds, unit);
    if (kind !== PLAIN && (isSuspect(kind, kindBefore) || isDamageSuspect(kinds, text, at, unit, before))) {
      suspects[at >> SHIFT] = 1;
    }
    before = unit;
    kindBefore = kind;
  }
  return (offset, length) => {
    for (let at = offset >> SHIFT; at <= (offset + length) >> SHIFT; at += 1) if (suspects[at] === 1) return true;
    return false;
  };
}
