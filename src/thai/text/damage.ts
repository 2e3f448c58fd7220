import { lostMark, misspelledMarks, wrongLetter } from './impossible-spelling.js';
import { lostVowel } from './lost-vowel.js';
import { splitTerm } from './split-term.js';

/** What happened to the letters: lost, replaced, moved, or torn from each other on the way from a PDF or by a hand. */
export type DamageKind =
  | 'replaced-letter'
  | 'lost-vowel'
  | 'lost-mark'
  | 'wrong-letter'
  | 'spaced-vowel'
  | 'misplaced-mark'
  | 'split-word';

/** A place of a text that was damaged and cannot be mended without knowing the word. */
export interface Damage {
  readonly kind: DamageKind;
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
  /** What stands there. */
  readonly found: string;
}

/**
 * Finds what no safe repair can bring back, in the order of the text: U+FFFD; a vowel with a space beside it (จ านวน, เ ป็น); marks where
 * the rules of Thai spelling allow none (รา้ย, เพอื่); ๅ or ำ typed for า (มๅตรการ, รำยงำน); lost marks (เปน, ผูบริหาร); frequent words
 * without their ำ (ดาเนินงาน); terms with a space inside (ดำเนิน งาน). What is odd but could be a word is not reported.
 */
export function findDamage(text: string): readonly Damage[] {
  const damages: Damage[] = [];
  for (const { 0: match, index, groups } of text.matchAll(damaged)) {
    const kind = kinds.find((name) => (groups as Groups)[groupOf(name)] !== undefined) as DamageKind;
    const isShownWithBase = kind === 'replaced-letter' || kind === 'spaced-vowel' || kind === 'misplaced-mark';
    const offset = isShownWithBase && !/^[ก-ฮเ-ไ]/.test(match) && isBaseAt(text, index - 1) ? index - 1 : index;
    damages.push({ kind, offset, found: text.slice(offset, index + match.length) });
  }
  return damages;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A mark is shown with the letter ก to ฮ that it stands on. */
const isBaseAt = (text: string, at: number): boolean => /[ก-ฮ]/.test(text.charAt(at));

const kinds: readonly DamageKind[] = [
  'replaced-letter',
  'spaced-vowel',
  'split-word',
  'lost-vowel',
  'lost-mark',
  'wrong-letter',
  'misplaced-mark',
];

const groupOf = (kind: DamageKind): string => kind.replace('-', '_');

/** One pattern, so that a text is gone over once. */
const damaged = /* @__PURE__ */ new RegExp(
  [
    '(?<replaced_letter>\\uFFFD+[ะ-ฺ]?)',
    '(?<spaced_vowel> [ะาำ]|[เ-ไ] [ก-ฮ])',
    `(?<split_word>${splitTerm.source})`,
    `(?<lost_vowel>${lostVowel.source})`,
    `(?<lost_mark>${lostMark.source})`,
    `(?<wrong_letter>${wrongLetter.source})`,
    `(?<misplaced_mark>${misspelledMarks.source})`,
  ].join('|'),
  'g',
);
