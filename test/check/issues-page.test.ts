import {
  type CodePageOptions,
  checkReport,
  type DocumentIssues,
  type IssuesPageOptions,
  type SarifOptions,
  writeIssuesHtml,
  writeIssuesMarkdown,
  writeIssuesSarif,
} from 'thai-ita/check';
import type { Issue, Report } from 'thai-ita/model';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { reportOf } from '../report-of.js';

const report: Report = reportOf(2566, [
  ['1. โปร่งใส', ['1. จัดทำแผน', '2. อบรม ๒๐ คน และ ๑๒๐ คน เมื่อ ๒๐ มกราคม'], ['1. ดี']],
  ['2. <b>พัสดุ</b>', ['1. ตรวจนับ'], []],
]);

const issue = (path: readonly (string | number)[] | undefined, more: Partial<Issue> = {}): Issue => ({
  code: 'check.years-agree',
  severity: 'warning',
  message: { th: 'ข้อความ', en: 'sentence' },
  ...(path !== undefined && { place: { path } }),
  ...more,
});

describe('writeIssuesHtml', () => {
  test('groups by measure in the order of the report, what is of the whole report first', () => {
    const page = writeIssuesHtml(
      [
        issue(['measures', 1]),
        issue(['measures', 0, 'activities', 1, 'text']),
        issue(['measures', 1, 'budgetSatang']),
        issue(undefined),
        issue(['agency', 'province']),
      ],
      { report },
    );
    expect(page.match(/<h2>.*<\/h2>|class="issue/g)).toEqual([
      '<h2>ทั้งรายงาน</h2>',
      'class="issue',
      'class="issue',
      '<h2>มาตรการที่ 1 <span>โปร่งใส</span></h2>',
      'class="issue',
      '<h2>มาตรการที่ 2 <span>&lt;b&gt;พัสดุ&lt;/b&gt;</span></h2>',
      'class="issue',
      'class="issue',
    ]);
  });

  test('without the report a measure has its place', () => {
    expect(writeIssuesHtml([issue(['measures', 1])], { language: 'en' })).toContain('<h2>Measure 2</h2>');
  });

  test('shows the text with every place of what was found marked, but not inside a longer number', () => {
    const page = writeIssuesHtml([issue(['measures', 0, 'activities', 1, 'text'], { found: '๒๐' })], { report });
    expect(page).toContain('<blockquote>อบรม <mark>๒๐</mark> คน และ ๑๒๐ คน เมื่อ <mark>๒๐</mark> มกราคม</blockquote>');
  });

  test('of a long text as much as a reader looks at, around the mark', () => {
    const long = reportOf(2566, [['โปร่งใส', [`${'ก่อนหน้านี้ '.repeat(500)}ปี ๒๕๖๕${' หลังจากนี้'.repeat(500)}`], []]]);
    const many = Array.from({ length: 50 }, () => issue(['measures', 0, 'activities', 0, 'text'], { found: '๒๕๖๕' }));
    const page = writeIssuesHtml(many, { report: long });
    expect(page).toContain('ปี <mark>๒๕๖๕</mark> หลัง');
    expect(page.match(/<blockquote>….*…<\/blockquote>/g)).toHaveLength(50);
    expect(page.length).toBeLessThan(100_000);
  });

  test('severity by word and class, in both languages', () => {
    const issues = (['error', 'warning', 'note'] as const).map((severity) => issue(undefined, { severity }));
    const words = (language: 'th' | 'en') =>
      [
        ...writeIssuesHtml(issues, { language }).matchAll(
          /<li class="issue (\w+)">\n<p><strong class="severity">([^<]*)/g,
        ),
      ].map((each) => each.slice(1));
    expect(words('th')).toEqual([
      ['error', 'ข้อผิดพลาด'],
      ['warning', 'ข้อควรตรวจ'],
      ['note', 'หมายเหตุ'],
    ]);
    expect(words('en').map(([, word]) => word)).toEqual(['Error', 'Warning', 'Note']);
  });

  test.each([
    [['measures', 0, 'activities', 1, 'text'], 'กิจกรรมที่ 2', 'activity 2'],
    [['measures', 0, 'activities', 1, 'budgetSatang'], 'กิจกรรมที่ 2 › งบประมาณ', 'activity 2 › budget'],
    [['measures', 0, 'outcomes', 0, 'items', 2], 'ผลลัพธ์ที่ 1 › ข้อย่อยที่ 3', 'outcome 1 › item 3'],
    [['agency', 'province'], 'หน่วยงาน › province', 'agency › province'],
  ] as const)('says where %j is', (path, th, en) => {
    expect(writeIssuesHtml([issue(path)])).toContain(`<p class="quiet">${th} · <a`);
    expect(writeIssuesHtml([issue(path)], { language: 'en' })).toContain(`<p class="quiet">${en} · <a`);
  });

  test('line or page where it is known', () => {
    const source = { line: 3, column: 7, offset: 40, length: 2 };
    expect(writeIssuesHtml([issue(undefined, { place: { source } })])).toContain('<p class="quiet">บรรทัด 3:7 · ');
    const inCell = { place: { source: { ...source, table: 1, row: 5, cell: 2 } } };
    expect(writeIssuesHtml([issue(undefined, inCell)])).toContain('บรรทัด 3:7 · ตาราง 1 แถว 5 ช่อง 2 · ');
    expect(writeIssuesHtml([issue(undefined, inCell)], { language: 'en' })).toContain(
      'line 3:7 · table 1, row 5, cell 2 · ',
    );
    const onPage = { place: { source: { ...source, page: 2 } } };
    expect(writeIssuesHtml([issue(undefined, onPage)], { language: 'en' })).toContain('<p class="quiet">page 2 · ');
  });

  test('texts of the report say that they are Thai on a page in English', () => {
    const page = writeIssuesHtml(checkReport(report), { report, language: 'en' });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h1 lang="th">รายงานผล</h1>');
    expect(page).toContain('<h2>Measure 2 <span lang="th">&lt;b&gt;พัสดุ&lt;/b&gt;</span></h2>');
    expect(page).toContain('<blockquote lang="th"><mark>&lt;b&gt;</mark>พัสดุ');
  });

  test('of several documents each has its own report', () => {
    const issues = [issue(['measures', 0])];
    const page = writeIssuesHtml([
      { document: 'a.txt', issues, report },
      { document: 'b.txt', issues },
    ]);
    expect(page.match(/<h[123]>.*<\/h[123]>/g)).toEqual([
      '<h1>ข้อสังเกตของเอกสาร 2 ฉบับ</h1>',
      '<h2>a.txt</h2>',
      '<h3>มาตรการที่ 1 <span>โปร่งใส</span></h3>',
      '<h2>b.txt</h2>',
      '<h3>มาตรการที่ 1</h3>',
    ]);
  });

  test('nothing found is said', () => {
    expect(writeIssuesHtml([], { language: 'en' })).toContain('<p>Nothing was found.</p>');
  });

  test('types', () => {
    expectTypeOf<IssuesPageOptions['report']>().toEqualTypeOf<Report | undefined>();
    expectTypeOf<DocumentIssues['report']>().toEqualTypeOf<Report | undefined>();
    expectTypeOf<SarifOptions>().toExtend<CodePageOptions>();
    expectTypeOf(writeIssuesMarkdown).parameter(1).toExtend<CodePageOptions | undefined>();
  });

  test('mistakes are thrown', () => {
    expect(() => writeIssuesHtml([], { report: 5 as never })).toThrow(
      new TypeError('writeIssuesHtml: expected a report, got 5'),
    );
    expect(() => writeIssuesHtml([], { codePages: 5 as never })).toThrow(
      new TypeError('writeIssuesHtml: expected a text, got 5'),
    );
  });
});

