import { toArabicDigits } from '../../thai/number/digits.js';

/** The number in a cell that holds nothing else. */
export function numberIn(text: string): string | undefined {
  const number = /^(?:(?:ข้อ|ที่|ลำดับที่)\s?)?\(?([0-9๐-๙]{1,4}(?:\.[0-9๐-๙]{1,3}){0,4}|[ก-ฮ])[.)]?$/.exec(text.trim())?.[1];
  return number === undefined ? undefined : toArabicDigits(number);
}
