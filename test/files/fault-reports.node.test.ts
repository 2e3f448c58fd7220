import { type CellObject, utils, write } from '@e965/xlsx';
import { readReportDocx, readReportXlsx } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';
import { storedZip } from '../../src/files/zip/stored-zip.js';

// Rows of the kinds that public fault reports of other software show, each value typed from what the file shows.

const heads = ['มาตรการ', 'กิจกรรม', 'ผลลัพธ์', 'งบประมาณ', 'ระยะเวลา'];

/** The only measure of a sheet with one cell of one's own. */
async function measureWith(address: 'D4' | 'E4', cell: CellObject) {
  const sheet = utils.aoa_to_sheet([['อบต.ตัวอย่าง'], ['ปีงบประมาณ', 2566], heads, ['โปร่งใส', 'อบรม', 'ดี', '', '']]);
  sheet[address] = cell;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'A');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { value } = await readReportXlsx(bytes);
  expect(value?.fiscalYear).toBe(2566);
  return value?.measures[0];
}

// 45200 is 1 October 2023
test.each(['m/d/yy', 'd-mmm-yy', '[$-107041E]d mmm yy;@', '[$-D07041E]d mmmm yyyy', 'dd/mm/yyyy'])(
  'a day of the format %s is its day',
  async (z) => {
    expect((await measureWith('E4', { t: 'n', v: 45200, z }))?.startsOn).toBe('2023-10-01');
  },
);

describe('numbers', () => {
  test.each<[format: string, value: number, satang: number]>([
    ['[$-D000000]#,##0', 1234, 123_400],
    ['[$-D00041E]#,##0.00', 1234.5, 123_450],
    ['[$-41E]#,##0.00', 1234.5, 123_450],
    ['t#,##0.00', 1234.5, 123_450],
    ['[$฿-41E]#,##0.00', 1234.5, 123_450],
    ['"฿"#,##0.00', 1234.5, 123_450],
    ['[$THB]\\ #,##0.00', 1234.5, 123_450],
    ['_-[$฿-41E]* #,##0.00_-', 1234.5, 123_450],
    ['_-* #,##0.00_-;-* #,##0.00_-', 1234.5, 123_450],
    ['#,##0.00 "บาท"', 1234.5, 123_450],
    // the value counts, not what its format rounds it to
    ['[$-D000000]#,##0', 1234.5, 123_450],
    ['#,##0', 1234.5, 123_450],
  ])('of the format %s: %d', async (z, v, satang) => {
    const measure = await measureWith('D4', { t: 'n', v, z });
    expect([measure?.budgetSatang, measure?.budgetText]).toEqual([satang, undefined]);
  });

  test.each(['$#,##0.00', '[$$-409]#,##0.00', '[$USD]\\ #,##0.00'])('of dollars are no baht: %s', async (z) => {
    const measure = await measureWith('D4', { t: 'n', v: 1234.5, z });
    expect(measure?.budgetSatang).toBeUndefined();
    expect(measure?.budgetText).toContain('1,234.50');
  });
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const xmlns = 'xmlns:w="w"';
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const raised = '<w:vertAlign w:val="superscript"/>';

async function readRows(rows: string, format = 'decimal', start = 1) {
  const table = `<w:tbl>${row(...heads.slice(0, 3).map((head) => p(run(head))))}${rows}</w:tbl>`;
  const files = {
    'word/document.xml': `<w:document ${xmlns}><w:body>${p(run('อบต.ตัวอย่าง ปีงบประมาณ 2566'))}${table}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${xmlns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
  return readReportDocx(storedZip(new Map(Object.entries(files).map(([name, text]) => [name, utf8(text)]))));
}

describe('numbers of Word lists', () => {
  test('go on over the rows of a table', async () => {
    const measure = (title: string) => row(p(run(title), numbered), p(run('อบรม')), p(run('ดี')));
    const { value } = await readRows(measure('โปร่งใส') + measure('สุจริต'), 'thaiNumbers');
    expect(value?.measures.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'โปร่งใส'],
      ['2', 'สุจริต'],
    ]);
  });

  test.each([
    ['decimal', 5, ['5', '6']],
    ['thaiLetters', 1, ['ก', 'ข']],
  ] as const)('%s from %d', async (format, start, numbers) => {
    const items = p(run('อบรม'), numbered) + p(run('ประชุม'), numbered);
    const { value } = await readRows(row(p(run('โปร่งใส')), items, p(run('ดี'))), format, start);
    expect(value?.measures[0]?.activities.map(({ number }) => number)).toEqual(numbers);
  });
});

test('what a tracked change took out is unread, and what it put in is read', async () => {
  const changed = p(`${run('จัด')}<w:del><w:r><w:delText>ซื้อ</w:delText></w:r></w:del><w:ins>${run('ทำแผน')}</w:ins>`);
  const { value, unread } = await readRows(row(p(run('โปร่งใส')), changed, p(run('ดี'))));
  expect(value?.measures[0]?.activities.map(({ text }) => text)).toEqual(['จัดทำแผน']);
  expect(unread.map(({ text }) => text)).toEqual(['ซื้อ']);
});

describe('marks of footnotes', () => {
  test.each([
    ['งบ 1,000', '1', ' บาท', 'งบ 1,000 1 บาท'],
    ['ปี พ.ศ. ๒๕๖๖', '๒', '', 'ปี พ.ศ. ๒๕๖๖ ๒'],
    ['พื้นที่ 12 ม.', '2', '', 'พื้นที่ 12 ม.2'],
    ['ครั้งที่ 1', 'st', '', 'ครั้งที่ 1st'],
    ['ผู้เข้าร่วม 5', '*', ' คน', 'ผู้เข้าร่วม 5* คน'],
  ])('%s behind %s', async (before, mark, behind, text) => {
    const cell = p(run(before) + run(mark, raised) + run(behind));
    const { value } = await readRows(row(p(run('โปร่งใส')), cell, p(run('ดี'))));
    expect(value?.measures[0]?.activities.map((each) => each.text)).toEqual([text]);
  });
});
