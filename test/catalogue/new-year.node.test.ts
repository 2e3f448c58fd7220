import type { Framework } from 'thai-ita/catalogue';
import { expect, test, vi } from 'vitest';

// The recipe of CONTRIBUTING.md, "A fiscal year of the assessment", followed for a year that there is not: one file with
// all that the year changes, and its line in all-frameworks.ts.

vi.mock('../../src/catalogue/frameworks/all-frameworks.js', async (actual) => {
  const invented: Framework = {
    scheme: 'nacc',
    fiscalYear: 2599,
    complete: true,
    countConfidence: 'single-source',
    subIndicators: [{ number: '9.1', name: 'ข้อมูลสมมติ', confidence: 'single-source' }],
    sources: ['a test'],
    items: [
      { code: 'O1', title: 'โครงสร้างสมมติ', subIndicator: '9.1', sources: 1, confidence: 'single-source' },
      { code: 'O2', title: 'มาตรการสมมติ', sources: 1, confidence: 'single-source' },
      { code: 'O3', title: 'รายงานสมมติ', sources: 1, confidence: 'single-source' },
    ],
    reportItems: {
      measures: [{ code: 'O2', title: 'มาตรการสมมติ', confidence: 'single-source' }],
      report: { code: 'O3', title: 'รายงานสมมติ', confidence: 'single-source' },
    },
    weights: { iit: 50, eit: 25, oit: 25 },
    levels: [
      { name: 'ดี', total: 90, each: 80, confidence: 'single-source' },
      { name: 'พอใช้', total: 0, confidence: 'single-source' },
    ],
  };
  const { frameworks } = await actual<{ readonly frameworks: readonly Framework[] }>();
  return { frameworks: [...frameworks, invented] };
});

const { findFramework, findItem, frameworks, itemStatusOf, levelOf, reportItemsOf, weightsOf } = await import(
  'thai-ita/catalogue'
);
const { checkReport } = await import('thai-ita/check');

test('its list is found', () => {
  expect(frameworks.at(-1)?.fiscalYear).toBe(2599);
  expect(findFramework(2599)?.subIndicators?.[0]?.name).toBe('ข้อมูลสมมติ');
  expect(findItem(2599, 'o ๒')?.title).toBe('มาตรการสมมติ');
  expect([itemStatusOf(2599, 'O3'), itemStatusOf(2599, 'O4')]).toEqual(['listed', 'not-listed']);
});

test('its pair, weights and levels are its own', () => {
  expect(reportItemsOf(2599)?.report?.code).toBe('O3');
  expect(weightsOf(2599)).toEqual({ iit: 50, eit: 25, oit: 25 });
  expect(levelOf({ iit: 100, eit: 80, oit: 80 }, 2599)).toEqual({
    name: 'ดี',
    total: 90,
    passed: true,
    confidence: 'single-source',
  });
  expect(levelOf({ iit: 100, eit: 100, oit: 79.99 }, 2599).name).toBe('พอใช้');
  expect(() => levelOf({ iit: 1, eit: 1, oit: 1 }, 2600)).toThrow('levelOf: expected a fiscal year from 2562 to 2599');
});

test.each([
  ['O3', []],
  ['O2', ['check.filing-item-is-the-report']],
  ['O4', ['check.filing-item-is-listed']],
])('rules know it: a report filed under %s', (item, codes) => {
  const report = { agency: { name: '' }, title: '', measures: [], filing: { scheme: 'nacc', fiscalYear: 2599, item } };
  expect(checkReport({ ...report, filing: { ...report.filing, scheme: 'nacc' } }).map(({ code }) => code)).toEqual(
    codes,
  );
});
