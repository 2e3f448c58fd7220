import { bangkokDayOf, daysLeftInFiscalYear, fiscalYearOf, halfOf, isoDay, quarterOf } from 'thai-ita/calendar';
import { afterEach, expect, test } from 'vitest';

const own = process.env['TZ'];
afterEach(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

/** Zones of the process, and their minutes before UTC in January 2023; Apia never had 30 December 2011. */
const zones = [
  ['UTC', 0],
  ['Asia/Bangkok', -420],
  ['America/Los_Angeles', 480],
  ['Asia/Kathmandu', -345],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
  ['Europe/London', 0],
] as const;

test.each(zones)('a process in %s', (zone, offset) => {
  process.env['TZ'] = zone;
  expect(new Date('2023-01-01T00:00Z').getTimezoneOffset()).toBe(offset);
  const before = new Date('2023-09-30T16:59:59.999Z');
  const after = new Date('2023-09-30T18:00Z');
  expect([fiscalYearOf(before), quarterOf(before), halfOf(before), daysLeftInFiscalYear(before)]).toEqual([
    2566, 4, 2, 0,
  ]);
  expect([fiscalYearOf(after), quarterOf(after), halfOf(after), daysLeftInFiscalYear(after)]).toEqual([
    2567, 1, 1, 365,
  ]);
  expect(bangkokDayOf(after)).toBe('2023-10-01');
  expect(fiscalYearOf(isoDay('2023-09-30'))).toBe(2566);
  expect(daysLeftInFiscalYear(isoDay('2011-12-29'))).toBe(276);
  expect(daysLeftInFiscalYear(isoDay('2012-03-25'))).toBe(189);
});
