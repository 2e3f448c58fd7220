import fc from 'fast-check';
import { type DateOptions, explainThaiDate, formatThaiDate, isoDay, parseThaiDate } from 'thai-ita/calendar';
import { describe, expect, test } from 'vitest';

/** The 28 dates of the facts. */
const dates: readonly (readonly [string, string | undefined])[] = [
  ['๓๐ กันยายน ๒๕๖๖', '2023-09-30'],
  ['30 กันยายน 2566', '2023-09-30'],
  ['30 ก.ย. 66', '2023-09-30'],
  ['1 ต.ค. 2565', '2022-10-01'],
  ['๑ ตุลาคม พ.ศ. ๒๕๖๕', '2022-10-01'],
  ['1 ตุลาคม พ.ศ. 2565', '2022-10-01'],
  ['01/10/2565', '2022-10-01'],
  ['1/10/65', '2022-10-01'],
  ['2565-10-01', '2022-10-01'],
  ['วันที่ 5 มกราคม 2567', '2024-01-05'],
  ['วันศุกร์ที่ 5 มกราคม พ.ศ. 2567', '2024-01-05'],
  ['5 มค 67', '2024-01-05'],
  ['5 มค. 2567', '2024-01-05'],
  ['5 ธ.ค. 2566', '2023-12-05'],
  ['5 ธันวาคม 2566', '2023-12-05'],
  ['5 ม.ค.2567', '2024-01-05'],
  ['29 ก.พ. 2567', '2024-02-29'],
  ['29 กุมภาพันธ์ 2567', '2024-02-29'],
  ['29/02/2567', '2024-02-29'],
  ['29 ก.พ. 2568', undefined],
  ['29 ก.พ. 2566', undefined],
  ['31 เม.ย. 2567', undefined],
  ['24 มิถุนายน 2475', '1932-06-24'],
  ['15 มีนาคม 2482', '1940-03-15'],
  ['10 กุมภาพันธ์ 2483', undefined],
  ['1 มกราคม 2484', '1941-01-01'],
  ['11/11/2565', '2022-11-11'],
  ['5 January 2567', '2024-01-05'],
];

test.each(dates)('%s is %s', (text, day) => {
  expect(parseThaiDate(text)).toBe(day);
  expect(explainThaiDate(text) === undefined).toBe(day !== undefined);
});

