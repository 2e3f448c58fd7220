import type { Report } from 'thai-ita/model';
import { toReport } from 'thai-ita/model';
import {
  writeReportCsv,
  writeReportHtml,
  writeReportJson,
  writeReportMarkdown,
  writeReportTsv,
  writeTables,
} from 'thai-ita/write';
import { describe, expect, test } from 'vitest';

const head = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล' };

/** The rows of the table of a page, cells as `text`, `text|2` where it is two rows high, `text>3` where it is three columns wide. */
const htmlRows = (report: Report): readonly string[] =>
  [...writeReportHtml(report, { digits: 'arabic' }).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh](?: rowspan="(\d+)")?(?: colspan="(\d+)")?[^>]*>(.*?)<\/t[dh]>/g)]
      .map(([, rows, columns, cell = '']) => {
        const text = cell.replace(/<br>/g, '/').replace(/<[^>]*>/g, '');
        return `${text}${rows === undefined ? '' : `|${rows}`}${columns === undefined ? '' : `>${columns}`}`;
      })
      .join(' ; '),
  );

const markdownRows = (report: Report): readonly string[] =>
  writeReportMarkdown(report, { digits: 'arabic' })
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.slice(2, -2));

const withSections = toReport({
  ...head,
  measures: [
    { title: 'ก', sections: ['มิติที่ ๑', 'ด้านสังคม'], activities: ['ทำ'] },
    { title: 'ข', sections: ['มิติที่ ๑', 'ด้านสังคม'], activities: ['ทำ'] },
    { title: 'ค', sections: ['มิติที่ ๒'], outcomes: ['ดี'] },
  ],
});

const withResults = toReport({
  ...head,
  measures: [
    {
      number: '1',
      title: 'โปร่งใส',
      problems: 'ขาดคน',
      activities: [
        { text: 'อบรม', results: [{ period: 'รอบ 6 เดือนแรก', text: 'หนึ่งครั้ง' }] },
        {
          text: 'เผยแพร่',
          results: [
            { period: 'รอบ 6 เดือนแรก', text: 'ยังไม่ทำ' },
            { period: 'รอบ 6 เดือนหลัง', text: 'ทำแล้ว\nครบ' },
          ],
        },
      ],
      outcomes: ['ตรวจสอบได้'],
    },
    { number: '2', title: 'ว่าง' },
  ],
});

describe('sections', () => {
  test('html: a row over all columns, all headings where one changes', () => {
    expect(htmlRows(withSections)).toEqual([
      'มาตรการ ; ผลการดำเนินงาน ; ผลลัพธ์/ความสำเร็จ',
      'มิติที่ ๑>3',
      'ด้านสังคม>3',
      'ก ; ทำ ; ',
      'ข ; ทำ ; ',
      'มิติที่ ๒>3',
      'ค ;  ; ดี',
    ]);
  });
  test('markdown: a row whose only filled cell is the first', () => {
    expect(markdownRows(withSections).slice(2)).toEqual([
      'มิติที่ ๑ |  | ',
      'ด้านสังคม |  | ',
      'ก | ทำ | ',
      'ข | ทำ | ',
      'มิติที่ ๒ |  | ',
      'ค |  | ดี',
    ]);
  });
  test('csv and tsv: the same', () => {
    expect(writeReportCsv(withSections).split('\r\n').slice(3, 6)).toEqual([
      'มาตรการ,ผลการดำเนินงาน,ผลลัพธ์/ความสำเร็จ',
      'มิติที่ ๑,,',
      'ด้านสังคม,,',
    ]);
    expect(writeReportTsv(withSections).split('\n').slice(4, 7)).toEqual(['มิติที่ ๑\t\t', 'ด้านสังคม\t\t', 'ก\tทำ\t']);
  });
});

describe('results', () => {
  test('html: a row for each activity, a column for each period, and the measure beside all of them', () => {
    expect(htmlRows(withResults)).toEqual([
      'มาตรการ ; กิจกรรม ; ผลการดำเนินงาน รอบ 6 เดือนแรก ; ผลการดำเนินงาน รอบ 6 เดือนหลัง ; ผลลัพธ์/ความสำเร็จ ; ปัญหา/อุปสรรค',
      '1. โปร่งใส|2 ; อบรม ; หนึ่งครั้ง ;  ; ตรวจสอบได้|2 ; ขาดคน|2',
      'เผยแพร่ ; ยังไม่ทำ ; ทำแล้ว/ครบ',
      '2. ว่าง ;  ;  ;  ;  ; ',
    ]);
  });
  test('markdown: the cells of the measure are empty behind its first row', () => {
    expect(markdownRows(withResults).slice(2)).toEqual([
      '1. โปร่งใส | อบรม | หนึ่งครั้ง |  | ตรวจสอบได้ | ขาดคน',
      ' | เผยแพร่ | ยังไม่ทำ | ทำแล้ว<br>ครบ |  | ',
      '2. ว่าง |  |  |  |  | ',
    ]);
  });
  test('of no period stand under the plain heading', () => {
    const measures = [{ title: 'ก', activities: [{ text: 'อบรม', results: [{ text: 'ครบ' }] }] }];
    expect(markdownRows(toReport({ ...head, measures }))).toEqual([
      'มาตรการ | กิจกรรม | ผลการดำเนินงาน | ผลลัพธ์/ความสำเร็จ',
      '--- | --- | --- | ---',
      'ก | อบรม | ครบ | ',
    ]);
  });
});

