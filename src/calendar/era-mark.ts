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
  const letter = text.charCodeAt(at);
  if (letter !== PHO_PHAN && letter !== KHO_KHWAI) return undefined;
  const era = letter === PHO_PHAN ? 'buddhist' : 'common';
  const word = letter === PHO_PHAN ? 'พุทธศักราช' : 'คริสต์ศักราช';
  if (text.startsWith(word, at)) return { era, end: at + word.length, bent: false };
  let end = at + 1;
  if (text.charCodeAt(end) === POINT) end += 1;
  const isSpaced = text.charCodeAt(end) === SPACE;
  if (isSpaced) end += 1;
  if (text.charCodeAt(end) !== SO_SALA) return undefined;
  const points = end + 1;
  end = points;
  while (text.charCodeAt(end) === POINT) end += 1;
  return { era, end, bent: isSpaced || end - points > 1 };
}

const SPACE = 0x20;
const POINT = 0x2e;
/** ค, พ and ศ. */
const KHO_KHWAI = 0x0e04;
const PHO_PHAN = 0x0e1e;
const SO_SALA = 0x0e28;
