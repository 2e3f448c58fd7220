import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { checkReport, strict, writeIssuesHtml } from 'thai-ita/check';
import { diffReports, writeDiffHtml, writeHistoryHtml } from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.warn(`no browser at ${executablePath}: the pages are not looked at`);
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const long = 'จัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใสของหน่วยงาน ประจำปีงบประมาณ';

const before: Report = reportOf(2566, [
  [
    '1. โปร่งใส',
    [`1. ${long} พ.ศ. ๒๕๖๖`, '2. อบรม ๒๐ คน', '3. เผยแพร่ทางเว็บไซต์ของหน่วยงาน', '4. ใช้เงิน ๕๐๐ บาท'],
    ['1. ดี'],
  ],
  ['2. พัสดุ', ['1. ตรวจนับพัสดุคงเหลือ'], []],
  ['3. ร้องเรียน', ['1. ติดตั้งตู้รับฟังความคิดเห็น', `2. ${long} พ.ศ. ๒๕๖๖`], ['1. ประชาชนพึงพอใจ']],
]);
const after: Report = reportOf(2567, [
  [
    '1. ความโปร่งใส',
    [
      `1. ${long} พ.ศ. ๒๕๖๗`,
      '2. อบรม ๓๐ คน',
      '3. เผยแพร่ทางเว็บไซต์และบอร์ดของหน่วยงาน',
      '4. ใช้เงิน ๕๐๐ บาท',
      '5. ประกาศ No Gift Policy',
    ],
    ['1. ดี'],
  ],
  ['2. ร้องเรียน', [`1. ${long} พ.ศ. ๒๕๖๖`, '2. ติดตั้งตู้รับฟังความคิดเห็น'], ['1. ประชาชนพึงพอใจ']],
]);

/** Every page that the library writes, in both languages. */
const pages: readonly (readonly [string, string])[] = (['th', 'en'] as const).flatMap((language) => [
  [`writeDiffHtml, ${language}`, writeDiffHtml(diffReports(before, after), { report: after, language })] as const,
  [`writeIssuesHtml, ${language}`, writeIssuesHtml(checkReport(after, strict), { report: after, language })] as const,
  [
    `writeIssuesHtml of several, ${language}`,
    writeIssuesHtml(
      [
        { document: 'ก.html', issues: checkReport(before, strict), report: before },
        { document: 'ข.html', issues: [] },
      ],
      { language },
    ),
  ] as const,
  [
    `writeHistoryHtml, ${language}`,
    writeHistoryHtml([before, after, { ...after, fiscalYear: 2568 }, { ...before, fiscalYear: 2569 }], { language }),
  ] as const,
]);

describe.skipIf(!hasBrowser)('the pages that the library writes', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-sync'] });
  });
  afterAll(() => browser.close());

  /** Does something with a page that is open, at a width and in a scheme. */
  async function withPage<Result>(
    content: string,
    { width = 1440, scheme = 'light' }: { readonly width?: number; readonly scheme?: 'light' | 'dark' },
    use: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    try {
      await page.setContent(content);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  /** What axe finds, everything unfolded. */
  const findingsOf = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
    await page.evaluate(axeScript);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${html}`));
  };

  // colours do not change with the language or the width: each scheme once, each width once
  const looks = pages.flatMap(([name, content]) => [
    [`${name}, light, 1440`, content, { scheme: 'light', width: 1440 }] as const,
    ...(name.endsWith('th') ? [[`${name}, dark, 360`, content, { scheme: 'dark', width: 360 }] as const] : []),
  ]);
  test.each(looks)('axe finds nothing in %s', async (_, content, look) => {
    expect(await withPage(content, look, findingsOf)).toEqual([]);
  });

  test('axe sees what is wrong', async () => {
    const faint =
      '<!doctype html><html lang="th"><title>ก</title><main><h1 style="color:#ccc">รายงาน</h1></main></html>';
    expect(await withPage(faint, {}, findingsOf)).toEqual([expect.stringMatching(/^serious color-contrast/)]);
  });

  test.each(pages)('%s is no wider than a telephone', async (_, content) => {
    for (const width of [360, 768]) {
      const wide = await withPage(content, { width }, (page) => page.evaluate('document.documentElement.scrollWidth'));
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

  test.each(pages)('%s has headings in order and one main part', async (_, content) => {
    const levels = [...content.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(content.match(/<main>/g)).toHaveLength(1);
    expect(content).not.toMatch(/<script|<link|\ssrc=|@import|url\(/);
  });

  /** Texts of the elements of a selector that are seen. */
  const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

  test('filters of the page of a diff hide what they name', async () => {
    const [, content] = pages[0] as (typeof pages)[number];
    await withPage(content, {}, async (page) => {
      for (const group of ['added', 'removed', 'reworded', 'numbers', 'stale', 'same']) {
        const box = page.locator(`input[value=${group}]`);
        expect(await seen(page, `main .${group}`), group).toBeGreaterThan(0);
        await box.uncheck();
        expect(await seen(page, `main .${group}`), group).toBe(0);
        await box.check();
      }
    });
  });

  test('a diff stands in one column or two, and in one on a telephone', async () => {
    const [, content] = pages[0] as (typeof pages)[number];
    const columns = (page: Page) =>
      page.evaluate(
        '[...document.querySelectorAll(".sides")].filter((each) => each.children.length === 2).map((each) => [...each.children].filter((side) => side.checkVisibility()).length)',
      );
    await withPage(content, {}, async (page) => {
      expect(new Set((await columns(page)) as number[])).toEqual(new Set([2]));
      expect(await seen(page, '.now > del')).toBe(0);
      await page.locator('input[value=one]').check();
      expect(new Set((await columns(page)) as number[])).toEqual(new Set([1]));
      expect(await seen(page, '.now > del')).toBeGreaterThan(0);
    });
    await withPage(content, { width: 360 }, async (page) => {
      expect(new Set((await columns(page)) as number[])).toEqual(new Set([1]));
      expect(await seen(page, '.columns')).toBe(0);
    });
  });

  test('filters of the page of findings hide what they name', async () => {
    const [, content] = pages[1] as (typeof pages)[number];
    await withPage(content, {}, async (page) => {
      for (const box of await page.locator('.filters input').all()) {
        const severity = await box.getAttribute('value');
        expect(await seen(page, `.issue.${severity}`)).toBeGreaterThan(0);
        await box.uncheck();
        expect(await seen(page, `.issue.${severity}`)).toBe(0);
      }
    });
  });

  test('what stayed the same in all years is hidden', async () => {
    const [, content] = pages[3] as (typeof pages)[number];
    await withPage(content, {}, async (page) => {
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
      expect(await seen(page, 'tr.steady')).toBeGreaterThan(0);
      await page.locator('input[value=steady]').uncheck();
      expect(await seen(page, 'tr.steady')).toBe(0);
    });
  });
});
