import { findMentions } from 'thai-ita/mention';
import { readReport, readReportHtml } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

// Each value was typed from the document, before the library was asked.

type Said = readonly (readonly [title: string, activities: readonly string[]])[];

const one: Said = [['โปร่งใส', ['จัดทำแผน']]];
const two: Said = [['โปร่งใส', ['จัดทำแผน', 'เผยแพร่']]];
const oneWith = (activity: string): Said => [['โปร่งใส', [activity]]];

function saidBy(reading: ReturnType<typeof readReport>): Said | undefined {
  return reading.value?.measures.map(({ title, activities }) => [title, activities.map(({ text }) => text)]);
}

describe('separated rows', () => {
  test.each<[string, string, Said]>([
    ['sep= with a tab', 'sep=\t\nมาตรการ\tกิจกรรม\tผลลัพธ์\nโปร่งใส\tจัดทำแผน\tดี\n', one],
    ['semicolons in quotes', 'มาตรการ;กิจกรรม;ผลลัพธ์\nโปร่งใส;"อบรม; ประชุม; ดูงาน";ดี\n', oneWith('อบรม; ประชุม; ดูงาน')],
    ['doubled quotes', 'มาตรการ,กิจกรรม,ผลลัพธ์\nโปร่งใส,"จัดทำ ""คู่มือ"" ประชาชน",ดี\n', oneWith('จัดทำ "คู่มือ" ประชาชน')],
    ['line ends in quotes', 'มาตรการ,กิจกรรม,ผลลัพธ์\r\nโปร่งใส,"1. จัดทำแผน\r\n2. เผยแพร่",ดี\r\n', two],
    ['a heading on two lines', 'มาตรการ,"ผลการ\nดำเนินงาน",ผลลัพธ์\nโปร่งใส,จัดทำแผน,ดี\n', one],
    ['quotes inside a cell', 'มาตรการ,กิจกรรม,ผลลัพธ์\nโปร่งใส,จัดทำ "คู่มือ",ดี\n', oneWith('จัดทำ "คู่มือ"')],
    ['a byte-order mark before quotes', '\uFEFF"มาตรการ","กิจกรรม","ผลลัพธ์"\r\n"โปร่งใส","จัดทำแผน","ดี"\r\n', one],
    ['empty columns at the end', 'มาตรการ,กิจกรรม,ผลลัพธ์,,,\nโปร่งใส,จัดทำแผน,ดี,,,\n,,,,,\n', one],
    ['line ends of old Macs', 'มาตรการ,กิจกรรม,ผลลัพธ์\rโปร่งใส,จัดทำแผน,ดี\r', one],
    ['line ends in quotes between tabs', 'มาตรการ\tกิจกรรม\tผลลัพธ์\nโปร่งใส\t"1. จัดทำแผน\n2. เผยแพร่"\tดี\n', two],
    [
      'semicolons in the cells',
      'มาตรการ,กิจกรรม,ผลลัพธ์\nโปร่งใส,อบรม; ประชุม; ดูงาน; สัมมนา,ดี; มาก\n',
      oneWith('อบรม; ประชุม; ดูงาน; สัมมนา'),
    ],
    ['blanks before quotes', 'มาตรการ, กิจกรรม, ผลลัพธ์\nโปร่งใส, "จัดทำแผน, ทบทวน", ดี\n', oneWith('จัดทำแผน, ทบทวน')],
    ['a sign of inches', 'มาตรการ,กิจกรรม,ผลลัพธ์\nโปร่งใส,จอ 32" จำนวน 2 เครื่อง,ดี\n', oneWith('จอ 32" จำนวน 2 เครื่อง')],
  ])('%s', (_, text, said) => {
    const reading = readReport(text);
    expect(saidBy(reading)).toEqual(said);
    expect(reading.issues.map(({ code }) => code)).not.toContain('read.unclosed-quote');
  });

  test('a quote of the last row that never ends', () => {
    const reading = readReport('มาตรการ,กิจกรรม,ผลลัพธ์\nสุจริต,ประชุม,ดี\nโปร่งใส,"จัดทำแผน,ดี\n');
    expect(reading.issues.map(({ code }) => code)).toContain('read.unclosed-quote');
  });

  test('an amount in quotes', () => {
    const reading = readReport('มาตรการ,กิจกรรม,งบประมาณ\nโปร่งใส,จัดทำแผน,"1,500.00"\n');
    expect(reading.value?.measures[0]?.budgetSatang).toBe(150_000);
  });

  test.each([
    ['titles padded with commas', 'รายงานผล ปีงบประมาณ 2566,,\nอบต.ตัวอย่าง,,\n'],
    ['labels beside their values', 'ปีงบประมาณ,2566\nหน่วยงาน,อบต.ตัวอย่าง\n\n'],
  ])('%s', (_, front) => {
    const reading = readReport(`${front}มาตรการ,กิจกรรม,ผลลัพธ์\nโปร่งใส,จัดทำแผน,ดี\n`);
    expect(saidBy(reading)).toEqual(one);
    expect(reading.value?.fiscalYear).toBe(2566);
    expect(reading.value?.agency.name).toBe('อบต.ตัวอย่าง');
  });
});

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const heads = row('มาตรการ', 'กิจกรรม', 'ผลลัพธ์');
const table = (...rows: readonly string[]) => `<table>${heads}${rows.join('')}</table>`;
const first = row('โปร่งใส', 'จัดทำแผน', 'ดี');

