import {
  type DocumentIssues,
  writeIssuesHtml,
  writeIssuesJson,
  writeIssuesJunit,
  writeIssuesMarkdown,
  writeIssuesSarif,
} from 'thai-ita/check';
import type { Issue, Severity } from 'thai-ita/model';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junitSchema } from './junit-schema.js';

const issue = (code: string, severity: Severity, line: number): Issue => ({
  code,
  severity,
  message: { th: `ข้อความ <${code}>`, en: `sentence <${code}>` },
  place: { source: { line, column: 2, offset: 5, length: 3 } },
});

const documents: readonly DocumentIssues[] = [
  {
    document: 'ก/รายงาน ๑.html',
    issues: [issue('check.years-agree', 'warning', 3), issue('read.no-table', 'error', 1)],
  },
  { document: 'b.txt', issues: [] },
  { document: 'c&d.txt', issues: [issue('check.years-agree', 'note', 9)] },
];

/** As much of a run of SARIF as the test looks at. */
interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly {
    readonly ruleIndex: number;
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    }[];
  }[];
}

describe('several documents in one output', () => {
  test('JSON counts over all and for each', () => {
    expect(JSON.parse(writeIssuesJson(documents))).toMatchObject({
      error: 1,
      warning: 1,
      note: 1,
      documents: [
        { document: 'ก/รายงาน ๑.html', error: 1, warning: 1, note: 0 },
        { document: 'b.txt', error: 0, issues: [] },
        { document: 'c&d.txt', note: 1 },
      ],
    });
  });

  test('SARIF is one run, each result with its document and its rule', () => {
    const { runs } = JSON.parse(writeIssuesSarif(documents, { language: 'en' })) as {
      readonly runs: readonly SarifRun[];
    };
    const [run] = runs;
    expect(runs).toHaveLength(1);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['check.years-agree', 'read.no-table']);
    const told = run?.results.map(({ ruleIndex, locations }) => [
      ruleIndex,
      ...locations.map(({ physicalLocation: { artifactLocation, region } }) => [
        decodeURI(artifactLocation.uri),
        region.startLine,
      ]),
    ]);
    expect(told).toEqual([
      [0, ['ก/รายงาน ๑.html', 3]],
      [1, ['ก/รายงาน ๑.html', 1]],
      [0, ['c%26d.txt', 9]],
    ]);
  });

  test.each([
    ['several', documents],
    ['none', []],
    ['one', documents[0]?.issues ?? []],
  ])('JUnit of %s is valid by its schema', async (_, issues) => {
    const contents = writeIssuesJunit(issues);
    const checked = await validateXML({ xml: [{ fileName: 'a.xml', contents }], schema: [junitSchema] });
    expect(checked.errors).toEqual([]);
  });

  test('the schema refuses what is no JUnit', async () => {
    const contents = writeIssuesJunit(documents).replace('<testcase ', '<test ').replace('</testcase>', '</test>');
    const { valid } = await validateXML({ xml: [{ fileName: 'a.xml', contents }], schema: [junitSchema] });
    expect(valid).toBe(false);
  });

  test('JUnit has a suite for each document', () => {
    const suites = [...writeIssuesJunit(documents).matchAll(/<testsuite name="([^"]*)" tests="(\d)" failures="(\d)"/g)];
    expect(suites.map((each) => each.slice(1))).toEqual([
      ['ก/รายงาน ๑.html', '2', '2'],
      ['b.txt', '0', '0'],
      ['c&amp;d.txt', '1', '0'],
    ]);
  });

  test('Markdown and HTML have a heading for each', () => {
    expect(writeIssuesMarkdown(documents).match(/^## .*$/gm)).toEqual([
      '## ก/รายงาน ๑.html',
      '## b.txt',
      '## c&amp;d.txt',
    ]);
    expect(writeIssuesHtml(documents).match(/<h2>.*<\/h2>/g)).toEqual([
      '<h2>ก/รายงาน ๑.html</h2>',
      '<h2>b.txt</h2>',
      '<h2>c&amp;d.txt</h2>',
    ]);
  });
});
