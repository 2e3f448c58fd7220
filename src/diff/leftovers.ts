import type { Keyed, Shapes } from './item.js';
import { likenesses, type Shape, significant } from './similarity.js';

/** Bigrams of a text that are looked up, the rarest first. */
const RARE_BIGRAMS = 16;
/** A bigram in more texts than this says too little. */
const MOST_TEXTS = 200;
/** A number in more texts than this says too little. */
const MOST_NUMBERED = 12;
/** Significant digits that a number needs to be looked up. */
const LEAST_DIGITS = 3;
/** Candidates that are compared. */
const MOST_CANDIDATES = 20;
/** Lead that the best candidate needs over the next, unless it is nearly the same text. */
const MARGIN = 0.035;
const NEARLY_SAME = 0.9;

/** Two texts taken for the same, and how alike they are. */
export type Found<Text> = readonly [before: Text, after: Text, similarity: number];

/** Lists of indexes of texts on the other side: each shares something rare with a text of this shape. */
type Index = (shape: Shape) => readonly Iterable<number>[];

/** Pairs texts wherever they stand, by an index over their rare bigrams, the most alike first; near linear. */
export function pairLeftovers<Text extends Keyed>(
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
  shapes: Shapes,
): readonly Found<Text>[] {
  return pairBy(bigramIndex, before, after, threshold, shapes);
}

/** Pairs texts that share a number which few others name, wherever they stand. */
export function pairByNumbers<Text extends Keyed>(
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
  shapes: Shapes,
): readonly Found<Text>[] {
  return pairBy(numberIndex, before, after, threshold, shapes);
}

function pairBy<Text extends Keyed>(
  indexOf: (shapes: readonly Shape[]) => Index,
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
  shapes: Shapes,
): readonly Found<Text>[] {
  if (before.length === 0 || after.length === 0) return [];
  const others = after.map(shapes.after);
  const index = indexOf(others);
  const hits = new Int32Array(after.length);
  const found: Found<Text>[] = [];
  for (const text of before) {
    const shape = shapes.before(text);
    const candidates = candidatesOf(index(shape), hits, (at) => after[at]?.kind === text.kind);
    const best = bestOf(shape, candidates, others, threshold);
    const other = best && after[best.at];
    if (other !== undefined) found.push([text, other, best?.score ?? 0]);
  }
  const used = new Set<number>();
  return found
    .sort((left, right) => right[2] - left[2])
    .filter(([, { index: at }]) => {
      if (used.has(at)) return false;
      used.add(at);
      return true;
    });
}

/** By bigrams: the indexes of the texts that hold each, one list behind the other. */
function bigramIndex(shapes: readonly Shape[]): Index {
  // few texts need no room of their own for each bigram
  const bits = shapes.length < 200 ? 12 : 16;
  const size = 1 << bits;
  const starts = new Int32Array(size + 1);
  eachBigram(shapes, bits, (bigram) => {
    starts[bigram + 1] = (starts[bigram + 1] ?? 0) + 1;
  });
  for (let at = 1; at <= size; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const texts = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  eachBigram(shapes, bits, (bigram, at) => {
    texts[next[bigram] ?? 0] = at;
    next[bigram] = (next[bigram] ?? 0) + 1;
  });
  const lengthOf = (bigram: number) => (starts[bigram + 1] ?? 0) - (starts[bigram] ?? 0);
  return ({ bigrams }) => {
    const rare: number[] = [];
    for (const bigram of new Set(bigrams.map((each) => slotOf(each, bits)))) {
      const length = lengthOf(bigram);
      if (length > 0 && length <= MOST_TEXTS) rare.push(bigram);
    }
    rare.sort((left, right) => lengthOf(left) - lengthOf(right));
    return rare.slice(0, RARE_BIGRAMS).map((bigram) => texts.subarray(starts[bigram], starts[bigram + 1]));
  };
}

const slotOf = (bigram: number, bits: number): number => Math.imul(bigram, 0x9e3779b1) >>> (32 - bits);

/** Calls for each bigram of each text, once where it repeats. */
function eachBigram(shapes: readonly Shape[], bits: number, call: (bigram: number, at: number) => void): void {
  const seen = new Int32Array(1 << bits);
  for (const [at, { bigrams }] of shapes.entries()) {
    for (let place = 0; place < bigrams.length; place += 1) {
      const bigram = slotOf(bigrams[place] ?? 0, bits);
      if (seen[bigram] === at + 1) continue;
      seen[bigram] = at + 1;
      call(bigram, at);
    }
  }
}

function numberIndex(shapes: readonly Shape[]): Index {
  const index = new Map<string, number[]>();
  for (const [at, { numbers }] of shapes.entries()) {
    for (const number of numbers) {
      if (significant(number) < LEAST_DIGITS) continue;
      const list = index.get(number);
      if (list === undefined) index.set(number, [at]);
      else if (list.length <= MOST_NUMBERED && list[list.length - 1] !== at) list.push(at);
    }
  }
  return ({ numbers }) => {
    const lists: Iterable<number>[] = [];
    for (const number of numbers) {
      const list = index.get(number);
      if (list !== undefined && list.length <= MOST_NUMBERED) lists.push(list);
    }
    return lists;
  };
}

/** The texts in most of the lists; `hits` is all 0 before and after. */
function candidatesOf(
  lists: readonly Iterable<number>[],
  hits: Int32Array,
  isWanted: (at: number) => boolean,
): readonly number[] {
  const candidates: number[] = [];
  for (const list of lists) {
    for (const at of list) {
      if (hits[at] === 0 && isWanted(at)) candidates.push(at);
      hits[at] = (hits[at] ?? 0) + 1;
    }
  }
  if (candidates.length > MOST_CANDIDATES) candidates.sort((left, right) => (hits[right] ?? 0) - (hits[left] ?? 0));
  for (const list of lists) for (const at of list) hits[at] = 0;
  return candidates.slice(0, MOST_CANDIDATES);
}

function bestOf(own: Shape, candidates: readonly number[], others: readonly Shape[], threshold: number) {
  if (candidates.length === 0) return undefined;
  const shapes = candidates.flatMap((at) => others[at] ?? []);
  let best = -1;
  let first = 0;
  let second = 0;
  for (const [at, score] of likenesses(own, shapes, threshold - MARGIN).entries()) {
    if (score > first) {
      second = first;
      first = score;
      best = candidates[at] ?? -1;
    } else if (score > second) second = score;
  }
  if (best < 0 || first < threshold) return undefined;
  return first >= NEARLY_SAME || first - second >= MARGIN ? { at: best, score: first } : undefined;
}
