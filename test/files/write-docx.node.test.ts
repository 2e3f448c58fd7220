import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readReportDocx, readReportFile, writeReportDocx } from 'thai-ita/files';
import type { Measure, Report } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { writeReportHtml } from 'thai-ita/write';
import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { unzip } from '../../src/files/zip/unzip.js';
import { arbitraryReport } from '../arbitrary-report.js';
import { reportOf } from '../report-of.js';
import { arbitraryFullReport } from '../schema/arbitrary-full-report.js';

const seed = inject('seed');

/** The text of a file in a Word file. */
async function xmlOf(report: Report, name: string, options = {}): Promise<string> {
  const files = await unzip(await writeReportDocx(report, options), 10_000_000, () => true);
  return new TextDecoder().decode((files as ReadonlyMap<string, Uint8Array>).get(name));
}

describe('writeReportDocx', () => {
  test('law: what is written reads back as it was, with nothing left unread', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, fc.constantFrom('thai' as const, 'arabic' as const), async (report, digits) => {
        const { value, unread } = await readReportDocx(await writeReportDocx(report, { digits }));
        expect(value).toEqual(report);
        expect(unread).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('law: addresses that activities link to read back', async () => {
    const addresses = fc.array(fc.webUrl({ withQueryParameters: true }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(arbitraryReport, addresses, async (plain, urls) => {
        const report = {
          ...plain,
          measures: plain.measures.map((measure) => ({
            ...measure,
            activities: measure.activities.map((activity, at) =>
              at % 2 === 0 ? { ...activity, evidence: urls.map((url) => ({ url })) } : activity,
            ),
          })),
        };
        expect((await readReportDocx(await writeReportDocx(report))).value).toEqual(report);
      }),
      { numRuns: 50 },
    );
  });

  test.skipIf(seed === undefined)('the real report reads back (skipped without ../shared/seed)', async () => {
    const report = readReport(seed ?? '').value as Report;
    const { value, unread } = await readReportFile(await writeReportDocx(report, { digits: 'thai' }));
    expect(value).toEqual(report);
    expect(unread).toEqual([]);
  });
});

/** Texts that a reader would take apart, numbers that do not count, lists inside lists, links. */
const awkward: Report = {
  ...reportOf(2566, [
    ['1. โปร่งใส ๒. และ (๑) เปิดเผย', ['1. แผน พ.ศ. ๒๕๖๖ ๒. ข้อ ๓ <b>', '7. - อบรม', 'ไม่มีเลข'], ['ดี']],
    ['พัสดุ', [], ['1. ตรวจสอบได้', '2. ทันเวลา']],
  ]),
  agency: { name: 'อบต.ตัวอย่าง', abbreviation: 'อบต.', type: 'subdistrict-organization' },
};
const [first, second] = awkward.measures;
const nested: Report = {
  ...awkward,
  measures: [
    {
      ...(first as Measure),
      activities: [
        {
          id: 'm1.a1',
          number: '1',
          text: 'อบรม',
          items: [
            { number: '1', text: 'รุ่นที่ ๑', items: [{ number: 'ก', text: '๑. เช้า' }, { text: 'บ่าย' }] },
            { number: '2', text: '' },
          ],
        },
      ],
    },
    second as Measure,
  ],
};

describe.each([
  ['texts with numbers', awkward],
  ['lists inside lists', nested],
])('a report with %s', (_, report) => {
  test('reads back as it was', async () => {
    const { value, unread } = await readReportDocx(await writeReportDocx(report));
    expect(value).toEqual(report);
    expect(unread).toEqual([]);
  });

  test.skipIf(!existsSync('/usr/bin/soffice'))('reads back after LibreOffice opened and saved it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'write-docx-'));
    writeFileSync(join(folder, 'a.docx'), await writeReportDocx(report, { digits: 'thai' }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, '--headless', '--convert-to', 'docx', '--outdir', join(folder, 'saved')];
    execFileSync('soffice', [...options, join(folder, 'a.docx')], { stdio: 'ignore' });
    const { value, unread } = await readReportDocx(readFileSync(join(folder, 'saved/a.docx')));
    expect(value).toEqual(report);
    expect(unread).toEqual([]);
  });
});

test('law: whatever a report holds, a Word file carries as much of it as a page does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFullReport, async (report) => {
      const { value } = await readReportDocx(await writeReportDocx(report));
      expect(value).toEqual(readReport(writeReportHtml(report), { format: 'html' }).value);
    }),
    { numRuns: 60 },
  );
});

