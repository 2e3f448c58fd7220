import { toArabicDigits, toThaiDigits } from '../../thai/digits.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** One number is written in one script, and its zeros are digits, not the letter o. */
export const numberInOneScript: Rule = {
  code: 'check.number-in-one-script',
  severity: 'warning',
  holds: {
    th: 'ตัวเลขจำนวนเดียวกันใช้เลขแบบเดียว และไม่ใช้อักษรโอแทนศูนย์',
    en: 'One number is written in one script, with digits for its zeros.',
  },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      let mended = '';
      let done = 0;
      const found: string[] = [];
      for (const match of text.matchAll(/[0-9๐-๙][0-9๐-๙oO]*/g)) {
        const [number] = match;
        const right = rightWriting(number);
        if (right === undefined) continue;
        found.push(number);
        mended += text.slice(done, match.index) + right;
        done = match.index + number.length;
      }
      const [first] = found;
      if (first === undefined) continue;
      const right = rightWriting(first) ?? first;
      yield {
        message: {
          th: `“${first}” ใน “${shortened(text)}” เขียนปนกัน ควรเป็น “${right}”`,
          en: `“${first}” in “${shortened(text)}” mixes its digits; “${right}” is meant.`,
        },
        path,
        found: first,
        expected: right,
        fix: [{ path, text: mended + text.slice(done) }],
      };
    }
  },
};

/** The number in the script of its first digit, `undefined` when it is so already or is no number with a letter behind. */
function rightWriting(number: string): string | undefined {
  const digits = number.replace(/[oO]+$/, (tail) => (/[๐-๙]/.test(number) ? tail : ''));
  if (/[oO]/.test(digits) && !/[๐-๙]/.test(digits)) return undefined;
  const isThai = /^[๐-๙]/.test(digits);
  const zeros = digits.replace(/[oO]/g, isThai ? '๐' : '0');
  const right = isThai ? toThaiDigits(zeros) : toArabicDigits(zeros);
  return right === digits ? undefined : right;
}
