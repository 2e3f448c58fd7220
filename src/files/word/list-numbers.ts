import { toThaiDigits } from '../../thai/number/digits.js';
import { formatNumberWords } from '../../thai/number/format-number-words.js';

/** A number as a list of Word prints it, by the name of its format; `undefined` for a format that is not known. */
export function formatListNumber(format: string, number: number): string | undefined {
  switch (format) {
    case 'decimal':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'thaiNumbers':
      return toThaiDigits(number);
    case 'thaiLetters':
      return lettersOf(thaiLetters, number);
    case 'thaiCounting':
      return formatNumberWords(number);
    case 'lowerLetter':
      return lettersOf(latinLetters, number);
    case 'upperLetter':
      return lettersOf(latinLetters, number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    case 'none':
      return '';
    default:
      return undefined;
  }
}

/** The letters that Word counts with (ECMA-376, 17.18.59): without ฃ, ฅ and ฆ, and without the vowels ฤ and ฦ. */
const thaiLetters = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

/** a, b, …, z, aa, bb, …: behind the last letter Word doubles them. */
function lettersOf(letters: string, number: number): string {
  const letter = letters.charAt((number - 1) % letters.length);
  return letter.repeat(Math.min(20, Math.floor((number - 1) / letters.length) + 1));
}

function romanOf(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let text = '';
  for (const [value, letters] of romans) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
