import {
  lostMark,
  markOnNoLetter,
  misspelledMarks,
  vowelBehindVowel,
  wrongAm,
  wrongLetter,
} from './impossible-spelling.js';
import { lostVowel } from './lost-vowel.js';
import { splitTerm, termEnd } from './split-term.js';

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
  for (const { kind, pattern, signs } of patterns()) {
    if (signs !== undefined && !fitsAny(signs, text)) continue;
    if (kind === 'wrong-letter') {
      addWrongLetters(text, damages);
      continue;
    }
    // no matchAll: to copy a pattern costs more than to look for it in a short text
    pattern.lastIndex = 0;
    for (let next = pattern.exec(text); next !== null; next = pattern.exec(text)) {
      damages.push(damageAt(text, kind, next.index, next[0]));
    }
  }
  return damages.length < 2 ? damages : withoutOverlaps(damages);
}

/** Whether a text fits one of some patterns. */
function fitsAny(patterns: readonly RegExp[], text: string): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true;
  return false;
}

/** Every wrong letter is ๅ or stands at ำ: only their neighbourhood is looked at, since most of a text is far from any. */
function addWrongLetters(text: string, damages: Damage[]): void {
  // ๅ is rare, and to look for it as well takes twice the time
  const pattern = text.includes('ๅ') ? wrongLetter : wrongAm;
  for (const letter of ['ำ', 'ๅ']) {
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
      const start = Math.max(0, at - BEFORE);
      const near = text.slice(start, at + BEHIND);
      pattern.lastIndex = 0;
      for (let next = pattern.exec(near); next !== null; next = pattern.exec(near)) {
        const index = start + next.index;
        if (index <= at && at < index + next[0].length)
          damages.push({ kind: 'wrong-letter', offset: index, found: next[0] });
      }
    }
  }
}

/** Letters before and behind ำ that its patterns look at, and more. */
const BEFORE = 8;
const BEHIND = 12;

function damageAt(text: string, kind: DamageKind, index: number, match: string): Damage {
  const isShownWithBase = kind === 'replaced-letter' || kind === 'spaced-vowel' || kind === 'misplaced-mark';
  const offset = isShownWithBase && !/^[ก-ฮเ-ไ]/.test(match) && isBaseAt(text, index - 1) ? index - 1 : index;
  return { kind, offset, found: text.slice(offset, index + match.length) };
}

/** A mark is shown with the letter ก to ฮ that it stands on. */
const isBaseAt = (text: string, at: number): boolean => /[ก-ฮ]/.test(text.charAt(at));

/** In the order of the text; of two that overlap the one that begins first, else the kind that is listed first. */
function withoutOverlaps(damages: Damage[]): readonly Damage[] {
  damages.sort((one, other) => one.offset - other.offset);
  let end = 0;
  return damages.filter(({ offset, found }) => {
    if (offset < end) return false;
    end = offset + found.length;
    return true;
  });
}

/** How damage of a kind is found. */
interface DamagePattern {
  readonly kind: DamageKind;
  readonly pattern: RegExp;
  /** Quick tests for what a text with such damage has, one of them at least: most texts have nothing of the kind. */
  readonly signs?: readonly RegExp[];
}

let made: readonly DamagePattern[] | undefined;

/** A pattern for each kind: the engine finds each of them faster than all of them in one. Made at first use. */
function patterns(): readonly DamagePattern[] {
  made ??= [
    { kind: 'replaced-letter', pattern: /\uFFFD+[ะ-ฺ]?/g },
    { kind: 'spaced-vowel', pattern: / [ะาำ]|[เ-ไ] [ก-ฮ]/g },
    { kind: 'split-word', pattern: new RegExp(splitTerm.source, 'g'), signs: [termEnd] },
    { kind: 'lost-vowel', pattern: new RegExp(lostVowel.source, 'g') },
    { kind: 'lost-mark', pattern: new RegExp(lostMark.source, 'g') },
    { kind: 'wrong-letter', pattern: wrongLetter },
    {
      kind: 'misplaced-mark',
      pattern: new RegExp(misspelledMarks.source, 'g'),
      signs: [markOnNoLetter, vowelBehindVowel],
    },
  ];
  return made;
}
