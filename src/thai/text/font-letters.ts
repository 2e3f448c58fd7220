/** What Thai fonts of Windows show at U+F700 to U+F71A. */
const ofWindows = 'ฐ\u0E34\u0E35\u0E36\u0E37่้๊๋์่้๊๋์ญ\u0E31\u0E4D\u0E47่้๊๋์\u0E38\u0E39\u0E3A';

/** What the Adobe Glyph List names from U+F884 on: marks moved to the left or down, by `maihanakatleftthai` and its like. */
const ofAdobe = '\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47่่่้้้๊๊๊๋๋๋์์์\u0E4D';

/** The code points at which fonts keep marks and letters of Thai in other places. */
export const fontLetters = /[\uF700-\uF71A\uF884-\uF899]/g;

/** The letter that a font shows at such a code point. */
export function letterOfFont(unit: string): string {
  const code = unit.charCodeAt(0);
  return code < 0xf884 ? ofWindows.charAt(code - 0xf700) : ofAdobe.charAt(code - 0xf884);
}
