import {
  findFramework,
  findItem,
  findItemList,
  frameworks,
  indicators,
  instruments,
  itemStatusOf,
  parseItemCode,
  reportItemsOf,
  schemeLists,
} from 'thai-ita/catalogue';
import { normalizeThai } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';
import { schemeCounts } from '../../src/catalogue/schemes/scheme-counts.js';

/** From the facts, by hand: how many items, how many of them by two sources and with a title, and whether there may be more. */
const counts = [
  { year: 2562, items: 48, verified: 6, titled: 48, count: 'single-source', complete: false },
  { year: 2563, items: 43, verified: 3, titled: 17, count: 'not-confirmed', complete: false },
  { year: 2564, items: 43, verified: 43, titled: 43, count: 'verified', complete: true },
  { year: 2565, items: 43, verified: 40, titled: 43, count: 'verified', complete: true },
  { year: 2566, items: 43, verified: 43, titled: 43, count: 'verified', complete: true },
  { year: 2567, items: 35, verified: 4, titled: 7, count: 'single-source', complete: true },
  { year: 2568, items: 28, verified: 6, titled: 26, count: 'single-source', complete: true },
  { year: 2569, items: 26, verified: 0, titled: 26, count: 'single-source', complete: true },
];

test('the years are those of the facts', () => {
  expect(frameworks.map(({ fiscalYear }) => fiscalYear)).toEqual(counts.map(({ year }) => year));
});

describe.each(counts)('the list of $year', ({ year, items: length, verified, titled, count, complete }) => {
  const framework = findFramework(year);
  const items = framework?.items ?? [];

  test('has the items and sources that the facts say', () => {
    expect(items).toHaveLength(length);
    expect(items.filter(({ confidence }) => confidence === 'verified')).toHaveLength(verified);
    expect(items.filter(({ title }) => title !== undefined)).toHaveLength(titled);
    expect(framework).toMatchObject({ scheme: 'nacc', countConfidence: count, complete });
    expect(framework?.sources.length).toBeGreaterThan(0);
  });

  test('every sub-indicator is named', () => {
    const named = framework?.subIndicators?.map(({ number }) => number) ?? [];
    for (const { subIndicator } of items) if (subIndicator !== undefined) expect(named).toContain(subIndicator);
  });
});

