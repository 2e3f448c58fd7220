import { skipSpaces } from '../../thai/text/characters.js';
import { byFirstLetter } from './by-first-letter.js';

/** The days of the week, Sunday first. */
export const weekdayNames = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const;

/** The days of the week in short, Sunday first. */
const weekdayAbbreviations = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'] as const;

/** A weekday found at a place. */
export interface WeekdayName {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly end: number;
}

/** Reads a weekday at a place, with or without วัน before it and ที่ behind it: วันศุกร์ที่, ศุกร์, วันพฤหัสที่. */
export function readWeekdayName(text: string, at: number): WeekdayName | undefined {
  const from = text.startsWith('วัน', at) ? at + 3 : at;
  for (const [weekday, name] of spellingsFrom(text.charCodeAt(from))) {
    if (!text.startsWith(name, from)) continue;
    const end = from + name.length;
    return { weekday, end: text.startsWith('ที่', end) ? end + 3 : end };
  }
  return undefined;
}

/** Reads a weekday in short at a place, with the spaces behind it: จ. 1 ต.ค. 2561. */
export function readShortWeekday(text: string, at: number): WeekdayName | undefined {
  const weekday = weekdayAbbreviations.findIndex((name) => text.startsWith(name, at));
  const name = weekdayAbbreviations[weekday];
  return name === undefined ? undefined : { weekday, end: skipSpaces(text, at + name.length) };
}

/** A weekday's name put in place of another, in the form of the other: in full or in short. */
export function renamedWeekday(text: string, from: number, to: number): string {
  const short = weekdayAbbreviations[from] as string;
  if (text.startsWith(short)) return `${weekdayAbbreviations[to]}${text.slice(short.length)}`;
  return text.replace(new RegExp(`${weekdayNames[from]}|พฤหัส`), `${weekdayNames[to]}`);
}

type Spelling = readonly [number, string];

const spellingsFrom = /* @__PURE__ */ byFirstLetter<Spelling>(
  () => [...weekdayNames.entries(), [THURSDAY, 'พฤหัส']],
  ([, name]) => name,
);

const THURSDAY = 4;

/** The weekday of a day of the common era, 0 for Sunday. Sakamoto's method; Date would take the years 1 to 99 for 19xx. */
export function weekdayOf(year: number, month: number, day: number): number {
  const from = month < 3 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (from + leaps + monthShifts.charCodeAt(month - 1) + day + 1) % 7;
}

/** A digit for each month; the code of 0 is one less than a number of whole weeks. */
const monthShifts = '032503514624';
