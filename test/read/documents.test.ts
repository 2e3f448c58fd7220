import type { ListItem, Measure, Report } from 'thai-ita/model';
import { type ReadOptions, readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

/** `1 แผน`, or `1 แผน [1 ร่าง | 2 ประกาศ]` with the items inside; without a number only the text. */
const itemOf = (words: string): ListItem => {
  const [, number, text = '', inside] = /^(?:(\d+(?:\.\d+)*|[ก-ฮ]|[-–•✓]) )?(.*?)(?: \[(.+)\])?$/.exec(words) ?? [];
  return {
    ...(number !== undefined && { number }),
    text,
    ...(text.startsWith('ไม่') && { none: true }),
    ...(inside !== undefined && { items: itemsOf(inside) }),
  };
};

const itemsOf = (words: string): readonly ListItem[] =>
  words === '' ? [] : words.split(/ \| (?![^[]*\])/).map(itemOf);

/** A measure in each line: `1 title => activities => outcomes => other fields as JSON`. */
const measuresOf = (lines: string): readonly Measure[] =>
  lines.split('\n').map((line, at) => {
    const [head = '', activities = '', outcomes = '', fields = '{}'] = line.split(/ ?=>(?: |$)/);
    const { number, text: title } = itemOf(head);
    const withIds = (words: string, letter: string) =>
      itemsOf(words).map((item, index) => ({ id: `m${at + 1}.${letter}${index + 1}`, ...item }));
    return {
      id: `m${at + 1}`,
      ...(number !== undefined && { number }),
      title,
      activities: withIds(activities, 'a'),
      outcomes: withIds(outcomes, 'o'),
      ...(JSON.parse(fields) as Partial<Measure>),
    };
  });

const top = 'รายงานผล\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖\nองค์การบริหารส่วนตำบลตัวอย่าง\n';
const head = 'มาตรการ/กิจกรรม\tสรุปผลการดำเนินงาน\tผลลัพธ์/ความสำเร็จ\n';
const html = (rows: string, headings = ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์']) =>
  `<p>ปีงบประมาณ พ.ศ. ๒๕๖๖ องค์การบริหารส่วนตำบลตัวอย่าง</p><table><tr>${headings.map((text) => `<th>${text}</th>`).join('')}</tr>${rows}</table>`;

type Document = readonly [name: string, text: string, measures: string, options?: ReadOptions];

/** Documents, each with the measures that a careful reader sees in it. */
const documents: readonly Document[] = [
  // list marks, one form after the other
  ['Thai digits and full stops', `${top}${head}โปร่งใส\t๑. แผน ๒. ผล\tดี`, 'โปร่งใส => 1 แผน | 2 ผล => ดี'],
  ['Arabic digits and brackets', `${top}${head}โปร่งใส\t1) แผน 2) ผล\tดี`, 'โปร่งใส => 1 แผน | 2 ผล => ดี'],
  ['round brackets', `${top}${head}โปร่งใส\t(๑) แผน (๒) ผล\tดี`, 'โปร่งใส => 1 แผน | 2 ผล => ดี'],
  ['levels', `${top}${head}โปร่งใส\t๑.๑ แผน ๑.๒ ผล\tดี`, 'โปร่งใส => 1.1 แผน | 1.2 ผล => ดี'],
  ['three levels', `${top}${head}โปร่งใส\t1.1.1 แผน 1.1.2 ผล\tดี`, 'โปร่งใส => 1.1.1 แผน | 1.1.2 ผล => ดี'],
  ['ข้อ', `${top}${head}โปร่งใส\tข้อ ๑ แผน ข้อ ๒ ผล\tดี`, 'โปร่งใส => 1 แผน | 2 ผล => ดี'],
  ['letters', `${top}${head}โปร่งใส\tก. แผน ข. ผล\tดี`, 'โปร่งใส => ก แผน | ข ผล => ดี'],
  ['hyphens', `${top}${head}โปร่งใส\t<p>- แผน</p><p>- ผล</p>\tดี`, 'โปร่งใส => - แผน | - ผล => ดี'],
  ['en dashes', `${top}${head}โปร่งใส\t<p>– แผน</p><p>– ผล</p>\tดี`, 'โปร่งใส => – แผน | – ผล => ดี'],
  ['bullets', `${top}${head}โปร่งใส\t<p>• แผน</p><p>• ผล</p>\tดี`, 'โปร่งใส => • แผน | • ผล => ดี'],
  ['no marks, one sentence', `${top}${head}โปร่งใส\tจัดทำแผนและรายงานผล\tดี`, 'โปร่งใส => จัดทำแผนและรายงานผล => ดี'],
  ['no marks, two paragraphs', `${top}${head}โปร่งใส\t<p>แผน</p><p>ผล</p>\tดี`, 'โปร่งใส => แผน | ผล => ดี'],
  [
    'a list inside an item',
    `${top}${head}โปร่งใส\t๑. แผน (๑) ร่าง (๒) ประกาศ ๒. ผล\tดี`,
    'โปร่งใส => 1 แผน [1 ร่าง | 2 ประกาศ] | 2 ผล => ดี',
  ],
  ['a doubled mark', `${top}${head}โปร่งใส\t1.. แผน 2.. ผล\tดี`, 'โปร่งใส => 1 แผน | 2 ผล => ดี'],
  ['"1." on every line', `${top}${head}โปร่งใส\t<p>1. แผน</p><p>1. ผล</p>\tดี`, 'โปร่งใส => 1 แผน | 1 ผล => ดี'],
  ['a year before a mark', `${top}${head}โปร่งใส\t๑. แผน พ.ศ. ๒๕๖๖ ๒. ผล\tดี`, 'โปร่งใส => 1 แผน พ.ศ. ๒๕๖๖ | 2 ผล => ดี'],
  ['marks without a space behind them', `${top}${head}โปร่งใส\t๑.แผน ๒.ผล\tดี`, 'โปร่งใส => 1 แผน | 2 ผล => ดี'],
  // rows
  [
    'a header repeated on the next page',
    `${top}${head}ก้าวหน้า\tแผน\tดี\n\n${head}สุจริต\tผล\tงาม`,
    'ก้าวหน้า => แผน => ดี\nสุจริต => ผล => งาม',
  ],
  [
    'a row that goes on, numbering too',
    `${top}${head}๑. สุจริต\t๑. แผน\tดี\n\n${head}\t๒. ผล\t`,
    '1 สุจริต => 1 แผน | 2 ผล => ดี',
  ],
  [
    'unnumbered after numbered measures',
    `${top}${head}๑. สุจริต\tแผน\tดี\nโปร่งใส\tผล\tงาม`,
    '1 สุจริต => แผน => ดี\nโปร่งใส => ผล => งาม',
  ],
  ['more outcomes than activities', `${top}${head}สุจริต\tแผน\t๑. ดี ๒. งาม`, 'สุจริต => แผน => 1 ดี | 2 งาม'],
  ['ไม่มี', `${top}${head}สุจริต\tแผน\tไม่มี`, 'สุจริต => แผน => ไม่มี'],
  ['a lone dash', `${top}${head}สุจริต\tแผน\t-`, 'สุจริต => แผน =>'],
  ['Windows line ends', `${top}${head}สุจริต\tแผน\tดี\n`.replaceAll('\n', '\r\n'), 'สุจริต => แผน => ดี'],
  // spellings
  ['entities', `${top}${head}สุจริต\tDos &amp; Don&#39;ts\tดี`, "สุจริต => Dos & Don'ts => ดี"],
  ['decomposed sara am', `${top}${head}สุจริต\tดําเนินงาน\tดี`.replace('ดำ', 'ด\u0e4d\u0e32'), 'สุจริต => ดำเนินงาน => ดี'],
  ['two sara e for แ', `${top}${head}สุจริต\tเเผน\tดี`, 'สุจริต => แผน => ดี'],
  ['zero-width and no-break spaces', `${top}${head}สุจริต\tแผน\u200b\u00a0งาน\tดี`, 'สุจริต => แผน งาน => ดี'],
  ['a lost sara am stays', `${top}${head}สุจริต\tผลการดาเนินงาน\tดี`, 'สุจริต => ผลการดาเนินงาน => ดี'],
  // HTML
  ['a list of its own numbers', html('<tr><td>สุจริต<td><ol><li>แผน<li>ผล</ol><td>ดี'), 'สุจริต => 1 แผน | 2 ผล => ดี'],
  [
    'a list that starts at three',
    html('<tr><td>สุจริต<td><ol start="3"><li>แผน<li>ผล</ol><td>ดี'),
    'สุจริต => 3 แผน | 4 ผล => ดี',
  ],
  [
    'typed marks in an unmarked list',
    html('<tr><td>สุจริต<td><ol style="list-style-type: none"><li>๑. แผน<li>๒. ผล</ol><td>ดี'),
    'สุจริต => 1 แผน | 2 ผล => ดี',
  ],
  [
    'a sentence that goes on after a line break',
    html('<tr><td>สุจริต<td>๑. แผน<br>ประจำปี<br>๒. ผล<td>ดี'),
    'สุจริต => 1 แผน ประจำปี | 2 ผล => ดี',
  ],
  ['a cell over two rows', html('<tr><td rowspan=2>สุจริต<td>แผน<td>ดี<tr><td>ผล<td>งาม'), 'สุจริต => แผน | ผล => ดี | งาม'],
  [
    'columns in another order',
    html('<tr><td>ดี<td>แผน<td>สุจริต', ['ผลลัพธ์', 'ผลการดำเนินงาน', 'มาตรการ']),
    'สุจริต => แผน => ดี',
  ],
  [
    'numbers in a column of their own',
    html('<tr><td>๑<td>สุจริต<td>แผน<td>ดี<tr><td>๒<td>โปร่งใส<td>ผล<td>งาม', ['ที่', 'มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์']),
    '1 สุจริต => แผน => ดี\n2 โปร่งใส => ผล => งาม',
  ],
  [
    'money',
    html('<tr><td>สุจริต<td>แผน<td>๓๐,๐๐๐<td>238613.38', ['มาตรการ', 'กิจกรรม', 'งบประมาณ (บาท)', 'เบิกจ่าย']),
    'สุจริต => แผน => => {"budgetSatang":3000000,"spentSatang":23861338}',
  ],
  [
    'work without money',
    html('<tr><td>สุจริต<td>แผน<td>ไม่ใช้งบประมาณ', ['มาตรการ', 'กิจกรรม', 'งบประมาณ']),
    'สุจริต => แผน => => {"budgetText":"ไม่ใช้งบประมาณ"}',
  ],
  [
    'a header of two rows',
    '<table><tr><th rowspan=2>มาตรการ<th rowspan=2>กิจกรรม<th colspan=2>งบประมาณ<tr><th>ที่ตั้งไว้<th>เบิกจ่าย<tr><td>สุจริต<td>แผน<td>๒๐๐<td>๑๐๐</table>',
    'สุจริต => แผน => => {"budgetSatang":20000,"spentSatang":10000}',
  ],
  [
    'who, when, how far',
    html('<tr><td>สุจริต<td>แผน<td>กองคลัง<td>ไตรมาส ๑ - ๒<td>แล้วเสร็จ<td>ทุกเดือน', [
      'มาตรการ',
      'กิจกรรม',
      'ผู้รับผิดชอบ',
      'ระยะเวลา',
      'สถานะ',
      'การกำกับติดตาม',
    ]),
    'สุจริต => แผน => => {"responsible":"กองคลัง","period":"ไตรมาส ๑ - ๒","startsOn":"2022-10-01","endsOn":"2023-03-31","status":"done","monitoring":"ทุกเดือน"}',
  ],
  [
    'months as a period',
    html('<tr><td>สุจริต<td>แผน<td>ต.ค.67–มี.ค.68', ['มาตรการ', 'กิจกรรม', 'ระยะเวลา']),
    'สุจริต => แผน => => {"period":"ต.ค.67–มี.ค.68","startsOn":"2024-10-01","endsOn":"2025-03-31"}',
  ],
  [
    'links as evidence',
    html('<tr><td>สุจริต<td>แผน<td><a href="https://example.go.th/a.pdf">ประกาศ</a>', ['มาตรการ', 'กิจกรรม', 'หลักฐาน']),
    'สุจริต => แผน => => {"evidence":[{"title":"ประกาศ","url":"https://example.go.th/a.pdf"}]}',
  ],
  [
    'headings with white space and a typing error',
    html('<tr><td>สุจริต<td>แผน<td>ดี', [
      'มาตรการ / กิจกรรม',
      'สรุปผลการดำเนิงานตามมาตรการ/กิจกรรม',
      'ผลลัพธ์ / ความสำเร็จ ของการดำเนินการ',
    ]),
    'สุจริต => แผน => ดี',
  ],
  // CSV, Markdown
  [
    'commas',
    `${top.replaceAll('\n', ',,\n')}มาตรการ,ผลการดำเนินงาน,ผลลัพธ์\n"สุจริต, โปร่งใส","๑. แผน\n๒. ผล",ดี`,
    'สุจริต, โปร่งใส => 1 แผน | 2 ผล => ดี',
    { format: 'csv' },
  ],
  [
    'semicolons, quotes and a byte-order mark',
    '\ufeffมาตรการ;ผลการดำเนินงาน;ผลลัพธ์\r\n"สุจริต ""จริง""";แผน;ดี\r\n',
    'สุจริต "จริง" => แผน => ดี',
    { format: 'csv' },
  ],
  [
    'Markdown',
    '# รายงานผล\n\n| มาตรการ | ผลการดำเนินงาน | ผลลัพธ์ |\n|---|:--:|---|\n| สุจริต \\| จริง | ๑. แผน<br>๒. ผล | ดี |',
    'สุจริต | จริง => 1 แผน | 2 ผล => ดี',
  ],
  [
    'lists in lines of a quoted field, one of them with quotes of its own',
    'มาตรการ,ผลการดำเนินงาน,ผลลัพธ์\nสุจริต,"๑. แผน ""จริง""\n๒. ผล ๓. ประกาศ","<p>๑. ดี ""มาก""</p><p>๒. เร็ว ๓. ง่าย</p>"',
    'สุจริต => 1 แผน "จริง" | 2 ผล | 3 ประกาศ => 1 ดี "มาก" | 2 เร็ว | 3 ง่าย',
    { format: 'csv' },
  ],
  [
    'a list in lines of a cell with an escaped star',
    '| มาตรการ | ผลการดำเนินงาน | ผลลัพธ์ |\n|---|---|---|\n| สุจริต | ๑. แผน \\*<br>๒. ผล ๓. ประกาศ | ดี |',
    'สุจริต => 1 แผน * | 2 ผล | 3 ประกาศ => ดี',
  ],
  ['pipes without outer ones', 'มาตรการ | ผลการดำเนินงาน | ผลลัพธ์\n--- | --- | ---\nสุจริต | แผน | ดี', 'สุจริต => แผน => ดี'],
  // the caller's word
  [
    'a heading that the caller explains',
    html('<tr><td>สุจริต<td>แผน<td>ดี', ['ภารกิจ', 'กิจกรรม', 'ผลลัพธ์']),
    'สุจริต => แผน => ดี',
    { columns: { ภารกิจ: 'measure' } },
  ],
];

describe('documents of every form', () => {
  test.each(documents.map(([name, text, measures, options]) => ({ name, text, measures, options })))(
    '$name',
    ({ text, measures, options }) => {
      const { value, unread } = readReport(text, options);
      expect(value?.measures).toEqual(measuresOf(measures));
      expect(unread).toEqual([]);
    },
  );

  test('there are forty of them and more', () => {
    expect(documents.length).toBeGreaterThanOrEqual(40);
  });
});

describe('what stands above the table', () => {
  const above = (text: string): Partial<Report> | undefined => {
    const { measures: _, ...rest } = readReport(`${text}\n${head}สุจริต\tแผน\tดี`).value ?? { measures: [] };
    return rest;
  };
  const agency = { name: 'อบต.ตัวอย่าง', abbreviation: 'อบต.', type: 'subdistrict-organization' };

  test.each([
    [
      'title, year and agency in lines of their own',
      'รายงานผล\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖\nอบต.ตัวอย่าง',
      { agency, fiscalYear: 2566, title: 'รายงานผล' },
    ],
    [
      'all in one line',
      'รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2567 อบต.ตัวอย่าง',
      { agency, fiscalYear: 2567, title: 'รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2567 อบต.ตัวอย่าง' },
    ],
    [
      'a preamble of two lines',
      'รายงานผล ปีงบประมาณ 2566\nอบต.ตัวอย่าง\nจากผลการประเมิน\nจึงกำหนดดังนี้',
      { agency, fiscalYear: 2566, title: 'รายงานผล ปีงบประมาณ 2566', preamble: 'จากผลการประเมิน\nจึงกำหนดดังนี้' },
    ],
    [
      'mixed digits in the year',
      'รายงานผล ปีงบประมาณ พ.ศ. ๒๕61\nอบต.ตัวอย่าง',
      { agency, fiscalYear: 2561, title: 'รายงานผล ปีงบประมาณ พ.ศ. ๒๕61' },
    ],
    [
      'a Latin o in the year',
      'รายงานผล ปีงบประมาณ พ.ศ. ๒๕๖o\nอบต.ตัวอย่าง',
      { agency, fiscalYear: 2560, title: 'รายงานผล ปีงบประมาณ พ.ศ. ๒๕๖o' },
    ],
    [
      'the item it was filed for',
      'O43 รายงานผล ปีงบประมาณ 2566\nอบต.ตัวอย่าง',
      { agency, fiscalYear: 2566, title: 'O43 รายงานผล ปีงบประมาณ 2566', filing: { scheme: 'nacc', item: 'O43' } },
    ],
  ])('%s', (_, text, expected) => {
    expect(above(text)).toEqual(expected);
  });
});