describe('the page of a code', () => {
  const pages = 'https://thai-ita.github.io/thai-ita/codes/';
  const addressOf = (code: string, codePages?: string) =>
    /<a href="([^"]*)"><code>/.exec(writeIssuesHtml([issue(undefined, { code })], { codePages }))?.[1];

  test.each([
    ['check.years-agree', undefined, `${pages}check.years-agree.html`],
    ['read.no-table', undefined, `${pages}read.no-table.html`],
    ['own.few-measures', undefined, undefined],
    ['own.few-measures', 'https://example.go.th/codes/', 'https://example.go.th/codes/own.few-measures.html'],
    ['check.years-agree', 'https://example.go.th/?code=', 'https://example.go.th/?code=check.years-agree'],
    ['check.years-agree', '', undefined],
    ['<b>', 'https://example.go.th/codes/', undefined],
  ])('%s with pages %j is %s', (code, codePages, address) => {
    expect(addressOf(code, codePages)).toBe(address);
    const { runs } = JSON.parse(writeIssuesSarif([issue(undefined, { code })], { codePages })) as {
      runs: readonly [{ tool: { driver: { rules: readonly [{ helpUri?: string }] } } }];
    };
    expect(runs[0].tool.driver.rules[0].helpUri).toBe(address);
    const markdown = writeIssuesMarkdown([issue(undefined, { code })], { codePages });
    if (address === undefined) expect(markdown).not.toContain('](');
    else expect(markdown).toContain(`[\`${code}\`](<${address}>)`);
  });
});
