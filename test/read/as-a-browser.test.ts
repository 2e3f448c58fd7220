import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const table = '<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์</tr>';

/** A measure as one line: title | activities, each with its number | outcomes. */
function measuresOf(html: string): readonly string[] {
  const { value, unread } = readReport(html, { format: 'html' });
  expect(unread).toEqual([]);
  return (value?.measures ?? []).map(({ title, activities, outcomes }) =>
    [
      title,
      activities.map(({ number, text }) => (number === undefined ? text : `${number}=${text}`)).join(' + '),
      outcomes.map(({ text }) => text).join(' + '),
    ].join(' | '),
  );
}

const rows = (count: number, row: string) => table + row.repeat(count);

describe('HTML is read as browsers show it', () => {
  test.each<readonly [name: string, html: string, measures: readonly string[]]>([
    ['a head without an end', `<head><title>x</title>${table}<tr><td>ก<td>ข<td>ค</table>`, ['ก | ข | ค']],
    [
      'an end tag of what is around the table',
      `<div>${table}<tr><td>ก</div></td><td>ข</td><td>ค</td></tr><tr><td>ง<td>จ<td>ฉ</table></div>`,
      ['ก | ข | ค', 'ง | จ | ฉ'],
    ],
    ['a stray </p> and </li> in a cell', `<ul><li><p>${table}<tr><td>ก</p></li><td>ข<td>ค</table></ul>`, ['ก | ข | ค']],
    ['a picture in a sentence', `${table}<tr><td>ก<td>ข<img src=e.png>ค<td>ง</table>`, ['ก | ขค | ง']],
    [
      'an element that nobody knows',
      `${table}<tr><td>ก<td>ข <st1:place>ค</st1:place> ง<td>จ</table>`,
      ['ก | ข ค ง | จ'],
    ],
    [
      'a mark in markup that nobody sees',
      `${table}<tr><td>ก<td><template><span data-mark="9">x</span></template>๑. ข ๒. ง<td>ค</table>`,
      ['ก | 1=ข + 2=ง | ค'],
    ],
    ['data-mark of a page of others, on a cell', `${table}<tr><td data-mark="1">ก<td>ข<td>ค</table>`, ['ก | ข | ค']],
    [
      'and on words',
      `${table}<tr><td>ก<td>จ <b data-mark>ข</b> <span data-mark="2">ง</span><td>ค</table>`,
      ['ก | จ ข ง | ค'],
    ],
    ['a list from zero', `${table}<tr><td>ก<td><ol start=0><li>ข<li>ง</ol><td>ค</table>`, ['ก | 0=ข + 1=ง | ค']],
    ['an item of zero', `${table}<tr><td>ก<td><ol><li value=0>ข<li>ง</ol><td>ค</table>`, ['ก | 0=ข + 1=ง | ค']],
    [
      'a list that goes down or has letters: its numbers are not made up',
      `${table}<tr><td>ก<td><ol reversed><li>ข</ol><ol type=a><li>ง</ol><td>ค</table>`,
      ['ก | ข + ง | ค'],
    ],
    [
      'a span with something behind its number',
      `${table}<tr><td rowspan="2;">ก<td colspan=" 2 ">ข<tr><td>ง<td>จ</table>`,
      ['ก | ข + ง | จ'],
    ],
  ])('%s', (_name, html, measures) => {
    expect(measuresOf(html)).toEqual(measures);
  });

  test.each([
    ['rows of cells with a paragraph', '<tr><td><p>ก<td><p>ข<td><p>ค'],
    ['rows of cells with bold text', '<tr><td><b>ก<td><b>ข<td><b>ค'],
    ['a body for each row', '<tbody><tr><td>ก<td>ข<td>ค'],
  ])('%s and no end tags: none is too deep', (_name, row) => {
    expect(measuresOf(rows(400, row))).toEqual(Array.from({ length: 400 }, () => 'ก | ข | ค'));
  });

  test('items with a paragraph and no end tags: none is too deep', () => {
    const items = '<li><p>ข'.repeat(400);
    const { value, issues } = readReport(`${table}<tr><td>ก<td><ul>${items}</ul><td>ค</table>`, { format: 'html' });
    expect(value?.measures[0]?.activities).toHaveLength(400);
    expect(issues.map(({ code }) => code)).not.toContain('read.limit');
  });

  test('a limit inside a table in a table loses nothing of the outer one', () => {
    const html = `${table}<tr><td>ก<td>ข<td>ค<tr><td>ง<td><table><tr><td>จ${'<b>'.repeat(256)}ฉ`;
    const { value, unread, issues } = readReport(html, { format: 'html' });
    expect(value?.measures.map(({ title }) => title)).toEqual(['ก', 'ง']);
    expect(value?.measures[1]?.activities.map(({ text }) => text)).toEqual(['จ']);
    expect(unread.map(({ text }) => text).join('')).toContain('ฉ');
    expect(issues.map(({ code }) => code)).toContain('read.limit');
  });

  test.each([
    ['before a row', `${table}ปีงบประมาณ 2566<tr><td>ก<td>ข<td>ค</table>`],
    ['behind two measures', `${table}<tr><td>ก<td>ข<td>ค</tr><tr><td>ง<td>จ<td>ฉ</tr>ปีงบประมาณ 2566</table>`],
  ])('text between the rows, %s, stands above the table', (_name, html) => {
    const { value, unread } = readReport(`<p>รายงานผล</p>${html}`, { format: 'html' });
    expect(value).toMatchObject({ title: 'รายงานผล', fiscalYear: 2566 });
    expect(unread).toEqual([]);
  });

  test('but between those of a second table it is left unread', () => {
    const html = `<p>รายงานผล</p>${table}<tr><td>ก<td>ข<td>ค</table>${table}ปีงบประมาณ 2566<tr><td>ง<td>จ<td>ฉ</table>`;
    const { value, unread } = readReport(html, { format: 'html' });
    expect(value?.measures).toHaveLength(2);
    expect(unread.map(({ text }) => text)).toEqual(['ปีงบประมาณ 2566']);
  });

  test('text of a table outside its rows has a place', () => {
    const text = 'มาตรการ\tผลการดำเนินงาน\tงบประมาณ\nก\tข\t<table><tr><td>ค</td>ง</tr></table>';
    const { value, places } = readReport(text, { format: 'tsv' });
    const place = places.get('/measures/0/budgetText');
    expect(value?.measures[0]?.budgetText).toBe('ง\nค');
    expect(text.slice(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0))).toBe('ค</td>ง');
  });

  test('a picture that links, in a cell of tab-separated rows, is evidence', () => {
    const text = 'มาตรการ\tผลลัพธ์\tหลักฐาน\nก\tข\t<a href="https://a.go.th/x.pdf"><img src=p.png></a>';
    expect(readReport(text).value?.measures[0]?.evidence).toEqual([{ url: 'https://a.go.th/x.pdf' }]);
  });

  test.each([
    ['a dash that links', `${table}<tr><td>ก<td><a href="/x">-</a><td>ค</table>`],
    ['a picture that links, in an outcome', `${table}<tr><td>ก<td>ข<td><a href="/x"><img></a></table>`],
  ])('%s: the address is told, once', (_name, html) => {
    const { issues } = readReport(html, { format: 'html' });
    expect(issues.filter(({ code }) => code === 'read.unplaced-link')).toHaveLength(1);
  });
});

test.each([
  ['a footnote behind a number is parted from it', '1,000<sup>1</sup> บาท', '1,000 1 บาท'],
  ['one in bold too', '<b>๒๕๖๖</b><sup>๑</sup>', '๒๕๖๖ ๑'],
  ['a square metre stays', '12 m<sup>2</sup>', '12 m2'],
  ['a formula stays', 'CO<sub>2</sub>', 'CO2'],
])('%s', (_, cell, expected) => {
  const { value } = readReport(`<table><tr><th>มาตรการ<th>ผลลัพธ์<tr><td>ก<td>${cell}</table>`);
  expect(value?.measures[0]?.outcomes[0]?.text).toBe(expected);
});
