import { mayHaveLostVowel } from '../thai/text/lost-vowel.js';
import { mayBeSplitTerm } from '../thai/text/split-term.js';
import { kindOf, kindTable, PLAIN, SARA_A, SARA_E, SPACE, STRANGE } from '../thai/text/unit-kinds.js';
import type { SpannedText } from './text/spanned-text.js';

/** What was seen in the parts of a text that were looked at; of suspects and uneven parts it may see some that stand up to 32 units beside. */
export interface TextIndex {
  /** Looks at a part, before anything is asked of it; what was not looked at is taken to be fine. */
  readonly look: (offset: number, length: number) => void;
  /** The part may want a repair or may be damaged; one that is no suspect has nothing of either. */
  readonly isSuspect: (offset: number, length: number) => boolean;
  /** The part may hold `&`, or white space of HTML that is no single space; one that is even has neither. */
  readonly isUneven: (offset: number, length: number) => boolean;
  /** The first place, from one on and before an end, where the mark of a list item may stand behind white space; -1 where none is. */
  readonly nextMark: (from: number, end: number) => number;
}

/** Units to each entry of an index, as a power of two. */
const SHIFT = 5;

/**
 * Looks at each unit of a document once, so that in its many parts repairs, damage and more need not be looked for: to look
 * at a unit of a whole text costs a fifth of what it costs in a part, which the engine keeps as a reference into the whole.
 */
export function indexText(text: string): TextIndex {
  const found: Found = {
    text,
    flags: new Uint8Array((text.length >> SHIFT) + 1),
    marks: new Int32Array((text.length >> SHIFT) + 1),
    tables: tables(),
  };
  const { flags, marks } = found;
  const has = (mask: number, offset: number, length: number): boolean => {
    const end = (offset + length) >> SHIFT;
    for (let at = offset >> SHIFT; at <= end; at += 1) if (((flags[at] as number) & mask) !== 0) return true;
    return false;
  };
  return {
    look: (offset, length) => look(found, offset, offset + length),
    isSuspect: (offset, length) => has(SUSPECT | LOST_VOWEL | SPLIT_TERM, offset, length),
    isUneven: (offset, length) => has(UNEVEN, offset, length),
    nextMark: (from, end) => {
      let mask = -1 << (from & 31);
      for (let place = from >> SHIFT; place << SHIFT < end; place += 1) {
        const bits = (marks[place] as number) & mask;
        const at = (place << SHIFT) + 31 - Math.clz32(bits & -bits);
        if (bits !== 0) return at < end ? at : -1;
        mask = -1;
      }
      return -1;
    },
  };
}

/** Tells whether a text stands in the document as it is, with neither `&` nor white space to collapse in it. */
export const isEven = (index: TextIndex | undefined, { spans, offset, length }: SpannedText): boolean =>
  index !== undefined && spans === undefined && !index.isUneven(offset, length);

/** Tells whether a text as a whole may want a repair or may be damaged. */
export function hasSuspect(text: string): boolean {
  const index = indexText(text);
  index.look(0, text.length);
  return index.isSuspect(0, text.length);
}

/** What was found in a text so far. */
interface Found {
  readonly text: string;
  /** For 32 units each, all that was found in them. */
  readonly flags: Uint8Array;
  /** For each unit a bit, whether a mark may begin there. */
  readonly marks: Int32Array;
  readonly tables: Tables;
}

function look(found: Found, start: number, end: number): void {
  const { text } = found;
  const { kinds, findings } = found.tables;
  let before = PLAIN;
  let at = start;
  while (at < end) {
    let here = 0;
    // no branch for letters: whether one comes next cannot be foretold, and a wrong guess costs more than the look
    do {
      const kind = readingKindOf(kinds, text.charCodeAt(at));
      here = findings[(before << KIND_BITS) | kind] as number;
      before = kind;
      at += 1;
    } while (here === 0 && at < end);
    if (here !== 0) note(found, at - 1, here);
  }
}

function note({ text, flags, marks }: Found, at: number, here: number): void {
  if (here < LOST_VOWEL || isFound(text, at, here)) flags[at >> SHIFT] = (flags[at >> SHIFT] as number) | here;
  if ((here & (MARK | MARK_BEHIND)) === 0) return;
  const start = (here & MARK) === 0 ? at - 1 : at;
  marks[start >> SHIFT] = (marks[start >> SHIFT] as number) | (1 << (start & 31));
}

