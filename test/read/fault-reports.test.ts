import { readReport, readReportCsv, readReportHtml } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

// Rows of the kinds that public fault reports of other software show, each value typed from what the document says.

const htmlOf = (activity: string, rows = '') =>
  `<p>อบต.ตัวอย่าง ปีงบประมาณ 2566</p><table><tr><th>มาตรการ</th><th>กิจกรรม</th><th>ผลลัพธ์</th><th>งบประมาณ</th></tr>` +
  `<tr><td>โปร่งใส</td><td>${activity}</td><td>ดี</td><td>1,000</td></tr>${rows}</table>`;

type Said = readonly (readonly [title: string, activities: readonly string[]])[];

function saidBy(reading: ReturnType<typeof readReport>): Said | undefined {
  return reading.value?.measures.map(({ title, activities }) => [title, activities.map(({ text }) => text)]);
}

const one: Said = [['โปร่งใส', ['จัดทำแผน']]];
const two: Said = [['โปร่งใส', ['จัดทำแผน', 'เผยแพร่']]];

describe('bullets are no letters of the text', () => {
  test.each([...'■□●○◦▪▫✔✓✗➤➢·•*\uF0B7\uF0A7\uF0D8\uF0FC\uF0FE\uF06E\uF076'])('%s', (bullet) => {
    expect(saidBy(readReport(htmlOf(`${bullet} จัดทำแผน<br>${bullet} เผยแพร่`)))).toEqual(two);
    expect(saidBy(readReport(htmlOf(`<p>${bullet}\tจัดทำแผน</p><p>${bullet}\tเผยแพร่</p>`)))).toEqual(two);
  });
});

describe('separated rows', () => {
  test.each([
    ['sep=, of a spreadsheet', 'sep=,\nมาตรการ,กิจกรรม,ผลลัพธ์\nโปร่งใส,จัดทำแผน,ดี\n'],
    ['sep=; of a spreadsheet', 'sep=;\nมาตรการ;กิจกรรม;ผลลัพธ์\nโปร่งใส;จัดทำแผน;ดี\n'],
    ['sep=; behind a byte-order mark', '\uFEFFsep=;\r\nมาตรการ;กิจกรรม;ผลลัพธ์\r\nโปร่งใส;จัดทำแผน;ดี\r\n'],
    ['"sep=;" in quotes', '"sep=;"\r\nมาตรการ;กิจกรรม;ผลลัพธ์\r\nโปร่งใส;จัดทำแผน;ดี\r\n'],
    ['SEP=| in capitals', 'SEP=|\r\nมาตรการ|กิจกรรม|ผลลัพธ์\r\nโปร่งใส|จัดทำแผน|ดี\r\n'],
  ])('%s is no title', (_, text) => {
    for (const reading of [readReport(text), readReportCsv(text)]) {
      expect(saidBy(reading)).toEqual(one);
      expect(reading.value?.title).toBe('');
      expect(reading.unread).toEqual([]);
    }
  });

  test('a tab in a quoted cell makes no rows of tabs', () => {
    const rows = readReport('มาตรการ,กิจกรรม,ผลลัพธ์\r\nโปร่งใส,"จัดทำ\tแผน",ดี\r\n');
    expect(saidBy(rows)).toEqual([['โปร่งใส', ['จัดทำ\tแผน']]]);
    const list = readReport('มาตรการ,กิจกรรม,ผลลัพธ์\r\nโปร่งใส,"1.\tจัดทำแผน\n2.\tเผยแพร่",ดี\r\n');
    expect(saidBy(list)).toEqual(two);
  });

  test('the heading says what parts the cells, not the commas inside them', () => {
    const text = 'มาตรการ;กิจกรรม;ผลลัพธ์\r\nโปร่งใส;อบรม, ประชุม, สัมมนา, ดูงาน;ดี, มาก, ครบ\r\n';
    expect(saidBy(readReport(text))).toEqual([['โปร่งใส', ['อบรม, ประชุม, สัมมนา, ดูงาน']]]);
  });

  test('a quote that never ends is told, and takes no other measure in', () => {
    const reading = readReport('มาตรการ,กิจกรรม,ผลลัพธ์\r\nโปร่งใส,"จัดทำแผน,ดี\r\nสุจริต,ประชุม,ดีมาก\r\n');
    expect(saidBy(reading)?.map(([title]) => title)).toEqual(['โปร่งใส', 'สุจริต']);
    expect(reading.issues.map(({ code }) => code)).toContain('read.unclosed-quote');
  });
});

