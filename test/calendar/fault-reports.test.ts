import {
  type DateOptions,
  explainFiscalPeriod,
  explainFiscalYears,
  explainThaiDate,
  isIsoDay,
  isoDay,
  isoDayOf,
  monthNames,
  parseFiscalPeriod,
  parseFiscalYears,
  parseThaiDate,
  partsOfDay,
  toBuddhistYear,
  toCommonYear,
} from 'thai-ita/calendar';
import { describe, expect, test } from 'vitest';

// Rows of the kinds that public fault reports of other software show, each value typed from the rules of the calendar.

describe('parseThaiDate', () => {
  const rows: readonly (readonly [text: string, right: string | undefined, options?: DateOptions])[] = [
    ['2567/02/29', '2024-02-29'],
    ['2567/2/9', '2024-02-09'],
    ['๒๕๖๗/๐๒/๒๙', '2024-02-29'],
    ['2568/02/29', undefined],
    ['2567/02-29', undefined],
    ['18/09/20', '2020-09-18', { twoDigitYears: 'common' }],
    ['18/09/20', undefined, { commonEra: true }],
    ['18 Sep 20', undefined, { commonEra: true }],
    ['18 Sep 20', '2020-09-18', { twoDigitYears: 'common' }],
    ['18 Sep 20', '1977-09-18', { twoDigitYears: 'buddhist' }],
    ['18 Sep 63', '2020-09-18', { twoDigitYears: 'buddhist' }],
    ['18 ก.ย. 63', undefined, { twoDigitYears: 'refuse' }],
    ['18/9/63', undefined, { twoDigitYears: 'refuse' }],
    ['18/9/63', '2020-09-18'],
    ['18 ก.ย. 63', '2020-09-18'],
    ['18/9/2563', '2020-09-18', { twoDigitYears: 'refuse' }],
    ['30-Sep-23', undefined],
    ['1-Oct-23', undefined],
    ['1 Oct 23', undefined],
    ['1 October 66', undefined],
    ['1 Oct 2566', '2023-10-01'],
    ['1 Oct 2023', '2023-10-01', { commonEra: true }],
    ['1 Oct พ.ศ. 66', '2023-10-01'],
    ['1 ต.ค. ค.ศ. 23', '2023-10-01', { twoDigitYears: 'common' }],
    ['29/2/24', '2024-02-29', { twoDigitYears: 'common' }],
    ['29/2/23', undefined, { twoDigitYears: 'common' }],
    ['อา. 30 ก.ย. 2561', '2018-09-30'],
    ['จ. 1 ต.ค. 2561', '2018-10-01'],
    ['อ. 2 ต.ค. 2561', '2018-10-02'],
    ['พ. 3 ต.ค. 2561', '2018-10-03'],
    ['พฤ. 4 ต.ค. 2561', '2018-10-04'],
    ['ศ. 5 ต.ค. 2561', '2018-10-05'],
    ['ส. 6 ต.ค. 2561', '2018-10-06'],
    ['อา. 7 ต.ค. 2561', '2018-10-07'],
    ['จ. 2 ต.ค. 2561', undefined],
    ['ส.30 กันยายน 2566', '2023-09-30'],
    ['30 ก. ย. 2566', '2023-09-30'],
    ['30 เม. ย. 2566', '2023-04-30'],
    ['1 มี. ค. 66', '2023-03-01'],
    ['30 กันยายน\u200B 2566', '2023-09-30'],
    ['\uFEFF30 กันยายน 2566', '2023-09-30'],
    ['30\tกันยายน\t2566', '2023-09-30'],
    ['30\u202Fกันยายน\u202F2566', '2023-09-30'],
    ['30\nกันยายน 2566', '2023-09-30'],
    ['30\u2009กันยายน\u30002566', '2023-09-30'],
    ['\u202D30/9/2566\u202C', '2023-09-30'],
    ['30 กัน\u200Bยายน 2566', '2023-09-30'],
    ['30 กันยายน ค.ศ. 2023', '2023-09-30'],
    ['30 กันยายน คศ 2023', '2023-09-30'],
    ['30/9/2023', undefined],
    ['30092566', undefined],
    ['30092566', '2023-09-30', { compact: true }],
    ['๓๐๐๙๒๕๖๖', '2023-09-30', { compact: true }],
    ['29022567', '2024-02-29', { compact: true }],
    ['29022568', undefined, { compact: true }],
    ['31092566', undefined, { compact: true }],
    ['30092023', undefined, { compact: true }],
    ['30092023', '2023-09-30', { compact: true, commonEra: true }],
    ['3092566', undefined, { compact: true }],
    ['30 กันยายน 2566', '2023-09-30', { compact: true }],
  ];
  const cases = rows.map(([text, right, options = {}]) => ({ text, right, options }));
  test.each(cases)('$text is $right with $options', ({ text, right, options }) => {
    expect(parseThaiDate(text, options)).toBe(right);
    expect(explainThaiDate(text, options) === undefined).toBe(right !== undefined);
  });
});

