import { foldedUnits } from './fold-text.js';

/**
 * What is compared of a text: its letters and its numbers apart, since a number says more than as many letters. Made
 * for tens of thousands of texts that are compared a few times each, so it keeps little.
 */
export interface Shape {
  /** Each pair of neighbouring letters as 16 bits; a number counts as one letter. */
  readonly bigrams: Uint16Array;
  /** What stands for each number, without its commas: 64 times a hash, and its significant digits; in rising order. */
  readonly numbers: readonly number[];
  /** Significant digits of all the numbers. */
  readonly digits: number;
  /** The first numbers behind ที่, which say which one it is: หมู่ที่ ๓; 65,536 times what is counted, and a hash. */
  readonly ordinals: readonly number[];
}

/** The shape of a text; one of one letter has that letter as its only bigram. */
export function shapeOf(text: string): Shape {
  const units = foldedUnits(text);
  const bigrams = roomFor(units.length);
  const numbers: number[] = [];
  const ordinals: number[] = [];
  let digits = 0;
  let last = -1;
  let length = 0;
  for (let at = 0; at < units.length; at += 1) {
    let unit = units[at] ?? 0;
    if (isDigit(unit)) {
      const counted = countedBefore(units, at);
      let hash = 0;
      let size = 0;
      let known = 0;
      for (; isDigit(unit) || (isMark(unit) && isDigit(units[at + 1])); unit = units[at] ?? 0) {
        at += 1;
        if (unit === COMMA) continue;
        hash = Math.imul(hash, 31) + unit;
        size += 1;
        if (unit !== 0x30) known = size;
      }
      at -= 1;
      numbers.push((hash >>> 0) * 64 + Math.min(known, 63));
      digits += known;
      if (counted > 0 && ordinals.length < MOST_ORDINALS) ordinals.push(counted * 0x10000 + (hash & 0xffff));
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
  if (numbers.length > 1) numbers.sort((left, right) => left - right);
  return { bigrams: bigrams.subarray(0, length), numbers, digits, ordinals };
}

/** The letter before ที่ where a number stands behind it, unless it is a day, a place or an area (วันที่, พื้นที่); or 0. */
function countedBefore(units: Uint16Array, at: number): number {
  const end = units[at - 1] === 0x20 ? at - 1 : at;
  const isOrdinal = units[end - 1] === 0x0e48 && units[end - 2] === 0x0e35 && units[end - 3] === 0x0e17;
  const counted = units[end - 4] ?? 0;
  return isOrdinal && counted !== 0x0e19 ? counted : 0;
}

const MOST_ORDINALS = 8;

/** Thai and ASCII letters differ from all others; two letters of other scripts may be taken for the same. */
function byteOf(unit: number): number {
  if (unit < 0x80) return unit | 0x80;
  return unit >= 0x0e00 && unit < 0x0e80 ? unit & 0x7f : Math.imul(unit, 0x9e3779b1) >>> 24;
}

const NUMBER = 0x23;
const COMMA = 0x2c;

const isDigit = (unit = 0): boolean => unit >= 0x30 && unit <= 0x39;

const isMark = (unit: number): boolean => unit === COMMA || unit === 0x2e;

/** Dice coefficient of two lists of bigrams: 1 when they share all, 0 when they share none. */
export function dice(before: Uint16Array, after: Uint16Array): number {
  const total = before.length + after.length;
  return total === 0 ? 1 : (2 * sharedOf(before, after)) / total;
}

/**
 * How alike two texts are, 0 to 1: the Dice coefficient of their letters, more when they share their numbers, less when
 * they name others. Where one names no number, the letters decide. May give 0 for texts less alike than is asked for.
 */
export function likeness(before: Shape, after: Shape, least = 0): number {
  const total = before.bigrams.length + after.bigrams.length;
  const evidence = evidenceOf(before, after) + ordinalEvidence(before, after) + NUMBERS / 2;
  const needed = ((least * (1 + NUMBERS) - evidence) * total) / 2;
  if (needed > Math.min(before.bigrams.length, after.bigrams.length)) return 0;
  const letters = total === 0 ? 1 : (2 * sharedOf(before.bigrams, after.bigrams, needed)) / total;
  return Math.min(1, (letters + evidence) / (1 + NUMBERS));
}

/** Weight of the numbers beside the letters. */
const NUMBERS = 0.4;
/** Significant digits from which on numbers count in full. */
const FULL_DIGITS = 4;

/** Digits that make a number unlike others: the zeros of a round number say little. */
export const significant = (number: number): number => number % 64;

/** Half the weight of the numbers for sharing them all, less the same for sharing none. */
function evidenceOf(before: Shape, after: Shape): number {
  const least = Math.min(before.digits, after.digits);
  if (least === 0) return 0;
  let shared = 0;
  let at = 0;
  for (const number of before.numbers) {
    while ((after.numbers[at] ?? number) < number) at += 1;
    if (after.numbers[at] !== number) continue;
    shared += significant(number);
    at += 1;
  }
  const agreement = (2 * shared) / (before.digits + after.digits) - 0.5;
  return NUMBERS * agreement * Math.min(1, least / FULL_DIGITS);
}

/** Something for the same ordinal numbers, less where one is counted as another: what is of หมู่ที่ ๓ is not of หมู่ที่ ๔. */
function ordinalEvidence({ ordinals }: Shape, after: Shape): number {
  let evidence = 0;
  for (const ordinal of ordinals) {
    if (after.ordinals.includes(ordinal)) evidence = SAME_ORDINALS;
    else if (after.ordinals.some((other) => other >> 16 === ordinal >> 16)) return -OTHER_ORDINALS;
  }
  return evidence;
}

const SAME_ORDINALS = 0.05;
const OTHER_ORDINALS = 0.2;

/** How often each bigram stands in the text that was compared last, which is often compared again. */
let counts: Int32Array | undefined;
let counted: Uint16Array = /* @__PURE__ */ new Uint16Array(0);

/** How many bigrams two texts share, repeated ones counted as often as both have them; stops where too few can be. */
export function sharedOf(before: Uint16Array, after: Uint16Array, needed = 0): number {
  counts ??= new Int32Array(0x10000);
  const left = counts;
  if (before !== counted) {
    for (let at = 0; at < counted.length; at += 1) left[counted[at] ?? 0] = 0;
    for (let at = 0; at < before.length; at += 1) left[before[at] ?? 0] = (left[before[at] ?? 0] ?? 0) + 1;
    counted = before;
  }
  let spare = after.length - needed;
  let end = 0;
  for (; end < after.length && spare >= 0; end += 1) {
    const bigram = after[end] ?? 0;
    const count = left[bigram] ?? 0;
    if (count <= 0) spare -= 1;
    left[bigram] = count - 1;
  }
  for (let at = 0; at < end; at += 1) {
    const bigram = after[at] ?? 0;
    left[bigram] = (left[bigram] ?? 0) + 1;
  }
  return spare < 0 ? 0 : Math.round(spare + needed);
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
