import { expect, test } from 'vitest';
import { base, bump, hard, knownPair } from './known-pair.js';
import { answerOf, scoreOf } from './score.js';
import { tuned, unseen } from './vocabularies.js';

// 1,000 measures are scored by the benchmark
test.each([
  ['nothing but changes', tuned, base, 10, 20, 0.995],
  ['years advanced', tuned, bump, 10, 20, 0.995],
  ['years advanced', tuned, bump, 100, 2, 0.995],
  ['the hardest level', tuned, hard, 100, 2, 0.98],
  ['other words, years advanced', unseen, bump, 100, 2, 0.99],
] as const)('%s', (_, words, mutations, measures, pairs, least) => {
  const known = Array.from({ length: pairs }, (__, seed) => knownPair(seed + 100, measures, words, mutations));
  const score = scoreOf(known.map((pair) => [pair, answerOf(pair)] as const));
  expect(score.f1).toBeGreaterThanOrEqual(least);
});
