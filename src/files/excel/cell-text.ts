import { formatThaiDate } from '../../calendar/date/format-thai-date.js';
import { isoDay } from '../../calendar/date/iso-day.js';
import { monthNames } from '../../calendar/date/month-names.js';
import { ERA_OFFSET } from '../../calendar/era.js';
import { toThaiDigits } from '../../thai/number/digits.js';
import { formatNumber } from '../../thai/number/format-number.js';

/** A cell as the spreadsheet package gives it. */
export interface SheetCell {
  /** Kind of the value: n number, s text, b yes or no, e error, d date. */
  readonly t?: string;
  readonly v?: unknown;
  /** The value as the sheet shows it. */
  readonly w?: string;
  /** The number format. */
  readonly z?: string | number;
  readonly l?: { readonly Target?: string };
  readonly c?: readonly { readonly t?: string; readonly a?: string }[];
}

/**
 * The text of a cell: as the sheet shows it, but for what is shown wrong or cut. A day is written with its Thai month and Buddhist
 * year, whatever the order of its format; a number that the format rounds is written in full; Thai digits are Thai digits.
 */
export function textOfCell({ t, v, w, z }: SheetCell, isFrom1904: boolean): string {
  const shown = w ?? (v === undefined || v === null ? '' : String(v));
  if (t !== 'n' || typeof v !== 'number') return shown;
  const format = withoutText(String(z ?? 'General'));
  const isThai = hasThaiDigits(String(z ?? ''));
  const date = dateTextOf(v + (isFrom1904 ? 1462 : 0), format);
  const plain = withoutLocaleSign(isThai ? shown.replace(/^-?t/, (mark) => mark.replace('t', '')) : shown, format);
  const text = date ?? numberTextOf(v, plain, format);
  return isThai ? toThaiDigits(text) : text;
}

/** A format without its quoted texts and colours, which would be taken for letters of it. */
const withoutText = (format: string): string => format.replace(/"[^"]*"|\\.|\[(?!\$|h|m|s)[^\]]*\]|_./g, '');

/** `[$-41E]` names a country and no money, though the package writes a dollar sign for it, which no sheet shows. */
function withoutLocaleSign(shown: string, format: string): string {
  const rest = format.replace(/\[\$(?=[-,\]])[^\]]*\]/g, '');
  return rest === format || rest.includes('$') ? shown : shown.replace('$', '');
}

/** Whether a format prints Thai digits: `t0.00`, or a locale whose numerals are Thai (`[$-D07041E]`). */
function hasThaiDigits(format: string): boolean {
  if (/^t[#0d]/i.test(format)) return true;
  const locale = /\[\$[^\]-]*-([0-9A-F]{1,8})\]/i.exec(format)?.[1];
  return locale !== undefined && Number.parseInt(locale, 16) >>> 24 === 0x0d;
}

/** What a format shows of a day: the day, the month with its year, or the year; `undefined` for a format of numbers or times. */
function dateTextOf(serial: number, format: string): string | undefined {
  const code = format.replace(/\[\$[^\]]*\]/g, '').split(';')[0] ?? '';
  if (!/[dyb]/i.test(code) || /General|[#?]/i.test(code)) return undefined;
  // spreadsheets count a 29 February 1900, which there was not
  if (serial < 1 || serial >= LAST_SERIAL || Math.floor(serial) === 60) return undefined;
  const date = new Date(Date.UTC(1899, 11, (serial < 60 ? 31 : 30) + Math.floor(serial)));
  if (/d/i.test(code)) return formatThaiDate(isoDay(date.toISOString().slice(0, 10)));
  const year = String(date.getUTCFullYear() + ERA_OFFSET);
  return /m/i.test(code) ? `${monthNames[date.getUTCMonth()] ?? ''} ${year}` : year;
}

/** Behind 31 December 2456, the last day that this library knows in the common era. */
const LAST_SERIAL = 203_443;

/** A number as shown, or in full where the format rounds it away. */
function numberTextOf(value: number, shown: string, format: string): string {
  if (/%|E[+-]|\/|General/i.test(format)) return shown;
  const digits = shown.replace(/[^\d.]/g, '');
  const isSame = digits !== '' && Math.abs(Number(digits) - Math.abs(value)) <= Math.abs(value) * 1e-12;
  return isSame || !Number.isFinite(value) || Math.abs(value) > 9e15 ? shown : formatNumber(value);
}
