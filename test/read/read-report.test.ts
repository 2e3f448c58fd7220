import fc from 'fast-check';
import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const top = 'รายงานผล\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖\nอบต.ตัวอย่าง อำเภอเมือง จังหวัดทดลอง\n';
const head = 'มาตรการ/กิจกรรม\tสรุปผลการดำเนินงาน\tผลลัพธ์/ความสำเร็จ';
const codesOf = (text: string) => readReport(text, { format: 'tsv' }).issues.map(({ code }) => code);
const measuresOf = (text: string) => readReport(text).value?.measures ?? [];

describe('tab-separated rows', () => {
  test('a report with one row', () => {
    const { value, unread } = readReport(`${top}${head}\n๑. ความโปร่งใส\t๑. แผน ๒. ผล\tดี`);
    expect(value).toEqual({
      agency: {
        name: 'อบต.ตัวอย่าง',
        abbreviation: 'อบต.',
        type: 'subdistrict-organization',
        district: 'เมือง',
        province: 'ทดลอง',
      },
      fiscalYear: 2566,
      title: 'รายงานผล',
      measures: [
        {
          id: 'm1',
          number: '1',
          title: 'ความโปร่งใส',
          activities: [
            { id: 'm1.a1', number: '1', text: 'แผน' },
            { id: 'm1.a2', number: '2', text: 'ผล' },
          ],
          outcomes: [{ id: 'm1.o1', text: 'ดี' }],
        },
      ],
    });
    expect(unread).toEqual([]);
  });

  test('a row without a measure goes on with the one above', () => {
    const [measure, ...others] = measuresOf(`${top}${head}\nก้าวหน้า\t๑. แผน\tดี\n\n${head}\n\t๒. ผล\t`);
    expect(others).toEqual([]);
    expect(measure?.activities.map(({ text }) => text)).toEqual(['แผน', 'ผล']);
    expect(measure?.outcomes.map(({ text }) => text)).toEqual(['ดี']);
  });

  test('columns in another order', () => {
    const [measure] = measuresOf(`${top}ผลลัพธ์\tมาตรการ\tผลการดำเนินงาน\nดี\tก้าวหน้า\tแผน`);
    expect([measure?.title, measure?.activities[0]?.text, measure?.outcomes[0]?.text]).toEqual(['ก้าวหน้า', 'แผน', 'ดี']);
  });

  test('ไม่มี is said, a lone dash is noted, an empty cell says nothing', () => {
    const rows = ['ก้าวหน้า\tแผน\tไม่มีเรื่องร้องเรียน', 'โปร่งใส\tแผน\t-', 'สุจริต\tแผน\t'].join('\n');
    const measures = measuresOf(`${top}${head}\n${rows}`);
    expect(measures.map(({ outcomes }) => outcomes)).toEqual([
      [{ id: 'm1.o1', text: 'ไม่มีเรื่องร้องเรียน', none: true }],
      [],
      [],
    ]);
    expect(codesOf(`${top}${head}\n${rows}`)).toEqual(['read.lone-dash']);
  });

  test('a repair is done and noted with its place', () => {
    const text = `${top}${head}\nก้าวหน้า\tเเผนงาน\tดี`;
    const { value, issues } = readReport(text, { format: 'tsv' });
    expect(value?.measures[0]?.activities[0]?.text).toBe('แผนงาน');
    expect(issues.map(({ code, found, place }) => [code, found, place?.source?.line])).toEqual([
      ['read.repaired', 'เเ', 5],
    ]);
  });

  test('columns that are not known stay unread', () => {
    const { value, unread } = readReport(`${top}${head}\tผู้ตรวจ\nก้าวหน้า\tแผน\tดี\tนายก`);
    expect(value?.measures).toHaveLength(1);
    expect(unread.map(({ text }) => text)).toEqual(['นายก']);
  });

  test('numbers that repeat or skip are noted', () => {
    expect(codesOf(`${top}${head}\nก้าวหน้า\t<p>๑. แผน</p><p>๑. ผล</p><p>๔. สรุป</p>\tดี`)).toEqual([
      'read.number-out-of-order',
      'read.number-out-of-order',
    ]);
  });
});