test.each([
  // Forms seen in documents.
  ['8/3/2567', '2024-03-08'],
  ['10 พฤศจิกายน 2568', '2025-11-10'],
  ['29 ส.ค. 65', '2022-08-29'],
  ['9 กค 2569', '2026-07-09'],
  ['1 ม.ค. 66', '2023-01-01'],
  ['31 มี.ค. 66', '2023-03-31'],
  // Every month, in full and with one point or none.
  ['1 มกราคม 2566', '2023-01-01'],
  ['1 กุมภาพันธ์ 2566', '2023-02-01'],
  ['1 มีนาคม 2566', '2023-03-01'],
  ['1 เมษายน 2566', '2023-04-01'],
  ['1 พฤษภาคม 2566', '2023-05-01'],
  ['1 มิถุนายน 2566', '2023-06-01'],
  ['1 กรกฎาคม 2566', '2023-07-01'],
  ['1 กรกฏาคม 2566', '2023-07-01'],
  ['1 สิงหาคม 2566', '2023-08-01'],
  ['1 ตุลาคม 2566', '2023-10-01'],
  ['1 พฤศจิกายน 2566', '2023-11-01'],
  ['1 ม.ค 66', '2023-01-01'],
  ['1 กพ. 66', '2023-02-01'],
  ['1 มีค 66', '2023-03-01'],
  ['1 เมย. 66', '2023-04-01'],
  ['1 พ.ค 66', '2023-05-01'],
  ['1 มิย 66', '2023-06-01'],
  ['1 ก.ค. 66', '2023-07-01'],
  ['1 สค 66', '2023-08-01'],
  ['1 กย. 66', '2023-09-01'],
  ['1 ตค 66', '2023-10-01'],
  ['1 พย. 66', '2023-11-01'],
  ['1 ธค 66', '2023-12-01'],
  // English.
  ['5 Jan 67', undefined],
  ['5 Jan 2567', '2024-01-05'],
  ['2567/01/05', '2024-01-05'],
  ['5 มกราคม\n2567', '2024-01-05'],
  ['5 มกราคม 2567\n', '2024-01-05'],
  ['5 Sept. 2567', '2024-09-05'],
  ['5 DECEMBER 2567', '2024-12-05'],
  ['5 may 2567', '2024-05-05'],
  // Words and marks between the parts.
  ['วันที่ ๕ เดือน มกราคม พ.ศ. ๒๕๖๗', '2024-01-05'],
  ['5 เดือนมกราคม พุทธศักราช 2567', '2024-01-05'],
  ['5 มกราคม พศ 2567', '2024-01-05'],
  ['5 มกราคมพ.ศ.2567', '2024-01-05'],
  ['5 มกราคม ค.ศ. 2024', '2024-01-05'],
  ['5 มกราคม คริสต์ศักราช 2024', '2024-01-05'],
  ['29 กุมภาพันธ์ ค.ศ. 2024', '2024-02-29'],
  ['5-ม.ค.-67', '2024-01-05'],
  ['05-01-2567', '2024-01-05'],
  ['5.1.2567', '2024-01-05'],
  ['5มกราคม2567', '2024-01-05'],
  ['  5\u00A0มกราคม  2567 ', '2024-01-05'],
  ['๕/๑/๒๕๖๗', '2024-01-05'],
  ['๕ มกราคม 2567', '2024-01-05'],
  // Weekdays.
  ['วันอาทิตย์ที่ 7 มกราคม 2567', '2024-01-07'],
  ['วันจันทร์ที่ 8 มกราคม 2567', '2024-01-08'],
  ['วันอังคารที่ 9 มกราคม 2567', '2024-01-09'],
  ['วันพุธที่ 10 มกราคม 2567', '2024-01-10'],
  ['วันพฤหัสบดีที่ 11 มกราคม 2567', '2024-01-11'],
  ['วันพฤหัสที่ 11 มกราคม 2567', '2024-01-11'],
  ['ศุกร์ 12 มกราคม 2567', '2024-01-12'],
  ['วันเสาร์ 13 มกราคม 2567', '2024-01-13'],
  ['วันศุกร์ที่ 24 มิถุนายน 2475', '1932-06-24'],
  // The edges of the calendar.
  ['1 มกราคม 2456', '1914-01-01'],
  ['1 เมษายน 2456', '1913-04-01'],
  ['31 มีนาคม 2482', '1940-03-31'],
  ['1 เมษายน 2483', '1940-04-01'],
  ['31 ธันวาคม 2483', '1940-12-31'],
  ['31 ธันวาคม 2999', '2456-12-31'],
  ['29 ก.พ. 2443 ', undefined],
  ['1 เมษายน ค.ศ. 1913', '1913-04-01'],
  ['31 มีนาคม ค.ศ. 1913', undefined],
  ['1 มกราคม ค.ศ. 1914', '1914-01-01'],
  ['31 ธันวาคม ค.ศ. 2456', '2456-12-31'],
  ['1 มกราคม ค.ศ. 2457', undefined],
])('%s is %s', (text, day) => {
  expect(parseThaiDate(text)).toBe(day);
});

