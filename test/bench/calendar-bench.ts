// Dates and fiscal years against date-fns and a cached Intl: the same 1,000 days for each.

import { th } from 'date-fns/locale/th';
import { parse } from 'date-fns/parse';
import { fiscalYearOf, formatThaiDate, isoDay, parseThaiDate } from 'thai-ita/calendar';
import { compare } from './compare.js';

const DAYS = 1000;
const instants = Array.from({ length: DAYS }, (_, index) => new Date(Date.UTC(2019, 0, 1, 5) + index * 3 * 864e5));
const days = instants.map((instant) => isoDay(instant.toISOString().slice(0, 10)));
const buddhist = days.map((day) => formatThaiDate(day));
const buddhistThai = days.map((day) => formatThaiDate(day, { digits: 'thai' }));
const full = days.map((day) => formatThaiDate(day, { style: 'full', digits: 'thai' }));
// date-fns reads no Buddhist year: its texts carry the common-era year, which is the easier task.
const common = days.map((day) => formatThaiDate(day).replace(/\d{4}$/, (year) => String(Number(year) - 543)));
const reference = new Date(0);

const options = { timeZone: 'Asia/Bangkok', dateStyle: 'long' } as const;
const intlThai = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-thai', options);
const intlArabic = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', options);
const intlMonth = new Intl.DateTimeFormat('en-CA-u-ca-gregory', {
  timeZone: 'Asia/Bangkok',
  year: 'numeric',
  month: 'numeric',
});

function fiscalYearByIntl(instant: Date): number {
  let year = 0;
  let month = 0;
  for (const { type, value } of intlMonth.formatToParts(instant)) {
    if (type === 'year') year = Number(value);
    if (type === 'month') month = Number(value);
  }
  return year + (month >= 10 ? 544 : 543);
}

/** One round over a list; the last result keeps the work alive. */
function over<Item>(list: readonly Item[], work: (item: Item) => unknown): () => unknown {
  return () => {
    let last: unknown;
    for (const item of list) last = work(item);
    return last;
  };
}

export async function run(): Promise<void> {
  const operations = DAYS;
  await compare('parse a long date', [
    { name: 'parseThaiDate, Arabic digits', run: over(buddhist, (text) => parseThaiDate(text)), operations },
    { name: 'parseThaiDate, Thai digits', run: over(buddhistThai, (text) => parseThaiDate(text)), operations },
    { name: 'parseThaiDate, full with weekday', run: over(full, (text) => parseThaiDate(text)), operations },
    {
      name: 'date-fns parse th (common-era year)',
      run: over(common, (text) => parse(text, 'd MMMM yyyy', reference, { locale: th })),
      operations,
    },
  ]);
  await compare('write a long date', [
    {
      name: 'formatThaiDate, Thai digits',
      run: over(days, (day) => formatThaiDate(day, { digits: 'thai' })),
      operations,
    },
    { name: 'formatThaiDate, Arabic digits', run: over(days, (day) => formatThaiDate(day)), operations },
    { name: 'Intl cached, Thai digits', run: over(instants, (instant) => intlThai.format(instant)), operations },
    { name: 'Intl cached, Arabic digits', run: over(instants, (instant) => intlArabic.format(instant)), operations },
  ]);
  await compare('the fiscal year of an instant', [
    { name: 'fiscalYearOf(Date)', run: over(instants, (instant) => fiscalYearOf(instant)), operations },
    { name: 'fiscalYearOf(day)', run: over(days, (day) => fiscalYearOf(day)), operations },
    { name: 'Intl cached, formatToParts', run: over(instants, fiscalYearByIntl), operations },
  ]);
}
