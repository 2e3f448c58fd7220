import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Draft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { checkReport, writeIssuesSarif } from 'thai-ita/check';
import type { Issue } from 'thai-ita/model';
import { expect, test } from 'vitest';
import { arbitraryFullReport } from '../schema/arbitrary-full-report.js';
import { cleanReport } from './clean-report.js';
import { faults } from './planted-faults.js';
import { randomOf } from './random.js';

// The official schema, JSON Schema draft 04; `format: uri` is checked with WHATWG's parser.
const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Draft04({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat(
  'uri-reference',
  (text: string) => URL.canParse(text, 'https://example.go.th/') && !/[^\x21-\x7e]/.test(text),
);
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
const isSarif = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);

const errorsOf = (text: string): unknown => (isSarif(JSON.parse(text)) ? [] : isSarif.errors);

test('the schema refuses what is no SARIF', () => {
  const sarif = JSON.parse(writeIssuesSarif([])) as Record<string, unknown>;
  expect(errorsOf(JSON.stringify({ ...sarif, version: '2.0' }))).not.toEqual([]);
  expect(errorsOf(JSON.stringify({ ...sarif, runs: [{}] }))).not.toEqual([]);
});

test.each(faults)('SARIF of $name is valid', ({ plant }) => {
  for (let seed = 0; seed < 40; seed += 1) {
    const planted = plant(cleanReport(seed, { measures: 10 }), randomOf(seed));
    if (planted === undefined) continue;
    const issues = checkReport(planted.report);
    expect(issues.length).toBeGreaterThan(0);
    expect(errorsOf(writeIssuesSarif(issues, { document: 'รายงาน ๑.txt' }))).toEqual([]);
    return;
  }
  throw new Error('was never planted');
});

test('SARIF with places, further places and a confidence is valid', () => {
  const source = { line: 3, column: 1, offset: 20, length: 0 };
  const issues: readonly Issue[] = [
    { code: 'read.x', severity: 'error', message: { th: 'ก', en: 'a' }, place: { source } },
    {
      code: 'check.y',
      severity: 'note',
      message: { th: '', en: '' },
      place: { path: ['measures', 0], source },
      related: [{ path: ['a/b~c'] }, { source }],
      confidence: 0.95,
    },
    { code: 'check.z', severity: 'warning', message: { th: 'ข', en: 'b' } },
  ];
  expect(errorsOf(writeIssuesSarif(issues, { language: 'en', document: '\ud800 %' }))).toEqual([]);
});

test('SARIF of any report is valid', () => {
  fc.assert(
    fc.property(arbitraryFullReport, (report) => {
      expect(errorsOf(writeIssuesSarif(checkReport(report)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** The first run of SARIF of one issue. */
const runOf = (message: string, options: Parameters<typeof writeIssuesSarif>[1]) => {
  const issue: Issue = { code: 'check.years-agree', severity: 'warning', message: { th: message, en: message } };
  const text = writeIssuesSarif([issue], options);
  expect(errorsOf(text)).toEqual([]);
  return (JSON.parse(text) as { runs: SarifRun[] }).runs[0];
};
interface SarifRun {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly help?: unknown; readonly helpUri?: string }[] };
  };
  readonly results: readonly {
    readonly message: { readonly text: string };
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    }[];
  }[];
}

test.each([
  ['a#1.html', 'a%231.html'],
  ['a?.html', 'a%3F.html'],
  ['100%.html', '100%25.html'],
  ['a b/[1].html', 'a%20b/%5B1%5D.html'],
  ['a:b.html', 'a%3Ab.html'],
  ['x/a:b.html', 'x/a%3Ab.html'],
  ['C:\\x\\a.html', 'file:///C:/x/a.html'],
  ['x\\a.html', 'x/a.html'],
  ['/srv/a.html', '/srv/a.html'],
  ['https://example.go.th/a b.html', 'https://example.go.th/a%20b.html'],
  ['', 'report'],
  ['กข.txt', '%E0%B8%81%E0%B8%82.txt'],
])('the address of the document %j is %s', (document, uri) => {
  expect(runOf('ก', { document })?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
});

test('half a surrogate pair of a message is replaced, and each rule has help', () => {
  const run = runOf('a\ud800b', { codePages: 'https://example.go.th/codes/' });
  expect(run?.results[0]?.message.text).toBe('a\ufffdb');
  const [rule] = run?.tool.driver.rules ?? [];
  expect(rule?.helpUri).toBe('https://example.go.th/codes/check.years-agree.html');
  expect(rule?.help).toBeDefined();
  expect(runOf('a', { codePages: '' })?.tool.driver.rules[0]?.helpUri).toBeUndefined();
  expect(runOf('a', {})?.tool.driver.rules[0]?.helpUri).toBe(
    'https://thai-ita.github.io/thai-ita/codes/check.years-agree.html',
  );
});

test('the pages of codes are part of the home page of the package', () => {
  const { homepage = 'https://thai-ita.github.io/thai-ita/' } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly homepage?: string;
  };
  expect(runOf('a', {})?.tool.driver.rules[0]?.helpUri?.startsWith(`${homepage.replace(/\/?$/, '/')}codes/`)).toBe(
    true,
  );
});
