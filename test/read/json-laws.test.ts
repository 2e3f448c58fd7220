import fc from 'fast-check';
import { checkReport, strict } from 'thai-ita/check';
import { applyDiff, diffReports, writeDiffHtml, writeDiffMarkdown } from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import { readReportJson } from 'thai-ita/read';
import { validateReport } from 'thai-ita/schema';
import {
  writeReportCsv,
  writeReportHtml,
  writeReportJson,
  writeReportMarkdown,
  writeReportTsv,
  writeTables,
} from 'thai-ita/write';
import { expect, test } from 'vitest';
import { arbitraryFullReport } from '../schema/arbitrary-full-report.js';
import { mutated, mutationsOf } from '../schema/mutations.js';

/** Gives the report to every function that takes one; each must do its work. */
function use(report: Report): void {
  expect(validateReport(report).issues).toEqual([]);
  checkReport(report, strict);
  const diff = diffReports(report, { ...report, title: 'ชื่ออื่น' });
  expect(applyDiff(report, diff).value?.title).toBe('ชื่ออื่น');
  writeDiffHtml(diff);
  writeDiffMarkdown(diff);
  const writers = [writeReportCsv, writeReportHtml, writeReportJson, writeReportMarkdown, writeReportTsv];
  for (const write of writers) expect(write(report)).toContain('');
  writeTables([report]);
}

test('a report with any fields is read back from its JSON as it was (law)', () => {
  fc.assert(
    fc.property(arbitraryFullReport, (report) => {
      const { value, issues, unread } = readReportJson(writeReportJson(report));
      expect(issues).toEqual([]);
      expect(unread).toEqual([]);
      expect(value).toEqual(report);
    }),
    { numRuns: 300 },
  );
});

test('whatever the reader of JSON takes of a damaged report, every function takes, and the damage is told (law)', () => {
  let taken = 0;
  fc.assert(
    fc.property(arbitraryFullReport, fc.infiniteStream(fc.nat()), (report, random) => {
      const all = mutationsOf(report);
      for (let round = 0; round < 4; round += 1) {
        const mutation = all[random.next().value % all.length];
        if (mutation === undefined) throw new Error('no mutation');
        const { value, issues } = readReportJson(JSON.stringify(mutated(report, mutation)));
        expect(issues.length, JSON.stringify(mutation)).toBeGreaterThan(0);
        if (value === undefined) continue;
        taken += 1;
        use(value);
      }
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(300);
});
