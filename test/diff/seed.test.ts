import { diffReports } from 'thai-ita/diff';
import { findMentions } from 'thai-ita/mention';
import type { Activity, Measure, Report } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { describe, expect, inject, test } from 'vitest';
import { advanceYears, isOfLaw } from './advance-years.js';

const seed = inject('seed');

/** A deep copy whose lists a test may change. */
type Draft = {
  measures: (Omit<Measure, 'activities' | 'outcomes'> & { activities: Activity[]; outcomes: Activity[] })[];
};

describe.skipIf(seed === undefined)('the real report against an edited copy (skipped without ../shared/seed)', () => {
  const before = readReport(seed ?? '').value as Report;

  test('ten edits are ten changes', () => {
    const after = JSON.parse(JSON.stringify(before)) as Report & Draft;
    const [m1, m2, m3, , m5, m6, m7, , m9, m10] = after.measures;
    if (!m1 || !m2 || !m3 || !m5 || !m6 || !m7 || !m9 || !m10) throw new Error('ten measures are expected');
    const edit = (measure: typeof m1, at: number, changes: Partial<Activity>) =>
      Object.assign(measure.activities[at] ?? {}, changes);
    edit(m1, 0, { text: `${m1.activities[0]?.text} และติดตามผลทุกเดือน` });
    edit(m2, 0, { number: '99' });
    edit(m3, 0, { budgetSatang: 1_500_000 });
    edit(m5, 0, { status: 'done' });
    m5.activities.pop();
    m6.activities.push({ id: 'm6.a7', text: 'ติดตั้งกล้องวงจรปิดบริเวณตลาดสดริมคลอง' });
    m7.activities.push(...m10.activities.splice(10, 1));
    m9.activities.push(...m9.activities.splice(0, 1));
    Object.assign(m10, { title: `${m10.title} และการมีส่วนร่วม` });
    Object.assign(m2.outcomes[0] ?? {}, { text: `${m2.outcomes[0]?.text} อย่างทั่วถึง` });
    const told = diffReports(before, after).changes.map(({ kind, what, before: from, after: to, aspects }) =>
      [
        kind,
        what,
        from?.measurePlace ?? '-',
        from?.place ?? '-',
        to?.measurePlace ?? '-',
        to?.place ?? '-',
        ...aspects,
      ].join(' '),
    );
    expect([...told].sort()).toEqual(
      [
        'changed activity 1 1 1 1 reworded',
        'changed activity 2 1 2 1 renumbered',
        'changed activity 3 1 3 1 fields',
        'changed activity 5 1 5 1 fields',
        'removed activity 5 7 - -',
        'added activity - - 6 7',
        'changed activity 10 11 7 5 moved',
        'changed activity 9 1 9 7 reordered',
        'changed measure 10 10 10 10 reworded',
        'changed outcome 2 1 2 1 reworded',
      ].sort(),
    );
  });

  test('the same report is the same', () => {
    expect(diffReports(before, readReport(seed ?? '').value as Report).changes).toEqual([]);
  });

  describe('with the years advanced', () => {
    /** The report with the year of every text advanced by `change`, and itself about the next year. */
    const next = (change: (text: string, at: number) => string): Report => {
      let count = 0;
      const advanced = JSON.parse(JSON.stringify(before), (_, value: unknown) => {
        if (typeof value !== 'string') return value;
        count += 1;
        return change(value, count);
      }) as Report;
      return { ...advanced, fiscalYear: (before.fiscalYear ?? Number.NaN) + 1 };
    };
    const aspectsOf = (after: Report) => diffReports(before, after).changes.flatMap(({ aspects }) => aspects);

    test('everything is rolled over and nothing else', () => {
      const aspects = aspectsOf(next((text) => advanceYears(text, 1)));
      expect(aspects.length).toBeGreaterThan(5);
      expect([...new Set(aspects)]).toEqual(['rolled-over']);
    });

    test('each text that is left at its own year is stale, and no other', () => {
      const own = `${before.fiscalYear}`;
      const texts = before.measures.flatMap(({ activities, outcomes }) => [...activities, ...outcomes]);
      const left = texts.filter(({ text }) =>
        findMentions(text).some((mention) => mention.kind === 'fiscal-year' && `${mention.fiscalYear}` === own),
      );
      expect(left.length).toBeGreaterThan(3);
      for (const { id, text } of left) {
        const after = next((value) => (value === text ? value : advanceYears(value, 1)));
        const found = diffReports(before, after).changes.filter(({ aspects }) => aspects.join() !== 'rolled-over');
        // a text that stands twice is left twice
        const same = texts.filter((other) => other.text === text).length;
        expect(found.map(({ aspects }) => aspects)).toEqual(Array.from({ length: same }, () => ['stale-year']));
        expect(found.map((change) => change.after?.id)).toContain(id);
      }
    });

    test('the year of a law that advances is another law', () => {
      const after = next((text) => advanceYears(text, 1, isOfLaw));
      const found = diffReports(before, after).changes.filter(({ what }) => what !== 'report');
      const cited = before.measures
        .flatMap(({ activities, outcomes }) => [...activities, ...outcomes])
        .filter(({ text }) => advanceYears(text, 1, isOfLaw) !== text);
      expect(cited.length).toBeGreaterThan(0);
      expect(found.filter(({ aspects }) => aspects.includes('reworded')).map((change) => change.before?.id)).toEqual(
        cited.map(({ id }) => id),
      );
    });
  });
});
