import { expect, test } from 'vitest';
import { filedItem } from '../../src/check/rules/assessment/filed-item.js';

test.each([
  { fiscalYear: 2562, filed: undefined },
  { fiscalYear: 2563, filed: undefined },
  { fiscalYear: 2564, filed: { count: 43, measures: 42, report: 43 } },
  { fiscalYear: 2566, filed: { count: 43, measures: 42, report: 43 } },
  // its pair is only inferred
  { fiscalYear: 2567, filed: { count: 35, measures: undefined, report: undefined } },
  { fiscalYear: 2568, filed: { count: 28, measures: 27, report: 28 } },
  { fiscalYear: 2569, filed: { count: 26, measures: 25, report: 26 } },
  { fiscalYear: 2570, filed: undefined },
])('what is filed in $fiscalYear', ({ fiscalYear, filed }) => {
  const found = filedItem({ scheme: 'nacc', fiscalYear, item: 'O1' });
  expect(found).toEqual(filed && { item: 'O1', number: 1, fiscalYear, ...filed });
});

test.each([
  ['O43', 43],
  ['o 43', 43],
  ['OIT43', 43],
  ['O๔๓', 43],
  ['O41- ', 41],
])('%j is item %i', (item, number) => {
  expect(filedItem({ scheme: 'nacc', fiscalYear: 2566, item })?.number).toBe(number);
});

test.each([['EB12'], ['43'], ['O'], ['O1.2'], ['']])('%j is no item', (item) => {
  expect(filedItem({ scheme: 'nacc', fiscalYear: 2566, item })).toBeUndefined();
});
