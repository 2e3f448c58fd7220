import { frameworks, reportItemsOf } from 'thai-ita/catalogue';
import { expect, test } from 'vitest';
import { filedItem } from '../../src/check/rules/assessment/filed-item.js';

test.each(frameworks)('what the rules know of $fiscalYear is what the catalogue has', (framework) => {
  const { fiscalYear, itemCount } = framework;
  const filed = filedItem({ scheme: 'nacc', fiscalYear, item: 'O1' });
  expect(filed?.count).toBe(itemCount);
  if (filed === undefined) return;
  const pair = reportItemsOf(fiscalYear);
  const seen = pair?.report?.confidence === 'inferred' ? undefined : pair;
  expect(filed.report === undefined ? undefined : `O${filed.report}`).toBe(seen?.report?.code);
  expect(filed.measures === undefined ? undefined : `O${filed.measures}`).toBe(seen?.measures[0]?.code);
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
