import fc from 'fast-check';
import type { Report } from 'thai-ita/model';
import { readReportCsv, readReportTsv } from 'thai-ita/read';
import { writeReportCsv, writeReportTsv, writeTables } from 'thai-ita/write';
import { describe, expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../src/thai/text/formula-guard.js';

const reportOf = (activity: string, outcome = 'ทราบ'): Report => ({
  agency: { name: 'อบต.ตัวอย่าง' },
  fiscalYear: 2566,
  title: 'รายงานผล',
  measures: [
    {
      id: 'm1',
      title: 'โปร่งใส',
      activities: [{ id: 'm1.a1', text: activity }],
      outcomes: [{ id: 'm1.o1', text: outcome }],
    },
  ],
});

describe('guardFormula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=cmd|/c calc', "'=cmd|/c calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+ก', "'+ก"],
    ['-ก', "'-ก"],
    ['- จัดทำแผน', "'- จัดทำแผน"],
    ['-1+1', "'-1+1"],
    ['\tก', "'\tก"],
    ['\rก', "'\rก"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ['-1,234.50', '-1,234.50'],
    ['+66', '+66'],
    ['-๑,๒๓๔', '-๑,๒๓๔'],
    ['-5%', '-5%'],
    ['-', '-'],
    ['ก=ข', 'ก=ข'],
    ["'ก", "'ก"],
    ['', ''],
  ])('%j is %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  test('every text comes back', () => {
    const piece = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '1', '๑', 'ก', ' ', ',', '.', '%');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(unguardFormula(guardFormula(text))).toBe(text);
        expect(guardFormula(text)).not.toMatch(/^[=@\t\r]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each([
  ['writeReportCsv', writeReportCsv, readReportCsv],
  ['writeReportTsv', writeReportTsv, readReportTsv],
] as const)('%s', (_, write, read) => {
  test.each(['=1+1', '@SUM(A1)', '+ก ข', "'=1", '=HYPERLINK("https://example.go.th")'])(
    '%s is guarded, and reads back',
    (text) => {
      const written = write(reportOf(text));
      expect(written).toContain(`'${text.replaceAll('"', write === writeReportCsv ? '""' : '"')}`);
      expect(read(written).value?.measures).toEqual(reportOf(text).measures);
    },
  );

  test('plain where the caller says so', () => {
    const written = write(reportOf('=1+1'), { formulas: 'plain' });
    expect(written).not.toContain("'=1+1");
    expect(written).toContain('=1+1');
  });

  test('with a byte-order mark or without', () => {
    expect(write(reportOf('ก'), { bom: true }).startsWith('\ufeff')).toBe(true);
    expect(write(reportOf('ก'), { bom: false }).startsWith('\ufeff')).toBe(false);
    expect(read(write(reportOf('ก'), { bom: true })).value?.measures).toEqual(reportOf('ก').measures);
  });

  test('a wrong option is the mistake of the program', () => {
    expect(() => write(reportOf('ก'), { formulas: 'all' as never })).toThrow(RangeError);
    expect(() => write(reportOf('ก'), { bom: 'yes' as never })).toThrow(TypeError);
  });
});

test('tables guard their cells, and begin with a mark where wanted', () => {
  expect(writeTables([reportOf('=1+1')])['activities.csv']).toContain("'=1+1");
  expect(writeTables([reportOf('=1+1')], { formulas: 'plain' })['activities.csv']).toMatch(/[^']=1\+1/);
  expect(writeTables([reportOf('ก')])['reports.csv']?.startsWith('\ufeff')).toBe(false);
  expect(writeTables([reportOf('ก')], { bom: true })['reports.csv']?.startsWith('\ufeff')).toBe(true);
  expect(() => writeTables([], { formulas: 'x' as never })).toThrow(RangeError);
});
