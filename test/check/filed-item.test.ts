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
  expect(found).toEqual(filed && { item: 'O1', series: 'O', number: 1, fiscalYear, ...filed });
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

test.each(['EB12', 'MOIT22'])('%j is of another list', (item) => {
  expect(filedItem({ scheme: 'nacc', fiscalYear: 2566, item })).toMatchObject({ number: undefined, count: 43 });
});

test.each([
  ['moph', 2564, 'EEB ๒๔', 'EB', 24, 24],
  ['moph', 2567, 'moit3', 'MOIT', 3, 22],
  ['vec', 2568, 'O37', 'O', 37, 37],
  ['obec', 2569, 'OIT 18', 'O', 18, 18],
] as const)('%s %i %s', (scheme, fiscalYear, item, series, number, count) => {
  expect(filedItem({ scheme, fiscalYear, item })).toEqual({
    item,
    fiscalYear,
    series,
    number,
    count,
    measures: undefined,
    report: undefined,
  });
});

test.each([['43'], ['O'], ['O1.2'], ['']])('%j is no item', (item) => {
  expect(filedItem({ scheme: 'nacc', fiscalYear: 2566, item })).toBeUndefined();
});
