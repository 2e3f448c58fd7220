import { explainThaiDate } from '../../calendar/date/explain-thai-date.js';
import { type DateFormat, formatThaiDate } from '../../calendar/date/format-thai-date.js';
import { isIsoDay } from '../../calendar/date/iso-day.js';
import { parseThaiDate } from '../../calendar/date/parse-thai-date.js';
import { FIRST_BUDDHIST_YEAR, toBuddhistYear, toCommonYear } from '../../calendar/era.js';
import { explainFiscalYears } from '../../calendar/fiscal/explain-fiscal-years.js';
import { parseFiscalYears } from '../../calendar/fiscal/parse-fiscal-years.js';
import { explainBaht } from '../../thai/baht/explain-baht.js';
import { formatBaht } from '../../thai/baht/format-baht.js';
import { formatBahtWords } from '../../thai/baht/format-baht-words.js';
import { parseBaht } from '../../thai/baht/parse-baht.js';
import { explainBahtWords, parseBahtWords } from '../../thai/baht/parse-baht-words.js';
import type { Bilingual } from '../../thai/issue.js';
import { toArabicDigits, toThaiDigits } from '../../thai/number/digits.js';
import { explainNumber } from '../../thai/number/explain-number.js';
import { formatNumber } from '../../thai/number/format-number.js';
import { formatNumberWords } from '../../thai/number/format-number-words.js';
import { parseNumber } from '../../thai/number/parse-number.js';
import { parseNumberWords } from '../../thai/number/parse-number-words.js';

/** The text in another form, or why it has none. */
type Converted = string | { readonly fault: Bilingual };

/** What a kind converts to, by the name of the form; the first is the default. */
export type Conversions = ReadonlyMap<string, (text: string) => Converted>;

/** The conversions of each kind. */
export const conversions: ReadonlyMap<string, Conversions> = new Map([
  [
    'digits',
    new Map<string, (text: string) => Converted>([
      ['thai', toThaiDigits],
      ['arabic', toArabicDigits],
    ]),
  ],
  [
    'date',
    new Map([
      ['iso', (text: string) => withDay(text, (day) => day)],
      ...(['thai', 'full', 'medium', 'short', 'numeric'] as const).map(
        (form) =>
          [form, (text: string) => withDay(text, (day) => formatThaiDate(day, { style: styleOf(form) }))] as const,
      ),
    ]),
  ],
  [
    'year',
    new Map([
      ['buddhist', (text: string) => withYears(text, (year) => year)],
      ['common', (text: string) => withYears(text, (year) => toCommonYear(year))],
    ]),
  ],
  [
    'baht',
    new Map([
      ['baht', (text: string) => withSatang(text, (satang) => plainBaht(satang))],
      ['satang', (text: string) => withSatang(text, String)],
      ['text', (text: string) => withSatang(text, (satang) => formatBaht(satang))],
    ]),
  ],
  [
    'words',
    new Map([
      ['baht', (text: string) => withSatang(text, (satang) => formatBahtWords(satang))],
      ['number', (text: string) => withNumber(text, (value) => formatNumberWords(value))],
    ]),
  ],
  [
    'number',
    new Map([
      ['plain', (text: string) => withNumber(text, (value) => formatNumber(value, { grouping: false }))],
      ['grouped', (text: string) => withNumber(text, (value) => formatNumber(value))],
      ['thai', (text: string) => withNumber(text, (value) => formatNumber(value, { digits: 'thai' }))],
    ]),
  ],
]);

type Day = NonNullable<ReturnType<typeof parseThaiDate>>;

function withDay(text: string, write: (day: Day) => string): Converted {
  const plain = toArabicDigits(text.trim());
  const day = isIsoDay(plain) ? plain : parseThaiDate(text);
  return day === undefined ? faultOf(explainThaiDate(text)) : write(day);
}

const styleOf = (form: NonNullable<DateFormat['style']> | 'thai'): NonNullable<DateFormat['style']> =>
  form === 'thai' ? 'long' : form;

function withYears(text: string, write: (buddhistYear: number) => number): Converted {
  const plain = toArabicDigits(text.trim());
  if (/^[1-9]\d{3}$/.test(plain) && Number(plain) < FIRST_BUDDHIST_YEAR)
    return String(write(toBuddhistYear(Number(plain))));
  const years = parseFiscalYears(text);
  if (years === undefined) return faultOf(explainFiscalYears(text));
  const { first, last } = years;
  return first === last ? String(write(first)) : `${write(first)}-${write(last)}`;
}

function withSatang(text: string, write: (satang: number | bigint) => string): Converted {
  const satang = parseBaht(text) ?? parseBahtWords(text);
  if (satang !== undefined) return write(satang);
  return faultOf(/\d|[๐-๙]/.test(text) ? explainBaht(text) : explainBahtWords(text));
}

const plainBaht = (satang: number | bigint): string => formatBaht(satang, { unit: 'none' }).replaceAll(',', '');

function withNumber(text: string, write: (value: number | bigint) => string): Converted {
  const value = parseNumber(text) ?? parseNumberWords(text);
  return value === undefined ? faultOf(explainNumber(text)) : write(value);
}

const faultOf = (issue: { readonly message: Bilingual } | undefined): Converted => ({
  fault: issue?.message ?? { th: 'แปลงไม่ได้', en: 'This cannot be converted.' },
});
