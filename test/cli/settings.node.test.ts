import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configJsonSchema } from '../../src/cli/settings/config-schema.js';
import { type BuiltProgram, builtProgram, warnedReport, wrongReport } from './built-program.js';

let program: BuiltProgram;
let folder = '';
beforeAll(async () => {
  program = await builtProgram();
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-settings-'));
  mkdirSync(join(folder, 'ลึก/กว่า'), { recursive: true });
  writeFileSync(join(folder, 'ลึก/กว่า/a.tsv'), warnedReport);
  writeFileSync(join(folder, 'ลึก/b.tsv'), warnedReport);
  writeFileSync(join(folder, 'ลึก/wrong.tsv'), wrongReport);
  writeFileSync(join(folder, 'ลึก/own.tsv'), warnedReport.replace('มาตรการ\t', 'ภารกิจพิเศษ\t'));
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

const set = (config: unknown): void =>
  writeFileSync(
    join(folder, 'thai-ita.config.json'),
    typeof config === 'string' ? config : `\ufeff${JSON.stringify(config)}`,
  );
const run = (...args: string[]) => program.run(args, { cwd: join(folder, 'ลึก') });
const codesOf = (out: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    (JSON.parse(out) as { documents: { document: string; issues: { code: string }[] }[] }).documents.map(
      ({ document, issues }) => [document, issues.map(({ code }) => code)],
    ),
  );

describe('thai-ita.config.json, found upwards', () => {
  test('rules, strict and the most warnings; options of the command line go first', () => {
    set({ rules: { 'check.years-agree': 'error' } });
    expect(run('check', 'b.tsv').code).toBe(1);
    expect(run('check', '--rule', 'years-agree=note', 'b.tsv').code).toBe(0);
    expect(run('check', '--no-config', 'b.tsv').code).toBe(0);
    set({ strict: true });
    expect(run('check', 'b.tsv').code).toBe(1);
    set({ maxWarnings: 0 });
    expect(run('check', 'b.tsv').code).toBe(1);
    expect(run('check', '--max-warnings', '5', 'b.tsv').code).toBe(0);
  });

  test('findings that are accepted, in some files, of rules and of reading', () => {
    set({
      ignore: [
        { code: 'check.years-agree', files: ['ลึก/กว่า/**'], reason: 'แผนห้าปี' },
        { code: 'check.work-has-evidence', reason: 'หลักฐานอยู่หน้าอื่น' },
        { code: 'read.format', reason: 'รู้แล้ว' },
      ],
    });
    const codes = codesOf(run('check', '--output', 'json', 'กว่า/a.tsv', 'b.tsv').out);
    expect(codes['กว่า/a.tsv']).toEqual([]);
    expect(codes['b.tsv']).toEqual(['check.years-agree']);
  });

  test('a part of the report alone', () => {
    set({ ignore: [{ code: 'check.years-agree', path: '/measures/1', reason: 'x' }] });
    expect(codesOf(run('check', '--output', 'json', 'b.tsv').out)['b.tsv']).toContain('check.years-agree');
    set({ ignore: [{ code: 'check.years-agree', path: '/measures/0/activities', reason: 'x' }] });
    expect(codesOf(run('check', '--output', 'json', 'b.tsv').out)['b.tsv']).not.toContain('check.years-agree');
  });

  test('language, endings, what is left out, and what columns hold', () => {
    set({ language: 'th', extensions: ['tsv'], exclude: ['**/wrong.tsv'], columns: { ภารกิจพิเศษ: 'measure' } });
    const { code, out } = run('check', '.');
    expect(code).toBe(0);
    expect(out).toContain('ข้อควรตรวจ');
    expect(out).not.toContain('warnings');
    expect(JSON.parse(run('read', 'own.tsv').out).measures[0].title).toBe('โปร่งใส');
  });

  test.each<[config: unknown, sentence: RegExp]>([
    ['{ "strict": ', /is not JSON/],
    [{ rules: { 'check.years-agree': 'loud' } }, /\/rules\/check\.years-agree: /],
    [{ rulez: {} }, /\/rulez: /],
    [{ ignore: [{ code: 'check.years-agree' }] }, /\/ignore\/0\/reason: /],
    [{ ignore: [{ code: 'check.years-agree', reason: '' }] }, /\/ignore\/0\/reason: /],
  ])('%j is refused, with the place', (config, sentence) => {
    set(config);
    const { code, out, error } = run('check', 'b.tsv');
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error.trimEnd()).not.toContain('\n');
  });

  test('--config names another file; one that is missing is told', () => {
    writeFileSync(join(folder, 'other.json'), JSON.stringify({ strict: true }));
    set({});
    expect(run('check', '--config', '../other.json', 'b.tsv').code).toBe(1);
    expect(run('check', '--config', 'none.json', 'b.tsv').error).toBe(
      'thai-ita: none.json cannot be read (there is no such file)\n',
    );
  });
});

test('the shipped schema takes what the program takes', () => {
  const isConfig = new Ajv({ strict: false }).compile(configJsonSchema());
  const full = {
    $schema: 'x',
    language: 'th',
    strict: true,
    maxWarnings: 0,
    rules: { 'check.years-agree': 'off' },
    ignore: [{ code: 'a', files: ['*'], path: '/measures/0', reason: 'b' }],
  };
  expect(isConfig(full)).toBe(true);
  expect(isConfig({ ...full, rules: { 'check.none': 'off' } })).toBe(false);
  expect(isConfig({ ...full, ignore: [{ code: 'a' }] })).toBe(false);
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  expect(exports['./config.schema.json']).toBe('./dist/config.schema.json');
});
