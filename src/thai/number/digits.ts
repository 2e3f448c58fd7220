// Each direction has a loop of its own, jumps to the next run of digits by a test that makes no objects, and walks the run:
// faster than one loop over the units, than one function for both and than a replace with a function, at 20 units as at a
// megabyte. The messages of argument.ts would weigh more than the file.
const thaiDigit = /[๐-๙]/g;
const arabicDigit = /\d/g;

/** Which digits a text holds. */
export type DigitsKind = 'none' | 'thai' | 'arabic' | 'mixed';

/**
 * Writes every Arabic digit 0–9 as the Thai digit ๐–๙ and leaves all else as it is.
 *
 * @throws TypeError if the value is not a text or a number, and for a number that String writes with letters: NaN, Infinity, 1e21.
 * @example
 * ```ts
 * import { toThaiDigits } from 'thai-ita/thai';
 * toThaiDigits('พ.ศ. 2566'); // => 'พ.ศ. ๒๕๖๖'
 * toThaiDigits(15642769.55); // => '๑๕๖๔๒๗๖๙.๕๕'
 * ```
 */
export function toThaiDigits(text: string | number | bigint): string {
  const written = String(text);
  // an array of one digit reads like a number, and has `at`
  if (written !== text && (/[^-.\d]/.test(written) || (text as string).at)) {
    throw TypeError(`toThaiDigits: expected text, got ${written}`);
  }
  let thai = '';
  let done = 0;
  for (arabicDigit.lastIndex = 0; arabicDigit.test(written); arabicDigit.lastIndex = done) {
    const at = arabicDigit.lastIndex - 1;
    thai += written.slice(done, at);
    done = at;
    for (let unit = written.charCodeAt(at); unit > 47 && unit < 58; unit = written.charCodeAt(done)) {
      thai += String.fromCharCode(unit + 0xe20);
      done += 1;
    }
  }
  return thai + written.slice(done);
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
  if (typeof text !== 'string') throw TypeError(`toArabicDigits: expected a text, got ${text && typeof text}`);
  let arabic = '';
  let done = 0;
  for (thaiDigit.lastIndex = 0; thaiDigit.test(text); thaiDigit.lastIndex = done) {
    const at = thaiDigit.lastIndex - 1;
    arabic += text.slice(done, at);
    done = at;
    for (let unit = text.charCodeAt(at); unit > 0xe4f && unit < 0xe5a; unit = text.charCodeAt(done)) {
      arabic += String.fromCharCode(unit - 0xe20);
      done += 1;
    }
  }
  return done ? arabic + text.slice(done) : text;
}

/**
 * Gives which digits a text holds: Thai, Arabic, both or none.
 *
 * @example
 * ```ts
 * import { digitsIn } from 'thai-ita/thai';
 * digitsIn('พ.ศ. ๒๕61'); // => 'mixed'
 * digitsIn('ไม่มี'); // => 'none'
 * ```
 */
export function digitsIn(text: string): DigitsKind {
  if (typeof text !== 'string') throw TypeError(`digitsIn: expected a text, got ${text && typeof text}`);
  const hasThai = /[๐-๙]/.test(text);
  const hasArabic = /[0-9]/.test(text);
  if (hasThai && hasArabic) return 'mixed';
  if (hasThai) return 'thai';
  return hasArabic ? 'arabic' : 'none';
}
