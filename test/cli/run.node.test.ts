import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { coloursOf } from '../../src/cli/terminal/colours.js';
import { markedLine } from '../../src/cli/terminal/marked-line.js';
import { widthOf } from '../../src/cli/terminal/width.js';

const before = 'examples/reports/thungdokchan-2566.txt';
const after = 'examples/reports/thungdokchan-2567.html';

async function runIn(columns: number, ...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, {
    out: (line) => void out.push(line),
    error: (line) => void error.push(line),
    columns,
    colours: coloursOf(false),
  });
  return { code, out, error };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'blank.txt'), ' \n\t\n');
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(join(folder, 'line.txt'), 'x'.repeat(70_000_000));
  writeFileSync(join(folder, 'prose.txt'), 'ไม่มีตาราง');
  writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x81, 0xfe, 0xc3]));
  writeFileSync(join(folder, 'utf16.txt'), Buffer.from('\ufeffมาตรการ\tผลลัพธ์\nก้าวหน้า\tดี', 'utf16le'));
  writeFileSync(
    join(folder, 'results.json'),
    JSON.stringify({
      agency: { name: 'อบต.ตัวอย่าง' },
      fiscalYear: 2566,
      title: 'รายงานผล',
      measures: [{ id: 'm1', title: 'โปร่งใส', budgetSatang: 500_000, activities: [], outcomes: [] }],
    }),
  );
  writeFileSync(join(folder, 'wrong.txt'), 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nก้าวหน้า\t\tดี');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('thai-ita', () => {
  test('show prints the work of a measure below its title', async () => {
    const { out } = await runIn(100, 'show', join(folder, 'results.json'));
    expect(out.join('\n')).toMatch(/│ โปร่งใส .*\n.*งบประมาณ \(บาท\):.*\n?.*5,000\.00/);
  });

  test('history needs reports that name their year', async () => {
    const { code, error } = await runIn(100, 'history', before, join(folder, 'wrong.txt'));
    expect(code).toBe(2);
    expect(error).toEqual([
      `thai-ita: ${join(folder, 'wrong.txt')}: รายงานไม่ระบุปีงบประมาณ · ${join(folder, 'wrong.txt')}: the report names no fiscal year`,
    ]);
  });

  test('show prints who, which year, the counts and every item', async () => {
    const { code, out, error } = await runIn(100, 'show', before);
    const text = out.join('\n');
    expect([code, error]).toEqual([0, []]);
    expect(text).toContain('องค์การบริหารส่วนตำบลทุ่งดอกจาน');
    expect(text).toContain('ปีงบประมาณ พ.ศ. 2566 · fiscal year 2566 (1 Oct 2022 – 30 Sep 2023)');
    expect(text).toContain('6 มาตรการ · 6 measures, 21 กิจกรรม · 21 activities, 10 ผลลัพธ์ · 10 outcomes');
    expect(text).toContain('check.measures-numbered-alike 17:1');
  });

  test.each([60, 80, 100, 200])('no line of the table is wider than %i columns', async (columns) => {
    const table = (await runIn(columns, 'show', before)).out.filter((line) => /^[┌├│└]/.test(line));
    expect(table.length).toBeGreaterThan(20);
    for (const line of table) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    expect(new Set(table.map(widthOf)).size).toBe(1);
  });

  test('diff tells what changed', async () => {
    const { code, out } = await runIn(100, 'diff', before, after);
    const text = out.join('\n');
    expect(code).toBe(0);
    expect(text).toContain('+ เพิ่มกิจกรรมที่ ๕ ของมาตรการที่ ๑');
    expect(text).toContain('− กิจกรรมที่ ๕ ของมาตรการที่ ๑ ถูกตัดออก');
    expect(text).toContain('ยังระบุปีเดิม');
    expect(text).toMatch(/กิจกรรมที่ . ย้ายจากมาตรการที่ . ไปมาตรการที่ ๒/);
  });

  test.each([
    ['html', /^<!doctype html>.*<\/html>$/s],
    ['markdown', /^# /],
    ['json', /^\{\n/],
  ])('diff --output %s', async (format, form) => {
    const { code, out } = await runIn(100, 'diff', '--output', format, before, after);
    const text = out.join('\n');
    expect(code).toBe(0);
    expect(text).toMatch(form);
    expect(text).toContain('รายงานผลการสำรวจต่อที่ประชุมพนักงาน');
  });

  test('history shows a column for each year', async () => {
    const { code, out } = await runIn(100, 'history', after, before);
    expect(code).toBe(0);
    expect(out[1]).toMatch(/^│ ข้อความล่าสุด · latest text +│ 2566 +│ 2567 +│$/);
    const rowOf = (text: string) => out.find((line) => line.includes(text))?.replace(/^.*?│.*?│/, '');
    expect(
      rowOf('ประกาศนโยบาย No Gift Policy')
        ?.split('│')
        .map((cell) => cell.trim()),
    ).toEqual(['+', '~', '']);
    expect(
      rowOf('measure เปิดเผยการใช้จ่าย')
        ?.split('│')
        .map((cell) => cell.trim()),
    ).toEqual(['+', '~', '']);
    expect(out.some((line) => / \+ +│ − +│$/.test(line))).toBe(true);
    for (const line of out.filter((each) => /^[┌├│└]/.test(each))) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  test('read prints the report as JSON', async () => {
    const { out } = await runIn(100, 'read', before);
    expect(JSON.parse(out.join('\n'))).toMatchObject({ fiscalYear: 2566, measures: { length: 6 } });
  });

  test.each([
    ['html', '<!doctype html>'],
    ['markdown', '# การดำเนินการ'],
    ['tsv', 'การดำเนินการ'],
    ['csv', '\ufeffการดำเนินการ'],
    ['json', '{'],
  ])('write %s prints the report in that form', async (format, start) => {
    const { code, out } = await runIn(100, 'write', format, before);
    expect([code, out.join('\n').slice(0, start.length)]).toEqual([0, start]);
  });

  test('check --output sarif gives each finding its line', async () => {
    const { code, out } = await runIn(100, 'check', '--output', 'sarif', before);
    const sarif = JSON.parse(out.join('\n')) as {
      runs: { results: { ruleId: string; locations: { physicalLocation: { region?: { startLine: number } } }[] }[] }[];
    };
    const found = sarif.runs[0]?.results.find(({ ruleId }) => ruleId === 'check.measures-numbered-alike');
    expect([code, found?.locations[0]?.physicalLocation.region?.startLine]).toEqual([0, 17]);
  });

  test('SARIF has the lines of further places too', async () => {
    const file = join(folder, 'digits.txt');
    const rows = ['ก\tปี ๒๕๖๖ ครั้งที่ ๑\tดี', 'ข\tครั้งที่ 2\tดี ๓', 'ค\tครั้งที่ 4\tดี ๕'];
    writeFileSync(file, ['มาตรการ\tผลการดำเนินงาน\tผลลัพธ์', ...rows].join('\n'));
    const sarif = JSON.parse((await runIn(100, 'check', '--output', 'sarif', file)).out.join('\n')) as {
      runs: {
        results: { ruleId: string; relatedLocations?: { physicalLocation: { region: { startLine: number } } }[] }[];
      }[];
    };
    const found = sarif.runs[0]?.results.find(({ ruleId }) => ruleId === 'check.report-uses-one-script');
    expect(found?.relatedLocations?.map(({ physicalLocation }) => physicalLocation.region.startLine)).toEqual([4]);
  });

  test('check --output json holds the counts', async () => {
    const json = JSON.parse((await runIn(100, 'check', '--output', 'json', before)).out.join('\n')) as Record<
      string,
      unknown
    >;
    const [own] = json['documents'] as Record<string, unknown>[];
    expect(own?.['document']).toBe(before);
    expect(json['error']).toBe(0);
    expect(own?.['issues']).toHaveLength((json['warning'] as number) + (json['note'] as number));
  });

  test('check shows the line with a marker under the place', async () => {
    const { out } = await runIn(80, 'check', before);
    const at = out.findIndex((line) => line.includes('check.report-uses-one-script'));
    const line = out.slice(at).find((each) => each.includes(' │ ')) ?? '';
    const marker = out[out.indexOf(line) + 1] ?? '';
    expect(marker.trimEnd().endsWith('^^^^')).toBe(true);
    // the marker ends in the column where 2567 ends
    expect(widthOf(line.slice(0, line.indexOf('2567') + 4))).toBe(widthOf(marker));
    for (const each of out) expect(widthOf(each)).toBeLessThanOrEqual(80);
  });

  test('check tells how sure it is where words had to be weighed', async () => {
    const file = join(folder, 'space.txt');
    writeFileSync(file, 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nก้าวหน้า\tพัฒนาทรัพยากร บุคคล\tดี');
    expect((await runIn(100, 'check', file)).out.find((line) => line.includes('words-are-unbroken'))).toMatch(
      / · 95 %$/,
    );
  });

  test('check ends with 1 when there are errors', async () => {
    expect((await runIn(100, 'check', join(folder, 'wrong.txt'))).code).toBe(1);
    expect((await runIn(100, 'check', before)).code).toBe(0);
  });

  test('--fix mends what can be mended safely, and says how much', async () => {
    const file = join(folder, 'mend.txt');
    const rows = ['มาตรการ\tผลการดำเนินงาน\tผลลัพธ์', '๑. ก้าวหน้า\t๑. อบรม 2 ครั้ง ๒. ประชุม ๓ ครั้ง พ.ศ.. ๒๕6๖\tดี ๑ เรื่อง'];
    writeFileSync(file, rows.join('\n'));
    const read = await runIn(100, 'read', '--fix', file);
    expect([read.code, read.error]).toEqual([0, ['thai-ita: แก้แล้ว 3 ข้อ · findings mended: 3']]);
    expect(JSON.parse(read.out.join('\n'))).toMatchObject({
      measures: [{ activities: [{ text: 'อบรม ๒ ครั้ง' }, { text: 'ประชุม ๓ ครั้ง พ.ศ. ๒๕๖๖' }] }],
    });
    const written = await runIn(100, 'write', '--fix', 'tsv', file);
    expect(written.out.join('\n')).toContain('อบรม ๒ ครั้ง');
    expect((await runIn(100, 'write', 'tsv', file)).out.join('\n')).toContain('อบรม 2 ครั้ง');
  });

  test('--fix of a report with nothing to mend changes nothing', async () => {
    const file = join(folder, 'sound.txt');
    writeFileSync(file, 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\n๑. ก้าวหน้า\t๑. อบรม ๒ ครั้ง\tดี');
    const fixed = await runIn(100, 'read', '--fix', file);
    expect(fixed.out).toEqual((await runIn(100, 'read', file)).out);
    expect(fixed.error).toEqual(['thai-ita: แก้แล้ว 0 ข้อ · findings mended: 0']);
  });

  test('UTF-16 with a byte-order mark is read', async () => {
    expect((await runIn(100, 'read', join(folder, 'utf16.txt'))).code).toBe(0);
  });

  test.each([
    ['missing.txt', 'no such file'],
    ['empty.txt', 'is empty'],
    ['blank.txt', 'only white space'],
    ['picture.png', 'This is a picture'],
    ['line.txt', 'has 70 MB; a report has at most 64'],
    ['latin.txt', 'The encoding of the file is not known'],
    ['prose.txt', 'No table of measures was found'],
  ])('%s ends with one clear sentence and exit code 2', async (file, sentence) => {
    const { code, out, error } = await runIn(100, 'show', join(folder, file));
    expect([code, out, error.length]).toEqual([2, [], 1]);
    expect(error[0]).toContain(sentence);
    expect(error[0]).not.toMatch(/\n\s+at /);
  });

  test.each([
    [['show'], 'show is used like this: thai-ita show FILES… (got 0)'],
    [['diff', before], 'diff is used like this: thai-ita diff BEFORE AFTER (got 1)'],
    [['history', before], 'history takes two or more reports'],
    [['eat', before], 'no command “eat”'],
    [['--wrong'], '--wrong'],
    [['write', 'pdf', before], 'write takes html, docx, markdown, tsv, csv, json, not “pdf”'],
    [['check', '--output', 'pdf', before], '--output of check takes text, markdown, html, json, sarif, junit'],
    [['diff', '--output', 'toString', before, after], '--output of diff takes text, html, markdown, json'],
    [['show', '--output', 'html', before], '--output goes with check, read, diff, history, not with show'],
    [['diff', '--fix', before, after], '--fix goes with check, read, write, not with diff'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { code, error } = await runIn(100, ...args);
    expect([code, error.length]).toEqual([2, 1]);
    expect(error[0]).toContain(sentence);
  });

  test.each([[[]], [['--help']], [['-h']]])('%j prints help', async (args) => {
    const { code, out } = await runIn(100, ...args);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('thai-ita diff BEFORE AFTER');
  });
});

describe('the marker under a place', () => {
  const place = (offset: number, length: number) => ({ line: 1, column: 1, offset, length });

  test.each([
    ['ก2', 1, 1, '2', 40, 'ก2', ' ^'],
    // marks take no column, ำ takes one
    ['กี่ น้ำ 25', 0, 10, '25', 40, 'กี่ น้ำ 25', '     ^^'],
    ['ที่', 0, 3, undefined, 40, 'ที่', '^'],
    ['ก\n\tขคง\nจ', 2, 4, 'คง', 40, ' ขคง', '  ^^'],
    ['กขค', 1, 0, undefined, 40, 'กขค', ' ^'],
    ['กขค', 0, 3, 'ไม่อยู่', 40, 'กขค', '^^^'],
    ['abcdefghijklmnopqrstuvwxyz', 20, 2, 'uv', 10, '…qrstuvwx…', '     ^^'],
    ['abcdefghijklmnopqrstuvwxyz', 0, 26, undefined, 10, 'abcdefghi…', '^^^^^^^^^^'],
  ])('%j at %i', (document, offset, length, found, columns, line, marker) => {
    expect(markedLine(document, place(offset, length), found, columns)).toEqual([line, marker]);
  });

  test.each([
    ['ทำ', 2],
    ['น้ำ', 2],
    ['กี่', 1],
    ['การดำเนินงาน', 11],
    ['é', 1],
    ['中', 2],
  ])('%s is %i wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

test('nothing in a report or in the name of a file steers the terminal', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thai-ita-'));
  const file = join(folder, 'a\u001b]0;x\u0007.tsv');
  writeFileSync(file, 'อบต.ก ปีงบประมาณ 2566\nมาตรการ\tผลลัพธ์\nก\u001b]0;pwned\u0007\tข\u001b[2J');
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const terminal = { out: say, error: say, columns: 80, colours: coloursOf(false) };
  for (const args of [
    ['show', file],
    ['check', file],
    ['diff', file, file],
    ['show', `${file}x`],
  ])
    await run(args, terminal);
  rmSync(folder, { recursive: true });
  expect(lines.length).toBeGreaterThan(5);
  for (const control of ['\u001b', '\u0007']) expect(lines.join('\n')).not.toContain(control);
});
