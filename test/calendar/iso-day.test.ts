import { bangkokDayOf, isIsoDay, isoDay } from 'thai-ita/calendar';
import { expect, test } from 'vitest';

test.each(['0001-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2023-12-31', '2456-12-31'])(
  '%s is a day',
  (text) => {
    expect(isoDay(text)).toBe(text);
    expect(isIsoDay(text)).toBe(true);
  },
);

test.each([
  '',
  '2023-9-30',
  '2023-09-3',
  '2023/09/30',
  '2023-09/30',
  '2023-09-301',
  '0000-01-01',
  '2023-00-01',
  '2023-13-01',
  '2023-01-00',
  '2023-01-32',
  '2023-02-29',
  '1900-02-29',
  '2023-04-31',
  '2023-06-31',
  '2023-09-31',
  '2023-11-31',
  '๒๐๒๓-๐๙-๓๐',
  '2023-0a-30',
  '2023-09-3 ',
  '20:3-09-30',
  '2023-09-30T00:00Z',
])('%j is no day', (text) => {
  expect(isIsoDay(text)).toBe(false);
  expect(() => isoDay(text)).toThrow(/^isoDay: expected a day such as "2023-09-30", got "/);
  expect(() => isoDay(text)).toThrow(RangeError);
});

test.each([null, undefined, 20230930, Symbol('day'), {}, ['2023-09-30'], new Date(0)])('%s is no text', (value) => {
  expect(isIsoDay(value)).toBe(false);
  expect(() => isoDay(value as string)).toThrow(TypeError);
});

test.each([
  ['2023-09-30T16:59:59.999Z', '2023-09-30'],
  ['2023-09-30T17:00:00Z', '2023-10-01'],
  ['2023-12-31T18:00Z', '2024-01-01'],
  ['1920-03-31T17:17:56Z', '1920-04-01'],
  ['2456-12-31T16:59:59.999Z', '2456-12-31'],
])('%s is %s in Bangkok', (instant, day) => {
  expect(bangkokDayOf(new Date(instant))).toBe(day);
});

test.each(['1920-03-31T17:17:55.999Z', '2456-12-31T17:00:00Z', 'never'])('the instant %s is refused', (instant) => {
  expect(() => bangkokDayOf(new Date(instant))).toThrow(/^bangkokDayOf: expected an instant from April 1920 on/);
});

test.each([null, undefined, '2023-09-30', 0, {}])('%s is no instant', (value) => {
  expect(() => bangkokDayOf(value as unknown as Date)).toThrow(TypeError);
});
