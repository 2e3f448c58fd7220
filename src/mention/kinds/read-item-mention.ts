import { readDigitRun } from '../../thai/number/digit-run.js';
import { digitOf, isLatinLetter } from '../../thai/text/characters.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';
import { isLongerNumber } from './read-year-mention.js';
import { isCountedAt } from './units.js';

/** Reads an item code that begins with these letters: O43, o 16, OIT 43, MOIT 22, EB1. */
export function readItemMention(text: string, start: number, lettersEnd: number): Mention | undefined {
  if (lettersEnd - start > 4 || digitOf(text.charCodeAt(start - 1)) >= 0) return undefined;
  const letters = text.slice(start, lettersEnd).toUpperCase();
  const prefix = prefixes[letters];
  if (prefix === undefined) return undefined;
  const isSpaced = text[lettersEnd] === ' ';
  const run = readDigitRun(text, isSpaced ? lettersEnd + 1 : lettersEnd);
  if (run === undefined || run.end - run.start > 2 || run.value === 0) return undefined;
  if (isLongerNumber(text, run.end) || isLatinLetter(text.charCodeAt(run.end))) return undefined;
  // "ทางเลือก O 5 คน" counts people.
  if (isSpaced && isCountedAt(text, run.end)) return undefined;
  const span = spanOf(text, start, run.end, run.bent || letters === 'EEB');
  return { kind: 'item', ...span, code: `${prefix}${run.value}` };
}

/** The letters of the schemes, and what each is short for or mistyped from. */
const prefixes: Readonly<Record<string, string>> = { O: 'O', OIT: 'O', MOIT: 'MOIT', EB: 'EB', EEB: 'EB' };
