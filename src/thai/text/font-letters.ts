/**
 * What Thai fonts show at code points of their own: those of Windows from U+F700 on, and from U+F884 on marks further left or lower, which the
 * Adobe Glyph List names (`maihanakatleftthai`).
 */
const letters =
  'ฐ\u0E34\u0E35\u0E36\u0E37่้๊๋์่้๊๋์ญ\u0E31\u0E4D\u0E47่้๊๋์\u0E38\u0E39\u0E3A' + '\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47่่่้้้๊๊๊๋๋๋์์์\u0E4D';

export const fontLetters = /[\uF700-\uF71A\uF884-\uF899]/g;

/** The letter that a font shows at such a code point. */
export function letterOfFont(unit: string): string {
  const at = unit.charCodeAt(0) - 0xf700;
  return letters.charAt(at < 27 ? at : at - 0x169);
}
