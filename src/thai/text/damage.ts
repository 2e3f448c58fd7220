import { lostVowel } from './lost-vowel.js';
import { splitTerm } from './split-term.js';

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
  const damages: Damage[] = [];
  for (const { 0: found, index } of text.matchAll(damaged)) {
    const kind = nameOf(found);
    const isWhole = kind === 'lost-vowel' || kind === 'split-word';
    const offset = !isWhole && isThaiLetter(text.charCodeAt(index - 1)) ? index - 1 : index;
    damages.push({ kind, offset, found: text.slice(offset, index + found.length) });
  }
  return damages;
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
