import { type DateFormat, formatThaiDate, isoDay } from 'thai-ita/calendar';
import { expect, test } from 'vitest';

test.each([
  [{ style: 'full' }, 'วันเสาร์ที่ 30 กันยายน พ.ศ. 2566', 'วันเสาร์ที่ ๓๐ กันยายน พ.ศ. ๒๕๖๖'],
  [{ style: 'long' }, '30 กันยายน 2566', '๓๐ กันยายน ๒๕๖๖'],
  [{}, '30 กันยายน 2566', '๓๐ กันยายน ๒๕๖๖'],
  [{ style: 'medium' }, '30 ก.ย. 2566', '๓๐ ก.ย. ๒๕๖๖'],
  [{ style: 'short' }, '30/9/66', '๓๐/๙/๖๖'],
  [{ style: 'numeric' }, '30/09/2566', '๓๐/๐๙/๒๕๖๖'],
  [{ style: 'full', era: false }, 'วันเสาร์ที่ 30 กันยายน 2566', 'วันเสาร์ที่ ๓๐ กันยายน ๒๕๖๖'],
  [{ style: 'long', era: true }, '30 กันยายน พ.ศ. 2566', '๓๐ กันยายน พ.ศ. ๒๕๖๖'],
  [{ style: 'medium', era: true }, '30 ก.ย. พ.ศ. 2566', '๓๐ ก.ย. พ.ศ. ๒๕๖๖'],
  [{ style: 'short', era: true }, '30/9/พ.ศ. 66', '๓๐/๙/พ.ศ. ๖๖'],
  [{ style: 'numeric', era: true }, '30/09/พ.ศ. 2566', '๓๐/๐๙/พ.ศ. ๒๕๖๖'],
] as const)('%j: %s', (format, arabic, thai) => {
  const day = isoDay('2023-09-30');
  expect(formatThaiDate(day, format)).toBe(arabic);
  expect(formatThaiDate(day, { ...format, digits: 'arabic' })).toBe(arabic);
  expect(formatThaiDate(day, { ...format, digits: 'thai' })).toBe(thai);
});

test.each([
  ['1940-03-15', 'วันศุกร์ที่ 15 มีนาคม พ.ศ. 2482'],
  ['1932-06-24', 'วันศุกร์ที่ 24 มิถุนายน พ.ศ. 2475'],
  ['1940-12-31', 'วันอังคารที่ 31 ธันวาคม พ.ศ. 2483'],
  ['1941-01-01', 'วันพุธที่ 1 มกราคม พ.ศ. 2484'],
  ['2000-02-29', 'วันอังคารที่ 29 กุมภาพันธ์ พ.ศ. 2543'],
  ['0001-01-01', 'วันจันทร์ที่ 1 มกราคม พ.ศ. 543'],
])('%s is %s', (day, text) => {
  expect(formatThaiDate(isoDay(day), { style: 'full' })).toBe(text);
});

test('a year of three digits in Thai digits', () => {
  expect(formatThaiDate(isoDay('0001-12-31'), { digits: 'thai' })).toBe('๓๑ ธันวาคม ๕๔๔');
});

test('a short year keeps its zero', () => {
  expect(formatThaiDate(isoDay('1962-01-02'), { style: 'short', digits: 'thai' })).toBe('๒/๑/๐๕');
  expect(formatThaiDate(isoDay('1962-01-02'), { style: 'short' })).toBe('2/1/05');
});

test('equals Intl on 10,000 days from 2484 on, in every style and both digit sets', () => {
  const intl: Readonly<Record<NonNullable<DateFormat['style']>, Intl.DateTimeFormatOptions>> = {
    full: { dateStyle: 'full' },
    long: { dateStyle: 'long' },
    medium: { dateStyle: 'medium' },
    short: { dateStyle: 'short' },
    numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  };
  const formats = (['thai', 'arabic'] as const).flatMap((digits) =>
    (['full', 'long', 'medium', 'short', 'numeric'] as const).map((style) => ({
      digits,
      style,
      peer: new Intl.DateTimeFormat(`th-TH-u-ca-buddhist-nu-${digits === 'thai' ? 'thai' : 'latn'}`, {
        ...intl[style],
        timeZone: 'UTC',
      }),
    })),
  );
  const first = Date.UTC(1941, 0, 1);
  const wrong: string[] = [];
  for (let count = 0; count < 10_000; count += 1) {
    // 17 days apart: every weekday, month and day of the month, and 465 years.
    const date = new Date(first + count * 17 * 864e5);
    const day = isoDay(date.toISOString().slice(0, 10));
    for (const { digits, style, peer } of formats) {
      const text = formatThaiDate(day, { style, digits });
      if (text !== peer.format(date)) wrong.push(`${text} is not ${peer.format(date)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what is no day or no choice is refused', () => {
  const day = isoDay('2023-09-30');
  for (const value of ['30 กันยายน 2566', '2023-02-29', '', null, undefined, 2566, new Date(0), Symbol('day')]) {
    expect(() => formatThaiDate(value as never)).toThrow(/^formatThaiDate: expected a day such as "2023-09-30", got /);
  }
  expect(() => formatThaiDate(day, { style: 'tiny' as never })).toThrow(
    /^formatThaiDate: expected style to be full or /,
  );
  expect(() => formatThaiDate(day, { style: 'toString' as never })).toThrow(RangeError);
  expect(() => formatThaiDate(day, { digits: 'roman' as never })).toThrow(/^formatThaiDate: expected digits to be/);
  expect(() => formatThaiDate(day, null as never)).toThrow(TypeError);
});
