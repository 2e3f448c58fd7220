import {
  applyFixes,
  writeIssuesHtml,
  writeIssuesJson,
  writeIssuesJunit,
  writeIssuesMarkdown,
  writeIssuesSarif,
} from 'thai-ita/check';
import type { Issue } from 'thai-ita/model';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

const issue = {
  code: 'check.x',
  severity: 'error',
  message: { th: 'ก', en: 'a' },
  place: { path: ['measures', 0], source: { line: 1, column: 1, offset: 0, length: 1 } },
};

const writers = [writeIssuesHtml, writeIssuesJson, writeIssuesJunit, writeIssuesMarkdown, writeIssuesSarif];

describe.each([
  ['0', null],
  ['0.severity', { ...issue, severity: '"><script>alert(1)</script>' }],
  ['0.severity', { ...issue, severity: 'constructor' }],
  ['0.code', { ...issue, code: 5 }],
  ['0.message.en', { ...issue, message: { th: 'ก' } }],
  ['0.place.source.line', { ...issue, place: { source: { ...issue.place.source, line: '<b>' } } }],
  ['0.place.path.0', { ...issue, place: { path: [{}] } }],
  ['0.fix.0.path', { ...issue, fix: [{ text: 'ก' }] }],
])('issues with a wrong %s', (field, wrong) => {
  test.each(writers)('are refused by %o with the field named', (write) => {
    expect(() => write([wrong as unknown as Issue])).toThrow(`as its ${field}`);
  });

  test('are refused by applyFixes', () => {
    expect(() => applyFixes(reportOf(2566, []), [wrong as unknown as Issue])).toThrow(`as its ${field}`);
  });
});

test('issues as they are given by the library are written', () => {
  for (const write of writers) expect(write([issue as Issue])).toContain('check.x');
});
