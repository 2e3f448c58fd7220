import { isFiscalYear } from '../../calendar/fiscal/fiscal-year.js';
import { isLawTitleBefore } from '../../mention/law-words.js';
import { arabicOf } from '../digits-of.js';
import { counted, isCount } from './counted.js';
import { isListMark, type NumberInText, numbersIn } from './numbers-in.js';
import { ALONE, END, ERA, MONEY, MONTH, pattern, TO } from './patterns.js';

/** A year or a range of years in a text. */
export interface YearInText {
  /** What the words around make it: a range where there are two years. */
  readonly kind: 'fiscal-year' | 'calendar' | 'law' | 'range';
  /** Buddhist era; twice the same where it is no range. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** As written, พ.ศ. included. */
  readonly text: string;
}

/**
 * The years of a mended text as `findMentions` tells them, by the words right around each and without reading what else
 * there is. It finds fewer where it cannot be sure: ปี 2566/5/7 is taken for a day, and what stands between the title of a law and a year
 * does not always part them.
 */
export function yearsIn(text: string, numbers = numbersIn(text)): readonly YearInText[] {
  const years: YearInText[] = [];
  // Behind the fact before, or the mark of the list item: no law is looked for before it.
  let floor = 0;
  for (const number of numbers) {
    const before = years.at(-1);
    if (before !== undefined && number.start < before.end) continue;
    const other = isOther(number);
    const year = other ? undefined : yearAt(text, number, before, floor);
    if (year) years.push(year);
    if (year || other || isListMark(number) || isCount(number)) floor = year?.end ?? number.end;
  }
  return years;
}

/** Whether the number is part of a date, an amount or a share. */
const isOther = ({ before, number, behind }: NumberInText): boolean =>
  money.test(behind) ||
  shareBehind.test(behind) ||
  shareBefore.test(before) ||
  month.test(before) ||
  (number.length < 3 && (dayBehind.test(behind) || /^[/-][0-9๐-๙]{1,2}[/-]/.test(behind)));

const money = /* @__PURE__ */ pattern('^(?:\\.-)? ?', MONEY);
/** Also the rest of 2567-03-08. */
const shareBehind = /^(?: ?(?:[%％]|เปอร์เซ็?นต์)|-[0-9๐-๙]{1,2}-[0-9๐-๙])/;
const month = /* @__PURE__ */ pattern(ALONE, MONTH, ' ?', ERA, '? ?$');
const shareBefore = /* @__PURE__ */ pattern('(?:ร้อยละ|฿|[/-][0-9๐-๙]{1,2}[/-] ?', ERA, ') ?$');
const dayBehind = /* @__PURE__ */ pattern(
  '^(?:',
  TO,
  '[0-9๐-๙]{1,2})?[ -]?(?:เดือน ?)?',
  MONTH,
  '[ -]?',
  ERA,
  '? ?[0-9๐-๙]{2}',
);

function yearAt(
  text: string,
  { number, start: at, end, before, behind }: NumberInText,
  previous: YearInText | undefined,
  floor: number,
): YearInText | undefined {
  const [lead = ''] = eraBefore.exec(before) ?? [];
  const year = yearOf(lead, number);
  const start = at - lead.length;
  const words = before.slice(0, before.length - lead.length);
  const isLinked = previous && previous.kind !== 'range' && link.test(text.slice(previous.end, start));
  const known = kindOf(words) ?? (isLinked ? previous.kind : undefined);
  const isBare = known === undefined && lead === '';
  const found = (end: number, kind: YearInText['kind'], first: number, last = first): YearInText => ({
    kind,
    first,
    last,
    start,
    end,
    text: text.slice(start, end),
  });
  const [range = '', mark = '', second = ''] = rangeBehind.exec(behind) ?? [];
  const last = yearOf(mark, second);
  const isRange = isFiscalYear(year) && isFiscalYear(last) && last >= year && last - year <= 30;
  if (isRange && !(isBare && number.length < 4) && (lead !== '' || !counted.test(behind.slice(range.length)))) {
    return found(end + range.length, 'range', year, last);
  }
  if (isBare || year === undefined || year > 2999) return undefined;
  if (lead === '' && (year < 2400 || counted.test(behind))) return undefined;
  if (known === 'fiscal-year' && isFiscalYear(year)) return found(end, known, year);
  const isLaw = known === undefined && /^พ/.test(lead) && isLawTitleBefore(text, start, { floor, clause: 0 });
  return found(end, isLaw || known === 'law' ? 'law' : 'calendar', year);
}

/** The year of two or four digits behind a mark of the era. */
function yearOf(era: string, digits: string): number | undefined {
  const value = Number(arabicOf(digits));
  const isCommon = /^ค/.test(era);
  if (/^..$/.test(digits)) return isCommon ? undefined : 2500 + value;
  return /^[^.,]{4}$/.test(digits) ? value + (isCommon ? 543 : 0) : undefined;
}

function kindOf(words: string): 'fiscal-year' | 'calendar' | undefined {
  if (/(?:งบประมาณ(?:(?:รายจ่ายประจำ)? ?ปี)?|ปีงบฯ?) ?$/.test(words)) return 'fiscal-year';
  return /ปี(?:การศึกษา)? ?$/.test(words) ? 'calendar' : undefined;
}

const link = /^ ?(?:และ|กับ|หรือ|,) ?$/;
const eraBefore = /* @__PURE__ */ pattern(ERA, ' ?$');
const rangeBehind = /* @__PURE__ */ pattern('^', TO, '(?:ปี ?)?(', ERA, '?) ?([0-9๐-๙]{4}|[0-9๐-๙]{2})', END);
