import { diffArrays } from 'diff';
import { create } from 'jsondiffpatch';
import microdiff from 'microdiff';
import { diffReports } from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import { base, bump, hard, type KnownPair, knownPair } from '../diff/known-pair.js';
import { answerOf, scoreOf } from '../diff/score.js';
import { tuned, unseen } from '../diff/vocabularies.js';

/** Every item with its id, in the order of the report. */
const itemsOf = ({ measures }: Report) => measures.flatMap(({ activities, outcomes }) => [...activities, ...outcomes]);

/** The k-th removed line of a hunk is the k-th added one, as a side-by-side view shows them. */
function answerOfLines({ before, after }: KnownPair): ReadonlyMap<string, string> {
  const [left, right] = [itemsOf(before), itemsOf(after)];
  const runs = diffArrays(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  );
  const answer = new Map<string, string>();
  let [from, to, waiting] = [0, 0, 0];
  for (const { added, removed, value } of runs) {
    for (let at = 0; at < value.length; at += 1) {
      const isPaired = removed !== true && (added !== true || at < waiting);
      const source = left[added === true ? from - waiting + at : from + at];
      const target = right[to + at];
      if (isPaired && source && target) answer.set(source.id, target.id);
    }
    if (!added) from += value.length;
    if (!removed) to += value.length;
    waiting = removed ? value.length : 0;
  }
  return answer;
}

/** A positional differ takes each place for the same item. */
function answerOfPlaces({ before, after }: KnownPair): ReadonlyMap<string, string> {
  microdiff(before as object, after as object);
  const places = new Set(itemsOf(after).map(({ id }) => id));
  return new Map(itemsOf(before).flatMap(({ id }) => (places.has(id) ? [[id, id]] : [])));
}

/** What the text as key pairs: items of the same text in lists that a hash of the title pairs. */
function answerOfHash({ before, after }: KnownPair): ReadonlyMap<string, string> {
  const hash = (value: object) =>
    'text' in value ? String(value.text) : JSON.stringify((value as { title?: string }).title);
  create({ objectHash: hash }).diff(before, after);
  const answer = new Map<string, string>();
  const lists = new Map(after.measures.map((measure) => [measure.title, measure]));
  for (const measure of before.measures) {
    const other = lists.get(measure.title);
    for (const list of ['activities', 'outcomes'] as const) {
      const known = new Map(other?.[list].map(({ text, id }) => [text, id]));
      for (const { id, text } of measure[list]) if (known.has(text)) answer.set(id, known.get(text) ?? '');
    }
  }
  return answer;
}

const differs: readonly (readonly [string, (pair: KnownPair) => ReadonlyMap<string, string>])[] = [
  ['pairReports', (pair) => answerOf(pair)],
  ['jsondiffpatch, objectHash', answerOfHash],
  ['microdiff', answerOfPlaces],
  ['jsdiff diffArrays + pair', answerOfLines],
];

/** Accuracy and time beside the peers on the same pairs, and growth. */
export async function run(): Promise<void> {
  const levels = { base, bump, hard };
  for (const [level, mutations] of Object.entries(levels)) {
    for (const [measures, count] of [
      [10, 20],
      [100, 5],
      [1000, 1],
    ] as const) {
      for (const [vocabulary, words] of [
        ['tuned', tuned],
        ['unseen', unseen],
      ] as const) {
        const pairs = Array.from({ length: count }, (_, seed) => knownPair(seed + 100, measures, words, mutations));
        for (const [name, answer] of differs) {
          if (vocabulary === 'unseen' && name !== 'pairReports') continue;
          // jsdiff alone needs seconds here
          if (measures > 100 && name.startsWith('jsdiff')) continue;
          const start = performance.now();
          const answers = pairs.map((pair) => [pair, answer(pair)] as const);
          const time = (performance.now() - start) / count;
          const score = scoreOf(answers);
          const figures = Object.entries(score).map(([figure, value]) => `${figure} ${value.toFixed(4)}`);
          console.log(
            `  ${level} ${vocabulary} ${String(measures).padStart(5)} ${name.padEnd(26)} ${figures.join('  ')}  ${time.toFixed(1)} ms`,
          );
        }
      }
    }
  }
  console.log('\n  growth of diffReports, years advanced');
  for (const measures of [10, 100, 1000, 10_000]) {
    const { before, after } = knownPair(1, measures, tuned, bump);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      diffReports(before, after);
      times.push(performance.now() - start);
    }
    const peer = performance.now();
    create({
      objectHash: (value: object) =>
        'text' in value ? String(value.text) : JSON.stringify((value as { title?: string }).title),
    }).diff(before, after);
    const peerTime = performance.now() - peer;
    const memory = process.memoryUsage().rss / 1e6;
    console.log(
      `  ${String(measures).padStart(6)} measures  best ${Math.min(...times).toFixed(1)} ms  jsondiffpatch ${peerTime.toFixed(1)} ms  ${memory.toFixed(0)} MB resident`,
    );
  }
}