describe('explainThaiDate', () => {
  const rows: readonly (readonly [text: string, code: string, expected: string | undefined, offset?: number])[] = [
    ['30/9/2023', 'common-era-year', '2566', 5],
    ['1 ต.ค. 2023', 'common-era-year', '2566', 7],
    ['๓๐/๙/๒๐๒๓', 'common-era-year', '๒๕๖๖', 5],
    ['วันพฤหัสที่ 5 มกราคม 2567', 'wrong-weekday', 'วันศุกร์ที่ 5 มกราคม 2567', 0],
    ['29 ก.พ. 2568', 'no-such-day', undefined, 0],
    ['31 เมษายน 2567', 'no-such-day', undefined, 0],
    ['5/13/2567', 'no-such-month', undefined, 2],
    ['๓๐ กันยายน ๒๕6๖', 'bent-spelling', '๓๐ กันยายน ๒๕๖๖', 0],
    ['30 กันยายน พ.ศ.. 2566', 'bent-spelling', '30 กันยายน พ.ศ. 2566', 0],
    ['๓o กันยายน ๒๕๖๖', 'bent-spelling', '๓๐ กันยายน ๒๕๖๖', 0],
    ['วันจันทร์ที่ 5 มกราคม 2567', 'wrong-weekday', 'วันศุกร์ที่ 5 มกราคม 2567', 0],
    ['จ. 2 ต.ค. 2561', 'wrong-weekday', 'อ. 2 ต.ค. 2561', 0],
    ['ไม่มี', 'not-a-date', undefined, 0],
    ['1 Oct 23', 'two-digit-year', undefined, 6],
    ['1 - 3 ตุลาคม 2566', 'date-range', undefined, 0],
    ['5 มกราคม 2567 น.', 'text-behind-date', undefined, 13],
    ['\u200B29 ก.พ. 2568', 'no-such-day', undefined, 1],
  ];
  const cases = rows.map(([text, code, expected, offset]) => ({ text, code, expected, offset }));
  test.each(cases)('$text: $code, expected $expected', ({ text, code, expected, offset }) => {
    const issue = explainThaiDate(text);
    expect(issue?.code).toBe(`calendar.${code}`);
    expect(issue?.expected).toBe(expected);
    expect(issue?.place?.source?.offset).toBe(offset);
  });
});

describe('years', () => {
  test.each([2022, 2023, 2019, 1900, 2455, 544, 1, 2999, 0])('toCommonYear(%i) throws', (year) => {
    expect(() => toCommonYear(year)).toThrow(RangeError);
  });
  test.each([
    [2566, 2023],
    [2456, 1913],
    [2998, 2455],
  ])('toCommonYear(%i) is %i', (year, right) => {
    expect(toCommonYear(year)).toBe(right);
    expect(toBuddhistYear(right)).toBe(year);
  });
});

