import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Draft04 from 'ajv-draft-04';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readingCodes } from '../../src/cli/explain/reading-codes.js';
import { junitSchema } from '../check/junit-schema.js';
import { sourceFiles } from '../house/source-files.js';
import { type BuiltProgram, builtProgram, mendableReport, warnedReport, wrongReport } from './built-program.js';

const before = 'examples/reports/thungdokchan-2566.txt';
const after = 'examples/reports/thungdokchan-2567.html';
const undated = 'มาตรการ\tผลการดำเนินงาน\nโปร่งใส\tแผน';

let program: BuiltProgram;
let folder = '';
beforeAll(async () => {
  program = await builtProgram();
  folder = mkdtempSync(join(tmpdir(), 'thai-ita-commands-'));
  writeFileSync(join(folder, 'warned.tsv'), warnedReport);
  writeFileSync(join(folder, 'wrong.tsv'), wrongReport);
  writeFileSync(join(folder, 'mend.tsv'), mendableReport);
  writeFileSync(join(folder, 'undated.tsv'), undated);
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

describe('every command and every exit code', () => {
  test.each<[args: string[], code: 0 | 1 | 2, out: RegExp, error: RegExp]>([
    [[], 0, /thai-ita check FILES…/, /^$/],
    [['--help'], 0, /Exit code: 0 all well/, /^$/],
    [['help', 'convert'], 0, /KIND: digits, date, year, baht, words, number/, /^$/],
    [['check', '--help'], 0, /--max-warnings N/, /^$/],
    [['help', 'chek'], 2, /^$/, /did you mean check\?/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
    [['check', 'FOLDER/warned.tsv'], 0, /check\.years-agree 4:/, /^$/],
    [['check', 'FOLDER/wrong.tsv'], 1, /✖ check\.measure-has-activity/, /^$/],
    [['check', '--max-warnings', '0', 'FOLDER/warned.tsv'], 1, /1 warning,/, /^$/],
    [['check', '--max-warnings', '9', 'FOLDER/warned.tsv'], 0, /1 warning,/, /^$/],
    [['check', '--strict', 'FOLDER/warned.tsv'], 1, /✖ check\.years-agree/, /^$/],
    [['check', '--rule', 'years-agree=error', 'FOLDER/warned.tsv'], 1, /✖ check\.years-agree/, /^$/],
    [['check', '--rule', 'check.measure-has-activity=off', 'FOLDER/wrong.tsv'], 0, /0 errors/, /^$/],
    [['check', 'FOLDER/missing.tsv'], 2, /^$/, /there is no such file/],
    [['show', before], 0, /องค์การบริหารส่วนตำบลทุ่งดอกจาน/, /^$/],
    [['show', 'FOLDER/missing.tsv'], 2, /^$/, /there is no such file/],
    [['read', before], 0, /"fiscalYear": 2566/, /^$/],
    [['read', before, after], 0, /^\{"document":.*\}\n\{"document":.*\}\n$/, /^$/],
    [['read', '--output', 'json', before, after], 0, /^\[\{"document":.*\n,\{.*\}\n\]\n$/, /^$/],
    [['write', 'csv', before], 0, /^\ufeffการดำเนินการ/, /^$/],
    [['write', 'docx', before], 2, /^$/, /docx needs a file to be written into: --into FILE\.docx/],
    [['write', 'csv', before, after], 2, /^$/, /several files need a folder/],
    [['diff', before, after], 0, /2566 → .*2567/, /^$/],
    [['diff', before, before], 0, /2566/, /^$/],
    [['diff', 'FOLDER', before], 2, /^$/, /diff compares two files, not folders/],
    [['diff', 'FOLDER/missing.tsv', before], 2, /^$/, /there is no such file/],
    [['history', before, after], 0, /2566 +│ 2567/, /^$/],
    [['history', before, after, '--output', 'html', '--lang', 'en'], 0, /^<!doctype html>\n<html lang="en">/, /^$/],
    [['history', before, 'FOLDER/undated.tsv'], 2, /^$/, /the report names no fiscal year/],
    [['rules'], 0, /check\.years-agree warning/, /^$/],
    [['rules', 'years-agree'], 0, /^# check\.years-agree\n[\s\S]*## ผิด · Wrong/, /^$/],
    [['rules', 'year-agree'], 2, /^$/, /did you mean check\.years-agree\?/],
    [['explain', 'check.years-agree'], 0, /switch it off: --rule years-agree=off/, /^$/],
    [['explain', 'read.no-table'], 0, /No table/, /^$/],
    [['explain', 'read.no-tabel'], 2, /^$/, /did you mean read\.no-table\?/],
    [['completions', 'powershell'], 2, /^$/, /completions takes bash, zsh, fish, not “powershell”/],
  ])('%j ends with %i', (args, code, out, error) => {
    const ended = program.run(args.map((word) => word.replace('FOLDER', folder)));
    expect(ended).toEqual({ code, out: expect.stringMatching(out), error: expect.stringMatching(error) });
  });

  test.each<[args: string[], sentence: string]>([
    [['chekc', 'x'], 'there is no command “chekc”; did you mean check?; thai-ita --help lists them'],
    [['check', '--outptu=json', 'x'], 'there is no option --outptu; did you mean --output?'],
    [
      ['check', '--output', 'sarfi', 'x'],
      '--output of check takes text, markdown, html, json, sarif, junit, not “sarfi”; did you mean sarif?',
    ],
    [['check', '--output'], '--output needs a value: --output FORMAT'],
    [['check', '--output', '--fix', 'x'], '--output needs a value: --output FORMAT'],
    [['check', '--fix=yes', 'x'], '--fix takes no value'],
    [['check', '--max-warnings', 'two', 'x'], '--max-warnings takes a whole number, not “two”'],
    [['check', '--rule', 'years-agree', 'x'], '--rule takes CODE=LEVEL, not “years-agree”'],
    [['check', '--rule', 'years-agree=loud', 'x'], 'the level of a rule is off, note, warning or error, not “loud”'],
    [['check', '--lang', 'fr', 'x'], '--lang takes th, en, both, not “fr”'],
    [['check', '--in-place', 'x'], '--in-place goes with --fix'],
    [['show', '--max-warnings', '1', 'x'], '--max-warnings goes with check, not with show'],
    [
      ['convert', 'digit', '1'],
      'convert takes digits, date, year, baht, words, number, not “digit”; did you mean digits?',
    ],
    [['convert', 'digits', '--to', 'roman', '1'], '--to of digits takes thai, arabic, not “roman”'],
    [['history', '--into', 'x', before, after], '--into goes with --output html'],
    [['diff', '--into', 'x', before, after], '--into goes with --output html, markdown or json'],
  ])('%j: %s', (args, sentence) => {
    expect(program.run(args)).toEqual({ code: 2, out: '', error: `thai-ita: ${sentence}\n` });
  });
});

describe('convert', () => {
  test.each([
    ['digits', [], 'พ.ศ. 2566', 'พ.ศ. ๒๕๖๖'],
    ['digits', ['--to', 'arabic'], '๒๕๖๖', '2566'],
    ['date', [], '๓๐ ก.ย. ๒๕๖๖', '2023-09-30'],
    ['date', ['--to', 'thai'], '2023-09-30', '30 กันยายน 2566'],
    ['date', ['--to', 'full'], '30/9/2566', 'วันเสาร์ที่ 30 กันยายน พ.ศ. 2566'],
    ['year', [], 'ปีงบประมาณ พ.ศ. ๒๕๖๖', '2566'],
    ['year', [], '2023', '2566'],
    ['year', ['--to', 'common'], '๒๕๖๖-๒๕๗๐', '2023-2027'],
    ['baht', [], '๑.๕ ล้านบาท', '1500000.00'],
    ['baht', ['--to', 'satang'], '1,250.50', '125050'],
    ['baht', [], 'หนึ่งร้อยบาทห้าสิบสตางค์', '100.50'],
    ['words', [], '1,250.50', 'หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์'],
    ['words', ['--to', 'number'], '21', 'ยี่สิบเอ็ด'],
    ['number', [], '๑๕,๖๔๒', '15642'],
    ['number', ['--to', 'thai'], 'หนึ่งพันสองร้อย', '๑,๒๐๐'],
  ])('%s %j of %s is %s', (kind, options, value, wanted) => {
    expect(program.run(['convert', kind, ...options, value])).toEqual({ code: 0, out: `${wanted}\n`, error: '' });
  });

  test('lines of a pipe stay beside each other, and what fails is told with its line', () => {
    const { code, out, error } = program.run(['convert', 'number'], { input: '\ufeff๑,๐๐๐\r\n1,2,3\r\n\r\n๕' });
    expect([code, out.split('\n')]).toEqual([1, ['1000', '', '', '5', '']]);
    expect(error).toMatch(/^thai-ita: 2: .*1,2,3.*\n$/);
  });
});

describe('outputs are valid by their schemas', () => {
  test('SARIF of several documents, one of which is missing', () => {
    const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Draft04({ strict: false, unicodeRegExp: false });
    for (const name of ['uri', 'uri-reference', 'date-time']) ajv.addFormat(name, true);
    const { code, out } = program.run(['check', '--output', 'sarif', before, 'missing.html', after]);
    const sarif = JSON.parse(out);
    expect(code).toBe(2);
    expect([ajv.validate(JSON.parse(readFileSync(file, 'utf8')), sarif), ajv.errors]).toEqual([true, null]);
    const uris = sarif.runs[0].results.map(
      (result: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        result.locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set([before, 'missing.html', after]));
  });

  test('JUnit', async () => {
    const contents = program.run(['check', '--output', 'junit', before, after]).out;
    const { errors } = await validateXML({ xml: [{ fileName: 'a.xml', contents }], schema: [junitSchema] });
    expect([errors, contents.match(/<testsuite /g)?.length]).toEqual([[], 2]);
  });

  test.each([
    [
      'markdown',
      /^## examples\/reports\/thungdokchan-2566\.txt\n[\s\S]*\n## examples\/reports\/thungdokchan-2567\.html\n/,
    ],
    ['html', /^<!doctype html>\n<html lang="en">[\s\S]*<h2>examples\/reports\/thungdokchan-2566\.txt<\/h2>\n/],
  ])('%s has a heading for each document, in the language asked for', (form, wanted) => {
    expect(program.run(['check', '--lang', 'en', '--output', form, before, after]).out).toMatch(wanted);
  });
});

test('every code that reading gives is explained, and no other', () => {
  const codes = sourceFiles
    .filter(({ floor }) => ['read', 'files'].includes(floor))
    .flatMap(({ text }) => [...text.matchAll(/code: '((?:read|files)\.[a-z-]+)'/g)].map(([, code = '']) => code));
  const explained = Object.keys(readingCodes).filter((code) => !code.startsWith('cli.'));
  expect(explained.sort()).toEqual([...new Set(codes)].sort());
});
