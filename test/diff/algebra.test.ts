import fc from 'fast-check';
import { applyDiff, diffReports, invertDiff } from 'thai-ita/diff';
import { describe, expect, test } from 'vitest';
import { hard, knownPair } from './known-pair.js';
import { knownSplits } from './known-splits.js';
import { reportPair, richReport } from './report-pair.js';
import { tuned, unseen } from './vocabularies.js';

const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('laws of a diff', () => {
  test('applied to the report before, it gives the report after, also by way of JSON', () => {
    fc.assert(
      fc.property(reportPair, ([before, after]) => {
        const diff = diffReports(before, after);
        expect(json(diff)).toEqual(diff);
        expect(applyDiff(before, json(diff))).toEqual({ value: after, issues: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('inverted, it goes back; inverted twice, it is itself', () => {
    fc.assert(
      fc.property(reportPair, ([before, after]) => {
        const diff = diffReports(before, after);
        expect(applyDiff(after, json(invertDiff(diff)))).toEqual({ value: before, issues: [] });
        expect(invertDiff(invertDiff(diff))).toEqual(diff);
      }),
      { numRuns: 300 },
    );
  });

  test('it goes both ways where items were reworded, moved, split and merged, and measures came and went', () => {
    const seeds = Array.from({ length: 12 }, (_, seed) => seed);
    const pairs = seeds.flatMap((seed) => [knownSplits(seed, 10, unseen), knownPair(seed, 10, tuned, hard)]);
    let [splits, merges, moved] = [0, 0, 0];
    for (const { before, after } of pairs) {
      const diff = json(diffReports(before, after));
      expect(applyDiff(before, diff)).toEqual({ value: after, issues: [] });
      expect(applyDiff(after, invertDiff(diff))).toEqual({ value: before, issues: [] });
      splits += diff.summary.split;
      merges += diff.summary.merged;
      moved += diff.summary.aspects.moved;
    }
    expect(Math.min(splits, merges, moved)).toBeGreaterThan(10);
  });

  test('by id, it holds as well', () => {
    fc.assert(
      fc.property(reportPair, ([before, after]) => {
        const diff = diffReports(before, after, { by: 'id' });
        expect(applyDiff(before, diff).value).toEqual(after);
        expect(applyDiff(after, invertDiff(diff)).value).toEqual(before);
      }),
    );
  });

  test('without moves, nothing is moved', () => {
    fc.assert(
      fc.property(reportPair, ([before, after]) => {
        const diff = diffReports(before, after, { moves: false });
        expect(diff.summary.aspects.moved).toBe(0);
        expect(applyDiff(before, diff).value).toEqual(after);
      }),
    );
  });

  test('a report and itself have no change', () => {
    fc.assert(
      fc.property(richReport, (report) => {
        expect(diffReports(report, report).changes).toEqual([]);
      }),
    );
  });

  test('applied to another report, it gives an issue at the place that differs', () => {
    fc.assert(
      fc.property(reportPair, fc.nat(), ([before, after], pick) => {
        const at = pick % before.measures.length;
        const other = {
          ...before,
          measures: before.measures.map((measure, index) =>
            index === at ? { ...measure, title: `${measure.title}อื่น` } : measure,
          ),
        };
        const applied = applyDiff(other, diffReports(before, after));
        expect(applied.value).toBeUndefined();
        expect(applied.issues.map(({ code, place }) => [code, place])).toEqual([
          ['diff.other-report', { path: ['measures', at] }],
        ]);
      }),
    );
  });

  test('a diff with a change taken out gives an issue, never a wrong report', () => {
    fc.assert(
      fc.property(reportPair, fc.nat(), ([before, after], pick) => {
        const diff = diffReports(before, after);
        fc.pre(diff.changes.length > 0);
        const at = pick % diff.changes.length;
        const applied = applyDiff(before, { ...diff, changes: diff.changes.filter((_, index) => index !== at) });
        // without a change that says nothing about the outcome (an item of a removed measure), the report is still right
        if (applied.value !== undefined) expect(applied.value).toEqual(after);
        else expect(applied.issues[0]?.code).toBe('diff.damaged');
      }),
    );
  });
});
