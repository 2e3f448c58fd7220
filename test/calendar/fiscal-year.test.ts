import fc from 'fast-check';
import {
  daysLeftInFiscalYear,
  daysOfFiscalYear,
  daysOfHalf,
  daysOfQuarter,
  fiscalYear,
  fiscalYearOf,
  formatFiscalYear,
  halfOf,
  isFiscalYear,
  isoDay,
  parseFiscalYears,
  quarterOf,
} from 'thai-ita/calendar';
import { describe, expect, test } from 'vitest';

test.each([2505, 2566, 2999])('%i is a fiscal year', (year) => {
  expect(fiscalYear(year)).toBe(year);
  expect(isFiscalYear(year)).toBe(true);
});

const noYears = [
  2504,
  3000,
  2023,
  0,
  -2566,
  2566.5,
  Number.NaN,
  Infinity,
  '2566',
  null,
  undefined,
  Symbol('y'),
  {},
  2566n,
];

test.each(noYears)('%s is none', (value) => {
  expect(isFiscalYear(value)).toBe(false);
  for (const [name, take] of [
    ['fiscalYear', () => fiscalYear(value as number)],
    ['daysOfFiscalYear', () => daysOfFiscalYear(value as number)],
    ['daysOfQuarter', () => daysOfQuarter(value as number, 1)],
    ['daysOfHalf', () => daysOfHalf(value as number, 1)],
    ['formatFiscalYear', () => formatFiscalYear(value as number)],
  ] as const) {
    expect(take).toThrow(`${name}: expected a fiscal year of the Buddhist era from 2505 to 2999, got `);
    expect(take).toThrow(RangeError);
  }
});

test.each([
  // Day, fiscal year, quarter, half, days left.
  ['1961-10-01', 2505, 1, 1, 364],
  ['2022-10-01', 2566, 1, 1, 364],
  ['2022-12-31', 2566, 1, 1, 273],
  ['2023-01-01', 2566, 2, 1, 272],
  ['2023-03-31', 2566, 2, 1, 183],
  ['2023-04-01', 2566, 3, 2, 182],
  ['2023-06-30', 2566, 3, 2, 92],
  ['2023-07-01', 2566, 4, 2, 91],
  ['2023-09-29', 2566, 4, 2, 1],
  ['2023-09-30', 2566, 4, 2, 0],
  ['2023-10-01', 2567, 1, 1, 365],
  ['2011-12-29', 2555, 1, 1, 276],
  ['2456-09-30', 2999, 4, 2, 0],
])('%s lies in %i, quarter %i, half %i, with %i days left', (text, year, quarter, half, left) => {
  const day = isoDay(text);
  expect(fiscalYearOf(day)).toBe(year);
  expect(quarterOf(day)).toBe(quarter);
  expect(halfOf(day)).toBe(half);
  expect(daysLeftInFiscalYear(day)).toBe(left);
  const noon = new Date(`${text}T05:00Z`);
  expect([fiscalYearOf(noon), quarterOf(noon), halfOf(noon), daysLeftInFiscalYear(noon)]).toEqual([
    year,
    quarter,
    half,
    left,
  ]);
});

test.each([
  ['2023-09-30T16:59:59.999Z', 2566, 4, 2, 0],
  ['2023-09-30T17:00:00Z', 2567, 1, 1, 365],
  ['2023-09-30T18:00Z', 2567, 1, 1, 365],
])('the instant %s lies in %i', (text, year, quarter, half, left) => {
  const instant = new Date(text);
  expect(fiscalYearOf(instant)).toBe(year);
  expect(quarterOf(instant)).toBe(quarter);
  expect(halfOf(instant)).toBe(half);
  expect(daysLeftInFiscalYear(instant)).toBe(left);
});

test('days outside the fiscal years are refused', () => {
  const early = isoDay('1961-09-30');
  const late = isoDay('2456-10-01');
  const range = 'expected a day from 1961-10-01 to 2456-09-30, got';
  expect(() => fiscalYearOf(early)).toThrow(`fiscalYearOf: ${range} 1961-09-30`);
  expect(() => fiscalYearOf(late)).toThrow(`fiscalYearOf: ${range} 2456-10-01`);
  expect(() => daysLeftInFiscalYear(early)).toThrow(`daysLeftInFiscalYear: ${range} 1961-09-30`);
  expect(() => fiscalYearOf(new Date('1961-09-30T05:00Z'))).toThrow(`fiscalYearOf: ${range} 1961-09-30`);
  expect(quarterOf(early)).toBe(4);
});

