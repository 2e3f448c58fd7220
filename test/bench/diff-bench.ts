import os from 'node:os';
import { diffReports } from 'thai-ita/diff';
import { base, bump, hard, type KnownPair, knownPair, type Mutations, wordsOnly } from '../diff/known-pair.js';
import { knownSplits } from '../diff/known-splits.js';
import { scoreOf } from '../diff/score.js';
import { scoreSplits } from '../diff/score-splits.js';
import { tuned, unseen } from '../diff/vocabularies.js';
import { byText, differs } from './diff-peers.js';

const vocabularies = { tuned, unseen };
/** Measures of a report, and how many pairs are scored together. */
const sizes = [
  [10, 20],
  [100, 5],
  [1000, 1],
] as const;

/** Accuracy and time beside the other packages on the same pairs, splits, and growth. */
export async function run(): Promise<void> {
  showLoad();
  for (const [level, mutations] of Object.entries({ base, bump, wordsOnly, hard })) {
    for (const [measures, count] of sizes) showAccuracy(level, mutations, measures, count);
  }
  showSplits();
  showGrowth();
  showLoad();
}

function showLoad(): void {
  const load = os.loadavg().map((each) => each.toFixed(2));
  console.log(`  ${os.cpus().length} cores, load ${load.join(' ')} (1, 5, 15 minutes), Node ${process.version}`);
}

function showAccuracy(level: string, mutations: Mutations, measures: number, count: number): void {
  console.log(`\n  ${level}, ${measures} measures`);
  for (const [vocabulary, words] of Object.entries(vocabularies)) {
    const pairs = Array.from({ length: count }, (_, seed) => knownPair(seed + 100, measures, words, mutations));
    for (const [name, differ] of differs) {
      if (vocabulary === 'unseen' && name !== 'pairReports') continue;
      // it takes most of a minute here, and finds less than at the levels before
      if (['hard', 'wordsOnly'].includes(level) && measures === 1000 && name.startsWith('jsdiff')) continue;
      const start = performance.now();
      const answers = pairs.map((pair) => [pair, differ(pair)] as const);
      const time = (performance.now() - start) / count;
      const figures = Object.entries(scoreOf(answers)).map(([figure, value]) => `${figure} ${value.toFixed(4)}`);
      console.log(`    ${vocabulary} ${name.padEnd(26)} ${figures.join('  ')}  ${time.toFixed(1)} ms`);
    }
  }
}

function showSplits(): void {
  console.log('\n  items cut in two, items joined');
  for (const [vocabulary, words] of Object.entries(vocabularies)) {
    for (const [measures, count] of sizes) {
      const pairs = Array.from({ length: count }, (_, seed) => knownSplits(seed + 1, measures, words));
      const figures = Object.entries(scoreSplits(pairs)).map(
        ([kind, { precision, recall, wanted }]) =>
          `${wanted} ${kind}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`,
      );
      console.log(`    ${vocabulary} ${String(measures).padStart(5)} measures  ${figures.join('  ')}`);
    }
  }
}

function showGrowth(): void {
  console.log('\n  growth of diffReports, years advanced (9 items a measure): median of the rounds by the clock');
  const pairs = new Map<number, KnownPair>();
  const times = new Map<number, number>();
  for (const measures of [10, 100, 1000, 10_000]) {
    const pair = knownPair(1, measures, tuned, bump);
    pairs.set(measures, pair);
    const { time, processor } = medianTime(() => diffReports(pair.before, pair.after), measures > 1000 ? 3 : 15);
    times.set(measures, processor);
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(
      `    ${String(measures).padStart(6)} measures ${time.toFixed(1).padStart(8)} ms, ${processor.toFixed(1).padStart(8)} ms of a processor  ${peak.toFixed(0)} MB resident at most`,
    );
  }
  const [hundred = 1, tenThousand = 1] = [times.get(100), times.get(10_000)];
  console.log(
    `    100 to 10,000 measures: processor time grows as n^${(Math.log10(tenThousand / hundred) / 2).toFixed(2)}`,
  );
  console.log('\n  beside jsondiffpatch with an objectHash');
  for (const [measures, { before, after }] of pairs) {
    const { time, processor } = medianTime(() => byText.diff(before, after), measures > 1000 ? 1 : 15);
    const ratio = (times.get(measures) ?? 0) / processor;
    console.log(
      `    ${String(measures).padStart(6)} measures ${time.toFixed(1).padStart(8)} ms, ${processor.toFixed(1).padStart(8)} ms of a processor  ratio ${ratio.toFixed(2)}`,
    );
  }
}

/** Milliseconds of the middle round, by the clock and of processor time, which tells more on a shared machine. */
function medianTime(work: () => unknown, rounds: number): { readonly time: number; readonly processor: number } {
  const times: number[] = [];
  const processors: number[] = [];
  if (rounds > 3) work();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const used = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(used);
    times.push(performance.now() - start);
    processors.push((user + system) / 1000);
  }
  return { time: middleOf(times), processor: middleOf(processors) };
}

const middleOf = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
