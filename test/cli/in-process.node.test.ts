import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { coloursOf } from '../../src/cli/terminal/colours.js';

interface Asked {
  readonly input?: string;
  readonly language?: 'th' | 'en';
  readonly progress?: 'below' | 'beside';
  readonly isPainted?: boolean;
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

async function ask(args: readonly string[], { input = '', language = 'en', isPainted = false, ...more }: Asked = {}) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, {
    out: (line) => void out.push(line),
    error: (line) => void error.push(line),
    columns: 100,
    colours: coloursOf(isPainted),
    language,
    input: pieces(input),
    ...more,
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const sound = 'รายงานผล\nอบต.ตัวอย่าง จังหวัดนครราชสีมา\nปีงบประมาณ พ.ศ. 2566\n';
const table = 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nโปร่งใส\tจัดทำแผนปี พ.ศ..2566\tดี\n';

let folder = '';
const path = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-'));
  mkdirSync(path('จังหวัด', 'อำเภอ'), { recursive: true });
  writeFileSync(path('ก.txt'), sound + table);
  writeFileSync(path('จังหวัด', 'ข.tsv'), sound.replace('2566', '2567') + table);
  writeFileSync(path('จังหวัด', 'อำเภอ', 'ค.txt'), 'ไม่มีตาราง');
  writeFileSync(path('จังหวัด', 'อำเภอ', 'ง.log'), 'ไม่อ่าน');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('check', () => {
  test('reads folders, and says of each file what was found', async () => {
    const { code, out, error } = await ask(['check', folder, '--no-config']);
    expect(code).toBe(2);
    expect(out).toContain(path('ก.txt'));
    expect(out).toContain(path('จังหวัด', 'ข.tsv'));
    expect(out).toMatch(/2 files.*1 not read/);
    expect(error).toContain('ค.txt');
    expect(out + error).not.toContain('ง.log');
  });

  test('a folder by endings, a pattern, and a file that is not there', async () => {
    const ends = await ask(['check', folder, '--ext', 'tsv']);
    expect([ends.code, ends.out.includes('ก.txt')]).toEqual([0, false]);
    const pattern = await ask(['check', path('**', '*.tsv')]);
    expect([pattern.code, pattern.out.includes('ข.tsv')]).toEqual([0, true]);
    const none = await ask(['check', path('ไม่มี.txt'), path('ก.txt')]);
    expect(none.code).toBe(2);
    expect(none.error).toContain('there is no such file');
    expect(none.out).toContain('ก.txt');
  });

  test.each([
    ['json', (text: string) => JSON.parse(text) as unknown],
    ['sarif', (text: string) => JSON.parse(text) as unknown],
    ['junit', (text: string) => text.includes('<testsuite')],
    ['markdown', (text: string) => text.includes('| ')],
    ['html', (text: string) => text.includes('<ul')],
  ])('writes %s of several files', async (form, read) => {
    const { code, out } = await ask(['check', '--output', form, path('ก.txt'), path('จังหวัด', 'ข.tsv')]);
    expect(code).toBe(0);
    expect(read(out)).toBeTruthy();
  });

  test('standard input has a name and an end', async () => {
    const { code, out } = await ask(['check', '-', '--stdin-name', 'ท่อ.txt'], { input: sound + table });
    expect(code).toBe(0);
    expect(out).toContain('check.era-is-written-once'.slice(0, 5));
    expect((await ask(['check', '-'], { input: '' })).code).toBe(2);
  });

  test('too many warnings are an error, and so is a rule that is made one', async () => {
    const all = await ask(['check', path('ก.txt'), '--output', 'json']);
    const codes = [...all.out.matchAll(/"code": ?"(check\.[a-z-]+)"/g)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(0);
    expect((await ask(['check', path('ก.txt'), '--rule', `${codes[0]}=error`])).code).toBe(1);
    const off = await ask(['check', path('ก.txt'), ...codes.flatMap((code) => ['--rule', `${code}=off`])]);
    expect(off.out).not.toContain(codes[0]);
    const warned = codes.flatMap((code) => ['--rule', `${code}=warning`]);
    expect((await ask(['check', path('ก.txt'), ...warned, '--max-warnings', '0'])).code).toBe(1);
    expect((await ask(['check', path('ก.txt'), ...warned, '--max-warnings', '99'])).code).toBe(0);
  });

  test('a progress bar and colours change no output', async () => {
    const usual = await ask(['check', folder, '--ext', 'txt,tsv']);
    const painted = await ask(['check', folder, '--ext', 'txt,tsv'], { isPainted: true, progress: 'beside' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away
    expect(painted.out.replace(/\u001b\[\d+m/g, '')).toBe(usual.out);
    expect(painted.out).not.toBe(usual.out);
  });
});

describe('settings', () => {
  const config = (data: unknown): string => {
    const file = path('ตั้งค่า.json');
    writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
    return file;
  };

  test('a finding is ignored for a reason', async () => {
    const before = await ask(['check', path('ก.txt'), '--output', 'json']);
    const code = /"code": ?"(check\.[a-z-]+)"/.exec(before.out)?.[1] ?? '';
    const file = config({ ignore: [{ code, reason: 'ตกลงกันแล้ว' }], maxWarnings: 5, language: 'th' });
    const after = await ask(['check', path('ก.txt'), '--output', 'json', '--config', file]);
    expect(after.out).not.toContain(`"${code}"`);
  });

  test.each([
    ['no JSON', '{', 'is not JSON'],
    ['an unknown name', { colour: 1 }, '/colour'],
    ['no reason', { ignore: [{ code: 'check.years-agree' }] }, '/ignore/0/reason'],
    ['a wrong level', { rules: { 'check.years-agree': 'loud' } }, '/rules'],
  ])('%s is told', async (_, data, said) => {
    const { code, error } = await ask(['check', path('ก.txt'), '--config', config(data)]);
    expect(code).toBe(2);
    expect(error).toContain(said);
  });
});

describe('mends', () => {
  test('go to a new file, once, and to the file itself where that is asked', async () => {
    const file = path('ผิด.txt');
    writeFileSync(file, sound + table);
    const first = await ask(['check', '--fix', file]);
    expect(first.error).toContain('ผิด.fixed.txt');
    expect(readFileSync(path('ผิด.fixed.txt'), 'utf8')).toBe(sound + table.replace('พ.ศ..2566', 'พ.ศ.2566'));
    expect(readFileSync(file, 'utf8')).toBe(sound + table);
    expect((await ask(['check', '--fix', file])).code).toBe(2);
    expect((await ask(['check', '--fix', '--force', file])).code).toBe(0);
    await ask(['check', '--fix', '--in-place', file]);
    expect(readFileSync(file, 'utf8')).toBe(sound + table.replace('พ.ศ..2566', 'พ.ศ.2566'));
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
    rmSync(file);
    rmSync(path('ผิด.fixed.txt'));
  });
});

describe('other commands', () => {
  test('show, read, write, diff, history', async () => {
    expect((await ask(['show', path('ก.txt')])).out).toContain('โปร่งใส');
    const read = await ask(['read', path('ก.txt')]);
    expect(JSON.parse(read.out)).toMatchObject({ fiscalYear: 2566 });
    expect((await ask(['write', 'markdown', path('ก.txt')])).out).toContain('| มาตรการ |');
    expect((await ask(['write', 'word', path('ก.txt')])).code).toBe(2);
    expect((await ask(['write', 'docx', path('ก.txt'), '--into', path('ก.docx')])).code).toBe(0);
    expect((await ask(['write', 'markdown', path('ก.docx')])).out).toEqual(
      (await ask(['write', 'markdown', path('ก.txt')])).out,
    );
    expect((await ask(['diff', path('ก.txt'), path('จังหวัด', 'ข.tsv')])).out).toContain('2567');
    expect((await ask(['diff', path('ก.txt')])).code).toBe(2);
    expect((await ask(['history', path('ก.txt'), path('จังหวัด', 'ข.tsv')])).out).toContain('โปร่งใส');
  });

  test('tables go to a folder, and over what is there only by force', async () => {
    const to = path('ตาราง');
    const files = [path('ก.txt'), path('จังหวัด', 'ข.tsv')];
    expect((await ask(['tables', to, ...files])).code).toBe(0);
    expect(readdirSync(to)).toContain('load.sql');
    expect(readFileSync(join(to, 'reports.csv'), 'utf8').trim().split('\r\n')).toHaveLength(3);
    expect((await ask(['tables', to, ...files])).code).toBe(2);
    expect((await ask(['tables', '--force', to, ...files])).code).toBe(0);
    rmSync(to, { recursive: true });
  });

  test.each([
    [['convert', 'digits', '123'], '๑๒๓'],
    [['convert', 'digits', '--to', 'arabic', '๑๒๓'], '123'],
    [['convert', 'date', '๑ ต.ค. ๖๖'], '2023-10-01'],
    [['convert', 'date', '--to', 'thai', '2023-10-01'], '1 ตุลาคม 2566'],
    [['convert', 'year', '--to', 'common', '2566'], '2023'],
    [['convert', 'baht', '๑,๒๓๔.๕๐ บาท'], '1234.50'],
    [['convert', 'words', '1,250.50'], 'หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์'],
    [['convert', 'number', '๑,๒๓๔'], '1234'],
  ])('%j', async (args, expected) => {
    expect(await ask(args)).toEqual({ code: 0, out: expected, error: '' });
  });

  test('lines of standard input are converted one by one; one that is wrong is told', async () => {
    const { code, out, error } = await ask(['convert', 'number'], { input: '๑๒\nx\n๓\r\n' });
    expect([code, out]).toEqual([1, '12\n\n3']);
    expect(error).toContain('2:');
    expect((await ask(['convert', 'number', '--to', 'roman', '1'])).code).toBe(2);
    expect((await ask(['convert', 'numbr', '1'])).error).toContain('number');
  });

  test('rules and codes are explained', async () => {
    expect((await ask(['rules'])).out.split('\n').length).toBeGreaterThan(30);
    expect((await ask(['rules', 'check.years-agree'])).out).toContain('check.years-agree');
    expect((await ask(['explain', 'read.no-table'])).out).not.toBe('');
    expect((await ask(['explain', 'check.year-agree'])).error).toContain('check.years-agree');
  });

  test.each(['bash', 'zsh', 'fish'])('completions for %s name the commands', async (shell) => {
    const { code, out } = await ask(['completions', shell]);
    expect(code).toBe(0);
    for (const command of ['check', 'convert', 'history']) expect(out).toContain(command);
  });

  test.each([
    [['--version'], 0, /^\d+\.\d+\.\d+$/],
    [['--help'], 0, /thai-ita check/],
    [['help', 'check'], 0, /--max-warnings/],
    [['check', '--help'], 0, /--max-warnings/],
  ])('%j', async (args, code, said) => {
    const answer = await ask(args);
    expect(answer.code).toBe(code);
    expect(answer.out).toMatch(said);
  });

  test.each([
    [['chek', 'x'], 'check'],
    [['check'], 'FILES'],
    [['check', '--outptu', 'json', 'x'], '--output'],
    [['check', 'x', '--output', 'sarf'], 'sarif'],
    [['check', 'x', '--encoding', 'klingon'], 'klingon'],
    [['check', 'x', '--max-warnings', 'few'], 'max-warnings'],
    [['completions', 'tcsh'], 'bash'],
  ])('%j is refused in our own words', async (args, said) => {
    const { code, error } = await ask(args);
    expect(code).toBe(2);
    expect(error).toMatch(/^thai-ita: /);
    expect(error).toContain(said);
  });

  test('one language shows nothing of the other', async () => {
    expect((await ask(['--help'], { language: 'th' })).out).not.toContain('checks reports');
    expect((await ask(['--lang', 'th', '--help'])).out).toContain('ตรวจรายงาน');
  });
});
