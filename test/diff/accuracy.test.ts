import { expect, test } from 'vitest';
import { base, bump, hard, knownPair, wordsOnly } from './known-pair.js';
import { answerOf, scoreOf } from './score.js';
import { tuned, unseen } from './vocabularies.js';

// the benchmark shows the same figures beside those of other packages
test.each([
  ['nothing but changes', tuned, base, 10, 20],
  ['nothing but changes', unseen, base, 100, 2],
  ['years advanced', tuned, bump, 10, 20],
  ['years advanced', tuned, bump, 100, 4],
  ['years advanced', tuned, bump, 1000, 1],
  ['years advanced', unseen, bump, 10, 20],
  ['years advanced', unseen, bump, 100, 4],
  ['years advanced', unseen, bump, 1000, 1],
] as const)('%s: what is the same is found', (_, words, mutations, measures, pairs) => {
  const known = Array.from({ length: pairs }, (__, seed) => knownPair(seed + 100, measures, words, mutations));
  const { f1, reworded, moved } = scoreOf(known.map((pair) => [pair, answerOf(pair)] as const));
  expect(f1).toBeGreaterThanOrEqual(0.995);
  expect(reworded).toBeGreaterThanOrEqual(0.98);
  expect(moved).toBeGreaterThanOrEqual(0.98);
});

test.each([
  ['tuned', tuned],
  ['unseen', unseen],
] as const)('texts without numbers, %s words', (_, words) => {
  const known = [100, 101].map((seed) => knownPair(seed, 100, words, wordsOnly));
  expect(known[0]?.after.measures[0]?.activities[0]?.text).not.toMatch(/หมู่ที่|บาท/);
  expect(scoreOf(known.map((pair) => [pair, answerOf(pair)] as const)).f1).toBeGreaterThanOrEqual(0.98);
});

test.each([
  ['tuned', tuned],
  ['unseen', unseen],
] as const)('the hardest level, %s words', (_, words) => {
  const known = [200, 201].map((seed) => knownPair(seed, 100, words, hard));
  const { f1, reworded } = scoreOf(known.map((pair) => [pair, answerOf(pair)] as const));
  expect(f1).toBeGreaterThanOrEqual(0.98);
  expect(reworded).toBeGreaterThanOrEqual(0.98);
});
