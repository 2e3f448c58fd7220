/**
 * What two texts must share to count as the same text, for pairing alone: digits of both scripts, cases, both
 * spellings of ำ and แ, and spaces between Thai letters do not tell texts apart, nor does which year of 2500 to 2599
 * stands in them.
 */
export function foldText(text: string): string {
  foldTable ??= makeFoldTable();
  return folding(text, foldTable) ?? folding(text.normalize('NFC').toLowerCase(), foldTable, isComposed) ?? '';
}

/** Stands for any year in a folded text; no document holds this private-use character by chance. */
const YEAR = 0xe000;
const SPACE = 0x20;
const DROPPED = 0xffff;
/** Perhaps not in NFC, or of a case that no one unit tells. */
const UNSURE = 0xfffe;
const isComposed = true;

/** The folded text; undefined for one that may not be in NFC, which few texts need to be asked. */
function folding(source: string, folds: Uint16Array, isNfc = false): string | undefined {
  if (source.length > folded.length) folded = new Uint16Array(source.length * 2);
  const out = folded;
  let length = 0;
  let digits = 0;
  let last = 0;
  let isSpaced = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    let unit = folds[code] ?? 0;
    if (unit >= FIRST_CONSONANT && unit <= LAST_CONSONANT && digits === 0 && !isSpaced) {
      out[length] = unit;
      length += 1;
      last = unit;
      continue;
    }
    if (unit === UNSURE) {
      if (!isNfc) return undefined;
      unit = code;
    }
    if (unit === DROPPED) continue;
    if (unit === SPACE) {
      isSpaced = true;
      continue;
    }
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
    if (isVowelBelow(unit) && !isNfc && (isTone(last) || isVowelBelow(last))) return undefined;
    if ((unit === SARA_AA || unit === SARA_E) && joins(out, length, unit)) {
      last = out[length - 1] ?? 0;
      continue;
    }
    out[length] = unit;
    length += 1;
    last = unit;
  }
  return textOf(out, maskYear(out, length, digits));
}

const FIRST_CONSONANT = 0x0e01;
const LAST_CONSONANT = 0x0e2e;
const SARA_AA = 0x0e32;
const SARA_E = 0x0e40;

const isThai = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e4e;

const isTone = (unit: number): boolean => unit >= 0x0e48 && unit <= 0x0e4b;

/** ุ, ู and ฺ, which stand before a tone in NFC, the last of them first. */
const isVowelBelow = (unit: number): boolean => unit >= 0x0e38 && unit <= 0x0e3a;

/** Puts a unit into the one before it: the second half of a ำ or of a แ that was typed as two. */
function joins(out: Uint16Array, length: number, unit: number): boolean {
  const last = length > 0 ? (out[length - 1] ?? 0) : 0;
  if (unit === SARA_E && last === SARA_E) {
    out[length - 1] = 0x0e41;
    return true;
  }
  if (unit !== SARA_AA) return false;
  if (last === 0x0e4d) {
    out[length - 1] = 0x0e33;
    return true;
  }
  if (!isTone(last) || length < 2 || out[length - 2] !== 0x0e4d) return false;
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
    String.fromCharCode.apply(undefined, units.subarray(from, to) as unknown as number[]);
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
  // below U+0300 and in Thai every unit is in NFC by itself
  const table = new Uint16Array(0x10000).map((_, unit) => {
    if (unit >= 0x300) return unit >= 0x0e00 && unit <= 0x0e7f ? unit : UNSURE;
    const lower = String.fromCharCode(unit).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : UNSURE;
  });
  for (let digit = 0; digit < 10; digit += 1) table[0x0e50 + digit] = 0x30 + digit;
  // dashes, quotes, dots and other marks of general punctuation
  for (let unit = 0x2010; unit < 0x205f; unit += 1) table[unit] = unit;
  for (const unit of [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[unit] = DROPPED;
  for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
    table[unit] = SPACE;
  for (let unit = 0x2000; unit <= 0x200a; unit += 1) table[unit] = SPACE;
  return table;
}
