import { closestMatch } from 'leven';
import type { Bilingual } from '../../thai/issue.js';

/** A question for the name that was meant, to stand behind a sentence; empty where none is near. */
export function didYouMean(word: string, names: readonly string[]): Bilingual {
  // two letters that changed places are two steps
  const maxDistance = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
  const near =
    names.find((name) => name === `check.${word}`) ?? closestMatch(word.toLowerCase(), names, { maxDistance });
  return near === undefined ? { th: '', en: '' } : { th: ` หมายถึง ${near} หรือไม่`, en: `; did you mean ${near}?` };
}
