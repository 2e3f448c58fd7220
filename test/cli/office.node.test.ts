import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { coloursOf } from '../../src/cli/terminal/colours.js';

const lines = ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 'องค์การบริหารส่วนตำบลตัวอย่าง'];
const rows = [
  ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'],
  ['๑. การบริการ', '๑. จัดทำแผนประจำปีงบประมาณ พ.ศ. ๒๕๖๔', 'ประชาชนพอใจ'],
];

async function wordFile(): Promise<Uint8Array> {
  const cells = (texts: readonly string[]) => texts.map((text) => new TableCell({ children: [new Paragraph(text)] }));
  const table = new Table({ rows: rows.map((texts) => new TableRow({ children: cells(texts) })) });
  const children = [...lines.map((line) => new Paragraph(line)), table];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function sheetFile(bookType: 'xlsx' | 'ods' | 'biff8'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([...lines.map((line) => [line]), ...rows]), 'ตาราง');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-office-'));
  writeFileSync(join(folder, 'word.docx'), await wordFile());
  writeFileSync(join(folder, 'named-wrong.txt'), await wordFile());
  writeFileSync(join(folder, 'excel.xlsx'), sheetFile('xlsx'));
  writeFileSync(join(folder, 'sheet.ods'), sheetFile('ods'));
  writeFileSync(join(folder, 'old.xls'), sheetFile('biff8'));
  writeFileSync(join(folder, 'archive.zip'), Buffer.from(`PK\x03\x04${'\0'.repeat(40)}`, 'latin1'));
  writeFileSync(join(folder, 'cut.docx'), Buffer.from((await wordFile()).subarray(0, 900)));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function runOn(command: string, file: string) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run([command, join(folder, file)], {
    out: (line) => void out.push(line),
    error: (line) => void error.push(line),
    columns: 100,
    colours: coloursOf(false),
  });
  return { code, out, error };
}

describe('Word and Excel files', () => {
  test.each(['word.docx', 'named-wrong.txt', 'excel.xlsx', 'sheet.ods'])('%s is read', async (file) => {
    const { code, out, error } = await runOn('read', file);
    expect([code, error]).toEqual([0, []]);
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      fiscalYear: 2566,
      agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง' },
      measures: [
        { number: '1', title: 'การบริการ', activities: [{ number: '1' }], outcomes: [{ text: 'ประชาชนพอใจ' }] },
      ],
    });
  });

  test.each([
    ['word.docx', 'ตาราง 1 แถว 2 ช่อง 2 · table 1, row 2, cell 2'],
    ['excel.xlsx', 'ตาราง 1 แถว 4 ช่อง 2 · table 1, row 4, cell 2'],
  ])('check names the cell of %s, and shows no line of a text that is none', async (file, cell) => {
    const { out } = await runOn('check', file);
    expect(out).toContain(`▲ check.years-agree ${cell}`);
    expect(out.some((line) => line.includes('│'))).toBe(false);
  });

  test.each([
    ['old.xls', 'an old Word or Excel file, or one with a password'],
    ['archive.zip', 'This is an archive'],
    ['cut.docx', 'This is an archive|not a Word file'],
  ])('%s ends with one clear sentence and exit code 2', async (file, sentence) => {
    const { code, out, error } = await runOn('show', file);
    expect([code, out, error.length]).toEqual([2, [], 1]);
    expect(error[0]).toMatch(new RegExp(sentence));
  });
});
