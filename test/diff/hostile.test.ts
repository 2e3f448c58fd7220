import { applyDiff, diffReports, pairReports, toJsonPatch } from 'thai-ita/diff';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

const one = (year: number, activities: readonly string[]) => reportOf(year, [['มาตรการ', activities, []]]);
const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at));

describe('a text of a megabyte', () => {
  const phrase = 'จัดทำแผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ';
  const long = phrase.repeat(20_000);

  test.each<[string, string, readonly string[]]>([
    ['with every year advanced', long.replaceAll('๒๕๖๖', '๒๕๖๗'), ['rolled-over']],
    ['with a clause behind it', `${long}และรายงานผล`, ['reworded', 'stale-year']],
    ['of numbers', many(100_000, (at) => String(at + 1000)).join(' '), []],
  ])('%s', (_, after, aspects) => {
    const [before, now] = [one(2566, [long]), one(2567, [after])];
    const diff = diffReports(before, now);
    expect(diff.changes.filter(({ kind, what }) => kind === 'changed' && what === 'activity')).toHaveLength(
      aspects.length > 0 ? 1 : 0,
    );
    expect(diff.changes.at(-1)?.aspects).toEqual(aspects);
    expect(applyDiff(before, diff).value).toEqual(now);
  });
});

describe('50,000 activities of a measure', () => {
  const plan = 'จัดทำแผนการจัดซื้อจัดจ้าง';

  test('of one text, one of them removed', () => {
    const { summary } = diffReports(
      one(
        2566,
        many(50_000, () => plan),
      ),
      one(
        2566,
        many(49_999, () => plan),
      ),
    );
    expect(summary).toMatchObject({ removed: 1, added: 0, changed: 0, unchanged: 50_000 });
  });

  test('of one text, reworded to another', () => {
    const { activities } = pairReports(
      one(
        2566,
        many(50_000, () => plan),
      ),
      one(
        2566,
        many(50_000, () => `${plan}ภาครัฐ`),
      ),
    );
    expect(activities.every(({ before, after }) => before === after)).toBe(true);
    expect(activities).toHaveLength(50_000);
  });

  test('that differ in a number, turned round: most are reordered, and it can be applied', () => {
    const texts = many(50_000, (at) => `${plan} รายการที่ ${at}`);
    const before = one(2566, texts);
    const after = one(2566, [...texts].reverse());
    const diff = diffReports(before, after);
    expect(diff.summary.aspects.reordered).toBeGreaterThan(49_000);
    expect(applyDiff(before, diff).value).toEqual(after);
  });

  test('against none, and none against them', () => {
    const full = one(
      2566,
      many(50_000, () => plan),
    );
    const empty = one(2566, []);
    expect(diffReports(full, empty).summary).toMatchObject({ removed: 50_000, added: 0 });
    expect(diffReports(empty, full).summary).toMatchObject({ removed: 0, added: 50_000 });
  });
});

describe('reports that say nothing', () => {
  const empty = reportOf(2566, []);

  test('have no change and an empty patch', () => {
    const diff = diffReports(empty, empty);
    expect(diff.changes).toEqual([]);
    expect(toJsonPatch(diff)).toEqual([]);
  });

  test('against one that does: all is added, and gone again', () => {
    const full = reportOf(2566, [['', ['', ''], ['']]]);
    expect(diffReports(empty, full).summary).toMatchObject({ added: 4, removed: 0 });
    expect(diffReports(full, empty).summary).toMatchObject({ added: 0, removed: 4 });
    expect(diffReports(full, full).changes).toEqual([]);
    expect(applyDiff(empty, diffReports(empty, full)).value).toEqual(full);
  });
});
