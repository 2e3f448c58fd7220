import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { readReportXlsx } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';
import { storedZip } from '../../src/files/zip/stored-zip.js';
import { unzip } from '../../src/files/zip/unzip.js';

const top = [['อบต.ตัวอย่าง'], ['ปีงบประมาณ 2566']];
const heads = ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'];

const bytesOf = (...sheets: readonly WorkSheet[]): Uint8Array => {
  const book = utils.book_new();
  for (const [at, sheet] of sheets.entries()) utils.book_append_sheet(book, sheet, `Sheet${at + 1}`);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

/** A sheet of one measure, with a cell of one's own for its activity. */
function sheetWith(activity: CellObject, row: readonly unknown[] = ['เปิดเผยข้อมูล', '', 'ทราบ']): WorkSheet {
  const sheet = utils.aoa_to_sheet([...top, heads, [...row]]);
  sheet['B4'] = activity;
  return sheet;
}

const activityOf = async (cell: CellObject) =>
  (await readReportXlsx(bytesOf(sheetWith(cell)))).value?.measures[0]?.activities[0]?.text;

describe('cells of numbers and days', () => {
  // 45200 is 1 October 2023: day 1 is 1 January 1900, and sheets count a 29 February 1900
  test.each<[string, string, number, string]>([
    ['a day of the standard format', 'm/d/yy', 45200, '1 ตุลาคม 2566'],
    ['a day with the year of the era', '[$-107041E]d mmmm yyyy', 45200, '1 ตุลาคม 2566'],
    ['a day of the Buddhist calendar', '[$-1070000]d/mm/yyyy', 45200, '1 ตุลาคม 2566'],
    ['a day in Thai digits', '[$-D07041E]d mmmm yyyy', 45200, '๑ ตุลาคม ๒๕๖๖'],
    ['a day of 2000', 'dd/mm/yyyy', 36526, '1 มกราคม 2543'],
    ['a month', 'mmm-yy', 45200, 'ตุลาคม 2566'],
    ['a year', 'yyyy', 45200, '2566'],
    ['an amount', '#,##0.00', 1234.5, '1,234.50'],
    ['an amount in Thai digits', 't#,##0.00', 1234.5, '๑,๒๓๔.๕๐'],
    ['an amount that the format rounds', '#,##0', 1234.56, '1,234.56'],
    ['a negative amount', '#,##0.00', -5, '-5.00'],
    ['a share', '0%', 0.85, '85%'],
    ['a plain number', 'General', 15642, '15642'],
    ['a text in quotes is no date format', '0" วัน"', 15, '15 วัน'],
  ])('%s', async (_, z, v, text) => {
    expect(await activityOf({ t: 'n', v, z })).toBe(text);
  });

  test('a book that counts from 1904', async () => {
    const book = utils.book_new();
    book.Workbook = { WBProps: { date1904: true } };
    utils.book_append_sheet(book, sheetWith({ t: 'n', v: 45200 - 1462, z: 'd/m/yyyy' }), 'A');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { value } = await readReportXlsx(bytes);
    expect(value?.measures[0]?.activities[0]?.text).toBe('1 ตุลาคม 2566');
  });
});

/** A book with the text of one of its files changed. */
async function changed(bytes: Uint8Array, name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const files = await unzip(bytes, 1e9);
  if (typeof files === 'string') throw new Error(files);
  const all = new Map(files);
  all.set(name, new TextEncoder().encode(change(new TextDecoder().decode(files.get(name)))));
  return storedZip(all);
}

const plain = (): WorkSheet => sheetWith({ t: 's', v: 'จัดทำแผน' });

describe('nothing of a sheet is lost', () => {
  test('a link is evidence', async () => {
    const { value } = await readReportXlsx(
      bytesOf(sheetWith({ t: 's', v: 'แผน', l: { Target: 'https://example.go.th/a.pdf' } })),
    );
    expect(value?.measures[0]?.activities[0]).toMatchObject({
      text: 'แผน',
      evidence: [{ url: 'https://example.go.th/a.pdf' }],
    });
  });

  test('a comment, and a value under a merged cell, are unread', async () => {
    const sheet = sheetWith({ t: 's', v: 'จัดทำแผน', c: [{ a: 'ผู้ตรวจ', t: 'ควรแก้' }] }, ['เปิดเผยข้อมูล', '', 'ทราบ']);
    utils.sheet_add_aoa(sheet, [['ถูกบัง', 'เผยแพร่', '']], { origin: 'A5' });
    sheet['!merges'] = [{ s: { c: 0, r: 3 }, e: { c: 0, r: 4 } }];
    const { value, unread } = await readReportXlsx(bytesOf(sheet));
    expect(value?.measures.map(({ activities }) => activities.map(({ text }) => text))).toEqual([
      ['จัดทำแผน', 'เผยแพร่'],
    ]);
    expect(unread.map(({ text }) => text).sort()).toEqual(['ควรแก้', 'ถูกบัง']);
  });

  test('columns beyond the hundredth, and a table that begins far from A1', async () => {
    const sheet = utils.aoa_to_sheet([]);
    utils.sheet_add_aoa(sheet, [...top, heads, ['เปิดเผยข้อมูล', 'จัดทำแผน', 'ทราบ']], { origin: { c: 120, r: 30 } });
    const { value } = await readReportXlsx(bytesOf(sheet));
    expect(value?.measures[0]).toMatchObject({ title: 'เปิดเผยข้อมูล', outcomes: [{ text: 'ทราบ' }] });
  });

  test('a sheet whose only cell is not A1', async () => {
    const sheet = utils.aoa_to_sheet([]);
    utils.sheet_add_aoa(sheet, [['หมายเหตุอื่น']], { origin: 'C7' });
    const { value, unread } = await readReportXlsx(bytesOf(plain(), sheet));
    expect(value?.measures).toHaveLength(1);
    expect(unread.map(({ text }) => text)).toEqual(['หมายเหตุอื่น']);
  });

  test.each(['A1', 'A1:B2', 'A1:XFD1048576'])('the size that a sheet states is not believed: %s', async (ref) => {
    const bytes = await changed(bytesOf(plain()), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${ref}"/>`),
    );
    expect((await readReportXlsx(bytes)).value?.measures[0]?.outcomes[0]?.text).toBe('ทราบ');
  });

  test('sheets of one name are all read', async () => {
    const second = utils.aoa_to_sheet([heads, ['สุจริต', 'อบรม', 'ดี']]);
    const bytes = await changed(bytesOf(plain(), second), 'xl/workbook.xml', (xml) =>
      xml.replace('name="Sheet2"', 'name="Sheet1"'),
    );
    expect((await readReportXlsx(bytes)).value?.measures.map(({ title }) => title)).toEqual(['เปิดเผยข้อมูล', 'สุจริต']);
  });

  test('tables of one sheet, each under its title', async () => {
    const sheet = utils.aoa_to_sheet([
      ...top,
      ['มาตรการที่ 1 เปิดเผยข้อมูล'],
      heads.slice(1),
      ['จัดทำแผน', 'ทราบ'],
      ['มาตรการที่ 2 สุจริต'],
      heads.slice(1),
      ['อบรม', 'ดี'],
    ]);
    const { value } = await readReportXlsx(bytesOf(sheet));
    expect(value?.measures.map(({ title, activities }) => [title, activities[0]?.text])).toEqual([
      ['เปิดเผยข้อมูล', 'จัดทำแผน'],
      ['สุจริต', 'อบรม'],
    ]);
  });
});

describe('limits', () => {
  test('a merged cell over the whole sheet ends', async () => {
    const bytes = await changed(bytesOf(plain()), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    );
    const { unread, value } = await readReportXlsx(bytes);
    expect(value === undefined || unread.length > 0).toBe(true);
  });

  test('one long text in twenty thousand rows is told', async () => {
    const long = 'ก'.repeat(10_000);
    const sheet = utils.aoa_to_sheet([...top, heads, ...Array.from({ length: 20_000 }, () => ['', long, ''])]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'A');
    const bytes = new Uint8Array(
      write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
    );
    const { issues } = await readReportXlsx(bytes);
    expect(issues.map(({ code }) => code)).toContain('read.limit');
  });

  test.each([{ maxUnpacked: 100 }, { maxCells: 5 }, { maxLength: 20 }])('%o', async (limits) => {
    const { issues } = await readReportXlsx(bytesOf(plain()), { limits });
    expect(issues.map(({ code }) => code)).toContain('read.limit');
  });

  test.each([
    ['text', new TextEncoder().encode('มาตรการ')],
    ['an archive of something else', storedZip(new Map([['a.xml', new TextEncoder().encode('<a/>')]]))],
  ])('%s is told', async (_, bytes) => {
    expect((await readReportXlsx(bytes)).issues.map(({ code }) => code)).toEqual(['files.damaged']);
  });
});
