import { indexOfWord } from '../../index-of-word.js';

/**
 * The texts that a content stream names for its pieces of marked content, in their order; `undefined` for a piece that names none.
 * Some programs write the letters of a piece there (`/ActualText`) where the glyphs of its font cannot say them, and `pdfjs-dist`
 * passes them over.
 *
 * @see ISO 32000-1, 14.9.4
 */
export type ActualTexts = readonly (string | undefined)[];

/** The texts of a content stream; `undefined` where it names none. */
export function actualTextsOf(content: Uint8Array): ActualTexts | undefined {
  if (indexOfWord(content, '/ActualText', 0) < 0) return undefined;
  let text = '';
  for (let at = 0; at < content.length; at += PIECE) text += String.fromCharCode(...content.subarray(at, at + PIECE));
  return Array.from(text.matchAll(beginning), ([, dictionary = '']) => {
    const hex = /\/ActualText\s*<([0-9A-Fa-f\s]*)>/.exec(dictionary)?.[1]?.replace(/\s/g, '');
    return hex === undefined ? undefined : utf16Of(hex);
  });
}

const PIECE = 8192;

/** The beginning of a piece of marked content: its tag, and its properties where it has some. */
const beginning = /\/[^\s/<>[\](){}]+\s*(?:<<((?:[^<>]|<[^<>]*>)*)>>|\/[^\s/<>[\](){}]+)?\s*\b(?:BDC|BMC)\b/g;

/** UTF-16 in hexadecimal, its byte-order mark left out. */
function utf16Of(hex: string): string {
  let text = '';
  for (let at = 0; at + 4 <= hex.length; at += 4)
    text += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return text.replace(/^\ufeff/, '');
}
