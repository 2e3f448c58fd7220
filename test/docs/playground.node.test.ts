import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { readReportDocx } from 'thai-ita/files';
import { readReport } from 'thai-ita/read';
import { writeReportHtml } from 'thai-ita/write';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { excelOf, wordOf } from './files-of-report.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser && process.env['CI']) throw new Error(`no browser at ${executablePath}`);

const address = pathToFileURL(path.resolve('docs/playground/index.html')).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The real report where it is at hand, else the example; counted by hand. */
const seed = inject('seed');
const example = readFileSync('examples/reports/thungdokchan-2566.txt', 'utf8');
const text = seed ?? example;
const counts =
  seed === undefined ? '6 measures · 21 activities · 10 outcomes' : '10 measures · 54 activities · 31 outcomes';
const report = readReport(text).value;
if (report === undefined) throw new Error('no report in the text');

describe.skipIf(!hasBrowser)('the playground, opened from a file without a network', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let asked: string[];
  let failed: string[];

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/playground.mjs']);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-sync'] });
  });

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB', offline: true });
    page = await context.newPage();
    asked = [];
    failed = [];
    page.on('request', (request) => {
      if (!/^(?:file|data|blob|about):/.test(request.url())) asked.push(request.url());
    });
    page.on('pageerror', ({ message }) => void failed.push(message));
    await page.goto(address);
  });

  afterEach(async () => {
    expect(asked).toEqual([]);
    expect(failed).toEqual([]);
    await context.close();
  });

  afterAll(() => browser?.close());

  const give = (name: string, buffer: Buffer) =>
    page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
  const summary = () => page.getByRole('status');
  const isTold = (wanted: string) => expect.poll(() => summary().textContent(), { timeout: 30_000 }).toContain(wanted);

  test('reads a report that is pasted', async () => {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByLabel('Text of the report').fill(text);
    await isTold(counts);
  });

  test('reads a text file', async () => {
    await give('report.txt', Buffer.from(text));
    await isTold(`report.txt ${counts}`);
  });

  test('reads a text file of windows-874, and shows its letters', async () => {
    // ก to ๛ stand in one row there
    const bytes = Buffer.from(
      [...example].map((letter) => (letter < '\u0e00' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x0d60)),
    );
    await give('old.txt', bytes);
    await isTold('old.txt 6 measures · 21 activities · 10 outcomes');
    await expect.poll(() => page.getByLabel('Source').getByText('ปีงบประมาณ').count()).toBeGreaterThan(0);
    await page.getByRole('tab', { name: /Findings/ }).click();
    await expect.poll(() => page.getByText('files.encoding').count()).toBe(1);
  });

  test('reads a Word file', async () => {
    await give('report.docx', await wordOf(report));
    await isTold(`report.docx ${counts}`);
  });

  test('reads an Excel file', async () => {
    await give('report.xlsx', excelOf(report));
    await isTold(`report.xlsx ${counts}`);
  });

  test('reads a PDF file', async () => {
    const printer = await context.newPage();
    await printer.setContent(
      `<style>td,th{border:1px solid}table{border-collapse:collapse}</style>${writeReportHtml(report)}`,
    );
    const buffer = Buffer.from(await printer.pdf({ tagged: true, landscape: true, format: 'A4' }));
    await give('report.pdf', buffer);
    await isTold(`report.pdf ${counts}`);
  });

  test('says what a file is that cannot be read', async () => {
    await give('old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    await expect.poll(() => page.getByText('No report was found').count()).toBe(1);
    await expect.poll(() => page.getByText('.docx').count()).toBeGreaterThan(0);
  });

  test('accepts a fix, changes a role, compares, writes a file', async () => {
    const rows = 'มาตรการ\tผลการดำเนินงาน\tข้อคิดของนายก\nโปร่งใส\tจัดทำแผน ปีงบประมาณ พ.ศ 2566\tประชาชนทราบ';
    await give('report.txt', Buffer.from(`อบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. 2566\n${rows}`));
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page
      .locator('li', { hasText: 'check.era-mark-is-plain' })
      .getByRole('button', { name: 'Accept fix' })
      .click();
    await page.getByRole('tab', { name: 'Columns' }).click();
    await page.getByLabel('Role of ข้อคิดของนายก').selectOption('outcome');
    await isTold('1 outcomes');
    await page.getByRole('tab', { name: 'Report', exact: true }).click();
    await expect.poll(() => page.locator('.report').textContent()).toContain('พ.ศ. 2566');
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Take the example of 2567' }).click();
    await expect.poll(() => page.locator('iframe').count()).toBe(1);
    await page.getByRole('tab', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'report.md' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('report.md');
    expect(readFileSync(await download.path(), 'utf8')).toContain('ประชาชนทราบ');
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'report.docx' }).click(),
    ]);
    const { value } = await readReportDocx(readFileSync(await word.path()));
    expect(value?.measures[0]?.outcomes.map((outcome) => outcome.text)).toEqual(['ประชาชนทราบ']);
  });

  test('converts while one types, and says why it cannot', async () => {
    await page.getByRole('tab', { name: 'Numerals' }).click();
    await page.getByLabel('Amount of money').fill('1,23 บาท');
    await expect.poll(() => page.getByText('thai.number-wrong-grouping').count()).toBe(1);
    await page.getByLabel('Amount of money').fill('๕๐๐ บาท');
    await expect.poll(() => page.getByText('ห้าร้อยบาทถ้วน').count()).toBe(1);
  });

  test('is worked by the keyboard', async () => {
    await page.getByRole('tab', { name: 'A report' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('tab', { name: 'Numerals' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await expect.poll(() => page.getByRole('tab', { name: 'A report' }).getAttribute('aria-selected')).toBe('true');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong, in the %s scheme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    await isTold('measures');
    for (const name of ['Report', 'Findings', 'Columns', 'Unread', 'Download', 'Numerals']) {
      await page.getByRole('tab', { name }).first().click();
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        name,
      ).toEqual([]);
    }
  });

  test('nothing is wider than a telephone', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
