import { composed } from '../../thai/text/composed.js';
/**
 * What two texts must share to count as the same text, for pairing alone: digits of both scripts, cases, both
 * spellings of ำ and แ, and spaces between Thai letters do not count, nor does which year of 2500 to 2599
 * stands in them. Gives the UTF-16 units of the folded text in a room that the next text is folded in.
 */
export function foldedUnits(text: string): Uint16Array {
  const length = fold(text);
  return folded.subarray(0, length);
}

/** A number that stands for a folded text: the same for the same, another for others but for a chance of one in 2⁵³. */
export function keyOf(text: string): number {
  const length = fold(text);
  folded[length] = 0;
  // two units at a time
  const pairs = (length + 1) >> 1;
  let left = length;
  let right = ~length;
  for (let at = 0; at < pairs; at += 1) {
    const pair = foldedPairs[at] ?? 0;
    left = Math.imul(left ^ pair, 0x01000193);
    left ^= left >>> 15;
    right = Math.imul(right ^ pair, 0x5bd1e995);
    right ^= right >>> 13;
  }
  return (left >>> 0) * 0x200000 + (right >>> 11);
}

/** Stands for any year in a folded text; no document holds this private-use character by chance. */
const YEAR = 0xe000;
const SPACE = 0x20;
/** Set for units that are not simply copied; the others are below it. */
const SPECIAL = 0x4000;
const SPACED = SPECIAL | SPACE;
const DROPPED = 0xffff;
/** Perhaps not in NFC, or of a case that one unit cannot show. */
const UNSURE = 0xfffe;

/** Folds a text into the room and gives its length. */
function fold(text: string): number {
  foldTable ??= makeFoldTable();
  const length = foldInto(text, foldTable, false);
  if (length >= 0) return length;
  const joined = composed(text)
    .toLowerCase()
    .replace(/\u0e4d\s*([่-๋]?)\s*า/g, '$1ำ')
    .replace(/เ\s*เ/g, 'แ');
  return foldInto(joined, foldTable, true);
}

/** The same; -1 for one that may not be composed, which few texts need to be asked. */
function foldInto(source: string, folds: Uint16Array, isComposed: boolean): number {
  if (source.length >= folded.length) makeRoom(source.length);
  const out = folded;
  let length = 0;
  let digits = 0;
  let last = 0;
  let isSpaced = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    let unit = folds[code] ?? 0;
    if (unit < SPECIAL && digits === 0 && !isSpaced) {
      out[length] = unit;
      length += 1;
      last = unit;
      continue;
    }
    if (unit === SPACED) {
      isSpaced = true;
      continue;
    }
    if (unit === DROPPED) continue;
    if (unit === UNSURE) {
      if (!isComposed) return -1;
      unit = code;
    } else unit &= SPECIAL - 1;
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (digits > 0 && (!isDigit || isSpaced)) {
      length = maskYear(out, length, digits);
      last = out[length - 1] ?? 0;
      digits = 0;
    }
    if (isSpaced && length > 0 && !(isThai(unit) && isThai(last))) {
      out[length] = SPACE;
      length += 1;
    }
    isSpaced = false;
    if (isDigit) digits += 1;
    if (!isComposed && isDisordered(unit, last)) return -1;
    out[length] = unit;
    length += 1;
    last = unit;
  }
  return maskYear(out, length, digits);
}

const isThai = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e4e;

/** Whether two units stand in another order in NFC, or are one typed as two: เเ for แ, ํ for the first half of ำ. */
function isDisordered(unit: number, last: number): boolean {
  if (unit === SARA_E) return last === SARA_E;
  return unit === NIKHAHIT || (isVowelBelow(unit) && ((last >= 0x0e48 && last <= 0x0e4b) || isVowelBelow(last)));
}

const SARA_E = 0x0e40;
const NIKHAHIT = 0x0e4d;

/** ุ, ู and ฺ, which stand before a tone in NFC, the last of them first. */
const isVowelBelow = (unit: number): boolean => unit >= 0x0e38 && unit <= 0x0e3a;

/** Replaces a run of digits that ends here by one sign when it is a year; gives the new length. */
function maskYear(out: Uint16Array, length: number, digits: number): number {
  if (digits !== 4 || out[length - 4] !== 0x32 || out[length - 3] !== 0x35) return length;
  out[length - 4] = YEAR;
  return length - 3;
}

/** Room to fold in, kept from text to text, and the same by two units. */
let folded: Uint16Array = /* @__PURE__ */ new Uint16Array(0);
let foldedPairs: Uint32Array = /* @__PURE__ */ new Uint32Array(0);

function makeRoom(length: number): void {
  folded = new Uint16Array(Math.max(4096, length * 2));
  foldedPairs = new Uint32Array(folded.buffer);
}

let foldTable: Uint16Array | undefined;

/** What each UTF-16 unit folds to. */
function makeFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(UNSURE);
  // below U+0300, in Thai, and in general punctuation every unit is in NFC by itself
  for (let unit = 0; unit < 0x300; unit += 1) {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) table[unit] = lower.charCodeAt(0);
  }
  for (let unit = 0x0e00; unit < 0x0e80; unit += 1) table[unit] = unit;
  for (let unit = 0x2010; unit < 0x205f; unit += 1) table[unit] = unit;
  for (const unit of [SARA_E, NIKHAHIT, 0x0e38, 0x0e39, 0x0e3a]) table[unit] = SPECIAL | unit;
  for (let digit = 0x30; digit < 0x3a; digit += 1) table[digit] = table[digit + 0x0e20] = SPECIAL | digit;
  for (let unit = 0x2000; unit < 0x200b; unit += 1) table[unit] = SPACED;
  for (const unit of [9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
    table[unit] = SPACED;
  for (const unit of [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[unit] = DROPPED;
  return table;
}
