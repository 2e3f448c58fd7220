import { readReportFile } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';
import { storedZip } from '../../src/files/zip/stored-zip.js';

const rows = 'อบต.ตัวอย่าง\nปีงบประมาณ 2566\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nเปิดเผยข้อมูล\tจัดทำแผน\tทราบ';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = (...names: string[]): Uint8Array => storedZip(new Map(names.map((name) => [name, utf8('x')])));

describe('readReportFile', () => {
  test.each([
    ['rows', rows],
    [
      'a page',
      '<h1>อบต.ตัวอย่าง ปีงบประมาณ 2566</h1><table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์<tr><td>เปิดเผยข้อมูล<td>จัดทำแผน<td>ทราบ</table>',
    ],
    ['commas', rows.replaceAll('\t', ',')],
    [
      'Markdown',
      'อบต.ตัวอย่าง\nปีงบประมาณ 2566\n\n| มาตรการ | ผลการดำเนินงาน | ผลลัพธ์ |\n|---|---|---|\n| เปิดเผยข้อมูล | จัดทำแผน | ทราบ |',
    ],
  ])('reads %s', async (_, text) => {
    const { value } = await readReportFile(utf8(text));
    expect(value).toMatchObject({
      fiscalYear: 2566,
      measures: [{ title: 'เปิดเผยข้อมูล', activities: [{ text: 'จัดทำแผน' }], outcomes: [{ text: 'ทราบ' }] }],
    });
  });

  test.each<[string, Uint8Array, string]>([
    ['an old Word or Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-office'],
    ['RTF', utf8('{\\rtf1\\ansi}'), 'rtf'],
    ['a ZIP archive', zip('report.txt'), 'archive'],
    ['RAR', latin1('Rar!\x1a\x07'), 'archive'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'archive'],
    ['PNG', latin1('\x89PNG\r\n\x1a\n'), 'picture'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['GIF', latin1('GIF89a'), 'picture'],
    ['WebP', latin1('RIFF\x01\x02\x03\x04WEBPVP8 '), 'picture'],
    ['HEIC', latin1('\0\0\0\x18ftypheic'), 'picture'],
    ['a presentation', zip('ppt/presentation.xml'), 'presentation'],
    [
      'an OpenDocument text',
      storedZip(new Map([['mimetype', utf8('application/vnd.oasis.opendocument.text')]])),
      'opendocument-text',
    ],
  ])('%s is refused with one clear sentence', async (_, bytes, kind) => {
    const { value, issues } = await readReportFile(bytes);
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'files.unread-kind', severity: 'error', found: kind });
    expect(issues[0]?.message.en).toMatch(/\.$/);
  });

  test('an empty file is told', async () => {
    expect((await readReportFile(new Uint8Array())).issues.map(({ code }) => code)).toEqual(['files.empty']);
  });

  test('the bytes decide, and a name that says something else is told', async () => {
    const { value, issues } = await readReportFile(utf8(rows), { name: 'report.xls' });
    expect(value?.fiscalYear).toBe(2566);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'files.other-kind', found: 'report.xls', expected: 'text' }),
    );
    expect((await readReportFile(utf8(rows), { name: 'report.txt' })).issues.map(({ code }) => code)).not.toContain(
      'files.other-kind',
    );
  });

  test('a text that tells of the PDF format is a text', async () => {
    const { value } = await readReportFile(utf8(`<p>%PDF-1.7</p>${rows}`));
    expect(value?.measures).toHaveLength(1);
  });

  test('the charset of a media type is followed where it is known', async () => {
    const bytes = Uint8Array.from(rows, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x0e00 + 0xa0;
    });
    for (const type of ['text/plain; charset=tis-620', 'text/plain; charset="x-unknown"', 'text/plain']) {
      const { value, places } = await readReportFile(bytes, { type });
      expect(value?.measures[0]?.title).toBe('เปิดเผยข้อมูล');
      expect(places.get('/measures/0/title')).toMatchObject({ line: 4, column: 1 });
    }
  });

  test('columns and limits reach the reader', async () => {
    const { issues } = await readReportFile(utf8(rows), { limits: { maxLength: 20 } });
    expect(issues.map(({ code }) => code)).toContain('read.limit');
    const { value } = await readReportFile(utf8(rows.replace('ผลลัพธ์', 'ฟฟฟฟ')), { columns: { ฟฟฟฟ: 'outcome' } });
    expect(value?.measures[0]?.outcomes[0]?.text).toBe('ทราบ');
  });

  test.each([undefined, null, 'text', [1, 2], new ArrayBuffer(2)])('%s is no bytes', async (value) => {
    await expect(readReportFile(value as never)).rejects.toThrow(/^readReportFile: expected a Uint8Array, got /);
  });
});
