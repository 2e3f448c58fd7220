import { allRules, checkReport } from 'thai-ita/check';
import { describe, expect, test } from 'vitest';
import { cleanReport } from './clean-report.js';
import { faults, plantFault } from './planted-faults.js';

const reports = Array.from({ length: 12 }, (_, seed) =>
  cleanReport(seed + 5000, { measures: 3 + (seed % 10), items: 5 }),
);
const counts = faults.map((fault) => plantFault(fault, reports, checkReport));

describe('faults planted into clean reports (npm run faults: into a thousand)', () => {
  test('every rule has a fault', () => {
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(allRules.map(({ code }) => code).sort());
  });

  test('each can be planted', () => {
    for (const { fault, planted } of counts) expect(planted, fault.name).toBeGreaterThan(0);
  });

  test.each(counts.filter(({ fault }) => fault.name !== 'a space in a word'))(
    '$fault.name is found at its place',
    (count) => {
      expect(count.found).toBe(count.planted);
    },
  );

  test('a space at any place of a word is found nine times in ten: its halves may be words too', () => {
    const { found = 0, planted = 1 } = counts.find(({ fault }) => fault.name === 'a space in a word') ?? {};
    expect(found / planted).toBeGreaterThan(0.9);
  });

  test('fewer than five in a thousand are found elsewhere', () => {
    let planted = 0;
    let elsewhere = 0;
    for (const count of counts) {
      planted += count.planted;
      elsewhere += count.elsewhere;
    }
    expect(elsewhere / planted).toBeLessThan(0.005);
  });
});
