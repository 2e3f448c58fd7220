import { lostVowel, mayHaveLostVowel } from './lost-vowel.js';
import { mayBeSplitTerm, splitTerm } from './split-term.js';
import { kindOf, kindTable, SARA_A, SARA_AM, SPACE, STRANGE, TONE_MARK, VOWEL_MARK } from './unit-kinds.js';

/** What happened to the letters: lost, replaced, moved, or torn from each other on the way from a PDF. */
export type DamageKind = 'replaced-letter' | 'lost-vowel' | 'spaced-vowel' | 'misplaced-mark' | 'split-word';

/** A place of a text that was damaged and cannot be mended without knowing the word. */
export interface Damage {
  readonly kind: DamageKind;
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
  /** What stands there. */
  readonly found: string;
}

/**
 * Finds what no mend can bring back: U+FFFD, frequent words without their ำ (ดาเนินงาน), a vowel behind a space (จ านวน), terms
 * with a space inside (ดำเนิน งาน), and marks where no letter can carry them (รา้ย). In the order of the text; what is odd but could be a word stays unsaid.
 */
export function findDamage(text: string): readonly Damage[] {
  if (!mayBeDamaged(text)) return none;
  const damages: Damage[] = [];
  for (const { 0: found, index } of text.matchAll(damaged)) {
    const kind = nameOf(found);
    const isWhole = kind === 'lost-vowel' || kind === 'split-word';
    const offset = !isWhole && isThaiLetter(text.charCodeAt(index - 1)) ? index - 1 : index;
    damages.push({ kind, offset, found: text.slice(offset, index + found.length) });
  }
  return damages;
}

const none: readonly Damage[] = [];

/** A quick look that misses no damage: most texts have none, and the pattern costs several times as much. */
function mayBeDamaged(text: string): boolean {
  const kinds = kindTable();
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDamageSuspect(kinds, text, at, unit, before)) return true;
    before = unit;
  }
  return false;
}

/** Tells whether damage may be at a unit of a text, by the one before it, 0 at the beginning; damage never goes untold. */
function isDamageSuspect(kinds: Uint8Array, text: string, at: number, unit: number, before: number): boolean {
  switch (kindOf(kinds, unit)) {
    case VOWEL_MARK:
    case TONE_MARK:
      return !isThaiLetter(before) && (before === unit || !isMarkAfterMark(kinds, before, unit));
    case SARA_A:
    case SARA_AM:
      return before === 0x20 || (unit === 0x0e32 && mayHaveLostVowel(text, at));
    case SPACE:
      return mayBeSplitTerm(text, at);
    default:
      return kindOf(kinds, unit) === STRANGE;
  }
}

/** A mark may stand on a vowel mark, and a tone mark on another. */
function isMarkAfterMark(kinds: Uint8Array, before: number, unit: number): boolean {
  const kind = kindOf(kinds, before);
  return kind === VOWEL_MARK || (kind === TONE_MARK && kindOf(kinds, unit) === TONE_MARK);
}

/** One pattern, so that a text is gone over once. */
const damaged = /* @__PURE__ */ new RegExp(
  `\\uFFFD+[ะ-ฺ]?| [ะาำ]|[ะาำเ-ไ\\s][ัิ-ฺ็-๎]+|[่-๋][ัิ-ฺ]|([ัิ-ฺ็-๎])\\1|${lostVowel.source}|${splitTerm.source}`,
  'g',
);

/** Letters ก to ฮ: a mark is shown with the one that it stands on. */
const isThaiLetter = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e2e;

function nameOf(found: string): DamageKind {
  if (found.indexOf(' ') > 0) return 'split-word';
  if (isThaiLetter(found.charCodeAt(0))) return 'lost-vowel';
  if (found.startsWith('\uFFFD')) return 'replaced-letter';
  return /^ [ะาำ]/.test(found) ? 'spaced-vowel' : 'misplaced-mark';
}
