import type { Report } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { writeReportCsv, writeReportHtml, writeReportMarkdown, writeReportTsv } from 'thai-ita/write';
import { describe, expect, test } from 'vitest';

/** Texts that a careless writer lets run, load or make rows. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">ก</a>',
  '[ก](javascript:alert(1))',
  '![ก](http://a.th/x.png)',
  '[ก]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '</table><script>alert(1)</script>',
  '# ก',
  'ก | ข | ค',
  '&lt;script&gt;',
  '<!-- ก -->',
];

const reportOf = (text: string): Report => ({
  agency: { name: 'อบต.ตัวอย่าง' },
  fiscalYear: 2566,
  title: `รายงานผล ${text}`,
  preamble: `ตามที่ ${text}`,
  measures: [
    {
      id: 'm1',
      number: '1',
      title: `ก ${text}`,
      activities: [{ id: 'm1.a1', text }],
      outcomes: [{ id: 'm1.o1', text: `ข ${text}` }],
      remarks: `ค ${text}`,
      evidence: [{ title: `ง ${text}` }],
    },
  ],
});

/** Tags that the writers themselves use. */
const ownTags = /<\/?(?:br|ul|ol|li|p|span|a)(?=[\s>])/g;

describe.each(payloads)('%s', (text) => {
  test('is text in Markdown: no tag, no link, no picture of its own', () => {
    const written = writeReportMarkdown(reportOf(text));
    expect(written.replace(ownTags, '')).not.toMatch(/<[a-z!/]/i);
    expect(written).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|(?<!\\)\]:/);
    expect(written.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
  });

  test.each([
    ['markdown', writeReportMarkdown],
    ['html', writeReportHtml],
    ['tsv', writeReportTsv],
    ['csv', writeReportCsv],
  ] as const)('reads back from %s', (format, write) => {
    const report = reportOf(text);
    const { value } = readReport(write(report), { format });
    expect(value?.measures).toEqual(report.measures);
  });
});

test.each(['\t', '\n', '\r', '\v'])('%j in a title makes no row', (control) => {
  const report = reportOf('ก');
  const title = `รายงานผล${control}มาตรการ${control}ผลลัพธ์`;
  for (const write of [writeReportTsv, writeReportMarkdown, writeReportCsv]) {
    expect(write({ ...report, title }).split(/\r?\n/)[0]).toMatch(/รายงานผล มาตรการ ผลลัพธ์/);
  }
});
