import { mayHaveLostVowel } from './lost-vowel.js';
import { mayBeSplitTerm } from './split-term.js';
import { kindOf, kindTable, PLAIN, SARA_A, SPACE } from './unit-kinds.js';

/** Tells whether a part of one text may want a repair or may be damaged; a part without a suspect has nothing of either. */
export type SuspectIndex = (offset: number, length: number) => boolean;

/** Units to each entry of an index, as a power of two. */
const SHIFT = 5;

/**
 * Goes over a text once, so that of each of its many parts the repairs and the damage need not be looked for: to look at a
 * unit of a whole text costs a fifth of what it costs in a part, which the engine keeps as a reference into the whole.
 */
export function indexSuspects(text: string): SuspectIndex {
  const kinds = kindTable();
  const suspects = new Uint8Array((text.length >> SHIFT) + 1);
  let before = PLAIN;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x0e01 && unit <= 0x0e2e) {
      before = LETTER;
      continue;
    }
    const kind = kindOf(kinds, unit);
    if (
      ((fineBehind[kind] as number) >> before) % 2 === 0 ||
      (kind === SARA_A && mayHaveLostVowel(text, at)) ||
      (kind === SPACE && mayBeSplitTerm(text, at))
    ) {
      suspects[at >> SHIFT] = 1;
    }
    before = kind;
  }
  return (offset, length) => {
    for (let at = offset >> SHIFT; at <= (offset + length) >> SHIFT; at += 1) if (suspects[at] === 1) return true;
    return false;
  };
}

/** Letters ก to ฮ, as a kind beside those of unit-kinds. */
const LETTER = 8;

/**
 * By kind, the kinds that it is fine behind, a bit for each: a space but behind a space, a vowel mark behind a letter, a tone
 * behind a letter or a vowel mark, ะ า ำ but behind a space, เ but behind เ, and what is strange behind nothing.
 */
const fineBehind = [0b111111111, 0b111111101, 0b100000000, 0b100000100, 0b111111101, 0b111111101, 0b110111111, 0];
