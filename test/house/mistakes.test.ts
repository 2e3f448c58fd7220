import {
  applyFixes,
  writeIssuesHtml,
  writeIssuesJson,
  writeIssuesJunit,
  writeIssuesMarkdown,
  writeIssuesSarif,
} from 'thai-ita/check';
import {
  applyDiff,
  describeChange,
  diffReports,
  historyOf,
  invertDiff,
  pairReports,
  toJsonPatch,
  writeDiffHtml,
  writeDiffMarkdown,
  writeHistoryHtml,
} from 'thai-ita/diff';
import { activitiesOf, findActivity, partsOf, toReport, totalSpentOf } from 'thai-ita/model';
import { streamTables, writeTables } from 'thai-ita/write';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

// What plain JavaScript passes by mistake gets an answer that names the function, at every public door of these floors.

const none = undefined as never;
const report = reportOf(2566, [['โปร่งใส', ['จัดทำแผน'], ['ดี']]]);
const diff = diffReports(report, { ...report, fiscalYear: 2567 });
const altered = { ...diff, after: { ...diff.after, measures: [] } };

describe('a TypeError', () => {
  test.each([
    [() => activitiesOf(none), 'activitiesOf: expected a report, got undefined'],
    [() => partsOf([] as never), 'partsOf: expected a report, got an array'],
    [() => toReport(none), 'toReport: expected a report, got undefined'],
    [() => totalSpentOf(5 as never), 'totalSpentOf: expected a report, got 5'],
    [() => findActivity(report, none), 'findActivity: expected a text, got undefined'],
    [() => applyFixes(none, []), 'applyFixes: expected a report, got undefined'],
    [() => applyFixes(report, none), 'applyFixes: expected a list of issues, got undefined'],
    [() => writeIssuesHtml(none), 'writeIssuesHtml: expected a list of issues, got undefined'],
    [() => writeIssuesJson({} as never), 'writeIssuesJson: expected a list of issues, got an object'],
    [() => writeIssuesJunit([], null as never), 'writeIssuesJunit: expected an object of options, got null'],
    [() => writeIssuesSarif([], { document: 5 as never }), 'writeIssuesSarif: expected a text, got 5'],
    [() => diffReports(report, none), 'diffReports: expected a report, got undefined'],
    [() => pairReports(none, report), 'pairReports: expected a report, got undefined'],
    [() => historyOf(none), 'historyOf: expected a list of reports, got undefined'],
    [() => historyOf([none]), 'historyOf: expected a report, got undefined'],
    [() => writeHistoryHtml(none), 'writeHistoryHtml: expected a list of reports, got undefined'],
    [() => applyDiff(report, {} as never), 'applyDiff: expected a diff, got undefined as its changes'],
    [() => invertDiff({} as never), 'invertDiff: expected a diff, got undefined as its changes'],
    [() => toJsonPatch({ changes: [] } as never), 'toJsonPatch: expected a diff, got undefined as its summary'],
    [() => describeChange(none), 'describeChange: expected a change, got undefined'],
    [() => writeDiffHtml(none), 'writeDiffHtml: expected a diff, got undefined'],
    [() => writeDiffMarkdown('diff' as never), 'writeDiffMarkdown: expected a diff, got "diff"'],
    [() => writeTables(report as never), 'writeTables: expected reports one after the other, got an object'],
    [() => writeTables([none]), 'writeTables: expected a report, got undefined'],
  ])('%#: %s', (act, message) => expect(act).toThrow(new TypeError(message)));

  test('of a stream, when it is asked for its first piece', async () => {
    await expect(streamTables(none).next()).rejects.toThrow(
      new TypeError('streamTables: expected reports one after the other, got undefined'),
    );
  });
});

describe('a RangeError', () => {
  test.each([
    [
      () => writeIssuesMarkdown([], { language: 'fr' as never }),
      'writeIssuesMarkdown: expected language to be th or en, got "fr"',
    ],
    [
      () => diffReports(report, report, { by: 'name' as never }),
      'diffReports: expected by to be meaning or id, got "name"',
    ],
    [
      () => writeHistoryHtml([], { language: 'fr' as never }),
      'writeHistoryHtml: expected language to be th or en, got "fr"',
    ],
    [() => writeDiffHtml(altered), 'writeDiffHtml: expected a diff whose places add up, got an altered one'],
    [() => invertDiff(altered), 'invertDiff: expected a diff whose places add up, got an altered one'],
    [() => toJsonPatch(altered), 'toJsonPatch: expected a diff whose places add up, got an altered one'],
  ])('%#: %s', (act, message) => expect(act).toThrow(new RangeError(message)));

  test('applying the same diff gives an issue in its place', () => {
    expect(applyDiff(report, altered)).toMatchObject({ issues: [{ code: 'diff.damaged' }] });
  });
});
