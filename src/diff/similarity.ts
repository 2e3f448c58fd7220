/**
 * What is compared of a text: its letters and its numbers apart, since a number tells more than as many letters. Made
 * for tens of thousands of texts that are compared a few times each, so it sorts nothing and keeps little.
 */
export interface Shape {
  /** Each pair of neighbouring letters as 16 bits; a number counts as one letter. */
  readonly bigrams: Uint16Array;
  /** The numbers without their commas. */
  readonly numbers: readonly string[];
  /** Significant digits of all the numbers. */
  readonly digits: number;
}

/** The shape of a folded text; a text of one letter has that letter as its only bigram. */
export function shapeOf(key: string): Shape {
  const bigrams = roomFor(key.length);
  const numbers: string[] = [];
  let digits = 0;
  let last = -1;
  let length = 0;
  for (let at = 0; at < key.length; at += 1) {
    let unit = key.charCodeAt(at);
    if (isDigit(unit)) {
      const end = endOfNumber(key, at);
      const number = key.slice(at, end).replaceAll(',', '');
      numbers.push(number);
      digits += significant(number);
      at = end - 1;
      unit = NUMBER;
    }
    const code = byteOf(unit);
    if (last >= 0) {
      bigrams[length] = (last << 8) | code;
      length += 1;
    }
    last = code;
  }
  if (length === 0 && last >= 0) {
    bigrams[0] = last;
    length = 1;
  }
  used += length;
  return { bigrams: bigrams.subarray(0, length), numbers, digits };
}

/** Thai and ASCII letters differ from all others; two letters of other scripts may be taken for the same. */
function byteOf(unit: number): number {
  if (unit < 0x80) return unit | 0x80;
  return unit >= 0x0e00 && unit < 0x0e80 ? unit & 0x7f : Math.imul(unit, 0x9e3779b1) >>> 24;
}

const NUMBER = 0x23;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function endOfNumber(key: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const unit = key.charCodeAt(end);
    const isInside = (unit === 0x2c || unit === 0x2e) && isDigit(key.charCodeAt(end + 1));
    if (!isInside && !isDigit(unit)) return end;
    end += 1;
  }
}

/** Digits that tell a number from others: the zeros of a round number tell little. */
export function significant(number: string): number {
  let end = number.length;
  while (number.charCodeAt(end - 1) === 0x30) end -= 1;
  return end;
}

/** Dice coefficient of two lists of bigrams: 1 when they share all, 0 when they share none. */
export function dice(before: Uint16Array, after: Uint16Array): number {
  const total = before.length + after.length;
  return total === 0 ? 1 : (2 * sharedOf(before, after)) / total;
}

/** How many bigrams two texts share, repeated ones counted as often as both have them. */
export function sharedOf(before: Uint16Array, after: Uint16Array): number {
  const counts = countsOf(before);
  const shared = sharedWith(counts, after);
  clear(counts, before);
  return shared;
}

/**
 * How alike two texts are, 0 to 1: the Dice coefficient of their letters, more when they share their numbers, less when
 * they name others. Where one names no number, the letters decide.
 */
export const likeness = (before: Shape, after: Shape): number => likenesses(before, [after], 0)[0] ?? 0;

/** How alike a text is to each of others; 0 for those that cannot reach what is asked for. */
export function likenesses(own: Shape, others: readonly Shape[], least: number): readonly number[] {
  const counts = countsOf(own.bigrams);
  const found = others.map((other) => {
    const total = own.bigrams.length + other.bigrams.length;
    const evidence = evidenceOf(own, other) + NUMBERS / 2;
    const most = total === 0 ? 1 : (2 * Math.min(own.bigrams.length, other.bigrams.length)) / total;
    if ((most + evidence) / (1 + NUMBERS) < least) return 0;
    const letters = total === 0 ? 1 : (2 * sharedWith(counts, other.bigrams)) / total;
    return (letters + evidence) / (1 + NUMBERS);
  });
  clear(counts, own.bigrams);
  return found;
}

/** Weight of the numbers beside the letters. */
const NUMBERS = 0.4;
/** Significant digits from which on numbers count in full. */
const FULL_DIGITS = 4;

/** Half the weight of the numbers for sharing them all, less the same for sharing none. */
function evidenceOf(before: Shape, after: Shape): number {
  const least = Math.min(before.digits, after.digits);
  if (least === 0) return 0;
  const others = new Map<string, number>();
  for (const number of after.numbers) others.set(number, (others.get(number) ?? 0) + 1);
  let shared = 0;
  for (const number of before.numbers) {
    const count = others.get(number) ?? 0;
    if (count === 0) continue;
    others.set(number, count - 1);
    shared += significant(number);
  }
  const agreement = (2 * shared) / (before.digits + after.digits) - 0.5;
  return NUMBERS * agreement * Math.min(1, least / FULL_DIGITS);
}

/** How often each bigram stands in a text; all 0 between two comparisons. */
let bigramCounts: Int32Array | undefined;

function countsOf(bigrams: Uint16Array): Int32Array {
  bigramCounts ??= new Int32Array(0x10000);
  for (let at = 0; at < bigrams.length; at += 1)
    bigramCounts[bigrams[at] ?? 0] = (bigramCounts[bigrams[at] ?? 0] ?? 0) + 1;
  return bigramCounts;
}

function clear(counts: Int32Array, bigrams: Uint16Array): void {
  for (let at = 0; at < bigrams.length; at += 1) counts[bigrams[at] ?? 0] = 0;
}

/** How many of the bigrams are counted; leaves the counts as they were. */
function sharedWith(counts: Int32Array, bigrams: Uint16Array): number {
  let shared = 0;
  for (let at = 0; at < bigrams.length; at += 1) {
    const bigram = bigrams[at] ?? 0;
    const count = counts[bigram] ?? 0;
    if (count > 0) shared += 1;
    counts[bigram] = count - 1;
  }
  for (let at = 0; at < bigrams.length; at += 1) {
    const bigram = bigrams[at] ?? 0;
    counts[bigram] = (counts[bigram] ?? 0) + 1;
  }
  return shared;
}

/** Room that many shapes share, since a list of their own costs more than filling it. */
let room: Uint16Array | undefined;
let used = 0;

function roomFor(length: number): Uint16Array {
  if (room === undefined || used + length > room.length) {
    room = new Uint16Array(Math.max(0x8000, length));
    used = 0;
  }
  return room.subarray(used);
}
