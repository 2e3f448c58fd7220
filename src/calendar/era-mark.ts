/** The era that a text names. */
export type Era = 'buddhist' | 'common';

/** An era found at a place. */
export interface EraMark {
  readonly era: Era;
  readonly end: number;
  /** Written with a point too many or a space inside: พ.ศ.., พ. ศ. */
  readonly bent: boolean;
}

/** Reads พ.ศ. or ค.ศ. at a place, with all, some or none of the points, or พุทธศักราช, คริสต์ศักราช. */
export function readEraMark(text: string, at: number): EraMark | undefined {
  const letter = text[at];
  if (letter !== 'พ' && letter !== 'ค') return undefined;
  const era = letter === 'พ' ? 'buddhist' : 'common';
  const word = letter === 'พ' ? 'พุทธศักราช' : 'คริสต์ศักราช';
  if (text.startsWith(word, at)) return { era, end: at + word.length, bent: false };
  let end = at + 1;
  if (text[end] === '.') end += 1;
  const spaced = text[end] === ' ';
  if (spaced) end += 1;
  if (text[end] !== 'ศ') return undefined;
  const points = end + 1;
  end = points;
  while (text[end] === '.') end += 1;
  return { era, end, bent: spaced || end - points > 1 };
}
