import { existsSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { type Browser, chromium, type Page } from 'playwright';
import { writeIssuesHtml, writeIssuesMarkdown } from 'thai-ita/check';
import { diffReports, writeDiffHtml, writeDiffMarkdown, writeHistoryHtml } from 'thai-ita/diff';
import type { Issue, Report } from 'thai-ita/model';
import { writeReportHtml, writeReportMarkdown } from 'thai-ita/write';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { payloads } from './payloads.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.warn(`no browser at ${executablePath}: pages with payloads are not opened`);

/** A report with the text in every field that is shown. */
const reportOf = (text: string): Report => ({
  agency: { name: text, abbreviation: text, district: text, province: text },
  fiscalYear: 2566,
  title: text,
  preamble: text,
  measures: [
    {
      id: 'm1',
      number: text,
      title: text,
      sections: [text],
      activities: [{ id: 'm1.a1', number: text, text, responsible: text, results: [{ period: text, text }] }],
      outcomes: [{ id: 'm1.o1', text, items: [{ text }] }],
      steps: [{ text }],
      monitoring: text,
      period: text,
      budgetText: text,
      statusText: text,
      remarks: text,
      evidence: [{ title: text, url: text, file: text }, { url: `https://example.go.th/${text}` }],
    },
  ],
});

const plain: Report = { agency: { name: 'ก' }, fiscalYear: 2565, title: 'ก', measures: [] };

const issueOf = (text: string): Issue => ({
  code: text,
  severity: 'error',
  message: { th: text, en: text },
  place: { path: [text] },
  found: text,
  expected: text,
});

const html = new MarkdownIt({ html: true, linkify: false });

/** Each way from a text of a report to a page. */
const pages: Readonly<Record<string, (text: string) => string>> = {
  writeReportHtml: (text) => writeReportHtml(reportOf(text)),
  writeDiffHtml: (text) => writeDiffHtml(diffReports(plain, reportOf(text))),
  'writeDiffHtml with the report': (text) => {
    const report = reportOf(text);
    return writeDiffHtml(diffReports(report, { ...report, fiscalYear: 2567 }), {
      report: { ...report, fiscalYear: 2567 },
    });
  },
  'writeDiffHtml of what is gone': (text) => writeDiffHtml(diffReports(reportOf(text), plain), { language: 'en' }),
  writeIssuesHtml: (text) => writeIssuesHtml([issueOf(text)], { document: text }),
  'writeIssuesHtml with the report': (text) => {
    const issue = { ...issueOf(text), place: { path: ['measures', 0, 'activities', 0, 'text'] } };
    return writeIssuesHtml([{ document: text, issues: [issue], report: reportOf(text) }], { codePages: '/' });
  },
  writeHistoryHtml: (text) => writeHistoryHtml([{ ...plain, fiscalYear: 2564 }, reportOf(text), plain]),
  'writeReportMarkdown, markdown-it': (text) => html.render(writeReportMarkdown(reportOf(text))),
  'writeReportMarkdown, marked': (text) => marked.parse(writeReportMarkdown(reportOf(text)), { async: false }),
  'writeDiffMarkdown, markdown-it': (text) => html.render(writeDiffMarkdown(diffReports(plain, reportOf(text)))),
  'writeDiffMarkdown, marked': (text) =>
    marked.parse(writeDiffMarkdown(diffReports(plain, reportOf(text))), { async: false }),
  'writeIssuesMarkdown, markdown-it': (text) => html.render(writeIssuesMarkdown([issueOf(text)])),
  'writeIssuesMarkdown, marked': (text) => marked.parse(writeIssuesMarkdown([issueOf(text)]), { async: false }),
};

const address = 'http://page.example/';

/** A page from which nothing is reached, and which notes what runs. */
async function emptyPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**', (route) =>
    route.request().url() === address ? route.fulfill({ contentType: 'text/html', body: '' }) : route.abort(),
  );
  await page.addInitScript('runs = []; ran = alert = () => runs.push("ran");');
  await page.goto(address);
  return page;
}

/** Run in the page: moves over everything, and tells what ran and which links are no addresses of the web. */
const touchEverything = `(async () => {
  for (const each of document.querySelectorAll('body *')) {
    each.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  }
  const links = [...document.querySelectorAll('a[href], area[href]')].filter((each) => !/^(https?)?:$/.test(each.protocol));
  await new Promise((resolve) => setTimeout(resolve, 5));
  return [...runs, ...links.map((link) => 'link ' + link.href)];
})()`;

/** What a page did: scripts that ran, addresses that were asked for, links that would run something. */
async function doneBy(page: Page, content: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.removeAllListeners('request');
  page.on('request', (request) => void asked.push(request.url()));
  await page.evaluate('runs.length = 0');
  await page.setContent(content, { waitUntil: 'load' });
  return [...(await page.evaluate<string[]>(touchEverything)), ...asked];
}

describe.skipIf(!hasBrowser)('nothing that a report says runs or loads', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-sync'] });
  });

  beforeEach(async () => {
    page = await emptyPage(browser);
  });

  afterEach(() => page.close());

  afterAll(() => browser.close());

  test('the test sees what runs and what loads', async () => {
    const plainPayloads = [
      '<script>ran()</script>',
      '<img src=x>',
      '<a href="javascript:ran()">ก</a>',
      '<svg onload=ran()>',
    ];
    for (const payload of plainPayloads) expect(await doneBy(page, `<p>${payload}</p>`)).not.toEqual([]);
  });

  test.each(Object.entries(pages))('%s', async (_, pageOf) => {
    for (const payload of payloads) expect(await doneBy(page, pageOf(payload)), payload).toEqual([]);
  });
});