describe('the form', () => {
  const report = reportOf(2566, [['1. โปร่งใส', ['1. จัดทำแผน', '2. เผยแพร่'], ['ดี']]]);

  test('is A4 on its side, in the font of official documents, with names for where it is missing', async () => {
    expect(await xmlOf(report, 'word/document.xml')).toMatch(
      /<w:pgSz(?=[^>]* w:w="16838")(?=[^>]* w:h="11906")(?=[^>]* w:orient="landscape")/,
    );
    expect(await xmlOf(report, 'word/styles.xml')).toContain('w:cs="TH Sarabun New"');
    expect(await xmlOf(report, 'word/fontTable.xml')).toMatch(
      /w:name="TH Sarabun New"><w:altName w:val="TH SarabunPSK,/,
    );
  });

  test('repeats its headings, which no page parts', async () => {
    const rows = (await xmlOf(report, 'word/document.xml')).split('<w:tr>').slice(1);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(rows[0]).toContain('<w:cantSplit/>');
    expect(rows[1]).not.toContain('<w:tblHeader');
    expect(rows[1]).not.toContain('<w:cantSplit');
  });

  test.each([
    ['thai', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', '๒. เผยแพร่', 'thaiNumbers'],
    ['arabic', 'ประจำปีงบประมาณ พ.ศ. 2566', '2. เผยแพร่', 'decimal'],
  ])('has %s digits', async (digits, year, item, pages) => {
    const xml = await xmlOf(report, 'word/document.xml', { digits });
    expect(xml).toContain(`>${year}<`);
    expect(xml).toContain(`>${item}<`);
    expect(xml).toContain(`w:fmt="${pages}"`);
  });

  test('holds no letter that XML cannot hold, and no markup of the report', async () => {
    const text = 'ก\0ข\ud800<w:p/>&amp;"';
    const xml = await xmlOf({ ...report, title: text }, 'word/document.xml');
    expect(xml).toContain('ก\ufffdข\ufffd&lt;w:p/&gt;&amp;amp;');
    const { value } = await readReportDocx(
      await writeReportDocx({ ...report, title: text, agency: { name: '"><x/>' } }),
    );
    expect(value?.title).toBe('ก\ufffdข\ufffd<w:p/>&amp;"');
  });

  test('only addresses of the web are links', async () => {
    const evidence = [
      { title: 'ก', url: 'javascript:alert(1)' },
      { title: 'ข', url: 'https://example.go.th/"><x/>' },
    ];
    const measures = report.measures.map((measure) => ({ ...measure, evidence }));
    const links = await xmlOf({ ...report, measures }, 'word/_rels/document.xml.rels');
    expect(links).not.toContain('javascript');
    expect(links).toContain('Target="https://example.go.th/&quot;&gt;&lt;x/&gt;"');
  });
});

describe('mistakes', () => {
  afterEach(() => {
    vi.doUnmock('docx');
    vi.resetModules();
  });
  test('a value that is no report, digits that are none', async () => {
    await expect(writeReportDocx(5 as never)).rejects.toThrow(
      new TypeError('writeReportDocx: expected a report, got 5'),
    );
    await expect(writeReportDocx(awkward, { digits: 'roman' as never })).rejects.toThrow(
      new RangeError('writeReportDocx: expected digits to be thai or arabic, got "roman"'),
    );
  });
  test('the package is said to be missing, also where a bundler leaves it out', async () => {
    const missing = new Error('writeReportDocx: to write Word files, install the package docx');
    vi.doMock('docx', () => ({ Document: undefined }));
    await expect(writeReportDocx(awkward)).rejects.toThrow(missing);
  });
});
