import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readReportDocx, readReportXlsx } from 'thai-ita/files';
import { readReportHtml } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const title = 'รายงานผลการดำเนินการตามมาตรการ';
const year = 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖';
const agency = 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดทดลอง';
const headings = ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์', 'งบประมาณ (บาท)'];

/** The same report as an HTML page, which the Word and Excel files must read like. */
const page = `<h1>${title}</h1><p>${year}</p><p>${agency}</p><table><tr>${headings.map((text) => `<th>${text}</th>`).join('')}</tr>
<tr><td rowspan="2">๑. เปิดเผยข้อมูล</td><td><p>๑. จัดทำแผน พ.ศ. ๒๕๖๖</p><p>๒. เผยแพร่</p></td><td>ทราบ &amp; ตรวจสอบได้</td><td>๓๐,๐๐๐</td></tr>
<tr><td>๓. รายงานผล</td><td></td><td></td></tr>
<tr><td>สุจริต</td><td>ไม่มี</td><td>-</td><td>ไม่ใช้งบประมาณ</td></tr></table>`;

const cell = (text: string, rowSpan = 1) =>
  new TableCell({ rowSpan, children: text.split('\n').map((line) => new Paragraph(line)) });

async function wordFile(): Promise<Uint8Array> {
  const rows = [
    headings.map((text) => cell(text)),
    [cell('๑. เปิดเผยข้อมูล', 2), cell('๑. จัดทำแผน พ.ศ. ๒๕๖๖\n๒. เผยแพร่'), cell('ทราบ & ตรวจสอบได้'), cell('๓๐,๐๐๐')],
    [cell('๓. รายงานผล'), cell(''), cell('')],
    [cell('สุจริต'), cell('ไม่มี'), cell('-'), cell('ไม่ใช้งบประมาณ')],
  ];
  const table = new Table({ rows: rows.map((children) => new TableRow({ children })) });
  const children = [new Paragraph(title), new Paragraph(year), new Paragraph(agency), table];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function excelFile(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    [title],
    [year],
    [agency],
    headings,
    ['๑. เปิดเผยข้อมูล', '๑. จัดทำแผน พ.ศ. ๒๕๖๖\n๒. เผยแพร่', 'ทราบ & ตรวจสอบได้', '๓๐,๐๐๐'],
    ['', '๓. รายงานผล'],
  ]);
  sheet['!merges'] = [{ s: { c: 0, r: 4 }, e: { c: 0, r: 5 } }];
  const second = utils.aoa_to_sheet([headings, ['สุจริต', 'ไม่มี', '-', 'ไม่ใช้งบประมาณ']]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'ตาราง');
  utils.book_append_sheet(book, second, 'ตารางต่อ');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('Word', () => {
  test('reads like its HTML twin', async () => {
    const { value, unread } = await readReportDocx(await wordFile());
    expect(value).toEqual(readReportHtml(page).value);
    expect(value?.measures.map(({ activities }) => activities.length)).toEqual([3, 1]);
    expect(unread).toEqual([]);
  });
});

describe('Excel', () => {
  test('several sheets and merged cells read like the HTML twin', async () => {
    const { value, unread } = await readReportXlsx(excelFile());
    expect(value).toEqual(readReportHtml(page).value);
    expect(unread).toEqual([]);
  });
});

describe.each([
  ['readReportDocx', readReportDocx],
  ['readReportXlsx', readReportXlsx],
] as const)('%s', (name, read) => {
  test('a file that unpacks to more than the limit is refused', async () => {
    const bytes = name === 'readReportDocx' ? await wordFile() : excelFile();
    const { value, issues } = await read(bytes, { limits: { maxUnpacked: 1000 } });
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['read.limit']);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('มาตรการ')],
    ['half a file', excelFile().slice(0, 900)],
    [
      'an archive whose entries are noise',
      excelFile().map((byte, at, all) => (at < all.length * 0.7 ? byte ^ 0x55 : byte)),
    ],
  ])('%s is an issue, not a throw', async (_, bytes) => {
    const { value, issues } = await read(bytes);
    expect(value).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  });

  test('what is no bytes is a TypeError that names the function', async () => {
    await expect(read('text' as never)).rejects.toThrow(`${name}: expected a Uint8Array`);
  });
});
