import { wordsOf } from '../thai/words-of.js';
import { widthOf } from './terminal.js';

/** The text in lines of at most `width` columns, cut between Thai words; a longer word is cut where it must be. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(text).flatMap((part) => piecesOf(part, width))) {
    const wide = widthOf(word);
    if (used + wide > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (line === '' && word.trim() === '') continue;
    line += word;
    used += wide;
  }
  return [...lines, line.trimEnd()];
}

/** A word, or its pieces where it is wider than a line. */
function piecesOf(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
