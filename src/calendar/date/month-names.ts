import { isLatinLetter, isSpace, isThaiLetter } from '../../thai/text/characters.js';
import { byFirstLetter } from './by-first-letter.js';

/**
 * The months in full, January first.
 *
 * @example
 * ```ts
 * import { monthNames } from 'thai-ita/calendar';
 * monthNames[9 - 1]; // => 'กันยายน'
 * ```
 */
export const monthNames = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/**
 * The months in short, January first.
 *
 * @example
 * ```ts
 * import { monthAbbreviations } from 'thai-ita/calendar';
 * monthAbbreviations[9 - 1]; // => 'ก.ย.'
 * ```
 */
export const monthAbbreviations = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

/** A month name found at a place. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly end: number;
  /** In English, so that a year of two digits behind it may be of either era. */
  readonly isEnglish?: true;
}

/** Reads a month at a place: in full, in short with all, some or none of the points or a space behind the first (ก. ย.), or in English. */
export function readMonthName(text: string, at: number): MonthName | undefined {
  const unit = text.charCodeAt(at);
  if (isLatinLetter(unit)) return readEnglishMonth(text, at);
  const second = text.charCodeAt(at + 1);
  for (const { month, head, tail } of spellingsFrom(unit)) {
    // The first letter fits; most others fall at the second.
    if (head.length > 1 && head.charCodeAt(1) !== second) continue;
    const end = tail === '' ? endOfWord(text, at, head) : endOfShort(text, at + head.length, tail.charCodeAt(0));
    if (end > 0) return { month, end };
  }
  return undefined;
}

interface Spelling {
  readonly month: number;
  readonly head: string;
  /** The last letter of a short form; empty for a full name. */
  readonly tail: string;
}

const spellingsFrom = /* @__PURE__ */ byFirstLetter(spellings, ({ head }) => head);

/** Short forms before full names, ก.ย. as ก and ย; and กรกฏาคม, as many write July. */
function spellings(): readonly Spelling[] {
  const short = monthAbbreviations.map((form, index) => {
    const [head = '', tail = ''] = form.split('.');
    return { month: index + 1, head, tail };
  });
  const full = monthNames.map((head, index) => ({ month: index + 1, head, tail: '' }));
  return [...short, ...full, { month: 7, head: 'กรกฏาคม', tail: '' }];
}

const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const POINT = 0x2e;

const endOfWord = (text: string, at: number, word: string): number =>
  text.startsWith(word, at) ? at + word.length : -1;

function endOfShort(text: string, behindHead: number, tail: number): number {
  const hasPoint = text.charCodeAt(behindHead) === POINT;
  const spaced = hasPoint && isSpace(text.charCodeAt(behindHead + 1)) ? 1 : 0;
  const end = hasPoint ? behindHead + 1 + spaced : behindHead;
  if (text.charCodeAt(end) !== tail) return -1;
  if (text.charCodeAt(end + 1) === POINT) return end + 2;
  // Without its last point a short form is one only where no word goes on: มค 2567, but not มคอ.
  return isThaiLetter(text.charCodeAt(end + 1)) ? -1 : end + 1;
}

/** Reads an English month: in full, or three letters of it (Sept too) with or without a point. */
function readEnglishMonth(text: string, at: number): MonthName | undefined {
  let end = at;
  while (end - at < 10 && isLatinLetter(text.charCodeAt(end))) end += 1;
  const word = text.slice(at, end).toLowerCase();
  const index = englishMonths.findIndex((name) => name === word || name.slice(0, 3) === word);
  if (index < 0 && word !== 'sept') return undefined;
  const isShort = word.length <= 4 && text[end] === '.';
  return { month: index < 0 ? 9 : index + 1, end: isShort ? end + 1 : end, isEnglish: true };
}