test.each([null, undefined, '', '30 กันยายน 2566', 2566, {}, Symbol('day')])('%s is no day', (value) => {
  for (const take of [fiscalYearOf, quarterOf, halfOf, daysLeftInFiscalYear]) {
    expect(() => take(value as never)).toThrow(`${take.name}: expected a day such as "2023-09-30", got `);
  }
});

test('an invalid date is refused by name', () => {
  expect(() => fiscalYearOf(new Date('never'))).toThrow(
    'fiscalYearOf: expected an instant from April 1920 on, got Invalid Date',
  );
});

test('the days of a year, its quarters and its halves', () => {
  expect(daysOfFiscalYear(2566)).toEqual({ startsOn: '2022-10-01', endsOn: '2023-09-30' });
  expect(daysOfQuarter(2566, 1)).toEqual({ startsOn: '2022-10-01', endsOn: '2022-12-31' });
  expect(daysOfQuarter(2566, 2)).toEqual({ startsOn: '2023-01-01', endsOn: '2023-03-31' });
  expect(daysOfQuarter(2566, 3)).toEqual({ startsOn: '2023-04-01', endsOn: '2023-06-30' });
  expect(daysOfQuarter(2566, 4)).toEqual({ startsOn: '2023-07-01', endsOn: '2023-09-30' });
  expect(daysOfHalf(2568, 1)).toEqual({ startsOn: '2024-10-01', endsOn: '2025-03-31' });
  expect(daysOfHalf(2568, 2)).toEqual({ startsOn: '2025-04-01', endsOn: '2025-09-30' });
});

test.each([0, 5, 1.5, '1', null, undefined])('quarter %s is refused', (value) => {
  expect(() => daysOfQuarter(2566, value as 1)).toThrow(/^daysOfQuarter: expected a quarter from 1 to 4, got /);
});

test.each([0, 3, 4, '1', null, undefined])('half %s is refused', (value) => {
  expect(() => daysOfHalf(2566, value as 1)).toThrow(/^daysOfHalf: expected a half, 1 or 2, got /);
});

describe('formatFiscalYear', () => {
  test.each([
    [{}, 'ปีงบประมาณ พ.ศ. 2566'],
    [{ digits: 'thai' }, 'ปีงบประมาณ พ.ศ. ๒๕๖๖'],
    [{ digits: 'arabic', form: 'full' }, 'ปีงบประมาณ พ.ศ. 2566'],
    [{ form: 'era' }, 'พ.ศ. 2566'],
    [{ form: 'year', digits: 'thai' }, '๒๕๖๖'],
    [{ form: 'short' }, '66'],
  ] as const)('%j: %s', (format, text) => {
    expect(formatFiscalYear(2566, format)).toBe(text);
  });

  test('a short year keeps its zero', () => {
    expect(formatFiscalYear(2505, { form: 'short', digits: 'thai' })).toBe('๐๕');
  });

  test('what is no choice is refused', () => {
    expect(() => formatFiscalYear(2566, { form: 'long' as never })).toThrow(
      /^formatFiscalYear: expected form to be full or/,
    );
    expect(() => formatFiscalYear(2566, { digits: 'roman' as never })).toThrow(RangeError);
    expect(() => formatFiscalYear(2566, null as never)).toThrow(TypeError);
  });
});

