import { requireOptions } from '../../thai/argument.js';
import { buddhistYearOfMonth } from '../era.js';
import { type DayParts, type IsoDay, requireDay, twoDigits } from './iso-day.js';
import { monthAbbreviations, monthNames } from './month-names.js';
import { weekdayNames, weekdayOf } from './weekday-names.js';

/** How a date is written. */
export interface DateFormat {
  /**
   * `full` วันเสาร์ที่ 30 กันยายน พ.ศ. 2566 · `long` 30 กันยายน 2566 (default) · `medium` 30 ก.ย. 2566 · `short` 30/9/66 ·
   * `numeric` 30/09/2566.
   */
  readonly style?: 'full' | 'long' | 'medium' | 'short' | 'numeric' | undefined;
  /** Which digits. Default: `arabic`. */
  readonly digits?: 'thai' | 'arabic' | undefined;
  /** Whether พ.ศ. stands before the year. Default: true in the full style, false in all others. */
  readonly era?: boolean | undefined;
}

/**
 * Writes a day as `Intl.DateTimeFormat` does for `th-TH-u-ca-buddhist`, and with the right year before 1941 too, when the
 * year began on 1 April.
 *
 * @throws RangeError if the value is not a day or an option is not one of its choices.
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
  requireOptions('formatThaiDate', options, choices);
  const { style = 'long', digits, era = style === 'full' } = options;
  return writers[style](parts, digits === 'thai' ? inThai : inArabic, era ? 'พ.ศ. ' : '');
}

const styles = ['full', 'long', 'medium', 'short', 'numeric'] as const;
const choices = { style: styles, digits: ['thai', 'arabic'] };

/** Writes a whole number from 0 to 9999, with zeros in front where it has fewer digits than wanted. */
type Numerals = (value: number, length: number) => string;
type Writer = (parts: DayParts, numerals: Numerals, mark: string) => string;

const inArabic: Numerals = (value, length) => (length === 2 ? twoDigits(value) : `${value}`);

/** By character code: several times as fast as changing the digits of a text. */
const inThai: Numerals = (value, length) => {
  if (value >= 1000)
    return String.fromCharCode(
      thaiDigit(value / 1000),
      thaiDigit(value / 100),
      thaiDigit(value / 10),
      thaiDigit(value),
    );
  if (value >= 100) return String.fromCharCode(thaiDigit(value / 100), thaiDigit(value / 10), thaiDigit(value));
  if (value >= 10 || length === 2) return String.fromCharCode(thaiDigit(value / 10), thaiDigit(value));
  return String.fromCharCode(thaiDigit(value));
};

/** The Thai digit of the ones of a number. */
const thaiDigit = (value: number): number => 0x0e50 + (Math.trunc(value) % 10);

const yearOf = ({ year, month }: DayParts): number => buddhistYearOfMonth(year, month);

const long: Writer = (parts, numerals, mark) =>
  `${numerals(parts.day, 1)} ${monthNames[parts.month - 1]} ${mark}${numerals(yearOf(parts), 1)}`;

const writers: Readonly<Record<(typeof styles)[number], Writer>> = {
  full: (parts, numerals, mark) => {
    const weekday = weekdayNames[weekdayOf(parts.year, parts.month, parts.day)];
    return `วัน${weekday}ที่ ${long(parts, numerals, mark)}`;
  },
  long,
  medium: (parts, numerals, mark) =>
    `${numerals(parts.day, 1)} ${monthAbbreviations[parts.month - 1]} ${mark}${numerals(yearOf(parts), 1)}`,
  short: (parts, numerals, mark) =>
    `${numerals(parts.day, 1)}/${numerals(parts.month, 1)}/${mark}${numerals(yearOf(parts) % 100, 2)}`,
  numeric: (parts, numerals, mark) =>
    `${numerals(parts.day, 2)}/${numerals(parts.month, 2)}/${mark}${numerals(yearOf(parts), 1)}`,
};
