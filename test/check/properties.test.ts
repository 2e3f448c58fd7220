import fc from 'fast-check';
import { applyFixes, checkReport } from 'thai-ita/check';
import type { Issue, Report } from 'thai-ita/model';
import { describe, expect, test } from 'vitest';
import { arbitraryFullReport } from '../schema/arbitrary-full-report.js';
import { cleanReport } from './clean-report.js';

/** Pieces that fixes and rules look for, so that they meet in every way. */
const piece = fc.constantFrom(
  ...['พ.ศ..', 'พ.ศ.', 'พ.ศ ', 'พศ ', 'พ.', 'ศ', '.', ' ', '-', '๒๕๖๖', '2566', '๒๕', '61', 'o', 'O', '๐', '0', ','],
  ...[
    'เเ',
    'แ',
    'ำ',
    '\u0e4d\u0e32',
    '\u0e48',
    '\u0e34',
    '\u200b',
    '\ufffd',
    '\ud800',
    '\0',
    'ก',
    'จัดทำ',
    'ดาเนิน',
    'งาน',
  ],
  ...['ปี', 'ประจำปีงบประมาณ ', ' บาท', '(ห้าบาทถ้วน)', 'รวมเป็นเงิน ', 'ล้าน', 'วันที่ ', ' มกราคม ', 'ตาม', 'การ ', 'O43'],
  ...['https://', '<br>', '&nbsp;', '๑.', '(๒)', 'ฉบับที่ ', 'พระราชบัญญัติ', 'ITA ', '13/2567'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const number = fc.constantFrom(undefined, '1', '2', '3', '7', '1.1', 'ก', '-', '', '999999999999');
const amount = fc.constantFrom(
  undefined,
  0,
  1,
  100,
  -5,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
);
const day = fc.constantFrom(undefined, '2022-09-30', '2023-03-01', '2023-10-01', 'x', '');

interface Loose {
  readonly number?: string | undefined;
  readonly text: string;
  readonly items?: readonly Loose[];
}
const item = (depth: number): fc.Arbitrary<Loose> =>
  fc.record({ number, text, items: depth === 0 ? fc.constant([]) : fc.array(item(depth - 1), { maxLength: 2 }) });
const work = { budgetSatang: amount, spentSatang: amount, startsOn: day, endsOn: day };
const id = fc.constantFrom('', 'm1', 'm1.a1', 'm1.o1', 'x');

/** Whatever fits the types, sensible or not. */
const looseReport = fc
  .record({
    agency: fc.constant({ name: '' }),
    fiscalYear: fc.constantFrom(2566, 2567, 0, -1, Number.NaN, 2566.5, Number.POSITIVE_INFINITY, 99_999),
    title: text,
    preamble: fc.option(text, { nil: undefined }),
    filing: fc.option(
      fc.record({
        scheme: fc.constantFrom('nacc', 'moph'),
        fiscalYear: fc.constantFrom(undefined, 2566, Number.NaN, 2568),
        item: fc.oneof(text, fc.constantFrom('O44', 'O42', 'O0', 'o ๔๓')),
      }),
      { nil: undefined },
    ),
    measures: fc.array(
      fc.record({
        id,
        number,
        title: text,
        activities: fc.array(
          fc
            .tuple(item(2), fc.record({ id, ...work, evidence: fc.array(fc.record({ url: text }), { maxLength: 2 }) }))
            .map(([one, other]) => ({ ...one, ...other })),
          { maxLength: 4 },
        ),
        outcomes: fc.array(
          fc.tuple(item(1), fc.record({ id, activityIds: fc.array(id, { maxLength: 2 }) })).map(([one, other]) => ({
            ...one,
            ...other,
          })),
          { maxLength: 3 },
        ),
        steps: fc.array(item(1), { maxLength: 1 }),
        ...work,
      }),
      { maxLength: 4 },
    ),
  })
  .map((report) => report as unknown as Report);

const keysOf = (issues: readonly Issue[]) => issues.map(({ code, place }) => `${code} ${place?.path?.join('/')}`);

describe('laws of checking', () => {
  test('a clean report of any size gives no issue', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 25 }), (seed, measures) => {
        expect(checkReport(cleanReport(seed, { measures }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('never throws on what fits the types', () => {
    fc.assert(
      fc.property(fc.oneof(looseReport, arbitraryFullReport), (report) => {
        for (const { message } of checkReport(report)) {
          expect(message.th).not.toMatch(/undefined|NaN|null/);
          expect(message.en).not.toMatch(/undefined|NaN|null/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lists of two thousand depths end', () => {
    let deep: { text: string; items?: unknown[] } = { text: 'ก' };
    for (let depth = 0; depth < 2000; depth += 1) deep = { text: 'ก', items: [deep] };
    const report = { ...cleanReport(1, { measures: 1 }) };
    const measures = report.measures.map((measure) => ({ ...measure, activities: [{ id: 'a', ...deep }] }));
    expect(checkReport({ ...report, measures } as Report).length).toBeLessThan(20);
  });

  test('fixing twice equals fixing once, and a fix makes no new issue', () => {
    fc.assert(
      fc.property(looseReport, (report) => {
        const issues = checkReport(report);
        const mended = applyFixes(report, issues);
        expect(applyFixes(mended, issues)).toEqual(mended);
        const before = new Set(keysOf(issues));
        expect(keysOf(checkReport(mended)).filter((key) => !before.has(key))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('fixing again and again comes to an end, with nothing left to fix', () => {
    fc.assert(
      fc.property(looseReport, (report) => {
        let mended = report;
        for (let round = 0; round < 6; round += 1) mended = applyFixes(mended, checkReport(mended));
        expect(checkReport(mended).filter(({ fix }) => fix !== undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
