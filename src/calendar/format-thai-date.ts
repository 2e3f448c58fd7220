import { requireChoice, requireOptions } from '../thai/argument.js';
import { toThaiDigits } from '../thai/digits.js';
import { buddhistYearOfMonth } from './era.js';
import { type IsoDay, requireDay, twoDigits } from './iso-day.js';
import { monthAbbreviations, monthNames } from './month-names.js';
import { weekdayNames, weekdayOf } from './weekday-names.js';

/** How a date is written. */
export interface DateFormat {
  /**
   * `full` วันเสาร์ที่ 30 กันยายน พ.ศ. 2566 · `long` 30 กันยายน 2566, unless told · `medium` 30 ก.ย. 2566 · `short` 30/9/66 ·
   * `numeric` 30/09/2566.
   */
  readonly style?: 'full' | 'long' | 'medium' | 'short' | 'numeric' | undefined;
  /** `arabic` unless told. */
  readonly digits?: 'thai' | 'arabic' | undefined;
  /** Whether พ.ศ. stands before the year; unless told, in the full style only. */
  readonly era?: boolean | undefined;
}

/**
 * Writes a day as `Intl.DateTimeFormat` does for `th-TH-u-ca-buddhist`, and with the right year before 1941 too, when the
 * year began on 1 April.
 *
 * @throws RangeError when the value is no day or an option is none of its choices.
 *
 * @example
 * ```ts
 * import { formatThaiDate, isoDay } from 'thai-ita/calendar';
 * const day = isoDay('2023-09-30');
 * formatThaiDate(day); // => '30 กันยายน 2566'
 * formatThaiDate(day, { style: 'full', digits: 'thai' }); // => 'วันเสาร์ที่ ๓๐ กันยายน พ.ศ. ๒๕๖๖'
 * formatThaiDate(day, { style: 'short' }); // => '30/9/66'
 * ```
 */
export function formatThaiDate(day: IsoDay, options: DateFormat = {}): string {
  const parts = requireDay('formatThaiDate', day);
  requireOptions('formatThaiDate', options);
  const { style = 'long', digits, era = style === 'full' } = options;
  requireChoice('formatThaiDate', 'style', style, ['full', 'long', 'medium', 'short', 'numeric']);
  requireChoice('formatThaiDate', 'digits', digits, ['thai', 'arabic']);
  const year = buddhistYearOfMonth(parts.year, parts.month);
  const mark = era ? 'พ.ศ. ' : '';
  const text = writers[style](parts.year, parts.month, parts.day, year, mark);
  return digits === 'thai' ? toThaiDigits(text) : text;
}

type Writer = (commonYear: number, month: number, day: number, year: number, mark: string) => string;

const long: Writer = (_, month, day, year, mark) => `${day} ${monthNames[month - 1]} ${mark}${year}`;

const writers: Readonly<Record<NonNullable<DateFormat['style']>, Writer>> = {
  full: (commonYear, month, day, year, mark) => {
    const weekday = weekdayNames[weekdayOf(commonYear, month, day)];
    return `วัน${weekday}ที่ ${long(commonYear, month, day, year, mark)}`;
  },
  long,
  medium: (_, month, day, year, mark) => `${day} ${monthAbbreviations[month - 1]} ${mark}${year}`,
  short: (_, month, day, year, mark) => `${day}/${month}/${mark}${twoDigits(year % 100)}`,
  numeric: (_, month, day, year, mark) => `${twoDigits(day)}/${twoDigits(month)}/${mark}${year}`,
};
