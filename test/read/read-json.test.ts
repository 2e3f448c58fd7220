import { readReportJson } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const report = {
  agency: { name: 'อบต.ตัวอย่าง' },
  fiscalYear: 2566,
  title: 'รายงานผล',
  measures: [
    {
      id: 'm1',
      title: 'โปร่งใส',
      indicators: [1, 9],
      status: 'done',
      steps: [{ text: 'ร่าง', items: [{ text: 'ย่อย' }] }],
      evidence: [{ url: 'https://example.go.th' }],
      activities: [{ id: 'm1.a1', text: 'แผน', budgetSatang: 100, none: true }],
      outcomes: [{ id: 'm1.o1', text: 'ดี', activityIds: ['m1.a1'] }],
    },
  ],
  filing: { scheme: 'nacc', item: 'O43' },
};

/** The report with one part replaced. */
const withPart = (path: readonly (string | number)[], part: unknown): unknown => {
  const copy = structuredClone(report) as unknown;
  let parent = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = part;
  return copy;
};

describe('readReportJson', () => {
  test('a report is given back whole, with the place of each value', () => {
    const text = `\ufeff${JSON.stringify(report, undefined, 1)}`;
    const { value, issues, unread, places } = readReportJson(text);
    expect(value).toEqual(report);
    expect([issues, unread]).toEqual([[], []]);
    const place = places.get('/measures/0/activities/0/text');
    expect(text.slice(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0))).toBe('แผน');
    expect(place?.line).toBe(34);
  });

  test.each<[readonly (string | number)[], unknown]>([
    [['title'], null],
    [['agency'], []],
    [['agency', 'name'], 5],
    [['measures'], {}],
    [['filing', 'scheme'], 'other'],
  ])('a wrong %j keeps the report from being read, and is named', (path, part) => {
    const { value, issues } = readReportJson(JSON.stringify(withPart(path, part)));
    expect(issues[0]?.code).toBe('read.json-shape');
    expect(issues[0]?.place?.path).toEqual(path.map(String));
    if (path[0] !== 'filing') expect(value).toBeUndefined();
  });

  test.each<[readonly (string | number)[], unknown]>([
    [['fiscalYear'], '2566'],
    [['fiscalYear'], 2566.5],
    [['fiscalYear'], 66],
    [['agency', 'code'], '๐๖๑๑๐๖๐๔'],
    [['measures', 0, 'startsOn'], 'x'],
    [['measures', 0, 'endsOn'], '2566-09-30'],
    [['measures', 0, 'remainingSatang'], 0.5],
    [['measures', 0, 'indicators', 1], 11],
    [['measures', 0, 'outcomes', 0, 'activityIds', 0], 'm9.a1'],
    [['measures', 0, 'status'], 'finished'],
    [['measures', 0, 'activities', 0, 'budgetSatang'], -1],
    [['measures', 0, 'activities', 0, 'budgetSatang'], 1.5],
    [['measures', 0, 'activities', 0, 'none'], false],
    [['measures', 0, 'colour'], 'เขียว'],
    [['measures', 0, 'outcomes', 0, 'activityIds'], 'm1.a1'],
  ])('a wrong %j is left out, named, and unread', (path, part) => {
    const { value, issues, unread } = readReportJson(JSON.stringify(withPart(path, part)));
    expect(value?.measures).toHaveLength(1);
    expect(issues.map(({ code, place }) => [code, place?.path])).toEqual([['read.json-shape', path.map(String)]]);
    expect(unread.map(({ text }) => text)).toEqual([typeof part === 'string' ? part : JSON.stringify(part)]);
  });

  test.each([
    ['no JSON', '{ "title": รายงาน }', 'read.not-json'],
    ['half a JSON', '{"title":"', 'read.not-json'],
    ['nothing', '', 'read.not-json'],
    ['a list', '[]', 'read.json-shape'],
    ['null', 'null', 'read.json-shape'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'read.limit'],
    ['deep and whole', `${'['.repeat(300)}${']'.repeat(300)}`, 'read.limit'],
  ])('%s gives an issue', (_, text, code) => {
    const { value, issues } = readReportJson(text);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('__proto__ is a field like any other: unknown, and without effect', () => {
    const { value, issues } = readReportJson(JSON.stringify(report).replace('{', '{"__proto__":{"polluted":true},'));
    expect(value).toEqual(report);
    expect(issues.map(({ code }) => code)).toEqual(['read.json-shape']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  const written = (measures: string, more = ''): string =>
    `{"agency":{"name":"อบต.ตัวอย่าง"},"fiscalYear":2566,"title":"รายงาน"${more},"measures":[${measures}]}`;

  test('places are those of the report, behind what was left out', () => {
    const text = written('{"id":"m1","title":"เสีย"},{"id":"m2","title":"ดี","activities":[],"outcomes":[]}');
    const { value, places, unread } = readReportJson(text);
    const place = places.get('/measures/0/title');
    expect(value?.measures.map(({ title }) => title)).toEqual(['ดี']);
    expect(text.slice(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0))).toBe('ดี');
    expect(places.has('/measures/1/title')).toBe(false);
    expect(unread.map((left) => left.text)).toEqual(['{"id":"m1","title":"เสีย"}']);
  });

  test('what is left out is unread once, and each thing wrong with it is said', () => {
    const { unread, issues } = readReportJson(written('{"id":"m1","zz":"BAD","title":"เสีย"}'));
    expect(unread.map(({ text }) => text)).toEqual(['{"id":"m1","zz":"BAD","title":"เสีย"}']);
    expect(issues.map(({ place }) => place?.path?.join('/'))).toEqual(['measures/0/zz', 'measures/0']);
  });

  test('of two values of one name the first is unread', () => {
    const { value, unread, issues } = readReportJson(
      written('', ',"title":"อีกชื่อ","filing":{"scheme":"nacc"},"filing":{"scheme":"moph"}'),
    );
    expect(value?.title).toBe('อีกชื่อ');
    expect(value?.filing).toEqual({ scheme: 'moph' });
    expect(unread.map(({ text }) => text)).toEqual(['รายงาน', '{"scheme":"nacc"}']);
    expect(issues.map(({ code }) => code)).toEqual(['read.json-shape', 'read.json-shape']);
  });
});