describe('what is refused, why, and where', () => {
  test.each([
    ['', 'not-a-date', 0, ''],
    ['ไม่มี', 'not-a-date', 0, 'ไม่มี'],
    ['ทุกวันที่ ๕ ของเดือน', 'not-a-date', 0, 'ทุกวันที่ ๕ ของเดือน'],
    ['วันที่ ๕ ของเดือน', 'not-a-date', 9, 'ของเดือน'],
    ['๓๐ มีนาคม', 'not-a-date', 9, ''],
    ['๓o มีนาคม', 'not-a-date', 9, ''],
    ['5 พยาบาล 2567', 'not-a-date', 2, 'พยาบาล 2567'],
    ['5 Mars 2567', 'not-a-date', 2, 'Mars 2567'],
    ['5 มกราคม 256', 'not-a-date', 9, '256'],
    ['5 มกราคม 25670', 'not-a-date', 9, '25670'],
    ['5 มกราคม 7', 'not-a-date', 9, '7'],
    ['5 มกราคม พ.ศ. ', 'not-a-date', 13, ''],
    ['5/1', 'not-a-date', 3, ''],
    ['5/123/2567', 'not-a-date', 2, '123/2567'],
    ['5/1-2567', 'not-a-date', 3, '-2567'],
    ['555/1/2567', 'not-a-date', 0, '555/1/2567'],
    ['2567', 'not-a-date', 4, ''],
    ['2567-001-05', 'not-a-date', 5, '001-05'],
    ['2567-01', 'not-a-date', 7, ''],
    ['2567-01-', 'not-a-date', 8, ''],
    ['2567-01-005', 'not-a-date', 8, '005'],
    ['2567-', 'not-a-date', 5, ''],
    ['13/2567', 'not-a-date', 3, '2567'],
    ['๑ - ๓ ตุลาคม ๒๕๖๕', 'date-range', 0, '๑ - ๓ ตุลาคม ๒๕๖๕'],
    ['๑–๓ ตุลาคม ๒๕๖๕', 'date-range', 0, '๑–๓ ตุลาคม ๒๕๖๕'],
    ['1/10/2565 - 3/10/2565', 'date-range', 0, '1/10/2565 - 3/10/2565'],
    ['1 ม.ค. 66 — 31 มี.ค. 66', 'date-range', 0, '1 ม.ค. 66 — 31 มี.ค. 66'],
    ['1 ตุลาคม ถึง', 'not-a-date', 9, 'ถึง'],
    ['1 ถึง 3 ตุลาคม 2565', 'date-range', 0, '1 ถึง 3 ตุลาคม 2565'],
    ['5 มกราคม 2567 เวลา 9.00 น.', 'text-behind-date', 13, ' เวลา 9.00 น.'],
    ['๕ มกราคม ๒๕6๗', 'bent-spelling', 0, '๕ มกราคม ๒๕6๗'],
    ['๓o มีนาคม ๒๕๖๗', 'bent-spelling', 0, '๓o มีนาคม ๒๕๖๗'],
    ['5 มกราคม พ.ศ..2567', 'bent-spelling', 0, '5 มกราคม พ.ศ..2567'],
    ['5 มกราคม พ. ศ. 2567', 'bent-spelling', 0, '5 มกราคม พ. ศ. 2567'],
    ['5 มกราคม พxศ 2567', 'not-a-date', 9, 'พxศ 2567'],
    ['5 มกราคม พ. 2567', 'not-a-date', 9, 'พ. 2567'],
    ['5 มกราคม xศ 2567', 'not-a-date', 9, 'xศ 2567'],
    ['วัน 5 มกราคม 2567', 'not-a-date', 0, 'วัน 5 มกราคม 2567'],
    ['๕/๑1/๒๕๖๗', 'bent-spelling', 0, '๕/๑1/๒๕๖๗'],
    ['๒๕๖๗-0๑-๐๕', 'bent-spelling', 0, '๒๕๖๗-0๑-๐๕'],
    ['10/13/2567', 'no-such-month', 3, '13'],
    ['10/0/2567', 'no-such-month', 3, '0'],
    ['2567-13-01', 'no-such-month', 5, '13'],
    ['๓๑ เมษายน ๒๕๖๗', 'no-such-day', 0, '๓๑'],
    ['0 เมษายน 2567', 'no-such-day', 0, '0'],
    ['32 มกราคม 2567', 'no-such-day', 0, '32'],
    ['29 ก.พ. 2568', 'no-such-day', 0, '29'],
    ['29 ก.พ. ค.ศ. 2567', 'year-out-of-range', 13, '2567'],
    ['5 มกราคม 2024', 'common-era-year', 9, '2024'],
    ['2024-01-05', 'common-era-year', 0, '2024'],
    ['5 มกราคม ค.ศ. 24', 'two-digit-year', 14, '24'],
    ['5 มกราคม 1801', 'common-era-year', 9, '1801'],
    ['5 มกราคม 1800', 'year-out-of-range', 9, '1800'],
    ['5 มกราคม 2455', 'common-era-year', 9, '2455'],
    ['5 มกราคม พ.ศ. 2455', 'year-out-of-range', 14, '2455'],
    ['5 มกราคม 3104', 'year-out-of-range', 9, '3104'],
    ['1 มกราคม 2483', 'never-existed', 9, '2483'],
    ['31 มีนาคม 2483', 'never-existed', 10, '2483'],
    ['วันจันทร์ที่ 5 มกราคม 2567', 'wrong-weekday', 0, 'วันจันทร์ที่ 5 มกราคม 2567'],
  ])('%j: %s', (text, code, offset, found) => {
    expect(parseThaiDate(text)).toBeUndefined();
    const issue = explainThaiDate(text);
    expect(issue?.code).toBe(`calendar.${code}`);
    expect(issue?.found).toBe(found);
    expect(issue?.place?.source).toEqual({ line: 1, column: offset + 1, offset, length: found.length });
    expect(issue?.message.th).toMatch(/[ก-ฮ]/);
    expect(issue?.message.en).toMatch(/[a-z]/);
  });
});

