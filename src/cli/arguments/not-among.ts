import { type Problem, problem } from '../problem.js';
import { didYouMean } from './did-you-mean.js';

/** A word that is none of those that may stand there. */
export function notAmong(what: string, value: string, choices: readonly string[]): Problem {
  const list = choices.join(', ');
  const { th, en } = didYouMean(value, choices);
  return problem(`${what} รับ ${list} ไม่ใช่ “${value}”${th}`, `${what} takes ${list}, not “${value}”${en}`);
}
