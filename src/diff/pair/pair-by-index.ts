import { type Found, type Keyed, partShape } from './parts-to-pair.js';
import { likeness, type Shape, significant } from './similarity.js';

/** Slots of a text that are looked up, the rarest first. */
const RAREST = 16;
/** Significant digits that a number needs to be looked up. */
const LEAST_DIGITS = 3;
/** Candidates that are compared. */
const MOST_CANDIDATES = 20;
/** Lead that the best candidate needs over the next, unless it is nearly the same text. */
const MARGIN = 0.035;
const NEARLY_SAME = 0.9;

/** What texts are looked up by: slots of 16 bits, each taken by what few texts share. */
interface Clue {
  readonly slotsOf: (shape: Shape) => ArrayLike<number> & Iterable<number>;
  /** A slot that more texts fill says too little. */
  readonly most: number;
}

/** Pairs texts wherever they stand, by an index over their rare bigrams, the most alike first; near linear. */
export function pairLeftovers<Text extends Keyed>(
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
): readonly Found<Text>[] {
  return pairBy(bigramClue, before, after, threshold);
}

/** Pairs texts that share a number which few others name, wherever they stand. */
export function pairByNumbers<Text extends Keyed>(
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
): readonly Found<Text>[] {
  return pairBy(numberClue, before, after, threshold);
}

function pairBy<Text extends Keyed>(
  clue: Clue,
  before: readonly Text[],
  after: readonly Text[],
  threshold: number,
): readonly Found<Text>[] {
  const found: Found<Text>[] = [];
  for (const kind of new Set(before.map((text) => text.kind))) {
    const others = after.filter((text) => text.kind === kind);
    if (others.length === 0) continue;
    const bestOf = finderOf(others.map(partShape), clue, threshold);
    for (const text of before) {
      if (text.kind !== kind) continue;
      const [at, score] = bestOf(partShape(text));
      const other = others[at];
      if (other !== undefined) found.push([text, other, score]);
    }
  }
  return bestFirst(found);
}

/** The pairs from the most alike on, each text once. */
export function bestFirst<Pair extends readonly [unknown, unknown, number, ...unknown[]]>(
  pairs: readonly Pair[],
): readonly Pair[] {
  const used = new Set<unknown>();
  return [...pairs]
    .sort((left, right) => right[2] - left[2])
    .filter(([text, other]) => !used.has(text) && !used.has(other) && used.add(text).add(other));
}

const bigramClue: Clue = { slotsOf: ({ bigrams }) => bigrams, most: 200 };
const numberClue: Clue = {
  slotsOf: ({ numbers }) =>
    numbers.filter((number) => significant(number) >= LEAST_DIGITS).map((number) => (number / 64) & 0xffff),
  most: 12,
};

const SLOTS = 0x10000;

/** Finds which of many texts is most alike one, by its rarest slots: `-1` where none is enough. */
function finderOf(
  others: readonly Shape[],
  { slotsOf, most }: Clue,
  threshold: number,
): (own: Shape) => readonly [at: number, score: number] {
  // a slot's texts stand in one list behind those of the slot before
  const starts = new Int32Array(SLOTS + 1);
  const last = new Int32Array(SLOTS);
  const slots = others.map(slotsOf);
  let at = 0;
  for (const each of slots) {
    at += 1;
    for (const slot of each) {
      if (last[slot] !== at) starts[slot] = (starts[slot] ?? 0) + 1;
      last[slot] = at;
    }
  }
  let end = 0;
  for (let slot = 0; slot <= SLOTS; slot += 1) {
    end += starts[slot] ?? 0;
    starts[slot] = end;
  }
  const texts = new Int32Array(end);
  for (; at > 0; at -= 1) {
    for (const slot of slots[at - 1] ?? []) {
      if (last[slot] === -at) continue;
      last[slot] = -at;
      starts[slot] = (starts[slot] ?? 0) - 1;
      texts[starts[slot] ?? 0] = at - 1;
    }
  }
  const hits = new Uint8Array(others.length);
  return (own) => {
    const ownSlots = slotsOf(own);
    const rare = new Int32Array(ownSlots.length);
    let count = 0;
    for (const slot of ownSlots) {
      const length = (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
      if (length === 0 || length > most) continue;
      rare[count] = length * SLOTS + slot;
      count += 1;
    }
    const candidates = candidatesOf(rare.subarray(0, count).sort(), starts, texts, hits);
    return bestOf(own, candidates, others, threshold);
  };
}

/** The texts that share most of the rarest slots; `hits` is all 0 before and after. */
function candidatesOf(rare: Int32Array, starts: Int32Array, texts: Int32Array, hits: Uint8Array): readonly number[] {
  const seen: number[] = [];
  const counts = new Int32Array(RAREST + 1);
  let slots = 0;
  let last = -1;
  for (const each of rare) {
    const slot = each % SLOTS;
    if (slot === last) continue;
    last = slot;
    slots += 1;
    if (slots > RAREST) break;
    for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at += 1) {
      const text = texts[at] ?? 0;
      const count = hits[text] ?? 0;
      if (count === 0) seen.push(text);
      hits[text] = count + 1;
      counts[count + 1] = (counts[count + 1] ?? 0) + 1;
    }
  }
  // so many hits that no more texts than wanted have more
  let least = RAREST;
  while (least > 0 && (counts[least] ?? 0) <= MOST_CANDIDATES) least -= 1;
  const best: number[] = [];
  const next: number[] = [];
  for (const text of seen) {
    const count = hits[text] ?? 0;
    hits[text] = 0;
    if (count > least) best.push(text);
    else if (count === least) next.push(text);
  }
  return [...best, ...next.slice(0, MOST_CANDIDATES - best.length)];
}

/** The text most alike, where it leads over the next or is nearly the same. */
function bestOf(
  own: Shape,
  candidates: readonly number[],
  others: readonly Shape[],
  threshold: number,
): readonly [at: number, score: number] {
  let best = -1;
  let first = 0;
  let second = 0;
  for (const at of candidates) {
    const other = others[at];
    const score = other === undefined ? 0 : likeness(own, other, Math.max(first, threshold) - MARGIN);
    if (score > first) {
      second = first;
      first = score;
      best = at;
    } else if (score > second) second = score;
  }
  return first >= threshold && (first >= NEARLY_SAME || first - second >= MARGIN) ? [best, first] : [-1, 0];
}