describe.each([...frameworks, ...schemeLists])('the list of $scheme, $fiscalYear', ({ items }) => {
  test('goes through from 1, in one series of codes', () => {
    const [series] = /^[A-Z]+/.exec(items[0]?.code ?? '') ?? [];
    expect(items.map(({ code }) => code)).toEqual(items.map((_, at) => `${series}${at + 1}`));
    for (const { code } of items) expect(parseItemCode(code)?.code).toBe(code);
  });

  test('titles are Thai or English in NFC, single-spaced', () => {
    for (const title of items.flatMap(({ title = [], titleVariants = [] }) => [title, titleVariants].flat())) {
      expect(title).toBe(title.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
      expect(title).toBe(normalizeThai(title));
      expect(title).toMatch(/^[ก-๎A-Za-z0-9 &().,:/“”-]+$/);
    }
  });

  test('the confidence is what the sources say', () => {
    for (const { title, titleVariants, confidence, sources } of items) {
      expect(title === undefined).toBe(confidence === 'title-not-known');
      if (confidence === 'single-source') expect(sources).toBe(1);
      if (confidence === 'verified' || confidence === 'title-contradicted') expect(sources).toBeGreaterThan(1);
      for (const variant of titleVariants ?? []) expect(variant).not.toBe(title);
    }
  });
});

test('lists of other schemes are counted right for the rules', () => {
  const counted = schemeLists.map(({ scheme, fiscalYear, items }) => {
    const series = parseItemCode(items[0]?.code ?? '')?.series;
    return { scheme, fiscalYear, series, count: items.length };
  });
  expect(schemeCounts).toEqual(counted);
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
  { year: 2562, code: 'O48', title: 'มาตรการตรวจสอบการใช้ดุลพินิจ' },
  { year: 2567, code: 'O10', title: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่' },
  // There are such items, and no source prints their titles.
  { year: 2567, code: 'O35', title: undefined },
  { year: 2568, code: 'O25', title: undefined },
  { year: 2563, code: 'O43', title: undefined },
])('$code of $year', ({ year, code, title }) => {
  expect(findItem(year, code)?.title).toBe(title);
  expect(itemStatusOf(year, code)).toBe('listed');
});

test.each([
  // How many there were is not certain.
  { year: 2562, code: 'O49', status: 'not-known' },
  { year: 2563, code: 'O44', status: 'not-known' },
  { year: 2567, code: 'O36', status: 'not-listed' },
  { year: 2568, code: 'O29', status: 'not-listed' },
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
  expect(findFramework(2565)?.subIndicators?.[2]?.name).toBe('การบริหารเงินงบประมาณ');
  expect(findFramework(2566)?.subIndicators?.[2]?.name).toBe('การจัดซื้อจัดจ้าง');
  expect(findFramework(2567)?.subIndicators?.[5]?.name).toBe('การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน');
  expect(findItem(2566, 'O38')?.subIndicator).toBe('10.1');
  expect(findItem(2566, 'O39')?.subIndicator).toBeUndefined();
  expect(findItem(2563, 'O27')?.subIndicator).toBeUndefined();
  expect(findItem(2568, 'O28')?.subIndicator).toBeUndefined();
  expect(findItem(2568, 'O28')?.group).toBe('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  expect(findFramework(2569)?.subIndicators).toBeUndefined();
});

describe('lists of other schemes', () => {
  test.each([
    ['moph', 2563, 'EB 26', 'หน่วยงานมีการเผยแพร่กระบวนการอำนวยความสะดวก หรือการให้บริหารประชาชนด้วยการแสดงขั้นตอน ระยะเวลาที่ใช้'],
    ['moph', 2567, 'moit ๙', 'หน่วยงานมีแนวปฏิบัติการจัดการเรื่องร้องเรียน และช่องทางการร้องเรียน'],
    ['moph', 2568, 'MOIT22', undefined],
    ['vec', 2568, 'O16', 'E-Service'],
    // The source writes ํ and า apart.
    ['vec', 2568, 'O11', 'รายงานผลการดำเนินงานประจำปี'],
    ['vec', 2569, 'O8', 'รายงานผลการประเมินตนเอง (SAR) ของสถานศึกษาประจำปี'],
    ['obec', 2569, 'O5', 'แผนกลยุทธ์หรือแผนพัฒนาคุณภาพการศึกษาของสถานศึกษา'],
    ['nacc', 2568, 'O5', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน'],
  ] as const)('%s %i %s', (scheme, fiscalYear, code, title) => {
    expect(findItem({ scheme, fiscalYear, code })?.title).toBe(title);
    expect(itemStatusOf({ scheme, fiscalYear, code })).toBe('listed');
  });

  test.each([
    ['moph', 2566, 'MOIT23', 'not-listed'],
    ['moph', 2566, 'O1', 'not-listed'],
    ['moph', 2569, 'MOIT1', 'not-known'],
    ['vec', 2569, 'O24', 'not-listed'],
    ['obec', 2568, 'O1', 'not-known'],
    ['itap', 2568, 'O1', 'not-known'],
    ['nacc', 2568, 'O29', 'not-listed'],
  ] as const)('%s %i %s is %s', (scheme, fiscalYear, code, status) => {
    expect(findItem({ scheme, fiscalYear, code })).toBeUndefined();
    expect(itemStatusOf({ scheme, fiscalYear, code })).toBe(status);
  });

  test('a title that sources word in two ways says so', () => {
    expect(findItem({ scheme: 'moph', fiscalYear: 2567, code: 'MOIT3' })).toMatchObject({
      title: 'หน่วยงานมีรายงานการวิเคราะห์ผลการจัดซื้อจัดจ้างและการจัดหาพัสดุประจำปีงบประมาณ พ.ศ. 2566',
      titleVariants: ['หน่วยงานมีรายงานการวิเคราะห์ผลการจัดซื้อจัดจ้างและการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2567'],
      confidence: 'title-contradicted',
    });
    expect(findItem(2562, 'O4')?.titleVariants).toEqual(['แผนการขับเคลื่อนหน่วยงาน']);
  });

  test.each([
    [undefined, 'expected a fiscal year or a query, got undefined'],
    ['2566', 'expected a fiscal year or a query, got "2566"'],
    [{ fiscalYear: 2566, code: 'O1' }, 'expected a scheme, got undefined'],
    [{ scheme: 'vec', fiscalYear: '2568', code: 'O1' }, 'expected a fiscal year, got "2568"'],
    [{ scheme: 'vec', fiscalYear: 2568 }, 'expected a text, got undefined'],
  ])('%j is no query', (query, message) => {
    expect(() => findItem(query as never)).toThrow(new TypeError(`findItem: ${message}`));
    expect(() => itemStatusOf(query as never)).toThrow(new TypeError(`itemStatusOf: ${message}`));
  });

  test('a list is found by scheme and year', () => {
    expect(findItemList({ scheme: 'moph', fiscalYear: 2565 })?.items).toHaveLength(23);
    expect(findItemList({ scheme: 'nacc', fiscalYear: 2566 })).toBe(findFramework(2566));
    expect(findItemList({ scheme: 'moph', fiscalYear: 2562 })).toBeUndefined();
    expect(() => findItemList(2566 as never)).toThrow('findItemList: expected a fiscal year or a query, got 2566');
  });
});

describe('the pair through the years', () => {
  test.each([
    {
      year: 2562,
      measures: ['O42', 'O43', 'O44', 'O45', 'O46', 'O47', 'O48'],
      report: undefined,
      confidence: 'single-source',
    },
    { year: 2564, measures: ['O42'], report: 'O43', confidence: 'verified' },
    { year: 2565, measures: ['O42'], report: 'O43', confidence: 'verified' },
    { year: 2566, measures: ['O42'], report: 'O43', confidence: 'verified' },
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
      if (confidence === 'inferred') expect(listed?.title).toBeUndefined();
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