describe('options', () => {
  test.each<readonly [string, DateOptions, string | undefined]>([
    ['5/1/2024', { commonEra: true }, '2024-01-05'],
    ['2024-01-05', { commonEra: true }, '2024-01-05'],
    ['5/1/2567', { commonEra: true }, '2024-01-05'],
    ['5 ม.ค. 67', { commonEra: true }, undefined],
    ['5 ม.ค. 67', { commonEra: true, twoDigitYears: 'buddhist' }, '2024-01-05'],
    ['5 ม.ค. พ.ศ. 2024', { commonEra: true }, undefined],
    ['5/1/2455', { commonEra: true }, '2455-01-05'],
    ['5/1/2456', { commonEra: true }, '1914-01-05'],
    ['5/1/1913', { commonEra: true }, undefined],
    ['5/4/1913', { commonEra: true }, '1913-04-05'],
    ['5/1/2024', { commonEra: false }, undefined],
    ['5 ม.ค. 00', {}, '1957-01-05'],
    ['5 ม.ค. 99', {}, '2056-01-05'],
    ['5 ม.ค. 75', { twoDigitYearsFrom: 2475 }, '1933-01-05'],
    ['5 เม.ย. 75', { twoDigitYearsFrom: 2475 }, '1932-04-05'],
    ['5 เม.ย. 74', { twoDigitYearsFrom: 2475 }, '2031-04-05'],
    ['5 ม.ค. 83', { twoDigitYearsFrom: 2456 }, undefined],
  ])('%s with %j is %s', (text, options, day) => {
    expect(parseThaiDate(text, options)).toBe(day);
    expect(explainThaiDate(text, options) === undefined).toBe(day !== undefined);
  });

  test.each([2455, 2901, 2500.5, Number.NaN, '2500', null])('twoDigitYearsFrom %s is refused', (value) => {
    const options = { twoDigitYearsFrom: value as number };
    expect(() => parseThaiDate('5 ม.ค. 67', options)).toThrow(/^parseThaiDate: expected twoDigitYearsFrom/);
    expect(() => explainThaiDate('5 ม.ค. 67', options)).toThrow(RangeError);
  });
});

test('the place counts lines and columns from 1', () => {
  expect(explainThaiDate('5 มกราคม\u00A02567 \r\n และ')?.place?.source).toEqual({
    line: 1,
    column: 14,
    offset: 13,
    length: 7,
  });
});

test.each([null, undefined, 5, Symbol('day'), {}, new Date(0)])('a value that is no text is refused: %s', (value) => {
  expect(() => parseThaiDate(value as string)).toThrow(/^parseThaiDate: expected a text, got /);
  expect(() => explainThaiDate(value as string)).toThrow(TypeError);
});

test('options that are no object are refused', () => {
  expect(() => parseThaiDate('5 ม.ค. 67', null as never)).toThrow(TypeError);
});

describe('laws', () => {
  const first = Date.UTC(1913, 3, 1) / 864e5;
  const last = Date.UTC(2456, 11, 31) / 864e5;
  const anyDay = fc
    .integer({ min: first, max: last })
    .map((day) => isoDay(new Date(day * 864e5).toISOString().slice(0, 10)));
  const anyFormat = fc.record({
    style: fc.constantFrom('full', 'long', 'medium', 'numeric'),
    digits: fc.constantFrom('thai', 'arabic'),
    era: fc.boolean(),
  } as const);

  test('what formatThaiDate writes is read back', () => {
    fc.assert(
      fc.property(anyDay, anyFormat, (day, format) => {
        expect(parseThaiDate(formatThaiDate(day, format))).toBe(day);
      }),
    );
  });

  test('parse and explain agree on any text', () => {
    const part = fc.constantFrom(
      '5',
      '๓๑',
      '2567',
      '66',
      ' ',
      'ม.ค.',
      'เมษายน',
      'พ.ศ.',
      'ค.ศ.',
      '/',
      '-',
      '.',
      'วัน',
      'ศุกร์',
      'ที่',
      'o',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        expect(explainThaiDate(text) === undefined).toBe(parseThaiDate(text) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['30 กันยายน', '"30 กันยายน" เป็นวันที่ที่ยังเขียนไม่ครบ', '"30 กันยายน" is a date with its end missing.'],
  ['๓๐', '"๓๐" เป็นวันที่ที่ยังเขียนไม่ครบ', '"๓๐" is a date with its end missing.'],
  ['เมื่อวาน', 'อ่านเป็นวันที่ไม่ได้ตั้งแต่ "เมื่อวาน"', 'The text cannot be read as a date from "เมื่อวาน" on.'],
])('a date that is not whole is named: %s', (text, th, en) => {
  expect(explainThaiDate(text)).toMatchObject({ code: 'calendar.not-a-date', message: { th, en } });
});
