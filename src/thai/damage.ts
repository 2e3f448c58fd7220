/** What happened to the letters: lost, replaced, or moved on the way from a PDF. */
export type DamageKind = 'replaced-letter' | 'lost-vowel' | 'spaced-vowel' | 'misplaced-mark';

/** A place of a text that was damaged and cannot be mended without knowing the word. */
export interface Damage {
  readonly kind: DamageKind;
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
  /** What stands there. */
  readonly found: string;
}

/**
 * Finds what no mend can bring back: U+FFFD, frequent words without their ำ (ดาเนินงาน), a vowel behind a space (จ านวน), and
 * marks where no letter can carry them (รา้ย). In the order of the text; what is odd but could be a word stays unsaid.
 */
export function findDamage(text: string): readonly Damage[] {
  const damages: Damage[] = [];
  for (const { 0: found, index, groups } of text.matchAll(damaged)) {
    damages.push({ kind: kindOf(groups ?? {}), offset: index, found });
  }
  return damages;
}

/** One pattern, so that a text is gone over once; the words are those where no other Thai word is spelled so. */
const damaged = new RegExp(
  [
    '(?<replaced>[ก-ฮ]?\\uFFFD+[ะ-ฺ]?)',
    '(?<spaced>[ก-ฮ][่-๋]? [ะาำ])',
    '(?<misplaced>[ก-ฮ]?[ะาำเ-ไ\\s][ัิ-ฺ็-๎]+|[่-๋][ัิ-ฺ]|([ัิ-ฺ็-๎])\\4)',
    'ดาเนิน|ประจาปี|ทาให้|จัดทา(?![ก-ฮ])|กาหนด|จานวน|สาหรับ|สานัก|อาเภอ|อานวย|อานาจ|กากับ|แนะนา|นาไป|บารุง|ประจาเดือน',
  ].join('|'),
  'g',
);

function kindOf(groups: Readonly<Record<string, string | undefined>>): DamageKind {
  if (groups['replaced'] !== undefined) return 'replaced-letter';
  if (groups['spaced'] !== undefined) return 'spaced-vowel';
  return groups['misplaced'] === undefined ? 'lost-vowel' : 'misplaced-mark';
}
