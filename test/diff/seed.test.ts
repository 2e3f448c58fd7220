import { diffReports } from 'thai-ita/diff';
import type { Activity, Measure, Report } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { describe, expect, inject, test } from 'vitest';

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

  test('with all years advanced everything is rolled over and nothing else', () => {
    const year = before.fiscalYear;
    const source = JSON.stringify(before);
    const step = (text: string) =>
      text.replace(/(?<![\d๐-๙])(?:25\d\d|๒๕[๐-๙]{2})(?![\d๐-๙])/g, (found) => {
        const isThai = found.startsWith('๒');
        const plain = [...found].map((digit) => (isThai ? String(digit.charCodeAt(0) - 0xe50) : digit)).join('');
        const next = String(Number(plain) + 1);
        return isThai ? [...next].map((digit) => String.fromCharCode(0xe50 + Number(digit))).join('') : next;
      });
    const after = { ...(JSON.parse(step(source)) as Report), fiscalYear: year + 1 };
    const { changes } = diffReports(before, after);
    expect(changes.length).toBeGreaterThan(5);
    expect([...new Set(changes.flatMap(({ aspects }) => aspects))]).toEqual(['rolled-over']);
  });
});
