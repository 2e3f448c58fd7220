import { toThaiDigits } from '../../thai/number/digits.js';

/** The text with the digits of each number in one script, the Thai one where it has any; with ๐ for an o in a number, and a plain พ.ศ. */
export function plainSpelling(text: string): string {
  return text
    .replace(/[0-9๐-๙]+[oO0-9๐-๙]*/g, (run) => (/[๐-๙]/.test(run) ? toThaiDigits(run.replace(/[oO]/g, '0')) : run))
    .replace(/([พค])\.? ?ศ\.+/g, '$1.ศ.');
}