describe('a table in a cell of a table that lays out the page', () => {
  const inner = htmlOf('จัดทำแผน');
  test.each([
    ['of one cell', `<table><tr><td>${inner}</td></tr></table>`],
    [
      'with a menu beside',
      `<table><tr><td><ul><li><a href="a">หน้าแรก</a></li></ul></td><td>${inner}</td></tr></table>`,
    ],
    [
      'with a head and a foot',
      `<table><tr><td>อบต.ตัวอย่าง</td></tr><tr><td>${inner}</td></tr><tr><td>โทร 02-123-4567</td></tr></table>`,
    ],
  ])('%s', (_, page) => expect(saidBy(readReportHtml(page))).toEqual(one));
});

describe('marks of footnotes', () => {
  test.each([
    ['งบ 1,000<sup>1</sup> บาท', 'งบ 1,000 1 บาท'],
    ['ปี พ.ศ. 2566<sup>2</sup>', 'ปี พ.ศ. 2566 2'],
    ['จำนวน 12<sup>3</sup> โครงการ', 'จำนวน 12 3 โครงการ'],
    ['จำนวน ๑๒<sup><a href="#n">๓</a></sup> โครงการ', 'จำนวน ๑๒ ๓ โครงการ'],
  ])('%s: the mark is no digit of the number', (cell, text) => {
    expect(saidBy(readReportHtml(htmlOf(cell)))).toEqual([['โปร่งใส', [text]]]);
  });
});

describe('rows that are no measures', () => {
  test('a cell over all rows to the end of its group', () => {
    const page =
      '<table><tr><th>มาตรการ</th><th>กิจกรรม</th><th>ผลลัพธ์</th></tr>' +
      '<tr><td rowspan="0">โปร่งใส</td><td>จัดทำแผน</td><td>ดี</td></tr><tr><td>เผยแพร่</td><td>ดี</td></tr></table>';
    expect(saidBy(readReportHtml(page))).toEqual(two);
  });

  test.each([
    ['a remark in the foot', '<tfoot><tr><td colspan="4">หมายเหตุ: ข้อมูล ณ วันที่ 30 กันยายน 2566</td></tr></tfoot>'],
    ['a remark in the last row', '<tr><td colspan="4">หมายเหตุ: ข้อมูล ณ วันที่ 30 กันยายน 2566</td></tr>'],
    ['a sum', '<tr><td>รวม</td><td></td><td></td><td>1,000</td></tr>'],
    ['a sum over columns', '<tr><td colspan="3">รวมเป็นเงินทั้งสิ้น</td><td>1,000</td></tr>'],
  ])('%s', (_, rows) => {
    const reading = readReportHtml(htmlOf('จัดทำแผน', rows));
    expect(saidBy(reading)).toEqual(one);
    expect(reading.value?.measures[0]?.budgetSatang).toBe(100_000);
  });
});

describe('what the reader tells of damaged text', () => {
  test.each([
    ['สำาหรับ', 'read.repaired'],
    ['จำานวน', 'read.repaired'],
    ['กำาหนด', 'read.repaired'],
    ['ดำาเนินการ', 'read.repaired'],
    ['นาํเสนอ', 'read.repaired'],
    ['ที\uF70Aดี', 'read.repaired'],
    ['ปู\uF70Bย่า', 'read.repaired'],
    ['ก\uF701น', 'read.repaired'],
    ['โ ครงการ', 'read.damaged-text'],
    ['เปนทางการ', 'read.damaged-text'],
    ['ไดรับแจ้ง', 'read.damaged-text'],
    ['ผูบริหาร', 'read.damaged-text'],
  ])('%j: %s', (text, code) => {
    expect(readReport(htmlOf(text)).issues.map((issue) => issue.code)).toContain(code);
  });
});

describe('cells of money', () => {
  test.each([
    ['5,000 บาท 50 สตางค์', 500_050],
    ['1,234 บาท 50 สตางค์', 123_450],
    ['50 สตางค์', 50],
    ['THB 1,234.50', 123_450],
    ['1,234.50 บ.', 123_450],
    ['5,000 บาท (ห้าพันบาทถ้วน)', 500_000],
  ])('%s', (cell, satang) => {
    const page = htmlOf('จัดทำแผน').replace('<td>1,000</td>', `<td>${cell}</td>`);
    expect(readReport(page).value?.measures[0]?.budgetSatang).toBe(satang);
  });
});
