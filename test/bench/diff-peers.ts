import { diffArrays } from 'diff';
import { create, type Delta } from 'jsondiffpatch';
import microdiff from 'microdiff';
import type { Report } from 'thai-ita/model';
import type { KnownPair } from '../diff/known-pair.js';
import { answerOf } from '../diff/score.js';

/** What a differ says is the same item, by id before: read from its own answer. */
export type Differ = (pair: KnownPair) => ReadonlyMap<string, string>;

/** A differ whose key for an item is its text, and for a measure its title. */
export const byText = create({
  objectHash: (value: object) =>
    'text' in value ? String(value.text) : JSON.stringify((value as { title?: string }).title),
});

/** This library and the others, on the same pairs. */
export const differs: readonly (readonly [name: string, differ: Differ])[] = [
  ['pairReports', (pair) => answerOf(pair)],
  ['jsondiffpatch, objectHash', answerOfDelta],
  ['microdiff', answerOfPaths],
  ['jsdiff diffArrays + pair', answerOfLines],
];

const lists = ['activities', 'outcomes'] as const;

const itemsOf = ({ measures }: Report) => measures.flatMap(({ activities, outcomes }) => [...activities, ...outcomes]);

/** Follows the delta down: which measure is which, then which item is which in each. */
function answerOfDelta({ before, after }: KnownPair): ReadonlyMap<string, string> {
  const answer = new Map<string, string>();
  const delta = fieldOf(byText.diff(before, after), 'measures');
  for (const [from, to] of placesOf(delta, before.measures.length, after.measures.length)) {
    const [left, right] = [before.measures[from], after.measures[to]];
    if (left === undefined || right === undefined) continue;
    for (const list of lists) {
      const own = fieldOf(fieldOf(delta, String(to)), list);
      for (const [at, place] of placesOf(own, left[list].length, right[list].length))
        answer.set(left[list][at]?.id ?? '', right[list][place]?.id ?? '');
    }
  }
  return answer;
}

const fieldOf = (delta: Delta | undefined, name: string): Delta | undefined =>
  (delta as Readonly<Record<string, Delta>> | undefined)?.[name];

/** Where each place of a list went, by a delta of jsondiffpatch: `_3: [old, 0, 0]` removed, `_3: ['', 5, 3]` moved to 5. */
function placesOf(delta: Delta | undefined, before: number, after: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const gone = new Set<number>();
  const taken = new Set<number>();
  for (const [key, value] of Object.entries((delta ?? {}) as Readonly<Record<string, unknown>>)) {
    if (key === '_t' || !Array.isArray(value)) continue;
    if (!key.startsWith('_')) {
      taken.add(Number(key));
      continue;
    }
    const from = Number(key.slice(1));
    gone.add(from);
    if (value[2] !== 3) continue;
    found.push([from, Number(value[1])]);
    taken.add(Number(value[1]));
  }
  const free = Array.from({ length: after }, (_, at) => at).filter((at) => !taken.has(at));
  const kept = Array.from({ length: before }, (_, at) => at).filter((at) => !gone.has(at));
  for (const [at, from] of kept.entries()) {
    const to = free[at];
    if (to !== undefined) found.push([from, to]);
  }
  return found;
}

/** Every place that no `REMOVE` names holds the same item in both. */
function answerOfPaths({ before, after }: KnownPair): ReadonlyMap<string, string> {
  const removed = new Set(
    microdiff(before as object, after as object)
      .filter(({ type }) => type === 'REMOVE')
      .map(({ path }) => path.join(' ')),
  );
  const answer = new Map<string, string>();
  for (const [at, measure] of before.measures.entries()) {
    if (removed.has(`measures ${at}`)) continue;
    for (const list of lists) {
      for (const [place, { id }] of measure[list].entries()) {
        const other = after.measures[at]?.[list][place];
        if (other !== undefined && !removed.has(`measures ${at} ${list} ${place}`)) answer.set(id, other.id);
      }
    }
  }
  return answer;
}

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
