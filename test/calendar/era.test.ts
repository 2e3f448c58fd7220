import {
  type BuddhistYear,
  buddhistYearOf,
  type CommonYear,
  daysOfFiscalYear,
  fiscalYear,
  formatFiscalYear,
  isoDay,
  toBuddhistYear,
  toCommonYear,
} from 'thai-ita/calendar';
import { expect, expectTypeOf, test } from 'vitest';

test.each([
  [1913, 2456],
  [1941, 2484],
  [2023, 2566],
  [2455, 2998],
])('%i of the common era is %i of the Buddhist', (common, buddhist) => {
  expect(toBuddhistYear(common)).toBe(buddhist);
  expect(toCommonYear(buddhist)).toBe(common);
});

test.each([0, -1, 2456, 2566, 3000, 2023.5, Number.NaN, Infinity, '2023', null, undefined, Symbol('y'), 2023n])(
  'toBuddhistYear refuses %s',
  (value) => {
    expect(() => toBuddhistYear(value as number)).toThrow(
      /^toBuddhistYear: expected a common-era year from 1 to 2455, got /,
    );
  },
);

test.each([544, 2022, 2455, 543, 0, -2566, 2999, 3109, 2566.5, Number.NaN, '2566', null, undefined, {}])(
  'toCommonYear refuses %s',
  (value) => {
    expect(() => toCommonYear(value as number)).toThrow(
      /^toCommonYear: expected a Buddhist year from 2456 to 2998, got /,
    );
  },
);

test.each([
  ['2023-01-01', 2566],
  ['2023-12-31', 2566],
  ['1941-01-01', 2484],
  ['1940-12-31', 2483],
  ['1940-04-01', 2483],
  ['1940-03-31', 2482],
  ['1940-03-15', 2482],
  ['1940-01-01', 2482],
  ['1932-06-24', 2475],
])('%s lies in %i', (day, year) => {
  expect(buddhistYearOf(isoDay(day))).toBe(year);
});

test.each(['2023-02-29', '', null, undefined, 2566, new Date(0)])('buddhistYearOf refuses %s', (value) => {
  expect(() => buddhistYearOf(value as never)).toThrow(/^buddhistYearOf: expected a day such as/);
});

test('types keep the eras apart', () => {
  expectTypeOf(toBuddhistYear(2023)).toEqualTypeOf<BuddhistYear>();
  expectTypeOf(toCommonYear(2566)).toEqualTypeOf<CommonYear>();
  expectTypeOf(toCommonYear).toBeCallableWith(toBuddhistYear(2023));
  expectTypeOf(toCommonYear).toBeCallableWith(fiscalYear(2566));
  expectTypeOf(toBuddhistYear).toBeCallableWith(toCommonYear(2566));
  expectTypeOf(formatFiscalYear).toBeCallableWith(fiscalYear(toBuddhistYear(2023)));
  // @ts-expect-error a Buddhist year has no Buddhist year
  expect(() => toBuddhistYear(toBuddhistYear(2023))).toThrow(RangeError);
  // @ts-expect-error a common-era year has no common-era year
  expect(() => toCommonYear(toCommonYear(2566))).toThrow(RangeError);
  // @ts-expect-error nor does a fiscal year, which is Buddhist
  expect(() => toBuddhistYear(fiscalYear(2566))).toThrow(RangeError);
  // @ts-expect-error a fiscal year is Buddhist
  expect(() => fiscalYear(toCommonYear(2566))).toThrow(RangeError);
  // @ts-expect-error a Buddhist year is not yet a fiscal year
  daysOfFiscalYear(toBuddhistYear(2023));
});
