import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageOf } from '../../src/cli/language.js';
import { hasColours } from '../../src/cli/terminal/colours.js';
import { widthOf } from '../../src/cli/terminal/width.js';
import { type BuiltProgram, builtProgram, warnedReport } from './built-program.js';

const ESCAPE = '\u001b';

let program: BuiltProgram;
let folder = '';
beforeAll(async () => {
  program = await builtProgram();
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-terminal-'));
  writeFileSync(join(folder, 'a.tsv'), warnedReport);
  writeFileSync(join(folder, 'b.tsv'), warnedReport);
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

/** What a terminal of so many columns gets, both outputs together; by `script` of util-linux. */
function inTerminal(columns: number, words: string): string {
  const command = `stty cols ${columns} rows 24; cd ${folder}; ${process.execPath} ${program.script} ${words}`;
  return spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', TERM: 'xterm-256color' },
  }).stdout;
}

describe('colours', () => {
  test.each<[env: Record<string, string>, isTerminal: boolean, wanted: boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ CI: 'true' }, false, false],
  ])('%j in a terminal: %s', (env, isTerminal, wanted) => {
    expect(hasColours(env, isTerminal)).toBe(wanted);
  });

  test.each<[args: string[], env: Record<string, string>, painted: boolean]>([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('check %j with %j', (args, env, painted) => {
    const { out } = program.run(['check', ...args, join(folder, 'a.tsv')], { env });
    expect(out.includes(ESCAPE)).toBe(painted);
  });
});

test.each([
  [{ LANG: 'th_TH.UTF-8' }, 'th'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'th_TH.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'th_TH.UTF-8', LC_ALL: '' }, 'th'],
  [{ LANG: 'C.UTF-8' }, 'both'],
  [{ LANG: 'thx' }, 'both'],
  [{}, 'both'],
] as const)('%j speaks %s', (env, language) => {
  expect(languageOf(env)).toBe(language);
});

test('--lang speaks one language or both', () => {
  const say = (language: string) => program.run(['check', '--lang', language, join(folder, 'a.tsv')]).out;
  expect(say('th')).toMatch(/ระบุปี 2565/);
  expect(say('th')).not.toMatch(/names 2565/);
  expect(say('en')).not.toMatch(/ระบุปี 2565/);
  expect(say('both')).toMatch(/ระบุปี 2565[\s\S]*names 2565/);
  expect(program.run(['--help', '--lang', 'th']).out).toContain('ตรวจรายงาน จบด้วยรหัส 1');
});

describe('in a terminal', () => {
  test('a bar shows how many files are done, is taken away at the end, and the findings stay', () => {
    const seen = inTerminal(80, 'check a.tsv b.tsv');
    expect(seen).toContain('2/2');
    expect(seen.match(/check\.years-agree 4:/g)).toHaveLength(2);
    // the cursor that the bar hid is there again
    expect(seen.lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(seen.lastIndexOf(`${ESCAPE}[?25l`));
  });

  test('a pipe has no bar', () => {
    expect(program.run(['check', join(folder, 'a.tsv'), join(folder, 'b.tsv')]).error).toBe('');
  });

  test.each([0, 1, 30, 80])('%i columns', (columns) => {
    const lines = inTerminal(columns, 'show --no-color a.tsv').trimEnd().split(/\r?\n/);
    const table = lines.filter((line) => /^[┌├│└]/.test(line));
    expect(table.length).toBeGreaterThan(3);
    if (columns >= 30) for (const line of table) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, 34));
  });
});

