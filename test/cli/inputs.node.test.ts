import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltProgram, builtProgram, warnedReport, wrongReport } from './built-program.js';

let program: BuiltProgram;
let folder = '';
const put = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const documentsOf = (out: string): readonly string[] =>
  (JSON.parse(out) as { documents: { document: string }[] }).documents.map(({ document }) => document);

/** In windows-874: Thai letters lie 0xD60 lower. */
const thaiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const unit = letter.charCodeAt(0);
    return unit < 0x80 ? unit : unit - 0xd60;
  });

async function wordFile(title: string): Promise<Uint8Array> {
  const row = (...texts: string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const table = new Table({ rows: [row('มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'), row(title, 'จัดทำแผน', 'ดี')] });
  const lines = [new Paragraph('องค์การบริหารส่วนตำบลตัวอย่าง'), new Paragraph('ปีงบประมาณ พ.ศ. ๒๕๖๖')];
  return Packer.toBuffer(new Document({ sections: [{ children: [...lines, table] }] }));
}

beforeAll(async () => {
  program = await builtProgram();
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-inputs-'));
  put('รายงาน/ก.tsv', warnedReport);
  put('รายงาน/ลึก/ข.TXT', warnedReport);
  put('รายงาน/ค.log', warnedReport);
  put('รายงาน/node_modules/ง.tsv', warnedReport);
  put('แปลก/[1].tsv', warnedReport);
  put('wrong.tsv', wrongReport);
  put('crlf.tsv', warnedReport.replaceAll('\n', '\r\n'));
  put('bom.tsv', `\ufeff${warnedReport}`);
  put('utf16.tsv', Buffer.from(`\ufeff${warnedReport}`, 'utf16le'));
  put('thai.tsv', thaiBytes(warnedReport));
  put(
    'stated.html',
    thaiBytes(
      `<meta charset="tis-620"><p>อบต.ตัวอย่าง ปีงบประมาณ พ.ศ. ๒๕๖๖</p><table><tr><th>มาตรการ<th>ผลการดำเนินงาน<tr><td>โปร่งใส<td>แผน</table>`,
    ),
  );
  put('empty.txt', '');
  for (const at of [1, 2, 3, 4, 5, 6]) put(`word/${at}.docx`, await wordFile(`มาตรการ ${at}`));
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

describe('files, folders and globs', () => {
  test.each([
    ['a folder, recursively, in order', ['รายงาน'], ['รายงาน/ก.tsv', 'รายงาน/ลึก/ข.TXT']],
    ['--ext', ['รายงาน', '--ext', '.log,xyz'], ['รายงาน/ค.log']],
    ['a glob that no shell expanded', ['รายงาน/**/*.{tsv,log}'], ['รายงาน/ก.tsv', 'รายงาน/ค.log']],
    ['a name with the signs of a glob', ['แปลก/[1].tsv'], ['แปลก/[1].tsv']],
    ['a file twice is read once', ['bom.tsv', 'bom.tsv'], ['bom.tsv']],
    ['the order of the words', ['crlf.tsv', 'bom.tsv', 'รายงาน/ก.tsv'], ['crlf.tsv', 'bom.tsv', 'รายงาน/ก.tsv']],
  ])('%s', (_, words, documents) => {
    const { out, error } = program.run(['check', '--output', 'json', ...words], { cwd: folder });
    expect(error).toBe('');
    expect(documentsOf(out)).toEqual(documents);
  });

  test.each(['crlf.tsv', 'bom.tsv', 'utf16.tsv', 'thai.tsv', 'stated.html'])('%s is read as it is', (name) => {
    const { code, out } = program.run(['read', name], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ fiscalYear: 2566, measures: [{ title: 'โปร่งใส' }] });
  });

  test('windows-874 is told, and a wrong --encoding is not followed in silence', () => {
    expect(program.run(['check', 'thai.tsv'], { cwd: folder }).out).toContain('The file was decoded as windows-874.');
    const { code, error } = program.run(['check', '--encoding', 'tis', 'thai.tsv'], { cwd: folder });
    expect([code, error]).toEqual([
      2,
      'thai-ita: there is no encoding “tis”; use utf-8, windows-874 or utf-16le, for example\n',
    ]);
    expect(program.run(['read', '--encoding', 'tis-620', 'thai.tsv'], { cwd: folder }).out).toContain('โปร่งใส');
  });

  test('what cannot be read is a line, and the others are still checked', () => {
    const { code, out, error } = program.run(['check', 'missing.tsv', 'empty.txt', 'none/*.tsv', 'bom.tsv'], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(error.trimEnd().split('\n')).toEqual([
      'thai-ita: missing.tsv: cannot be read (there is no such file)',
      'thai-ita: empty.txt: is empty',
      'thai-ita: none/*.tsv: no file matches this pattern',
    ]);
    expect(out).toContain('check.years-agree');
    expect(out).toContain('1 file, nothing found in 0, 3 not read');
  });

  test('Word files are read on threads, in their order', () => {
    const { code, out } = program.run(['read', '--jobs', '3', 'word'], { cwd: folder });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ document, report }) => [document, report.measures[0].title])).toEqual(
      [1, 2, 3, 4, 5, 6].map((at) => [`word/${at}.docx`, `มาตรการ ${at}`]),
    );
  });
});

describe('pipes', () => {
  test.each(['-', '/dev/stdin'])('%s reads standard input, under the name given', (word) => {
    const { code, out } = program.run(['check', '--output', 'json', '--stdin-name', 'จากท่อ.tsv', word], {
      input: warnedReport,
    });
    expect(code).toBe(0);
    expect(documentsOf(out)).toEqual(['จากท่อ.tsv']);
  });

  test('nothing on standard input is told', () => {
    expect(program.run(['read', '-'])).toEqual({ code: 2, out: '', error: 'thai-ita: -: is empty\n' });
  });

  test('a FIFO is read', async () => {
    const fifo = join(folder, 'fifo');
    execFileSync('mkfifo', [fifo]);
    const child = spawn(process.execPath, [program.script, 'read', fifo]);
    let out = '';
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
    });
    execFileSync('sh', ['-c', `cat "$1" > "$2"`, 'sh', join(folder, 'bom.tsv'), fifo]);
    await new Promise((resolve) => child.on('close', resolve));
    rmSync(fifo);
    expect(JSON.parse(out)).toMatchObject({ fiscalYear: 2566 });
  });

  test('process substitution of bash is read', () => {
    const out = execFileSync('bash', [
      '-c',
      `"$0" "$1" read <(cat "$2")`,
      process.execPath,
      program.script,
      join(folder, 'bom.tsv'),
    ]);
    expect(JSON.parse(out.toString())).toMatchObject({ fiscalYear: 2566 });
  });
});
