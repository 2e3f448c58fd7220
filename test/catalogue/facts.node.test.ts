import { existsSync, readFileSync } from 'node:fs';
import {
  agencyTypes,
  type FrameworkItem,
  findItemList,
  frameworks,
  levelOf,
  provinces,
  schemeLists,
  weightsOf,
} from 'thai-ita/catalogue';
import type { FilingScheme } from 'thai-ita/model';
import { normalizeThai } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

const folder = '../shared/facts/';
const isHere = existsSync(folder);
if (!isHere && process.env['CI']) throw new Error(`no facts in ${folder}`);

/** A row of the facts. */
interface Fact {
  readonly item: string;
  readonly title: string;
  readonly sourcesAgreeing: number;
  readonly confidence: string;
}

const factsIn = (file: string): Readonly<Record<string, unknown>> =>
  isHere ? JSON.parse(readFileSync(folder + file, 'utf8')) : {};

const secondLook = (file: string) => factsIn(`items-second-look/${file}.json`);

/** Where the rows of each list stand. */
const tables: readonly {
  readonly scheme: FilingScheme;
  readonly year: number;
  readonly rows: () => readonly Fact[] | undefined;
}[] = [
  ...[2562, 2563, 2566, 2567, 2568, 2569].map((year) => ({
    scheme: 'nacc' as const,
    year,
    rows: () => secondLook(`oit-${year}`)[year] as Fact[],
  })),
  ...[2564, 2565].map((year) => ({
    scheme: 'nacc' as const,
    year,
    rows: () => factsIn('oit-items.json')[year] as Fact[],
  })),
  ...[2563, 2564, 2565, 2566, 2567].map((year) => ({
    scheme: 'moph' as const,
    year,
    rows: () => (secondLook('moit')['lists'] as Record<number, Fact[]>)[year],
  })),
  // Of 2568 there is the count alone.
  { scheme: 'moph', year: 2568, rows: () => [] },
  ...[2568, 2569].map((year) => ({ scheme: 'vec' as const, year, rows: () => secondLook('vec')[year] as Fact[] })),
  { scheme: 'obec', year: 2569, rows: () => secondLook('obec')['items'] as Fact[] },
];

/** What the tables call each confidence of the facts. */
const confidences: Readonly<Record<string, FrameworkItem['confidence']>> = {
  verified: 'verified',
  schoolsOnly: 'verified',
  'single-source': 'single-source',
  'number verified, title contradicted': 'title-contradicted',
  // No source prints these titles: they are made up from other years, or follow from the order.
  inferred: 'title-not-known',
  'title generalised from single source': 'title-not-known',
};

/** Where a table differs from the facts on purpose, and why. */
const differences: Readonly<Record<string, FrameworkItem['confidence']>> = {
  // The facts call it verified, and name a source of 2566 that words it in another way.
  'moph 2566 MOIT1': 'title-contradicted',
};

test('there is a table of facts for each list', () => {
  const lists = [...frameworks, ...schemeLists].map(({ scheme, fiscalYear }) => `${scheme} ${fiscalYear}`);
  expect(tables.map(({ scheme, year }) => `${scheme} ${year}`).sort()).toEqual(lists.sort());
});

