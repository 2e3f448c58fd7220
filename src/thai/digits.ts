const FIRST_THAI_DIGIT = 0x0e50;
const FIRST_ARABIC_DIGIT = 0x30;
/** From this length on one regular expression over the text beats a loop over its units. */
const LONG_TEXT = 256;

/** Which digits a text holds. */
export type DigitsKind = 'none' | 'thai' | 'arabic' | 'mixed';

/**
 * Writes every Arabic digit 0–9 as the Thai digit ๐–๙ and leaves all else as it is.
 *
 * @example
 * ```ts
 * import { toThaiDigits } from 'thai-ita/thai';
 * toThaiDigits('พ.ศ. 2566'); // => 'พ.ศ. ๒๕๖๖'
 * toThaiDigits(15642769.55); // => '๑๕๖๔๒๗๖๙.๕๕'
 * ```
 */
export function toThaiDigits(text: string | number | bigint): string {
  return shiftDigits(String(text), FIRST_ARABIC_DIGIT, FIRST_THAI_DIGIT, /[0-9]+/g);
}

/**
 * Writes every Thai digit ๐–๙ as the Arabic digit 0–9 and leaves all else as it is.
 *
 * @example
 * ```ts
 * import { toArabicDigits } from 'thai-ita/thai';
 * toArabicDigits('ปีงบประมาณ พ.ศ. ๒๕๖๖'); // => 'ปีงบประมาณ พ.ศ. 2566'
 * ```
 */
export function toArabicDigits(text: string): string {
  return shiftDigits(text, FIRST_THAI_DIGIT, FIRST_ARABIC_DIGIT, /[๐-๙]+/g);
}

/**
 * Tells which digits a text holds: Thai, Arabic, both or none.
 *
 * @example
 * ```ts
 * import { digitsIn } from 'thai-ita/thai';
 * digitsIn('พ.ศ. ๒๕61'); // => 'mixed'
 * digitsIn('ไม่มี'); // => 'none'
 * ```
 */
export function digitsIn(text: string): DigitsKind {
  const hasThai = /[๐-๙]/.test(text);
  const hasArabic = /[0-9]/.test(text);
  if (hasThai && hasArabic) return 'mixed';
  if (hasThai) return 'thai';
  return hasArabic ? 'arabic' : 'none';
}

function shiftDigits(text: string, from: number, to: number, runs: RegExp): string {
  if (text.length >= LONG_TEXT) return text.replace(runs, (run) => shiftUnits(run, from, to));
  return shiftUnits(text, from, to);
}

function shiftUnits(text: string, from: number, to: number): string {
  let shifted = '';
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - from;
    if (digit < 0 || digit > 9) continue;
    shifted += text.slice(kept, at) + String.fromCharCode(to + digit);
    kept = at + 1;
  }
  return kept === 0 ? text : shifted + text.slice(kept);
}
