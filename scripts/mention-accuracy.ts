// Prints the precision and recall of findMentions per kind on sentences put together from phrases with known facts.
// npx tsx --tsconfig test/bench/tsconfig.json scripts/mention-accuracy.ts [sentences] [seed]
import { findMentions } from '../src/mention/find-mentions.js';
import { type KnownSentence, randomFrom, sentenceOf, statedValue } from '../test/mention/known-sentences.js';

const [sentences = 36_000, seed = 1] = process.argv.slice(2).map(Number);

interface Tally {
  known: number;
  found: number;
  right: number;
}

const tallies = new Map<string, Tally>();
const misses: string[] = [];

function tallyOf(kind: string): Tally {
  const tally = tallies.get(kind) ?? { known: 0, found: 0, right: 0 };
  tallies.set(kind, tally);
  return tally;
}

function judge({ text, facts }: KnownSentence): void {
  const found = new Map(
    findMentions(text).map((mention) => [
      `${mention.kind} ${mention.start} ${mention.end} ${statedValue(mention)}`,
      mention,
    ]),
  );
  for (const mention of found.values()) tallyOf(mention.kind).found += 1;
  for (const { kind, start, text: stated, value } of facts) {
    const key = `${kind} ${start} ${start + stated.length} ${value}`;
    tallyOf(kind).known += 1;
    if (found.delete(key)) tallyOf(kind).right += 1;
    else misses.push(`missed ${key} "${stated}" in ${JSON.stringify(text)}`);
  }
  for (const [key, mention] of found) misses.push(`wrong ${key} "${mention.text}" in ${JSON.stringify(text)}`);
}

const random = randomFrom(seed);
for (let index = 0; index < sentences; index += 1) judge(sentenceOf(random));

console.log(`${sentences} sentences, seed ${seed}`);
console.log('kind            known   found   right  precision  recall');
for (const [kind, { known, found, right }] of tallies) {
  const share = (part: number, all: number) => `${((100 * part) / Math.max(all, 1)).toFixed(2)} %`.padStart(9);
  const columns = [known, found, right].map((value) => `${value}`.padStart(7)).join(' ');
  console.log(`${kind.padEnd(13)} ${columns}  ${share(right, found)} ${share(right, known)}`);
}
for (const miss of misses.slice(0, 20)) console.log(miss);