describe.skipIf(!isHere)('the facts (skipped where ../shared/facts is absent)', () => {
  test.each(tables)('of $scheme $year are those of the list, row by row', ({ scheme, year, rows }) => {
    const facts = rows() ?? [];
    const items = findItemList({ scheme, fiscalYear: year })?.items ?? [];
    const codes = facts.map(({ item }) => item);
    expect(items.length).toBeGreaterThan(0);
    expect(codes).toEqual(items.filter(({ code }) => codes.includes(code)).map(({ code }) => code));
    const expected = items.map(({ code }) => {
      const fact = facts.find(({ item }) => item === code);
      if (fact === undefined) return { code, title: undefined, confidence: 'title-not-known', sources: 0 };
      const confidence = differences[`${scheme} ${year} ${code}`] ?? confidences[fact.confidence];
      const title = confidence === 'title-not-known' ? undefined : normalizeThai(fact.title);
      return { code, title, confidence, sources: fact.sourcesAgreeing };
    });
    expect(items.map(({ code, title, confidence, sources }) => ({ code, title, confidence, sources }))).toEqual(
      expected,
    );
  });

  test.each([2562, 2563, 2566, 2567, 2568, 2569])('of %i say how many items there are', (year) => {
    const { count, countStatus } = secondLook(`oit-${year}`) as { count: number; countStatus: string };
    const list = frameworks.find(({ fiscalYear }) => fiscalYear === year);
    expect(list?.items.length).toBe(count);
    expect(countStatus.replace('unconfirmed', 'not-confirmed').split(/[: ]/)[0]).toBe(list?.countConfidence);
  });

  test('of sub-indicators are those of 2566 and 2567', () => {
    for (const year of [2566, 2567]) {
      const names = secondLook(`oit-${year}`)['subIndicatorNames'] as Record<string, string>;
      const list = frameworks.find(({ fiscalYear }) => fiscalYear === year);
      // Behind the name stands what other sources write.
      const facts = Object.entries(names).map(([number, name]) => ({ number, name: name.replace(/ \(.*/, '') }));
      expect(list?.subIndicators?.map(({ number, name }) => ({ number, name }))).toEqual(facts);
    }
  });

  test('of provinces are those of the table', () => {
    const rows = Object.values(secondLook('provinces')).find(
      (value): value is { code: string; iso3166_2: string; name: string; english: string }[] =>
        Array.isArray(value) && value.length === 77,
    );
    expect(provinces.map(({ code, isoCode, name, english }) => ({ code, isoCode, name, english }))).toEqual(
      rows?.map(({ code, iso3166_2, name, english }) => ({ code, isoCode: iso3166_2, name, english })),
    );
  });

  test('of levels hold for each agency that published one', () => {
    const { anchors } = secondLook('levels-weights') as unknown as { anchors: [number, string, number, string][] };
    const words = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน'];
    for (const [year, agency, total, name] of anchors) {
      // The total alone says the letter; of the words it says the best that may be.
      const best = levelOf({ iit: 100, eit: 100, oit: 100, total }, year).name;
      const isSo = year < 2566 ? best === name : words.indexOf(best) <= words.indexOf(name);
      expect({ agency, year, isSo }).toEqual({ agency, year, isSo: true });
    }
    expect(anchors.length).toBeGreaterThan(10);
  });

  test('of weights are those of the years', () => {
    const { weights } = secondLook('levels-weights') as unknown as {
      weights: Record<string, { w: number[] } | null>;
    };
    for (const [year, fact] of Object.entries(weights)) {
      const { iit, eit, oit } = weightsOf(Number(year)) ?? {};
      expect(fact === null ? [undefined, undefined, undefined] : fact.w).toEqual([iit, eit, oit]);
    }
  });

  test('of counts of agencies are those of the types', () => {
    const { agencyCounts } = secondLook('validators') as unknown as {
      agencyCounts: Record<string, string | number | null>[];
    };
    const days: Readonly<Record<string, string>> = {
      '2563-06-05': '2020-06-05',
      '2563-09-09': '2020-09-09',
      '2568-12-16': '2025-12-16',
    };
    for (const [date, on] of Object.entries(days)) {
      const fact = agencyCounts.find((row) => row['date'] === date) ?? {};
      for (const { abbreviation = '', counts } of agencyTypes) {
        if (!(abbreviation in fact) && !counts?.some((count) => count.on === on)) continue;
        expect([date, abbreviation, counts?.find((count) => count.on === on)?.count ?? null]).toEqual([
          date,
          abbreviation,
          fact[abbreviation],
        ]);
      }
    }
  });
});
