import {
  findFramework,
  findItem,
  frameworks,
  indicators,
  instruments,
  itemStatusOf,
  reportItemsOf,
} from 'thai-ita/catalogue';
import { describe, expect, test } from 'vitest';

/** From the facts, by hand: how many items ship, how many of them by two sources, and whether the list has no holes. */
const counts = [
  { year: 2562, listed: 47, verified: 5, schools: 0, complete: false },
  { year: 2563, listed: 16, verified: 2, schools: 0, complete: false },
  { year: 2564, listed: 43, verified: 43, schools: 0, complete: true },
  { year: 2565, listed: 43, verified: 40, schools: 0, complete: true },
  { year: 2566, listed: 43, verified: 35, schools: 13, complete: true },
  { year: 2567, listed: 6, verified: 3, schools: 0, complete: false },
  { year: 2568, listed: 26, verified: 3, schools: 0, complete: false },
  { year: 2569, listed: 26, verified: 0, schools: 0, complete: true },
];

test('the years are those of the facts', () => {
  expect(frameworks.map(({ fiscalYear }) => fiscalYear)).toEqual(counts.map(({ year }) => year));
});

describe.each(counts)('the list of $year', ({ year, listed, verified, schools, complete }) => {
  const framework = findFramework(year);
  const items = framework?.items ?? [];

  test('has the items and sources that the facts say', () => {
    expect(items).toHaveLength(listed);
    expect(items.filter(({ confidence }) => confidence === 'verified')).toHaveLength(verified);
    expect(items.filter(({ schoolsOnly }) => schoolsOnly)).toHaveLength(schools);
    expect(framework?.complete).toBe(complete);
    expect(framework?.sources.length).toBeGreaterThan(0);
  });

  test('numbers rise, once each, and go through where the list is complete', () => {
    const numbers = items.map(({ code }) => Number(/^O([1-9]\d?)$/.exec(code)?.[1]));
    expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));
    if (complete) expect(numbers).toEqual(Array.from({ length: framework?.itemCount ?? 0 }, (_, at) => at + 1));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(framework?.itemCount ?? 99);
  });

  test('titles are Thai or English in NFC, single-spaced, and every sub-indicator is named', () => {
    const named = framework?.subIndicators?.map(({ number }) => number) ?? [];
    for (const { title, subIndicator } of items) {
      expect(title).toBe(title.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
      expect(title).toMatch(/^[ก-๎A-Za-z0-9 &().-]+$/);
      if (subIndicator !== undefined) expect(named).toContain(subIndicator);
    }
  });
});

/** Read off agencies' pages, one row for each of the awkward places. */
test.each([
  { year: 2562, code: 'O42', title: 'มาตรการเผยแพร่ข้อมูลต่อสาธารณะ' },
  { year: 2564, code: 'O34', title: 'เจตจำนงสุจริตของผู้บริหาร' },
  { year: 2565, code: 'O34', title: 'นโยบายไม่รับของขวัญ (No Gift Policy)' },
  { year: 2566, code: 'O10', title: 'นโยบายคุ้มครองข้อมูลส่วนบุคคล' },
  { year: 2566, code: 'ข้อ o43', title: 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน' },
  { year: 2567, code: 'O30', title: 'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน' },
  { year: 2568, code: 'O28', title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี' },
  { year: 2569, code: 'O๒๕', title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร' },
])('$code of $year', ({ year, code, title }) => {
  expect(findItem(year, code)?.title).toBe(title);
  expect(itemStatusOf(year, code)).toBe('listed');
});

test.each([
  // Inferred from the count and the order, so in no list.
  { year: 2567, code: 'O34', status: 'not-known' },
  { year: 2567, code: 'O35', status: 'not-known' },
  // Of a source that gave its own wording.
  { year: 2563, code: 'O4', status: 'not-known' },
  { year: 2568, code: 'O25', status: 'not-known' },
  { year: 2568, code: 'O29', status: 'not-known' },
  { year: 2562, code: 'O48', status: 'not-known' },
  { year: 2570, code: 'O1', status: 'not-known' },
  { year: 2566, code: 'O44', status: 'not-listed' },
  { year: 2569, code: 'O27', status: 'not-listed' },
  { year: 2566, code: 'MOIT22', status: 'not-listed' },
  { year: 2566, code: 'no code', status: 'not-listed' },
])('$code of $year is $status', ({ year, code, status }) => {
  expect(findItem(year, code)).toBeUndefined();
  expect(itemStatusOf(year, code)).toBe(status);
});

test('sub-indicators and headings are given only where a source has them', () => {
  expect(findItem(2566, 'O38')?.subIndicator).toBe('10.1');
  expect(findItem(2566, 'O39')?.subIndicator).toBeUndefined();
  expect(findItem(2563, 'O27')?.subIndicator).toBeUndefined();
  expect(findItem(2568, 'O28')?.subIndicator).toBeUndefined();
  expect(findItem(2568, 'O28')?.group).toBe('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  expect(findFramework(2569)?.subIndicators).toBeUndefined();
});

describe('the pair through the years', () => {
  test.each([
    {
      year: 2562,
      measures: ['O42', 'O43', 'O44', 'O45', 'O46', 'O47'],
      report: undefined,
      confidence: 'single-source',
    },
    { year: 2564, measures: ['O42'], report: 'O43', confidence: 'verified' },
    { year: 2565, measures: ['O42'], report: 'O43', confidence: 'verified' },
    { year: 2566, measures: ['O42'], report: 'O43', confidence: 'single-source' },
    { year: 2567, measures: ['O34'], report: 'O35', confidence: 'inferred' },
    { year: 2568, measures: ['O27'], report: 'O28', confidence: 'single-source' },
    { year: 2569, measures: ['O25'], report: 'O26', confidence: 'single-source' },
  ])('$year: $report', ({ year, measures, report, confidence }) => {
    const items = reportItemsOf(year);
    expect(items?.measures.map(({ code }) => code)).toEqual(measures);
    expect(items?.report?.code).toBe(report);
    for (const item of [...(items?.measures ?? []), ...(items?.report ? [items.report] : [])]) {
      expect(item.confidence).toBe(confidence);
      const listed = findItem(year, item.code);
      if (confidence === 'inferred') expect(listed).toBeUndefined();
      else expect(listed).toMatchObject(item);
    }
  });

  test.each([2561, 2563, 2570])('%i is not known', (year) => {
    expect(reportItemsOf(year)).toBeUndefined();
  });
});

test('each indicator belongs to the instrument that says so', () => {
  expect(indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const { number, instrument } of indicators) {
    expect(instruments.find(({ id }) => id === instrument)?.indicators).toContain(number);
  }
  expect(instruments.flatMap((instrument) => instrument.indicators)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
