/**
 * What two texts must share to count as the same text, for pairing alone: digits of both scripts, cases, both
 * spellings of ำ and แ, and spaces between Thai letters do not tell texts apart, nor does which year of 2500 to 2599
 * stands in them.
 */
export function foldText(text: string): string {
  const source = text.normalize('NFC');
  foldTable ??= makeFoldTable();
  const folds = foldTable;
  if (source.length > folded.length) folded = new Uint16Array(source.length * 2);
  const out = folded;
  let length = 0;
  let digits = 0;
  let isSpaced = false;
  for (let at = 0; at < source.length; at += 1) {
    const unit = folds[source.charCodeAt(at)] ?? 0;
    if (unit === DROPPED) continue;
    if (unit === SPACE) {
      isSpaced = true;
      continue;
    }
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (digits > 0 && (!isDigit || isSpaced)) {
      length = maskYear(out, length, digits);
      digits = 0;
    }
    if (isSpaced && length > 0 && !(isThai(unit) && isThai(out[length - 1] ?? 0))) {
      out[length] = SPACE;
      length += 1;
    }
    isSpaced = false;
    if (isDigit) digits += 1;
    if (joins(out, length, unit)) continue;
    out[length] = unit;
    length += 1;
  }
  return textOf(out, maskYear(out, length, digits));
}

/** Stands for any year in a folded text; no document holds this private-use character by chance. */
const YEAR = 0xe000;
const SPACE = 0x20;
const DROPPED = 0xffff;

const isThai = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e4e;

/** Puts a unit into the one before it: the second half of a ำ or of a แ that was typed as two. */
function joins(out: Uint16Array, length: number, unit: number): boolean {
  const last = length > 0 ? (out[length - 1] ?? 0) : 0;
  if (unit === 0x0e40 && last === 0x0e40) {
    out[length - 1] = 0x0e41;
    return true;
  }
  if (unit !== 0x0e32) return false;
  if (last === 0x0e4d) {
    out[length - 1] = 0x0e33;
    return true;
  }
  const hasTone = last >= 0x0e48 && last <= 0x0e4b;
  if (!hasTone || length < 2 || out[length - 2] !== 0x0e4d) return false;
  out[length - 2] = last;
  out[length - 1] = 0x0e33;
  return true;
}

/** Replaces a run of digits that ends here by one sign when it is a year; gives the new length. */
function maskYear(out: Uint16Array, length: number, digits: number): number {
  if (digits !== 4 || out[length - 4] !== 0x32 || out[length - 3] !== 0x35) return length;
  out[length - 4] = YEAR;
  return length - 3;
}

function textOf(units: Uint16Array, length: number): string {
  // an array of units is taken at once, several times faster than one by one; but the engine takes only so many
  const textAt = (from: number, to: number): string =>
    Reflect.apply(String.fromCharCode, undefined, units.subarray(from, to));
  if (length <= 8192) return textAt(0, length);
  let text = '';
  for (let at = 0; at < length; at += 8192) text += textAt(at, Math.min(length, at + 8192));
  return text;
}

let foldTable: Uint16Array | undefined;
/** Room to fold in, kept from text to text. */
let folded: Uint16Array = /* @__PURE__ */ new Uint16Array(4096);

/** What each UTF-16 unit folds to. */
function makeFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, unit) => unit);
  // letters of one case in Latin, Greek and Cyrillic; what has no one-unit lower case stays
  for (let unit = 0x41; unit < 0x590; unit += 1) {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) table[unit] = lower.charCodeAt(0);
  }
  for (let digit = 0; digit < 10; digit += 1) table[0x0e50 + digit] = 0x30 + digit;
  for (const unit of [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[unit] = DROPPED;
  for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
    table[unit] = SPACE;
  for (let unit = 0x2000; unit <= 0x200a; unit += 1) table[unit] = SPACE;
  return table;
}
