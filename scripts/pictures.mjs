// Draws the pictures of README.md and docs: `npx tsx scripts/pictures.mjs`. Needs a build and /usr/bin/chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { diffReports, writeDiffHtml } from '../dist/diff/index.js';
import { readReport } from '../dist/read/index.js';
import { wayOfAReport } from './way-of-a-report.ts';

const reportOf = (name) => readReport(readFileSync(`examples/reports/${name}`, 'utf8')).value;
const before = reportOf('thungdokchan-2566.txt');
const after = reportOf('thungdokchan-2567.html');

mkdirSync('docs/pictures', { recursive: true });
writeFileSync('docs/pictures/way-of-a-report.svg', wayOfAReport());
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1000, height: 720 }, deviceScaleFactor: 1.5 });
await page.setContent(writeDiffHtml(diffReports(before, after), { report: after, language: 'en' }));
await page.evaluate(() => document.querySelectorAll('section')[1]?.scrollIntoView());
await page.screenshot({ path: 'docs/pictures/diff.png' });
await browser.close();
