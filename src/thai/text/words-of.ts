import { requireText } from '../argument.js';

/**
 * Longest piece handed to the segmenter, in UTF-16 units: on Node 20 its time grows with the square of the length.
 */
const LONGEST_PIECE = 400;

/** Words at the end of a piece that depend on what follows; the next piece begins with them. */
const UNSURE_WORDS = 3;

/**
 * Gives the words of a text in order, with spaces and punctuation as words of their own: joined, they are the text.
 * A number is one word, and so is an abbreviation with its points (พ.ศ., อบต., ต.ค.). Where Thai words end is the engine's
 * knowledge and changes with it: never store the positions. Without `Intl.Segmenter`, Thai comes in clusters of a letter and
 * its marks.
 *
 * @example
 * ```ts
 * import { wordsOf } from 'thai-ita/thai';
 * wordsOf('อบต.ดี พ.ศ.๒๕๖๖-๒๕๗๐'); // => ['อบต.', 'ดี', ' ', 'พ.ศ.', '๒๕๖๖', '-', '๒๕๗๐']
 * wordsOf('งบ 2,567,000.50 บาท'); // => ['งบ', ' ', '2,567,000.50', ' ', 'บาท']
 * ```
 */
export function wordsOf(text: string): string[] {
  requireText('wordsOf', text);
  runs ??= runPattern();
  const words: string[] = [];
  for (const [run, thai] of text.matchAll(runs)) {
    if (thai === undefined) words.push(run);
    else pushThaiWords(words, run);
  }
  return words;
}

let runs: RegExp | undefined;
let segmenter: Intl.Segmenter | undefined;

/** The engine's knowledge of Thai words; undefined where it has none, whatever the types say. */
export function wordSegmenter(): Intl.Segmenter | undefined {
  const intl = (globalThis as { readonly Intl?: Partial<typeof Intl> }).Intl;
  return intl?.Segmenter === undefined ? undefined : new intl.Segmenter('th', { granularity: 'word' });
}

function pushThaiWords(words: string[], run: string): void {
  segmenter ??= wordSegmenter();
  if (segmenter === undefined) {
    for (const [cluster] of run.matchAll(/[ก-๙][ะ-ฺๅ็-๎]*/g)) words.push(cluster);
    return;
  }
  for (let at = 0; at < run.length; ) {
    const piece = pieceAt(run, at);
    const found = [...segmenter.segment(piece)].map(({ segment }) => segment);
    const kept = at + piece.length < run.length ? Math.max(1, found.length - UNSURE_WORDS) : found.length;
    for (const word of found.slice(0, kept)) {
      words.push(word);
      at += word.length;
    }
  }
}

/** A run is ended after so many letters: the engine keeps a note of each, and its room for them is small. */
const MANY = '{1,100000}';

/** The next piece of a run; it does not end before a combining mark, unless there are nothing but marks. */
function pieceAt(run: string, at: number): string {
  let end = at + LONGEST_PIECE;
  while (end < run.length && end > at && /[ัำ-ฺ็-๎]/.test(run.charAt(end))) end -= 1;
  return run.slice(at, end > at ? end : at + LONGEST_PIECE);
}

/** One script at a time: abbreviations, Thai letters (the one group), numbers, other letters, white space, any other character alone. */
function runPattern(): RegExp {
  // Whole wherever they stand, even behind a Thai letter (ปีพ.ศ., ของอบต.).
  const wellKnown = [
    '[พครจฮ]\\.ศ(?:\\.|(?![ก-ฺเ-๎]))',
    '(?:มี\\.ค|(?:เม|มิ)\\.ย|รพ\\.สต|ก\\.อบต|สปสช)\\.',
    // Two letters or more with a point each: ม.ค., พ.ร.บ., ก.พ.ร.
    '(?:[ก-ฮ]\\.){2,}(?:[ก-ฮ](?![ก-ฺเ-๎]))?',
    '(?:อบต|อบจ|กทม|ครม|สตง|สพฐ|สพป|สพม|กกต|ผวจ|นอภ|ศพด|อสม|ปปช|ปปท|สสจ|สสอ|กศน|รมว|พรบ)\\.',
  ].join('|');
  // At the start of a word also short ones, and letters with a point each (จ., อ., น.), the last point perhaps missing.
  const atStart =
    '(?<![ก-ฺเ-๎])(?:(?:ผอ|รร|รพ|ทต|ทม|ทน|สส|สว|ดร|ผศ|รศ|นพ|พญ|บจ|หจก|บจก|บมจ)\\.|(?:[ก-ฮ]\\.)+(?:[ก-ฮ](?![ก-ฺเ-๎]))?)';
  const thai = `((?:(?!${wellKnown})[ก-ฺเ-๎])${MANY})`;
  const number = '[0-9๐-๙]+(?:[.,][0-9๐-๙]+){0,10000}';
  const letter = '(?![\\u0E00-\\u0E7F])[\\p{L}\\p{M}]';
  const foreign = `(?:${letter})${MANY}(?:['’](?:${letter})${MANY}){0,100}`;
  return new RegExp([wellKnown, atStart, thai, number, foreign, '\\s+', '[\\s\\S]\\p{M}{0,10000}'].join('|'), 'gu');
}
