import fc from 'fast-check';
import type { Report } from 'thai-ita/model';
import { type ReportFormat, readReport } from 'thai-ita/read';
import { writeReportCsv, writeReportHtml, writeReportJson, writeReportMarkdown, writeReportTsv } from 'thai-ita/write';
import { describe, expect, test } from 'vitest';
import { arbitraryReport } from '../arbitrary-report.js';

const writers: readonly (readonly [ReportFormat, (report: Report) => string])[] = [
  ['html', (report) => writeReportHtml(report)],
  ['tsv', (report) => writeReportTsv(report)],
  ['csv', (report) => writeReportCsv(report)],
  ['markdown', (report) => writeReportMarkdown(report)],
  ['json', (report) => writeReportJson(report)],
];

const addresses = fc.array(fc.webUrl({ withQueryParameters: true, withFragments: true }), {
  minLength: 1,
  maxLength: 3,
});

/** The report whose every second activity links to the addresses. */
const withEvidence = (report: Report, urls: readonly string[]): Report => ({
  ...report,
  measures: report.measures.map((measure) => ({
    ...measure,
    activities: measure.activities.map((activity, at) =>
      at % 2 === 0 ? { ...activity, evidence: urls.map((url) => ({ url })) } : activity,
    ),
  })),
});

describe.each(writers)('%s', (format, write) => {
  test('law: what is written reads back as it was, with nothing left unread', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const { value, unread } = readReport(write(report), { format });
        expect(value).toEqual(report);
        expect(unread).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('law: addresses that activities link to read back', () => {
    fc.assert(
      fc.property(arbitraryReport, addresses, (plain, urls) => {
        const report = withEvidence(plain, urls);
        const { value, unread } = readReport(write(report), { format });
        expect(value).toEqual(report);
        expect(unread).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('law: the format is told by the text itself', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const note = readReport(write(report)).issues.find(({ code }) => code === 'read.format');
        expect(note?.found).toBe(format);
      }),
    );
  });
});
