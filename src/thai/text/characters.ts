/** The digit that a unit is, in Thai or Arabic script, or -1. */
export function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0x0e50 && unit <= 0x0e59 ? unit - 0x0e50 : -1;
}

/** Whether a unit is a Thai or an Arabic digit. */
export const isDigit = (unit: number): boolean => digitOf(unit) >= 0;

/** Whether a unit is a space or a no-break space. Line ends and tabs are not. */
export const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0;

/** Whether a unit is an ASCII letter. */
export const isLatinLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a && unit < 0x7b;

/** Whether a unit is a Thai letter or mark; digits and ฿ are not. */
export const isThaiLetter = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e4e && unit !== 0x0e3f;

/** The first place from `at` on that is not a space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** The place before the spaces that end at `at`. */
export function beforeSpaces(text: string, at: number): number {
  let before = at;
  while (isSpace(text.charCodeAt(before - 1))) before -= 1;
  return before;
}
