import { mayHaveLostVowel } from './lost-vowel.js';
import { mayBeSplitTerm } from './split-term.js';
import { kindOf, kindTable, PLAIN, SARA_A, SARA_E, SPACE } from './unit-kinds.js';

/** What one look over a text tells of its parts; it may say yes for what stands up to 32 units beside them. */
export interface TextIndex {
  /** The part may want a repair or may be damaged; one that is no suspect has nothing of either. */
  readonly isSuspect: (offset: number, length: number) => boolean;
  /** The part may hold `&`, or white space of HTML that is no single space; one that is even has neither. */
  readonly isUneven: (offset: number, length: number) => boolean;
}

/** Units to each entry of an index, as a power of two. */
const SHIFT = 5;

/**
 * Goes over a text once, so that in each of its many parts repairs, damage and more need not be looked for: to look at a
 * unit of a whole text costs a fifth of what it costs in a part, which the engine keeps as a reference into the whole.
 */
export function indexText(text: string): TextIndex {
  const { kinds, findings } = tables();
  const flags = new Uint8Array((text.length >> SHIFT) + 1);
  let before = PLAIN;
  for (let at = 0; at < text.length; at += 1) {
    // no branch for letters: whether one comes next cannot be foretold, and a wrong guess costs more than the look
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] ?? kindOf(kinds, unit);
    const found = findings[(before << 4) | kind] as number;
    if (found !== 0 && (found < LOST_VOWEL || isFound(text, at, found))) {
      flags[at >> SHIFT] = (flags[at >> SHIFT] as number) | found;
    }
    before = kind;
  }
  const has = (mask: number, offset: number, length: number): boolean => {
    const end = (offset + length) >> SHIFT;
    for (let at = offset >> SHIFT; at <= end; at += 1) if (((flags[at] as number) & mask) !== 0) return true;
    return false;
  };
  return {
    isSuspect: (offset, length) => has(SUSPECT | LOST_VOWEL | SPLIT_TERM, offset, length),
    isUneven: (offset, length) => has(UNEVEN, offset, length),
  };
}

/** What is found in a part, a bit for each. */
const SUSPECT = 1;
const UNEVEN = 2;
/** A closer look is wanted: ะ or า behind a letter, and a letter or เ behind a space, are fine for the most part. */
const LOST_VOWEL = 4;
const SPLIT_TERM = 8;

const isFound = (text: string, at: number, found: number): boolean =>
  found === LOST_VOWEL ? mayHaveLostVowel(text, at) : mayBeSplitTerm(text, at - 1);

/** Kinds beside those of unit-kinds: letters ก to ฮ are this one and the three behind it. */
const LETTER = 8;
const TAB_OR_LINE_END = 12;
const CARRIAGE_RETURN = 13;
const AMPERSAND = 14;

/** From ก to ฮ: 1 for those before a lost ำ, 2 for those that begin what is split off a term, 3 for both. */
const letterKinds = '3000002300200000000120301300000020000000012010';

/**
 * By kind, the kinds that it is odd behind, a bit for each: a space behind a space, a vowel mark behind no letter, a tone
 * behind neither a letter nor a vowel mark, ะ า ำ and some letters behind a space, เ behind เ, and what is strange behind all.
 */
const oddBehind = [0, 0b10, 0x70ff, 0x70fb, 0b101000000010, 0b10, 0b1000010, 0x7fff, 0, 0, 0b10, 0b10, 0, 0x7fff, 0];

interface Tables {
  /** By unit below U+0E80. */
  readonly kinds: Uint8Array;
  /** By the kinds of two units, 16 for the first one. */
  readonly findings: Uint8Array;
}

let made: Tables | undefined;

/** Made at the first call. */
function tables(): Tables {
  made ??= {
    kinds: kindTable().map((kind, unit) => {
      const letter = Number(letterKinds[unit - 0x0e01] ?? 0);
      if (unit >= 0x0e01 && letterKinds[unit - 0x0e01] !== undefined) return LETTER + letter;
      if (unit === 0x09 || unit === 0x0a || unit === 0x0c) return TAB_OR_LINE_END;
      if (unit === 0x0d) return CARRIAGE_RETURN;
      return unit === 0x26 ? AMPERSAND : kind;
    }),
    findings: Uint8Array.from({ length: 256 }, (_, pair) => findingOf(pair >> 4, pair & 15)),
  };
  return made;
}

function findingOf(before: number, kind: number): number {
  const isOdd = (((oddBehind[kind] ?? 0) >> before) & 1) === 1;
  if (kind === TAB_OR_LINE_END || kind === AMPERSAND) return UNEVEN;
  if (kind === CARRIAGE_RETURN || (kind === SPACE && isOdd)) return SUSPECT | UNEVEN;
  if (!isOdd) return 0;
  if (kind === SARA_A && before >= LETTER) return LOST_VOWEL;
  return before === SPACE && (kind >= LETTER || kind === SARA_E) ? SPLIT_TERM : SUSPECT;
}