describe('fields of work', () => {
  const all = {
    targets: 'ร้อยละ ๘๐',
    remainingSatang: -123_450,
    problems: 'ขาดคน\nขาดเงิน',
    recommendations: 'เพิ่มคน',
    remarks: '-',
  };
  test('of a measure: a column each', () => {
    const measures = [
      { title: 'ก', activities: ['อบรม'], ...all },
      { title: 'ข', remainingText: 'ไม่มี' },
    ];
    expect(markdownRows(toReport({ ...head, measures }))).toEqual([
      'มาตรการ | ผลการดำเนินงาน | ผลลัพธ์/ความสำเร็จ | ตัวชี้วัด/เป้าหมาย | งบประมาณคงเหลือ (บาท) | ปัญหา/อุปสรรค | ข้อเสนอแนะ | หมายเหตุ',
      '--- | --- | --- | --- | --- | --- | --- | ---',
      'ก | อบรม |  | ร้อยละ ๘๐ | -1,234.50 | ขาดคน<br>ขาดเงิน | เพิ่มคน | -',
      'ข |  |  |  | ไม่มี |  |  | ',
    ]);
  });
  test('of an activity: in its own row, and those of its measure in a row above', () => {
    const activities = [
      { text: 'อบรม', budgetSatang: 100, evidence: [{ file: 'a.pdf' }] },
      { text: 'ประชุม', remarks: 'เลื่อน', evidence: [{ url: 'https://example.go.th' }] },
    ];
    const measures = [{ title: 'ก', budgetSatang: 500, responsible: 'สำนักปลัด', activities }];
    expect(htmlRows(toReport({ ...head, measures }))).toEqual([
      'มาตรการ ; ผลการดำเนินงาน ; ผลลัพธ์/ความสำเร็จ ; ผู้รับผิดชอบ ; งบประมาณ (บาท) ; หมายเหตุ ; หลักฐาน',
      'ก|3 ;  ; |3 ; สำนักปลัด|3 ; 5.00 ;  ; ',
      'อบรม ; 1.00 ;  ; a.pdf',
      'ประชุม ;  ; เลื่อน ; https://example.go.th',
    ]);
  });
});

describe('a report that names no year', () => {
  const { fiscalYear: _, ...undated } = withSections;
  test.each([
    ['html', writeReportHtml(undated)],
    ['markdown', writeReportMarkdown(undated)],
    ['tsv', writeReportTsv(undated)],
    ['csv', writeReportCsv(undated)],
    ['json', writeReportJson(undated)],
  ])('%s prints none', (_name, text) => {
    expect(text).toContain('อบต.ตัวอย่าง');
    expect(text).not.toMatch(/พ\.ศ\.|undefined|fiscalYear/);
  });
  test('tables: the agency alone names the report', () => {
    expect(writeTables([undated, undated])['reports.csv']?.split('\r\n').slice(1, 3)).toEqual([
      'อบต.ตัวอย่าง,อบต.ตัวอย่าง,,รายงานผล,,,,,',
      'อบต.ตัวอย่าง-2,อบต.ตัวอย่าง,,รายงานผล,,,,,',
    ]);
  });
});

test('tables: results in a table of their own, sections on lines', () => {
  const files = writeTables([withResults]);
  expect(files['results.csv']?.split('\r\n').slice(0, 3)).toEqual([
    'result_id,activity_id,position,period,text',
    'อบต.ตัวอย่าง-2566/m1.a1/1,อบต.ตัวอย่าง-2566/m1.a1,1,รอบ 6 เดือนแรก,หนึ่งครั้ง',
    'อบต.ตัวอย่าง-2566/m1.a2/1,อบต.ตัวอย่าง-2566/m1.a2,1,รอบ 6 เดือนแรก,ยังไม่ทำ',
  ]);
  expect(files['measures.csv']).toContain(',ขาดคน,');
  expect(writeTables([withSections])['measures.csv']).toContain('"มิติที่ ๑\nด้านสังคม"');
});

describe('the programmer’s mistakes', () => {
  test.each([
    [() => writeReportHtml(undefined as never), TypeError, 'writeReportHtml: expected a report, got undefined'],
    [() => writeReportJson({} as never), TypeError, 'writeReportJson: expected a report, got an object'],
    [
      () => writeReportCsv(withResults, { digits: 'roman' as never }),
      RangeError,
      'writeReportCsv: expected digits to be thai or arabic, got "roman"',
    ],
  ])('%#', (act, kind, message) => {
    expect(act).toThrow(new kind(message));
  });
});
