import { requireText } from '../../thai/argument.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { composed } from '../../thai/text/composed.js';
import { wordsOf } from '../../thai/text/words-of.js';
import { wordRuns } from '../word-runs.js';
import { MONTH } from './month-pattern.js';

/** A stretch of two texts. */
export interface TextPiece {
  /** `same` in both but perhaps for spaces and digits, or in one of them only. */
  readonly kind: 'same' | 'removed' | 'added';
  /** As it stands in the text before; for what was added, in the text after. */
  readonly text: string;
  /** As it stands in the text after, where a piece that is the same is written otherwise there. */
  readonly textAfter?: string;
}

/**
 * Compares two texts by Thai words: what is removed and what is added, between what is the same. Joined, the pieces give
 * both texts exactly. Numbers and dates are one word; spaces and the script of digits make no difference.
 *
 * @example
 * ```ts
 * import { diffText } from 'thai-ita/diff';
 * diffText('งบ ๒,๕๐๐ บาท', 'งบ ๓,๐๐๐ บาท').map(({ kind, text }) => `${kind} ${text.trim()}`);
 * // => ['same งบ', 'removed ๒,๕๐๐', 'added ๓,๐๐๐', 'same บาท']
 * ```
 */
export function diffText(before: string, after: string): readonly TextPiece[] {
  requireText('diffText', before);
  requireText('diffText', after);
  const left = tokensOf(before);
  const right = tokensOf(after);
  let start = 0;
  const shorter = Math.min(left.keys.length, right.keys.length);
  while (start < shorter && left.keys[start] === right.keys[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.keys.at(-1 - end) === right.keys.at(-1 - end)) end += 1;
  const middleLeft = left.keys.slice(start, left.keys.length - end);
  const middleRight = right.keys.slice(start, right.keys.length - end);
  const runs = wordRuns(middleLeft, middleRight) ?? [
    { kind: 'removed', count: middleLeft.length },
    { kind: 'added', count: middleRight.length },
  ];
  return piecesOf(
    left.words,
    right.words,
    withoutCrumbs([{ same: start, removed: 0, added: 0 }, ...stepsOf(runs), { same: end, removed: 0, added: 0 }]),
  );
}

/** Words that both texts have, then words that only one has. */
interface Step {
  same: number;
  removed: number;
  added: number;
}

/** A word with the spaces behind it, and what is compared: the word in one script and without spaces. */
function tokensOf(text: string): { readonly words: readonly string[]; readonly keys: readonly string[] } {
  const words: string[] = [];
  const keys: string[] = [];
  for (const word of wordsAndDates(text)) {
    const last = words.length - 1;
    if (/^\s+$/.test(word) && last >= 0) words[last] += word;
    else {
      words.push(word);
      keys.push(toArabicDigits(composed(word)).replace(/\s+/g, ''));
    }
  }
  return { words, keys };
}

/** The words of a text, and each date as one of them: ๑ ตุลาคม ๒๕๖๕, 1 ต.ค. 65, 1/10/2565. */
function wordsAndDates(text: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (const { 0: date, index } of text.matchAll(DATE)) {
    for (const word of wordsAndMarks(text.slice(from, index))) words.push(word);
    words.push(date);
    from = index + date.length;
  }
  for (const word of wordsAndMarks(text.slice(from))) words.push(word);
  return words;
}

/** The words of a text, a ๆ behind a word as one of its own: it is written with and without a blank before it. */
const wordsAndMarks = (text: string): readonly string[] =>
  wordsOf(text).flatMap((word) => (/.ๆ$/.test(word) ? [word.slice(0, -1), 'ๆ'] : [word]));

const DATE = new RegExp(
  `(?<!D|[./-])D{1,2}(?: ?${MONTH} ?(?:พ\\.ศ\\. ?)?|([/.-])D{1,2}\\1)D{2,4}(?![./-]?D)`.replaceAll('D', '[0-9๐-๙]'),
  'g',
);

function stepsOf(
  runs: readonly { readonly kind: 'same' | 'removed' | 'added'; readonly count: number }[],
): readonly Step[] {
  const steps: Step[] = [];
  let step: Step = { same: 0, removed: 0, added: 0 };
  for (const { kind, count } of runs) {
    if (kind === 'same' && step.removed + step.added > 0) {
      steps.push(step);
      step = { same: 0, removed: 0, added: 0 };
    }
    step[kind] += count;
  }
  return [...steps, step];
}

/** Takes a short stretch that is the same into the changes on both its sides, so that phrases change and not crumbs. */
function withoutCrumbs(steps: readonly Step[]): readonly Step[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    const changed = last === undefined ? 0 : last.removed + last.added;
    if (last !== undefined && changed === 0) {
      last.same += step.same;
      last.removed += step.removed;
      last.added += step.added;
    } else if (last !== undefined && step.same * 2 <= Math.min(changed, step.removed + step.added)) {
      last.removed += step.removed + step.same;
      last.added += step.added + step.same;
    } else merged.push({ ...step });
  }
  return merged;
}

function piecesOf(left: readonly string[], right: readonly string[], steps: readonly Step[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  let to = 0;
  for (const { same, removed, added } of steps) {
    const text = left.slice(from, from + same).join('');
    const textAfter = right.slice(to, to + same).join('');
    if (text !== '' || textAfter !== '') pieces.push({ kind: 'same', text, ...(text !== textAfter && { textAfter }) });
    if (removed > 0) pieces.push({ kind: 'removed', text: left.slice(from + same, from + same + removed).join('') });
    if (added > 0) pieces.push({ kind: 'added', text: right.slice(to + same, to + same + added).join('') });
    from += same + removed;
    to += same + added;
  }
  return pieces;
}
