/**
 * Characters of zero width that carry no meaning in Thai text, as the inside of a character class. The zero-width joiner
 * U+200D is not among them: behind an emoji it does carry meaning.
 */
export const zeroWidth = '\\xAD\\u061C\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

const anyInvisible = /* @__PURE__ */ new RegExp(`[${zeroWidth}\\u200D]`);
const everyInvisible = /* @__PURE__ */ new RegExp(`[${zeroWidth}\\u200D]+`, 'g');

/** Whether a text has a character of zero width. */
export const hasInvisible = (text: string): boolean => anyInvisible.test(text);

/** The text without its characters of zero width. */
export const withoutInvisible = (text: string): string =>
  hasInvisible(text) ? text.replace(everyInvisible, '') : text;

/** No number, date or code is longer, in UTF-16 units; the engine's patterns have no room for a text of any length. */
const LONGEST_TOKEN = 1_000_000;

/** Whether a text is longer than any token. */
export const isTooLong = (text: string): boolean => text.length > LONGEST_TOKEN;

/** A token as the parsers read it: without characters of zero width and without white space around it; empty for one too long. */
export function plainToken(text: string): string {
  if (isTooLong(text)) return '';
  return isPlain(text) ? text : withoutInvisible(text).trim();
}

/** A token as `plainToken` gives it, with a space for each blank inside. */
export const spacedToken = (text: string): string =>
  isPlain(text) && !isTooLong(text) ? text : plainToken(text).replace(/\s/g, ' ');

/** Whether a text is ASCII or Thai without controls, and has no space at its ends: then there is nothing to take away. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || (unit > 0x7e && unit < 0x0e00) || unit > 0x0e7f) return false;
  }
  return text.charCodeAt(0) !== 0x20 && text.charCodeAt(text.length - 1) !== 0x20;
}

/** Gives for each place of `withoutInvisible(text)`, its end included, the place in the text as given. */
export function placesOfVisible(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!hasInvisible(text.charAt(at))) places.push(at);
  }
  places.push(text.length);
  return places;
}

/** Gives for one place of `withoutInvisible(text)` the place in the text as given, behind what cannot be seen there. */
export function placeOfVisible(text: string, at: number): number {
  let place = at;
  for (const { 0: run, index } of text.matchAll(everyInvisible)) {
    if (index > place) break;
    place += run.length;
  }
  return place;
}

/** The text for a message: what cannot be seen, or looks like a plain space, is named by its code point; of a long text the beginning. */
export function visibleText(text: string): string {
  const beginning = text.length > 240 ? `${text.slice(0, 240).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return beginning.replace(unseen, (character) => {
    const code = Number(character.codePointAt(0)).toString(16).toUpperCase();
    return `U+${code.padStart(4, '0')}`;
  });
}

/** Controls, formats, private use, lone surrogates; all blanks but the plain space; the Braille and Hangul blanks. */
const unseen = /(?! )[\p{C}\p{Z}\u2800\u3164]/gu;
