import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltProgram, builtProgram, mendableReport, warnedReport } from './built-program.js';

let program: BuiltProgram;
let folder = '';
const inside = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(inside(name), 'utf8');

/** What the mends of the report make of its text: one digit, one full stop, and a number of the other script. */
const mended = mendableReport.replace('อบรม 2 ครั้ง', 'อบรม ๒ ครั้ง').replace('พ.ศ.. ', 'พ.ศ. ');

const thaiBytes = (text: string): Buffer =>
  Buffer.from(
    Uint8Array.from(text, (letter) => (letter < '\u0080' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0xd60)),
  );

beforeAll(async () => {
  program = await builtProgram();
});
afterAll(() => program.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-lost-'));
  writeFileSync(inside('รายงาน.tsv'), mendableReport);
  return () => rmSync(folder, { recursive: true });
});

describe('check --fix', () => {
  test('writes a new file and leaves the given one as it is', () => {
    const { code, error } = program.run(['check', '--fix', 'รายงาน.tsv'], { cwd: folder });
    expect([code, error]).toEqual([0, 'thai-ita: รายงาน.fixed.tsv: findings mended: 2\n']);
    expect(textOf('รายงาน.tsv')).toBe(mendableReport);
    expect(textOf('รายงาน.fixed.tsv')).toBe(mended);
  });

  test('does not replace a file that exists, unless forced', () => {
    writeFileSync(inside('รายงาน.fixed.tsv'), 'old');
    const refused = program.run(['check', '--fix', 'รายงาน.tsv'], { cwd: folder });
    expect(refused.error).toBe('thai-ita: รายงาน.fixed.tsv exists; --force replaces it\n');
    expect(textOf('รายงาน.fixed.tsv')).toBe('old');
    program.run(['check', '--fix', '--force', 'รายงาน.tsv'], { cwd: folder });
    expect(textOf('รายงาน.fixed.tsv')).toBe(mended);
  });

  test.each<[form: string, encode: (text: string) => Buffer]>([
    ['lines that end in CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte-order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['windows-874', thaiBytes],
  ])('--in-place keeps %s, and all other bytes', (_, encode) => {
    writeFileSync(inside('รายงาน.tsv'), encode(mendableReport));
    chmodSync(inside('รายงาน.tsv'), 0o640);
    expect(program.run(['check', '--fix', '--in-place', 'รายงาน.tsv'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(inside('รายงาน.tsv'))).toEqual(encode(mended));
    expect(statSync(inside('รายงาน.tsv')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['รายงาน.tsv']);
  });

  test('--in-place of a page mends its text and not its markup', () => {
    const page = (count: string) =>
      `<!doctype html><nav title="2">เมนู</nav><p>อบต.ตัวอย่าง ปีงบประมาณ พ.ศ. ๒๕๖๖</p><table border=1><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์<tr><td>โปร่งใส<td>อบรม <b>${count}</b> ครั้ง &amp; ประชุม ๓ ครั้ง<td>ดี ๑ เรื่อง</table>`;
    writeFileSync(inside('a.html'), page('2'));
    program.run(['check', '--fix', '--in-place', 'a.html'], { cwd: folder });
    expect(textOf('a.html')).toBe(page('๒'));
  });

  test('--in-place through a link mends the file that it points to', () => {
    symlinkSync(inside('รายงาน.tsv'), inside('link.tsv'));
    program.run(['check', '--fix', '--in-place', 'link.tsv'], { cwd: folder });
    expect([textOf('รายงาน.tsv'), readFileSync(inside('link.tsv'), 'utf8')]).toEqual([mended, mended]);
  });

  test('a file without anything to mend is not written', () => {
    writeFileSync(inside('a.tsv'), warnedReport);
    expect(program.run(['check', '--fix', 'a.tsv'], { cwd: folder }).error).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['a.tsv', 'รายงาน.tsv']);
  });
});

describe('--into', () => {
  test('writes a file, and does not replace one unless forced', () => {
    const args = ['write', 'html', 'รายงาน.tsv', '--into', 'out/a.html'];
    expect(program.run(args, { cwd: folder })).toEqual({ code: 0, out: '', error: '' });
    const whole = textOf('out/a.html');
    expect(whole).toMatch(/^<!doctype html>/);
    expect(program.run(args, { cwd: folder })).toEqual({
      code: 2,
      out: '',
      error: 'thai-ita: out/a.html exists; --force replaces it\n',
    });
    expect(program.run([...args, '--force'], { cwd: folder }).code).toBe(0);
    expect(textOf('out/a.html')).toBe(whole);
  });

  test('several files go into a folder', () => {
    mkdirSync(inside('ลึก'));
    writeFileSync(inside('ลึก/รายงาน.tsv'), warnedReport);
    expect(program.run(['write', 'markdown', '.', '--into', 'md'], { cwd: folder }).code).toBe(0);
    expect(readdirSync(inside('md'), { recursive: true }).sort()).toEqual(['รายงาน.md', 'ลึก', 'ลึก/รายงาน.md'].sort());
  });

  test('a diff and a list of reports too', () => {
    expect(
      program.run(['diff', 'รายงาน.tsv', 'รายงาน.tsv', '--output', 'json', '--into', 'd.json'], { cwd: folder }).code,
    ).toBe(0);
    expect(program.run(['read', 'รายงาน.tsv', '--output', 'jsonl', '--into', 'r.jsonl'], { cwd: folder }).code).toBe(0);
    expect([textOf('d.json')[0], textOf('r.jsonl').startsWith('{"document":')]).toEqual(['{', true]);
  });

  test('a folder that nobody may write into is told', () => {
    writeFileSync(inside('file'), '');
    const { code, error } = program.run(['write', 'html', 'รายงาน.tsv', '--into', 'file/a.html'], { cwd: folder });
    expect([code, error.split('\n').length]).toEqual([2, 2]);
  });
});

describe('tables', () => {
  test('writes all tables with what was found and what changed, and replaces none unless forced', () => {
    const rows = (year: string) => warnedReport.replace('๒๕๖๖', year);
    mkdirSync(inside('in'));
    // the later year comes first
    writeFileSync(inside('in/a.tsv'), rows('๒๕๖๗'));
    writeFileSync(inside('in/b.tsv'), rows('๒๕๖๖').replace('จัดทำแผน', 'จัดทำคู่มือ'));
    const ended = program.run(['tables', 'out', 'in'], { cwd: folder });
    expect(ended).toEqual({ code: 0, out: '', error: 'thai-ita: out: reports written: 2\n' });
    expect(readdirSync(inside('out')).sort()).toEqual(
      ['activities', 'agencies', 'changes', 'issues', 'measures', 'mentions', 'outcomes', 'reports', 'results']
        .map((name) => `${name}.csv`)
        .concat('datapackage.json', 'load.sql')
        .sort(),
    );
    expect(textOf('out/issues.csv')).toContain(',check.years-agree,warning,');
    expect(textOf('out/changes.csv')).toMatch(/,2567,2566,activity,changed,/);
    expect(textOf('out/reports.csv')).toContain(',in/a.tsv\r\n');
    const again = program.run(['tables', 'out', 'in'], { cwd: folder });
    expect([again.code, again.error]).toEqual([2, 'thai-ita: out/datapackage.json exists; --force replaces it\n']);
    expect(readdirSync(inside('out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(program.run(['tables', 'out', 'in', '--force'], { cwd: folder }).code).toBe(0);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ended by %s it leaves the old tables whole, and nothing half written',
    async (signal) => {
      mkdirSync(inside('in'));
      for (let at = 0; at < 300; at += 1) writeFileSync(inside(`in/${at}.tsv`), mendableReport);
      mkdirSync(inside('out'));
      writeFileSync(inside('out/measures.csv'), 'old');
      const child = spawn(process.execPath, [program.script, 'tables', 'out', 'in', '--force'], { cwd: folder });
      await new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (readdirSync(inside('out')).length < 5) return;
          clearInterval(timer);
          resolve();
        }, 2);
      });
      child.kill(signal);
      const ended = await new Promise((resolve) => child.on('exit', (code, by) => resolve([code, by])));
      expect(ended).toEqual([null, signal]);
      expect(readdirSync(inside('out'))).toEqual(['measures.csv']);
      expect(textOf('out/measures.csv')).toBe('old');
    },
  );
});