describe('ends cleanly', () => {
  test('when the output is full', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" show "$2" > /dev/full`, process.execPath, program.script, join(folder, 'a.tsv')],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([2, 'thai-ita: เขียนผลไม่ได้ · cannot write the output (ENOSPC)\n']);
  });

  test('when --into is full', () => {
    const { code, error } = program.run(['write', 'html', join(folder, 'a.tsv'), '--into', '/dev/full']);
    expect([code, error]).toEqual([2, 'thai-ita: /dev/full cannot be written (no space is left)\n']);
  });

  test('when the reader has seen enough', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" rules | head -1`, process.execPath, program.script],
      { encoding: 'utf8' },
    );
    expect([stdout.trimEnd().split('\n').length, stderr]).toEqual([1, '']);
  });

  test('by SIGINT, so that the shell sees the signal', async () => {
    const child = spawn(process.execPath, [program.script, 'convert', 'digits'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.write('1\n');
    // the line comes while the input is still open: nothing waits for its end
    const [first] = await new Promise<[Buffer]>((resolve) =>
      child.stdout.once('data', (piece: Buffer) => resolve([piece])),
    );
    expect(first.toString()).toBe('๑\n');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', (code, signal) => resolve([code, signal])))).toEqual([
      null,
      'SIGINT',
    ]);
  });
});

describe('speed', () => {
  test('many findings on one long line take no more than a few seconds', () => {
    const cells = Array.from(
      { length: 300 },
      (_, at) => `<p>${at + 1}. อบรม ปี 2565 ครั้งที่ ๒๕6๕ ประจำปี ๒๕๖๕ งบ 1,23 บาท</p>`,
    ).join(' ');
    const page = `<p>อบต.ตัวอย่าง ปีงบประมาณ พ.ศ. ๒๕๖๖</p><table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์<tr><td>ก<td>${cells}<td>ดี</table>`;
    writeFileSync(join(folder, 'line.html'), page);
    const start = performance.now();
    const { out } = program.run(['check', join(folder, 'line.html')]);
    expect(out.match(/^[✖▲·] /gm)?.length).toBeGreaterThan(300);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('--version starts in at most 2.5 times the time of node itself', () => {
    const timeOf = (args: readonly string[]): number => {
      const start = performance.now();
      execFileSync(process.execPath, args);
      return performance.now() - start;
    };
    const ratios = Array.from({ length: 9 }, () => timeOf([program.script, '--version']) / timeOf(['-e', '0']));
    expect(ratios.sort((left, right) => left - right)[4]).toBeLessThan(2.5);
  });
});

describe('completions', () => {
  test.each([
    [['thai-ita', 'ch'], ['check']],
    [['thai-ita', 'check', '--max'], ['--max-warnings']],
    [['thai-ita', 'check', '--output', 's'], ['sarif']],
    [
      ['thai-ita', 'convert', 'd'],
      ['digits', 'date'],
    ],
    [
      ['thai-ita', 'diff', '--lang', ''],
      ['th', 'en', 'both'],
    ],
  ])('bash completes %j', (words, wanted) => {
    const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _thai_ita; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const file = join(folder, 'completions.bash');
    writeFileSync(file, program.run(['completions', 'bash']).out);
    const found = execFileSync('bash', ['-c', script, file, ...words], { encoding: 'utf8' });
    expect(found.trimEnd().split('\n')).toEqual(wanted);
  });

  const hasZsh = spawnSync('zsh', ['--version']).status === 0;

  test.skipIf(!hasZsh)('zsh completes at the first call of a file that it loads itself', () => {
    writeFileSync(join(folder, '_thai-ita'), program.run(['completions', 'zsh']).out);
    const script = `fpath=("$0" $fpath); _describe() { print -l "\${(P@)2}"; }; compdef() { print registered; }
autoload -Uz _thai-ita; CURRENT=2; words=(thai-ita ch); _thai-ita`;
    const found = execFileSync('zsh', ['-f', '-c', script, folder], { encoding: 'utf8' });
    expect(found).toMatch(/^check:/m);
    expect(found).not.toContain('registered');
  });

  test.each(['zsh', 'fish'])('%s names every command and its options', (shell) => {
    const { code, out } = program.run(['completions', shell]);
    expect(code).toBe(0);
    for (const name of ['check', 'tables', 'convert', 'completions']) expect(out).toContain(name);
    expect(out).toContain('max-warnings');
  });
});
