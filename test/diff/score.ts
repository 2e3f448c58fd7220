import { type PairOptions, pairReports } from 'thai-ita/diff';
import type { KnownPair } from './known-pair.js';

/** How well a pairing found what is the same. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly reworded: number;
  readonly moved: number;
}

/** Scores answers over several pairs, counts pooled. */
export function scoreOf(answers: readonly (readonly [KnownPair, ReadonlyMap<string, string>])[]): Score {
  let right = 0;
  let given = 0;
  let wanted = 0;
  const kinds = { reworded: { right: 0, wanted: 0 }, moved: { right: 0, wanted: 0 } };
  for (const [pair, answer] of answers) {
    given += answer.size;
    wanted += pair.truth.size;
    for (const [from, to] of answer) if (pair.truth.get(from) === to) right += 1;
    for (const kind of ['reworded', 'moved'] as const) {
      for (const id of pair[kind]) {
        kinds[kind].wanted += 1;
        if (answer.get(id) === pair.truth.get(id)) kinds[kind].right += 1;
      }
    }
  }
  const [precision, recall] = [right / Math.max(1, given), right / wanted];
  return {
    precision,
    recall,
    f1: (2 * right) / (given + wanted),
    reworded: kinds.reworded.right / kinds.reworded.wanted,
    moved: kinds.moved.right / kinds.moved.wanted,
  };
}

/** What this library answers, by id. */
export function answerOf({ before, after }: KnownPair, options?: PairOptions): ReadonlyMap<string, string> {
  const { activities, outcomes } = pairReports(before, after, options);
  return new Map([...activities, ...outcomes].map((pair) => [pair.before, pair.after]));
}
