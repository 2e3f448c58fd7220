import type { IsoDay } from '../../calendar/date/iso-day.js';
import type { WrittenDate } from '../../calendar/date/read-date.js';
import { resolveDate } from '../../calendar/date/resolve-date.js';
import { arabicOf } from '../digits-of.js';
import { numbersIn } from './numbers-in.js';
import { ALONE, END, ERA, MONTH, pattern, TO } from './patterns.js';

/** A date in a text. */
export interface DateInText {
  readonly start: number;
  readonly end: number;
  /** As written, with its weekday. */
  readonly text: string;
  /** Absent when there is no such day, or it is no such weekday. */
  readonly day?: IsoDay;
  /** There is such a day, on another weekday. */
  readonly isOtherWeekday?: boolean;
}

/**
 * The dates of a mended text as `findMentions` finds them, ranges of days left out. Fewer where two years stand behind months,
 * ม.ค. 66 ก.พ. 66, of which it takes the first for a day.
 */
export function datesIn(text: string, numbers = numbersIn(text)): readonly DateInText[] {
  const dates: DateInText[] = [];
  let done = 0;
  for (const { number, start: at, end, before, behind } of numbers) {
    if (at < done || !/^(?:..?|[^.,]{4})$/.test(number)) continue;
    const rest = number + behind;
    const found = oneDate.exec(rest);
    const parts = found?.groups;
    if (!found || !parts || !isLikely(parts, rest, found[0].length, before)) {
      const range = number.length < 3 && daysOfRange.exec(behind);
      if (range) done = end + range[0].length;
      continue;
    }
    done = at + found[0].length;
    const range = endOfRange.exec(text.slice(done, done + 99));
    if (range) done += range[0].length;
    else dates.push(dateOf(text, at, done, parts, weekdayBefore.exec(before)));
  }
  return dates;
}

type Parts = Readonly<Record<string, string | undefined>>;

const WEEKDAY = /(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์)(?:ที่)?/;
const DAY =
  '(?<day>[0-9๐-๙]{1,2})(?:(?<sign>[/.-])(?<numeral>[0-9๐-๙]{1,2})\\k<sign> ?|(?: |(?<hyphen>-)|)(?:เดือน ?)?(?<month>';
const YEAR = '?) ?(?<year>[0-9๐-๙]{4}|[0-9๐-๙]{2})';
const YEAR_FIRST = '(?:(?<year2>[0-9๐-๙]{4})-(?<numeral2>[0-9๐-๙]{1,2})-(?<day2>[0-9๐-๙]{1,2})|';
const THEN = '(?:วันที่|';

const dayToYear = /* @__PURE__ */ pattern(DAY, MONTH, ')\\k<hyphen>? ?)(?<era>', ERA, YEAR);
const oneDate = /* @__PURE__ */ pattern('^', YEAR_FIRST, dayToYear, ')', END);
const endOfRange = /* @__PURE__ */ pattern('^', TO, THEN, WEEKDAY, ')? ?', YEAR_FIRST, dayToYear, ')', END);
/** Behind a day, the rest of ๑ - ๓ ตุลาคม ๒๕๖๕ and of ๒๘ กันยายน – ๒ ตุลาคม ๒๕๖๕. */
const daysOfRange = /* @__PURE__ */ pattern('^(?: ?', MONTH, ')?', TO, THEN, WEEKDAY, ')? ?', dayToYear, END);
const behindMonth = /* @__PURE__ */ pattern(ALONE, MONTH, ' ?', ERA, '? ?$');
const weekdayBefore = /* @__PURE__ */ pattern(WEEKDAY, ' ?$');

/** Numbers with marks between them are dates only in the shapes of a day, a month and a year. */
function isLikely(parts: Parts, rest: string, length: number, before: string): boolean {
  const { day = parts['day2'] ?? '', numeral = parts['numeral2'] ?? '1', month = '', year = '' } = parts;
  const behind = rest[length];
  const mark = parts['year2'] ? behind : rest[day.length];
  // ม.ค. 66 ก.พ. 66 has two years and no day.
  if (numberOf(day) > 31 && behindMonth.test(before)) return false;
  if (month.length > 2 || mark === ' ') return true;
  if (mark === '.' || (mark === '-' && year.length === 2) || behind === '/') return false;
  return behind === '-' || (numberOf(numeral) <= 12 && numberOf(day) <= 31);
}

function dateOf(text: string, at: number, end: number, parts: Parts, named: RegExpExecArray | null): DateInText {
  const { day = parts['day2'], month, numeral = parts['numeral2'], year = parts['year2'] ?? '', era = '' } = parts;
  const written = {
    day: { value: numberOf(day ?? '') },
    month: month === undefined ? numberOf(numeral ?? '') : monthOf(month),
    year: { value: numberOf(year), start: 0, end: year.length },
    era: ({ ค: 'common', พ: 'buddhist' } as const)[era.charAt(0)],
  } as WrittenDate;
  const resolved = resolveDate(written, {});
  const start = at - (named?.[0].length ?? 0);
  const date = { start, end, text: text.slice(start, end) };
  if (typeof resolved === 'string') return date;
  if (named && new Date(resolved.day).getUTCDay() !== weekdayOf(named[0])) return { ...date, isOtherWeekday: true };
  return { ...date, day: resolved.day };
}

const numberOf = (digits: string): number => Number(arabicOf(digits));

const startsLike = (heads: string, word: string): number =>
  heads.split(' ').findIndex((each) => each.split('|').some((head) => word.startsWith(head)));

const weekdayOf = (word: string): number => startsLike('อา จ อั พุ พฤ ศ เ', word.replace('วัน', ''));

const monthOf = (name: string): number =>
  1 +
  startsLike(
    'มก|มค|ja กุ|กพ|f มี|mar เม|ap พฤษ|พค|may มิ|jun กร|กค|jul สิ|สค|au กั|กย|s ตุ|ตค|o พฤศ|พย|n ธ|d',
    name.replaceAll('.', '').toLowerCase(),
  );