/** What is found in two units, a bit for each. */
const SUSPECT = 1;
const UNEVEN = 2;
/** The second one may begin the mark of a list item. */
const MARK = 4;
/** The first one may. */
const MARK_BEHIND = 8;
/** A closer look is wanted: ะ or า behind a letter, and a letter or เ behind a space, are fine for the most part. */
const LOST_VOWEL = 16;
const SPLIT_TERM = 32;

const isFound = (text: string, at: number, found: number): boolean =>
  found === LOST_VOWEL ? mayHaveLostVowel(text, at) : mayBeSplitTerm(text, at - 1);

/** Kinds beside those of unit-kinds: letters ก to ฮ are this one and the three behind it. */
const LETTER = 8;
const TAB_OR_LINE_END = 12;
const CARRIAGE_RETURN = 13;
const AMPERSAND = 14;
/** Digits, (, dashes and other bullets. */
const MARK_START = 15;
/** What stands behind the letter of a mark: . and ) */
const MARK_END = 16;
/** ข, with which ข้อ begins. */
const KHO = 17;

/** The signs of these kinds, in their order; \v is as rare as \r. */
const signs = /([\t\n\f])|([\r\v])|(&)|([(0-9๐-๙-])|([.)])|(ข)/;

const KIND_BITS = 5;

/** Of what kind a unit is to a reader; behind the table stand bullets, and what is strange. */
const readingKindOf = (kinds: Uint8Array, unit: number): number =>
  kinds[unit] ?? (kindOf(kinds, unit) === PLAIN ? MARK_START : STRANGE);

/** What kinds count as where damage is looked for. */
const counted = [PLAIN, STRANGE, PLAIN, PLAIN, PLAIN, LETTER];

/** From ก to ฮ: 1 for those before a lost ำ, 2 for those that begin what is split off a term, 3 for both. */
const letterKinds = '3000002300200000000120301300000020000000012010';

/**
 * By kind, the kinds that it is odd behind, a bit for each: a space behind a space, a vowel mark behind no letter, a tone
 * behind neither a letter nor a vowel mark, ะ า ำ and some letters behind a space, เ behind เ, and what is strange behind all.
 */
const oddBehind = [0, 0b10, 0b11111111, 0b11111011, 0b101000000010, 0b10, 0b1000010, 0b111111111111, 0, 0, 0b10, 0b10];

interface Tables {
  /** By unit below U+0E80. */
  readonly kinds: Uint8Array;
  /** By the kinds of two units, the first one times 32. */
  readonly findings: Uint8Array;
}

let made: Tables | undefined;

/** Made at the first call. */
function tables(): Tables {
  made ??= {
    kinds: kindTable().map((kind, unit) => {
      const group = signs.exec(String.fromCharCode(unit))?.findIndex((found, at) => at > 0 && found !== undefined);
      if (group !== undefined) return TAB_OR_LINE_END + group - 1;
      return unit >= 0x0e01 && unit <= 0x0e2e ? LETTER + Number(letterKinds[unit - 0x0e01]) : kind;
    }),
    findings: Uint8Array.from({ length: 1 << (2 * KIND_BITS) }, (_, pair) => findingOf(pair >> KIND_BITS, pair & 31)),
  };
  return made;
}

function findingOf(before: number, kind: number): number {
  const last = counted[before - TAB_OR_LINE_END] ?? before;
  const next = counted[kind - TAB_OR_LINE_END] ?? kind;
  const isOdd = (((oddBehind[next] ?? 0) >> last) & 1) === 1;
  let found = 0;
  if (kind === TAB_OR_LINE_END || kind === AMPERSAND) found |= UNEVEN;
  if (kind === CARRIAGE_RETURN || (kind === SPACE && isOdd)) found |= SUSPECT | UNEVEN;
  const isBlank = before === SPACE || last === STRANGE || before === TAB_OR_LINE_END;
  if (isBlank && (kind === MARK_START || kind === KHO || kind === STRANGE)) found |= MARK;
  if (last >= LETTER && kind === MARK_END) found |= MARK_BEHIND;
  if (!isOdd) return found;
  if (kind === SARA_A && last >= LETTER) return LOST_VOWEL;
  return before === SPACE && (next >= LETTER || kind === SARA_E) ? SPLIT_TERM : found | SUSPECT;
}