describe('days', () => {
  test.each(['2566-10-01', '2567-02-29', '2484-01-01', '2999-12-31', '2457-01-01'])('%s is no day', (text) => {
    expect(isIsoDay(text)).toBe(false);
    expect(() => isoDay(text)).toThrow(RangeError);
  });

  test.each([
    [2566, 9, 30, '2023-09-30'],
    [2567, 2, 29, '2024-02-29'],
    [2482, 3, 15, '1940-03-15'],
    [2475, 6, 24, '1932-06-24'],
    [2484, 1, 1, '1941-01-01'],
    [2483, 12, 31, '1940-12-31'],
    [2999, 12, 31, '2456-12-31'],
  ])('%i-%i-%i is %s', (buddhistYear, month, day, right) => {
    expect(isoDayOf(buddhistYear, month, day)).toBe(right);
    expect(partsOfDay(isoDay(right))).toEqual({ buddhistYear, month, day });
  });

  test.each([
    [2568, 2, 29],
    [2567, 13, 1],
    [2567, 0, 1],
    [2567, 4, 31],
    [2567, 4, 0],
    [2023, 9, 30],
    [2483, 2, 10],
    [2567.5, 1, 1],
    [2567, 1.5, 1],
  ])('%s-%s-%s is refused', (buddhistYear, month, day) => {
    expect(() => isoDayOf(buddhistYear, month, day)).toThrow(/^isoDayOf: expected /);
  });

  test('month names', () => {
    expect(monthNames).toHaveLength(12);
    expect(monthNames[0]).toBe('มกราคม');
    expect(monthNames[11]).toBe('ธันวาคม');
  });
});

describe('parseFiscalPeriod', () => {
  const known = { fiscalYear: 2566 };
  const rows: readonly (readonly [
    text: string,
    right: readonly [number | undefined, number, number] | undefined,
    options?: { readonly fiscalYear: number },
  ])[] = [
    ['เดือนตุลาคม 2565 ถึง เดือนกันยายน 2566', [2566, 1, 4]],
    ['เดือนตุลาคม 2565 ถึงเดือนมีนาคม 2566', [2566, 1, 2]],
    ['เดือน ตุลาคม ๒๕๖๕ – เดือน ธันวาคม ๒๕๖๕', [2566, 1, 1]],
    ['ตั้งแต่เดือนเมษายน 2566 ถึงเดือนกันยายน 2566', [2566, 3, 4]],
    ['ต.ค. - ก.ย.', [undefined, 1, 4]],
    ['ต.ค. - ก.ย.', [2566, 1, 4], known],
    ['ต.ค. – มี.ค.', [2566, 1, 2], known],
    ['เม.ย.-ก.ย.', [2566, 3, 4], known],
    ['ตุลาคม ถึง ธันวาคม', [2566, 1, 1], known],
    ['เดือนมกราคม - เดือนมีนาคม', [2566, 2, 2], known],
    ['ตุลาคม - ธันวาคม 2565', [2566, 1, 1]],
    ['มกราคม – มีนาคม 2566', [2566, 2, 2]],
    ['ต.ค. - ก.ย. 2566', [2566, 1, 4]],
    ['ไตรมาส 2', [2566, 2, 2], known],
    ['รอบ 6 เดือน', [2566, 1, 2], known],
    ['ไตรมาส 2/2567', [2567, 2, 2], known],
    ['ต.ค. - พ.ย.', undefined, known],
    ['ก.ย. - ต.ค.', undefined, known],
    ['ตุลาคม', undefined, known],
    ['ต.ค. 2565 - ก.ย.', undefined, known],
    ['ต.ค. 2565 - ก.ย. ๒๕6๖', undefined, known],
    ['ระหว่างตุลาคม - ธันวาคม', [2566, 1, 1], known],
    ['ม.ค. 2483 - มี.ค. 2483', undefined, known],
    ['ม.ค. - ธ.ค.', undefined, known],
    ['ต.ค.67–มี.ค.68', [2568, 1, 2]],
    ['ต.ค. 2565\u200B - ก.ย. 2566', [2566, 1, 4]],
  ];
  const cases = rows.map(([text, right, options = {}]) => ({ text, right, options }));
  test.each(cases)('$text is $right with $options', ({ text, right, options }) => {
    const period = parseFiscalPeriod(text, options);
    expect(period && [period.fiscalYear, period.firstQuarter, period.lastQuarter]).toEqual(right);
    expect(explainFiscalPeriod(text, options) === undefined).toBe(right !== undefined);
  });
});

describe('explainFiscalYears', () => {
  test.each([
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖', true],
    ['2566-2570', true],
    ['1-2567', false],
    ['2570-2566', false],
    ['66', false],
    ['2566 โครงการ', false],
    ['พ.ศ. 2499', false],
    ['', false],
    ['ไม่มี', false],
    ['พ.ศ. ๒๕6๖', false],
    ['\uFEFF2566', true],
  ])('%j: %s', (text, isRead) => {
    expect(parseFiscalYears(text) !== undefined).toBe(isRead);
    expect(explainFiscalYears(text) === undefined).toBe(isRead);
  });
});