describe('HTML', () => {
  const page = (rows: string) =>
    `<html><body><h1>รายงานผล</h1><p>อบต.ตัวอย่าง</p><p>ปีงบประมาณ พ.ศ. 2566</p><table><tr><th>มาตรการ</th><th>ผลการดำเนินงาน</th><th>ผลลัพธ์</th></tr>${rows}</table></body></html>`;

  test.each([
    ['paragraphs', '<tr><td>ก้าวหน้า<td><p>๑. แผน</p><p>๒. ผล</p><td>ดี</table>'],
    ['line breaks', '<tr><td>ก้าวหน้า</td><td>๑. แผน<br>๒. ผล</td><td>ดี</td></tr>'],
    ['one line', '<tr><td>ก้าวหน้า</td><td>๑. แผน ๒. ผล</td><td>ดี</td></tr>'],
    ['a list of its own numbers', '<tr><td>ก้าวหน้า</td><td><ol><li>แผน</li><li>ผล</li></ol></td><td>ดี</td></tr>'],
    [
      'a list with typed marks',
      '<tr><td>ก้าวหน้า</td><td><ol style="list-style-type: none"><li>๑. แผน</li><li>๒. ผล</li></ol></td><td>ดี</td></tr>',
    ],
    ['unclosed cells', '<tr><td>ก้าวหน้า<td>๑. แผน<br>๒. ผล<td>ดี'],
    ['inline markup', '<tr><td><b>ก้าว</b>หน้า</td><td>๑. <i>แผน</i> ๒. ผล</td><td><span>ดี</span></td></tr>'],
  ])('activities as %s', (_, rows) => {
    const { value, unread } = readReport(page(rows));
    expect(value?.measures.map(({ title }) => title)).toEqual(['ก้าวหน้า']);
    expect(value?.measures[0]?.activities.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'แผน'],
      ['2', 'ผล'],
    ]);
    expect(value?.measures[0]?.outcomes.map(({ text }) => text)).toEqual(['ดี']);
    expect(unread).toEqual([]);
  });

  test('a list in a list is a list in an item', () => {
    const [measure] = measuresOf(
      page('<tr><td>ก้าวหน้า</td><td><ol><li>แผน<ul><li>ร่าง</li><li>ประกาศ</li></ul></li></ol></td><td>ดี</td></tr>'),
    );
    expect(measure?.activities[0]).toEqual({
      id: 'm1.a1',
      number: '1',
      text: 'แผน',
      items: [{ text: 'ร่าง' }, { text: 'ประกาศ' }],
    });
  });

  test('a cell over two rows holds both rows of its measure', () => {
    const measures = measuresOf(
      page('<tr><td rowspan="2">ก้าวหน้า</td><td>แผน</td><td>ดี</td></tr><tr><td>ผล</td><td>งาม</td></tr>'),
    );
    expect(measures.map(({ activities, outcomes }) => [activities.length, outcomes.length])).toEqual([[2, 2]]);
  });

  test('scripts and styles are not text', () => {
    const { value, unread } = readReport(
      page('<tr><td>ก้าวหน้า<script>alert(1)</script></td><td>แผน</td><td>ดี</td></tr>'),
    );
    expect(value?.measures[0]?.title).toBe('ก้าวหน้า');
    expect(unread).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'วันนี้อากาศดี\nไม่มีตาราง'],
    ['a table of something else', 'ชื่อ\tอายุ\nก\t12'],
  ])('%s gives no report, an error, and all text unread', (_, text) => {
    const { value, issues, unread } = readReport(text, { format: 'tsv' });
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['read.no-table']);
    expect(
      unread
        .map((part) => part.text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  });

  test('a year that only the table names is taken with a warning', () => {
    const { value, issues } = readReport(`${head}\nก้าวหน้า\tแผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\tดี`, { format: 'tsv' });
    expect(value?.fiscalYear).toBe(2567);
    expect(issues.map(({ code }) => code)).toEqual(['read.fiscal-year-from-table', 'read.no-agency']);
  });

  test('a missing year and agency are said', () => {
    expect(codesOf(`${head}\nก้าวหน้า\tแผน\tดี`)).toEqual(['read.no-fiscal-year', 'read.no-agency']);
  });

  test('a limit cuts the document and says so; the rest is unread', () => {
    const { issues, unread } = readReport('ก'.repeat(50), { format: 'tsv', limits: { maxLength: 20 } });
    expect(issues.map(({ code }) => code)).toEqual(['read.limit', 'read.no-table']);
    expect(unread.map(({ text }) => text.length)).toEqual([30, 20]);
  });

  test('text behind a mark that is passed over has its own place', () => {
    const text = '<table><tr><th>มาตรการ<th>ผลลัพธ์<tr><td>ก<td></>ข<tr><td></ol x>ค &amp; ง<td>จ</table>';
    const { places } = readReport(text);
    const written = (path: string) => text.slice(places.get(path)?.offset).slice(0, places.get(path)?.length);
    expect(written('/measures/0/outcomes/0/text')).toBe('ข');
    expect(written('/measures/1/title')).toBe('ค &amp; ง');
  });

  test('an item without text stands behind its mark', () => {
    const text = 'มาตรการ\tผลลัพธ์\nก\t๑. ๒. ข';
    expect(readReport(text).places.get('/measures/0/outcomes/0/text')).toEqual({
      line: 2,
      column: 6,
      offset: 21,
      length: 0,
      table: 1,
      row: 2,
      cell: 2,
    });
  });

  test.each(['tsv', 'csv', 'markdown'] as const)('%s: text beyond a limit in a cell is unread, said once', (format) => {
    const separator = { tsv: '\t', csv: ',', markdown: '|' }[format];
    const deep = `${'<b>'.repeat(300)}ลึก`;
    const rows = [
      ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'],
      ['ก', `ตื้น${deep}`, deep],
    ];
    const text = rows.map((cells) => cells.join(separator)).join('\n');
    const { issues, unread, value } = readReport(text, { format });
    expect(issues.filter(({ code }) => code === 'read.limit')).toHaveLength(1);
    expect(value?.measures[0]?.activities.map((item) => item.text)).toEqual(['ตื้น']);
    expect(unread.map((part) => part.text.replaceAll('<b>', ''))).toEqual(['ลึก', 'ลึก']);
    for (const { text: found, source } of unread) expect(text.slice(source.offset)).toContain(found);
  });

  test('ten thousand nested elements end at the depth limit', () => {
    const { issues } = readReport(`<table><tr><td>${'<div>'.repeat(10_000)}`);
    expect(issues.map(({ code }) => code)).toContain('read.limit');
  });

  test('law: no text throws', () => {
    const piece = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '<ol>',
      '<li>',
      '&amp;',
      '&#x0;',
      '<',
      '\t',
      '\n',
      '๑. ',
      'มาตรการ',
      'ผลลัพธ์',
      '\ud800',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }), (pieces) => {
        const { issues } = readReport(pieces.join(''));
        expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([[null], [undefined], [5]])('%s from plain JavaScript is a TypeError', (value) => {
    expect(() => readReport(value as unknown as string)).toThrow('readReport: expected text');
  });

  test.each(['constructor', 'toString', '__proto__'])('a status of %s is text', (status) => {
    const { value } = readReport(`มาตรการ\tผลลัพธ์\tสถานะ\nก\tข\t${status}`);
    expect(value?.measures[0]?.statusText).toBe(status);
    expect(value?.measures[0]?.status).toBeUndefined();
  });

  test('places are made once, and can be copied and replaced', () => {
    const made = () => readReport('มาตรการ\tผลลัพธ์\nก\tข');
    const reading = made();
    expect(reading.places).toBe(reading.places);
    expect(structuredClone(made()).places.get('/measures/0/title')).toEqual(reading.places.get('/measures/0/title'));
    expect({ ...made() }.places.size).toBe(reading.places.size);
    const places = new Map();
    expect(Object.assign(made(), { places }).places).toBe(places);
    expect(Object.keys(made())).toEqual(['value', 'issues', 'unread', 'places', 'columns']);
  });
});
