import type { Keyed, Shapes } from './item.js';
import { likenesses, type Shape, significant } from './similarity.js';

/** Slots of a text that are looked up, the rarest first. */
const RAREST = 16;
/** Significant digits that a number needs to be looked up. */
const LEAST_DIGITS = 3;
/** Candidates that are compared. */
const MOST_CANDIDATES = 20;
/** Lead that the best candidate needs over the next, unless it is nearly the same text. */
const MARGIN = 0.035;
const NEARLY_SAME = 0.9;

/** Two texts taken for the same, and how alike they are. */
export type Found<Text> = readonly [before: Text, after: Text, similarity: number];

/** What texts are looked up by: slots of 16 bits, each taken by what few texts share. */
interface Clue {
  readonly slotsOf: (shape: Shape) => readonly number[];
  /** A slot that more texts fill says too little. */
  readonly most: number;
}

/** Pairs texts wherever they stand, by an index over their rare bigrams, the most alike first; near linear. */
export function pairLeftovers<Text extends Keyed>(
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
  shapes: Shapes,
): readonly Found<Text>[] {
  return pairBy(bigramClue, before, after, threshold, shapes);
}

/** Pairs texts that share a number which few others name, wherever they stand. */
export function pairByNumbers<Text extends Keyed>(
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
  shapes: Shapes,
): readonly Found<Text>[] {
  return pairBy(numberClue, before, after, threshold, shapes);
}

function pairBy<Text extends Keyed>(
  clue: Clue,
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
  shapes: Shapes,
): readonly Found<Text>[] {
  if (before.length === 0 || after.length === 0) return [];
  const others = after.map(shapes.after);
  const textsOf = indexOf(others, clue);
  const hits = new Int32Array(after.length);
  const found: Found<Text>[] = [];
  for (const text of before) {
    const shape = shapes.before(text);
    const candidates = candidatesOf(textsOf(shape), hits, (at) => after[at]?.kind === text.kind);
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

const bigramClue: Clue = { slotsOf: ({ bigrams }) => [...new Set(bigrams)], most: 200 };
const numberClue: Clue = {
  slotsOf: ({ numbers }) => [
    ...new Set(
      numbers.filter((number) => significant(number) >= LEAST_DIGITS).map((number) => Number(number) & 0xffff),
    ),
  ],
  most: 12,
};

/** For a shape the texts that share one of its rarest slots, a list for each slot. */
function indexOf(shapes: readonly Shape[], { slotsOf, most }: Clue): (shape: Shape) => readonly Iterable<number>[] {
  const slots = shapes.map(slotsOf);
  // a slot's texts stand in one list behind those of the slot before
  const starts = new Int32Array(SLOTS + 1);
  for (const each of slots) for (const slot of each) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  for (let at = 1; at <= SLOTS; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const texts = new Int32Array(starts[SLOTS] ?? 0);
  const next = starts.slice();
  for (const [at, each] of slots.entries()) {
    for (const slot of each) {
      texts[next[slot] ?? 0] = at;
      next[slot] = (next[slot] ?? 0) + 1;
    }
  }
  const lengthOf = (slot: number) => (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
  return (shape) =>
    slotsOf(shape)
      .filter((slot) => lengthOf(slot) > 0 && lengthOf(slot) <= most)
      .sort((left, right) => lengthOf(left) - lengthOf(right))
      .slice(0, RAREST)
      .map((slot) => texts.subarray(starts[slot], starts[slot + 1]));
}

const SLOTS = 0x10000;

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
