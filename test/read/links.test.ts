import { readReport } from 'thai-ita/read';
import { writeReportHtml } from 'thai-ita/write';
import { describe, expect, test } from 'vitest';

const page = (activities: string, outcomes = 'ทราบ', title = 'เปิดเผยข้อมูล'): string =>
  `<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์<tr><td>${title}<td>${activities}<td>${outcomes}</table>`;

const link = (name: string, text: string): string => `<a href="https://a.go.th/${name}">${text}</a>`;

/** Text and addresses of each activity. */
const read = (activities: string): readonly (readonly [string, ...(string | undefined)[]])[] =>
  (readReport(page(activities)).value?.measures[0]?.activities ?? []).map(({ text, evidence = [] }) => [
    text,
    ...evidence.map(({ url }) => url?.replace('https://a.go.th/', '')),
  ]);

describe('links in activities are their evidence', () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['one item', `จัดทำ${link('1', 'แผน')}`, [['จัดทำแผน', '1']]],
    ['a list', `<ul><li>ก<li>${link('1', 'ข')}<li>ค ${link('2', 'ง')}</ul>`, [['ก'], ['ข', '1'], ['ค ง', '2']]],
    [
      'items run together',
      `<p>๑. ${link('1', 'ก')} ๒. ข ๓. ค ${link('2', 'ง')} ${link('3', 'จ')}</p>`,
      [['ก', '1'], ['ข'], ['ค ง จ', '2', '3']],
    ],
    ['a list inside', `<ul><li>ก<ul><li>${link('1', 'ข')}</ul><li>ค</ul>`, [['ก', '1'], ['ค']]],
    ['a line that goes on', `<p>๑. ก</p><p>${link('1', 'ต่อ')}</p><p>๒. ข</p>`, [['ก ต่อ', '1'], ['ข']]],
    [
      'the mark inside the link',
      `<p>${link('1', '๑. ก')}</p><p>${link('2', '๒. ข')}</p>`,
      [
        ['ก', '1'],
        ['ข', '2'],
      ],
    ],
    [
      'the mark alone in the link',
      `<p>${link('1', '๑.')} ก ${link('2', '๒.')} ข</p>`,
      [
        ['ก', '1'],
        ['ข', '2'],
      ],
    ],
    ['a list that runs on inside', `<p>๑. ก (๑) ${link('1', 'ข')} (๒) ค ๒. ง</p>`, [['ก', '1'], ['ง']]],
    ['no address', '<p>๑. <a name="x">ก</a></p>', [['ก']]],
    ['characters that are references', '<a href="https://a.go.th/?a=1&amp;b=2">ก</a>', [['ก', '?a=1&b=2']]],
  ])('%s', (_, activities, expected) => {
    expect(read(activities)).toEqual(expected);
  });

  test('in a cell of tab-separated rows too', () => {
    const text = `มาตรการ\tผลการดำเนินงาน\nก\t<p>๑. ${link('1', 'แผน')}</p><p>๒. ${link('2', 'รายงาน')}</p>`;
    const activities = readReport(text).value?.measures[0]?.activities;
    expect(activities?.map(({ evidence }) => evidence)).toEqual([
      [{ url: 'https://a.go.th/1' }],
      [{ url: 'https://a.go.th/2' }],
    ]);
  });
});

test('a link that the report has no place for is told', () => {
  const { value, issues } = readReport(page('ก', link('o', 'ทราบผล'), link('t', 'เปิดเผย')));
  expect(value?.measures[0]?.outcomes[0]).toEqual({ id: 'm1.o1', text: 'ทราบผล' });
  const told = issues.filter(({ code }) => code === 'read.unplaced-link');
  expect(told.map(({ found }) => found)).toEqual(['https://a.go.th/t', 'https://a.go.th/o']);
  expect(told[0]?.place?.source).toMatchObject({ line: 1, table: 1, row: 2, cell: 1 });
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
])('%j is never written as a link', (url) => {
  const { value } = readReport(page('ก'));
  const [measure] = value?.measures ?? [];
  if (value === undefined || measure === undefined) throw new Error('expected a measure');
  const activities = measure.activities.map((activity) => ({ ...activity, evidence: [{ url }] }));
  const evidence = [{ title: 'แผน', url }];
  expect(writeReportHtml({ ...value, measures: [{ ...measure, activities, evidence }] })).not.toContain('<a ');
});

test.each(['/files/แผน.pdf', '../a?x=b:c', 'files/a b.pdf', '//a.go.th/x', 'www.a.go.th', 'https://a.go.th/?u=x:y'])(
  '%s reads back as it was written',
  (url) => {
    const { value } = readReport(page(`<a href="${url}">ก</a>`));
    expect(value?.measures[0]?.activities[0]?.evidence).toEqual([{ url }]);
    expect(value && readReport(writeReportHtml(value)).value?.measures).toEqual(value?.measures);
  },
);

describe('a picture that links', () => {
  const picture = (name: string): string => link(name, '<img src="pdf.png">');
  const rows = (evidence: string, activity = 'ก'): string =>
    `<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>หลักฐาน<tr><td>เปิดเผย<td>${activity}<td>${evidence}</table>`;
  const evidenceIn = (text: string) => readReport(text).value?.measures[0]?.evidence;

  test('alone in a cell of evidence is evidence', () => {
    expect(evidenceIn(rows(picture('1')))).toEqual([{ url: 'https://a.go.th/1' }]);
    expect(evidenceIn(rows(`<p>${picture('1')}</p><p>${picture('2')}</p>`))).toEqual([
      { url: 'https://a.go.th/1' },
      { url: 'https://a.go.th/2' },
    ]);
  });

  test('beside text belongs to the text', () => {
    const one = [{ title: 'แผน', url: 'https://a.go.th/1' }];
    expect(evidenceIn(rows(`<p>แผน</p><p>${picture('1')}</p>`))).toEqual(one);
    expect(evidenceIn(rows(`<p>${picture('1')}</p><p>แผน</p>`))).toEqual(one);
  });

  test('in a cell of activities is told where there is no activity', () => {
    const { value, issues } = readReport(rows('มี', picture('1')));
    expect(value?.measures[0]?.activities).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('read.unplaced-link');
  });

  test('leaves no empty field behind', () => {
    const text = `<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผู้รับผิดชอบ<tr><td>เปิดเผย<td>ก<td>${picture('1')}</table>`;
    expect(readReport(text).value?.measures[0]).not.toHaveProperty('responsible');
    expect(readReport(text).issues.map(({ found }) => found)).toContain('https://a.go.th/1');
  });
});

test('evidence of an activity stands behind the addresses that its text links to, each with its own place', () => {
  const rows = `<tr><td rowspan=2>ก<td>${link('1', 'ข')}<td>ภาพถ่าย<tr><td>ค<td>ประกาศ`;
  const text = `<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>หลักฐาน${rows}</table>`;
  const { value, places } = readReport(text);
  expect(value?.measures[0]?.activities.map(({ evidence }) => evidence)).toEqual([
    [{ url: 'https://a.go.th/1' }, { title: 'ภาพถ่าย' }],
    [{ title: 'ประกาศ' }],
  ]);
  const place = places.get('/measures/0/activities/0/evidence/1/title');
  expect(text.slice(place?.offset).startsWith('ภาพถ่าย')).toBe(true);
});
