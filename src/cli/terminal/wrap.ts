import { wordsOf } from '../../thai/text/words-of.js';
import { widthOf } from './width.js';

/** The text in lines of at most `width` columns, cut between Thai words; a longer word is cut where it must be. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of glued(wordsOf(text)).flatMap((part) => piecesOf(part, width))) {
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

/** The words with punctuation on the word before it, so that no line begins with a full stop. */
function glued(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last !== undefined && /^[.,;:!?)”’ๆฯ…]+$/.test(word)) whole[whole.length - 1] = last + word;
    else whole.push(word);
  }
  return whole;
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
