import {
  applyDiff,
  describeChange,
  diffReports,
  invertDiff,
  type ReportDiff,
  toJsonPatch,
  writeDiffHtml,
  writeDiffMarkdown,
} from 'thai-ita/diff';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

const before = reportOf(2566, [['โปร่งใส', ['จัดทำแผน', 'เผยแพร่'], ['ตรวจสอบได้']]]);
const after = reportOf(2567, [['โปร่งใส', ['จัดทำแผนงาน'], ['ตรวจสอบได้', 'ทราบ']]]);

/** The diff as it comes from JSON, with one value at a path replaced. */
function withValue(path: readonly (string | number)[], value: unknown): ReportDiff {
  const diff = JSON.parse(JSON.stringify(diffReports(before, after))) as ReportDiff;
  let holder = diff as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
  return diff;
}

const damages: readonly (readonly [path: readonly (string | number)[], value: unknown])[] = [
  [['changes', 0], null],
  [['changes', 0], 5],
  [['changes', 0], []],
  [['changes', 0, 'kind'], '"><script>alert(1)</script>'],
  [['changes', 0, 'what'], 'constructor'],
  [['changes', 0, 'aspects'], null],
  [['changes', 0, 'aspects', 0], 'toString'],
  [['changes', 1, 'before', 'text'], { th: 'ก' }],
  [['changes', 1, 'before', 'place'], -1],
  [['before', 'fiscalYear'], '<img src=x onerror=alert(1)>'],
  [['before', 'measures', 0, 'activities'], 40_000_000],
  [['before', 'measures', 0, 'activities'], 0.5],
  [['after', 'measures'], {}],
  [['after', 'title'], null],
  [['summary', 'added'], '<b>'],
  [['ids'], 'by-name'],
  [['links'], null],
];

describe.each(damages)('a diff with a wrong %j', (path, value) => {
  const diff = withValue(path, value);

  test('is not applied, and the field is named', () => {
    const { value: report, issues } = applyDiff(before, diff);
    expect(report).toBeUndefined();
    expect(issues.map(({ code, place }) => [code, place?.path])).toEqual([['diff.damaged', path]]);
  });

  test.each([toJsonPatch, invertDiff, writeDiffHtml, writeDiffMarkdown])(
    'is refused by %o with the field named',
    (use) => {
      expect(() => use(diff)).toThrow(`as its ${path.join('.')}`);
    },
  );
});

test('counts that another report would have are damage, however large they are', () => {
  const diff = withValue(['before', 'measures', 0, 'activities'], 900_000);
  expect(applyDiff(before, diff).issues[0]).toMatchObject({
    code: 'diff.damaged',
    place: { path: ['before', 'measures', 0] },
  });
  expect(() => toJsonPatch(diff)).toThrow(RangeError);
});

test('counts that are too large together are damage', () => {
  const measures = Array.from({ length: 20 }, () => ({ fingerprint: 'x', activities: 100_000, outcomes: 0 }));
  expect(applyDiff(before, withValue(['after', 'measures'], measures)).issues[0]).toMatchObject({
    code: 'diff.damaged',
    place: { path: ['after', 'measures'] },
  });
});

test('a change alone is looked at as well', () => {
  const [change] = diffReports(before, after).changes;
  expect(() => describeChange({ ...change, kind: 'vanished' } as never)).toThrow('"vanished" as its kind');
  expect(() => describeChange(null as never)).toThrow('expected a change, got null');
});
