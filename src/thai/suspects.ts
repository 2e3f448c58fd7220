import { mayHaveLostVowel } from './lost-vowel.js';
import { mayBeSplitTerm } from './split-term.js';
import { kindOf, kindTable, PLAIN, SARA_A, SARA_E, SPACE } from './unit-kinds.js';

/** Tells whether a part of one text may want a repair or may be damaged; a part without a suspect has nothing of either. */
export type SuspectIndex = (offset: number, length: number) => boolean;

/** Units to each entry of an index, as a power of two. */
const SHIFT = 5;

/**
 * Goes over a text once, so that of each of its many parts the repairs and the damage need not be looked for: to look at a
 * unit of a whole text costs a fifth of what it costs in a part, which the engine keeps as a reference into the whole.
 */
export function indexSuspects(text: string): SuspectIndex {
  const kinds = wordKinds();
  const suspects = new Uint8Array((text.length >> SHIFT) + 1);
  let before = PLAIN;
  for (let at = 0; at < text.length; at += 1) {
    // no branch for letters: whether one comes next cannot be foretold, and a wrong guess costs more than the look
    const kind = kindOf(kinds, text.charCodeAt(at));
    if (((oddBehind[kind] as number) >> before) % 2 === 1 && isOdd(text, at, kind, before)) suspects[at >> SHIFT] = 1;
    before = kind;
  }
  return (offset, length) => {
    for (let at = offset >> SHIFT; at <= (offset + length) >> SHIFT; at += 1) if (suspects[at] === 1) return true;
    return false;
  };
}

/** Looks closer at what is fine for the most part: ะ and า behind a letter, a letter or เ behind a space. */
function isOdd(text: string, at: number, kind: number, before: number): boolean {
  if (kind === SARA_A && before >= LETTER) return mayHaveLostVowel(text, at);
  if (before === SPACE && (kind >= LETTER || kind === SARA_E)) return mayBeSplitTerm(text, at - 1);
  return true;
}

/** Letters ก to ฮ: this kind and the three behind it, beside those of unit-kinds. */
const LETTER = 8;

/** From ก to ฮ: 1 for those before a lost ำ, 2 for those that begin what is split off a term, 3 for both. */
const letterKinds = '3000002300200000000120301300000020000000012010';

let table: Uint8Array | undefined;

function wordKinds(): Uint8Array {
  table ??= kindTable().map((kind, unit) =>
    letterKinds[unit - 0x0e01] ? LETTER + Number(letterKinds[unit - 0x0e01]) : kind,
  );
  return table;
}

/**
 * By kind, the kinds that it is odd behind, a bit for each: a space behind a space, a vowel mark behind no letter, a tone
 * behind neither a letter nor a vowel mark, ะ า ำ and some letters behind a space, เ behind เ, and what is strange behind all.
 */
const oddBehind = [0, 0b10, 0b11111111, 0b11111011, 0b101000000010, 0b10, 0b1000010, 0b111111111111, 0, 0, 0b10, 0b10];
