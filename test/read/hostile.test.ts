import { type ReadOptions, readReport, splitNumberedList } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const head = 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\n';

const table = '<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์<th>หมายเหตุ</tr>';

/** Texts that make a careless reader hang, overflow or eat all memory. */
const texts: readonly (readonly [name: string, text: string, options?: ReadOptions])[] = [
  ['100,000 nested elements', `<table><tr><td>${'<div>'.repeat(100_000)}`],
  ['100,000 nested tables', '<table><tr><td>'.repeat(30_000)],
  ['100,000 nested lists', `<table><tr><th>มาตรการ<th>ผลลัพธ์<tr><td>${'<ol><li>'.repeat(50_000)}`],
  [
    'formatting elements that a browser would rebuild',
    `<table><tr><td>${'<font color=i>'.repeat(2000)}${'<p>x'.repeat(2000)}`,
  ],
  ['unclosed paragraphs', `<table><tr><th>มาตรการ<th>ผลลัพธ์<tr><td>ก<td>${'<p>ข'.repeat(100_000)}`],
  ['an attribute of 5 MB', `<table><tr><td title="${'ก'.repeat(5_000_000)}">ก`],
  ['an attribute without an end', `<table><tr><td title="${'ก'.repeat(1_000_000)}`],
  ['200,000 attributes', `<table><tr><td ${'a=1 '.repeat(200_000)}>`],
  ['a million less-than signs', `<table>${'<'.repeat(1_000_000)}`],
  ['half a million open comments', `<table>${'<!--'.repeat(500_000)}`],
  ['a million character references', `<table><tr><td>${'&amp;'.repeat(1_000_000)}`],
  ['200,000 references that nobody knows', `<table><tr><td>${'&foobar;'.repeat(200_000)}`],
  ['a reference without an end', `<table><tr><td>&${'a'.repeat(1_000_000)};&#${'1'.repeat(1_000_000)}`],
  ['NUL and bad references', `<table><tr><td>${'\0&#x0;&#xd800;&#x110000;'.repeat(50_000)}`],
  ['lone surrogates', `${head}${'\ud800'.repeat(10_000)}\t\udc00\t\ud800`, { format: 'tsv' }],
  ['a million empty rows', `${head}${'\t\t\n'.repeat(1_000_000)}`, { format: 'tsv' }],
  ['a row of a million cells', `${head}${'\t'.repeat(1_000_000)}`, { format: 'tsv' }],
  ['a million marks', `${head}ก\t${'๑. '.repeat(300_000)}\tข`, { format: 'tsv' }],
  ['quotes without an end', `มาตรการ,ผลลัพธ์\n${'"'.repeat(1_000_001)}`, { format: 'csv' }],
  ['a million pipes', `|มาตรการ|ผลลัพธ์|\n|---|---|\n${'|'.repeat(1_000_000)}`, { format: 'markdown' }],
  ['a line of 30 MB', 'ก'.repeat(30_000_000), { format: 'tsv' }],
  ['spans without end', `<table><tr><th>มาตรการ<th>ผลลัพธ์<tr>${'<td rowspan=9999 colspan=9999>ก'.repeat(500)}`],
  ['decomposed vowels', `${head}ก\t${'\u0e4d\u0e32\u0e48'.repeat(100_000)}\tข`, { format: 'tsv' }],
  ['spans of one row after the other', `${table}${'<tr><td rowspan=9999 colspan=100>ก'.repeat(3000)}`],
  ['20,000 lines that go on', `${table}<tr><td>ก<td><p>๑. ข</p>${'<p>ต่อ</p>'.repeat(20_000)}`],
  ['40,000 pictures that link', `${table}<tr><td>ก<td><p>ข</p>${'<p><a href="/x"><img></a></p>'.repeat(40_000)}`],
  ['a paragraph of 40,000 links', `${table}<tr><td>ก<td>${'<a href="/x">ข</a> '.repeat(40_000)}`],
  ['40,000 rows of one measure', `${table}<tr><td>ก<td>ข<td>ค<td>ง${'<tr><td><td>ข<td>ค<td>ง'.repeat(40_000)}`],
  ['200,000 line ends', '\n'.repeat(200_000)],
  ['200,000 line ends of Windows', '\r\n'.repeat(200_000)],
  ['a line of white space that looks like a year', `ปี${'\v'.repeat(100_000)}x\nมาตรการ\tผลลัพธ์\nก\tข`],
  ['marks on one letter', `${table}<tr><td>ก<td>a${'\u0301\u0323'.repeat(100_000)}<td>ค`],
  ['JSON with a key of 20,000 letters', `{"${'k'.repeat(20_000)}":[${'0,'.repeat(20_000)}0]}`, { format: 'json' }],
  [
    'JSON with long keys inside each other',
    `${`{"${'k'.repeat(7000)}":`.repeat(9)}[${'0,'.repeat(20_000)}0]${'}'.repeat(9)}`,
    { format: 'json' },
  ],
  ['JSON of brackets', '{"a":'.repeat(100_000), { format: 'json' }],
];

describe('hostile documents', () => {
  test.each(texts.map(([name, text, options]) => ({ name, text, options })))('$name', ({ text, options }) => {
    const { issues } = readReport(text, options);
    expect(issues.length).toBeGreaterThan(0);
  });

  test('a script is neither run nor read, an address is not fetched', () => {
    const { value, unread } = readReport(
      '<table><tr><th>มาตรการ<th>ผลลัพธ์<tr><td>ก<script>globalThis.wasRun = true</script><td><img src="https://example.go.th/x" onerror="globalThis.wasRun = true">ข</table>',
    );
    expect(value?.measures[0]?.title).toBe('ก');
    expect(unread).toEqual([]);
    expect('wasRun' in globalThis).toBe(false);
  });

  test('of many lines that go on, and of many links, none is lost', () => {
    const count = 30_000;
    const lines = '<p>ต่อ</p>'.repeat(count);
    const links = '<a href="/x">ข</a> '.repeat(count);
    const { value, unread } = readReport(`${table}<tr><td>ก<td><p>๑. ข</p>${lines}<p>๒. ${links}</p><td>ค<td>ง`);
    const [first, second] = value?.measures[0]?.activities ?? [];
    expect(first?.text).toBe(`ข${' ต่อ'.repeat(count)}`);
    expect(second?.evidence).toHaveLength(count);
    expect(unread).toEqual([]);
  });

  test('a list of 999 items is taken apart', () => {
    const text = Array.from({ length: 999 }, (_, at) => `${at + 1}. ข้อ`).join('\n');
    expect(splitNumberedList(text)).toHaveLength(999);
  });
});