describe('tables', () => {
  test.each<[string, string, Said]>([
    ['a sum of measures', table(first, '<tr><td colspan="3">รวมทั้งสิ้น 1 มาตรการ</td></tr>'), one],
    ['the headings again', table(first, heads, row('สุจริต', 'อบรม', 'ดี')), [...one, ['สุจริต', ['อบรม']]]],
    ['a signature', table(first, '<tr><td colspan="3">ลงชื่อ ................ ผู้รายงาน</td></tr>'), one],
    [
      'a cell over more rows than there are',
      table('<tr><td rowspan="99">โปร่งใส</td><td>จัดทำแผน</td><td>ดี</td></tr>', row('เผยแพร่', 'ดีมาก')),
      two,
    ],
    ['empty cells go on', table(first, row('', 'เผยแพร่', 'ดีมาก')), two],
    ['a heading at the left', table('<tr><th>โปร่งใส</th><td>จัดทำแผน</td><td>ดี</td></tr>'), one],
  ])('%s', (_, page, said) => expect(saidBy(readReportHtml(page))).toEqual(said));

  test('headings of two rows', () => {
    const page =
      '<table><tr><th rowspan="2">ที่</th><th rowspan="2">มาตรการ</th><th rowspan="2">กิจกรรม</th><th colspan="2">งบประมาณ</th></tr>' +
      `<tr><th>จัดสรร</th><th>ใช้จริง</th></tr>${row('1', 'โปร่งใส', 'จัดทำแผน', '2,000', '1,500')}</table>`;
    const reading = readReportHtml(page);
    expect(saidBy(reading)).toEqual(one);
    expect(reading.value?.measures[0]).toMatchObject({ number: '1', budgetSatang: 200_000, spentSatang: 150_000 });
  });

  test.each([
    `<table>${row('ปีงบประมาณ', '๒๕๖๖')}${row('หน่วยงาน', 'อบต.ตัวอย่าง')}</table>`,
    `<table>${row('ประจำปีงบประมาณ พ.ศ.', '2566')}${row('ชื่อหน่วยงาน', 'อบต.ตัวอย่าง')}</table>`,
    '<p>อบต.ตัวอย่าง</p><p>ปีงบประมาณ 2566<sup>1</sup></p>',
  ])('year and agency of %s', (front) => {
    const { value } = readReportHtml(front + table(first));
    expect(value?.fiscalYear).toBe(2566);
    expect(value?.agency.name).toBe('อบต.ตัวอย่าง');
  });
});

describe('numbers of lists', () => {
  test.each([
    ['a list that goes on', '<ol><li>จัดทำแผน</li></ol><p></p><ol start="2"><li>เผยแพร่</li></ol>', ['1', '2']],
    ['from five', '<ol start="5"><li>จัดทำแผน</li><li>เผยแพร่</li></ol>', ['5', '6']],
    // letters that the browser would make are not made up
    ['Latin letters', '<ol type="A"><li>จัดทำแผน</li><li>เผยแพร่</li></ol>', [undefined, undefined]],
    ['an item with its own number', '<ol><li value="3">จัดทำแผน</li><li>เผยแพร่</li></ol>', ['3', '4']],
  ])('%s', (_, list, numbers) => {
    const reading = readReportHtml(table(row('โปร่งใส', list, 'ดี')));
    expect(saidBy(reading)).toEqual(two);
    expect(reading.value?.measures[0]?.activities.map(({ number }) => number)).toEqual(numbers);
  });

  test('measures that are numbered over rows', () => {
    const page = table(
      row('<ol><li>โปร่งใส</li></ol>', 'จัดทำแผน', 'ดี'),
      row('<ol start="2"><li>สุจริต</li></ol>', 'อบรม', 'ดี'),
    );
    expect(readReportHtml(page).value?.measures.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'โปร่งใส'],
      ['2', 'สุจริต'],
    ]);
  });
});

test.each(['งบ 1,000¹ บาท', 'งบ ๑,๐๐๐² บาท'])('%s: a raised figure makes no other amount', (text) => {
  expect(findMentions(text)).toEqual([]);
});