describe('parseFiscalYears', () => {
  test.each([
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 2566, 2566],
    ['ปีงบประมาณ พ.ศ.๒๕๖๖', 2566, 2566],
    ['ปีงบประมาณ 2566', 2566, 2566],
    ['ตลอดปีงบประมาณ ๒๕๗๐', 2570, 2570],
    ['ปีงบประมาณ 66', 2566, 2566],
    ['ปีงบ 66', 2566, 2566],
    ['ปีงบฯ 66', 2566, 2566],
    ['ปี งบประมาณ พ.ศ. 2566', 2566, 2566],
    ['ปี พ.ศ. 2567', 2567, 2567],
    ['ปี 2568', 2568, 2568],
    ['ปี 66', 2566, 2566],
    ['ปีงบประมาณ ปี 66', 2566, 2566],
    ['พ.ศ. 66', 2566, 2566],
    ['พ.ศ. ๒๕๖๖', 2566, 2566],
    ['พ.ศ.2568', 2568, 2568],
    [' ๒๕๖๖ ', 2566, 2566],
    ['ค.ศ. 2023', 2566, 2566],
    ['พ.ศ. ๒๕๖๖-๒๕๗๐', 2566, 2570],
    ['๒๕๖๖-๒๕๗๐', 2566, 2570],
    ['๒๕๖๖ – ๒๕๗๐', 2566, 2570],
    ['2561 – 2564', 2561, 2564],
    ['พ.ศ. 2561 – 2564', 2561, 2564],
    ['พ.ศ. 2561 ถึง พ.ศ. 2564', 2561, 2564],
    ['2561 — พ.ศ. 2564', 2561, 2564],
    ['ปี 2561 ถึงปี 2564', 2561, 2564],
    ['ประจำปี ๒๕๖๖-๒๕๗๐', 2566, 2570],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๖-๒๕๗๐', 2566, 2570],
    ['๒๕๖๖-๗๐', 2566, 2570],
    ['2566-2566', 2566, 2566],
    ['ปีงบประมาณ 66-70', 2566, 2570],
    ['พ.ศ. 2505 - 2999', 2505, 2999],
  ])('%s is %i to %i', (text, first, last) => {
    expect(parseFiscalYears(text)).toEqual({ first, last });
  });

  test.each([
    '',
    'ไม่มี',
    'ปีงบประมาณ',
    '66',
    '66-70',
    '1-2567',
    '01-2567',
    '13/2567',
    'RSK-03/2570',
    '2570-2566',
    '2504',
    '2504-2566',
    'พ.ศ. 2566-3000',
    '2023',
    'ค.ศ. 23',
    '256',
    '25666',
    '๒๕61',
    '๒๕๖o',
    'พ.ศ..2568',
    '2566-๒๕7๐',
    '2566-',
    '2566-570',
    '2566 2567',
    '2566 โครงการ',
    'งบประมาณ 2566',
  ])('%j is none', (text) => {
    expect(parseFiscalYears(text)).toBeUndefined();
  });

  test.each([null, undefined, 2566, {}])('%s is no text', (value) => {
    expect(() => parseFiscalYears(value as string)).toThrow(/^parseFiscalYears: expected a text, got /);
  });

  test('law: reads what formatFiscalYear writes', () => {
    const form = fc.constantFrom('full', 'era', 'year');
    const digits = fc.constantFrom('thai', 'arabic');
    fc.assert(
      fc.property(fc.integer({ min: 2505, max: 2999 }), form, digits, (year, formOfYear, digitsOfYear) => {
        const text = formatFiscalYear(year, { form: formOfYear, digits: digitsOfYear } as never);
        expect(parseFiscalYears(text)).toEqual({ first: year, last: year });
      }),
    );
  });
});

test('law: every day lies in the days of its year, half and quarter, and has as many left as its last day is away', () => {
  const anyDay = fc.integer({ min: Date.UTC(1961, 9, 1) / 864e5, max: Date.UTC(2456, 8, 30) / 864e5 });
  fc.assert(
    fc.property(anyDay, (number) => {
      const day = isoDay(new Date(number * 864e5).toISOString().slice(0, 10));
      const year = fiscalYearOf(day);
      for (const { startsOn, endsOn } of [
        daysOfFiscalYear(year),
        daysOfHalf(year, halfOf(day)),
        daysOfQuarter(year, quarterOf(day)),
      ]) {
        expect(startsOn <= day && day <= endsOn).toBe(true);
      }
      const lastDay = number + daysLeftInFiscalYear(day);
      expect(new Date(lastDay * 864e5).toISOString().slice(0, 10)).toBe(daysOfFiscalYear(year).endsOn);
    }),
  );
});
