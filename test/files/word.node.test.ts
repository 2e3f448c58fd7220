import { readReportDocx } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';
import { storedZip } from '../../src/files/zip/stored-zip.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const xmlns = 'xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:m="m"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const cells = (...texts: string[]) => tr(...texts.map((text) => tc(p(run(text)))));
const numbered = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A Word file of a table whose only row has an activity cell of one's own. */
function wordFile(activity: string, others: Readonly<Record<string, string>> = {}, rows = ''): Uint8Array {
  const table = `<w:tbl>${cells('มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์')}${tr(tc(p(run('เปิดเผยข้อมูล'))), tc(activity), tc(p(run('ทราบ'))))}${rows}</w:tbl>`;
  const body = `${p(run('อบต.ตัวอย่าง'))}${p(run('ปีงบประมาณ 2566'))}${table}`;
  const files = { 'word/document.xml': `<w:document ${xmlns}><w:body>${body}</w:body></w:document>`, ...others };
  return storedZip(new Map(Object.entries(files).map(([name, text]) => [name, utf8(text)])));
}

const level = (at: number, format: string, pattern: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const lists = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
  'word/numbering.xml': `<w:numbering ${xmlns}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
});
const activitiesOf = async (bytes: Uint8Array) =>
  (await readReportDocx(bytes)).value?.measures[0]?.activities.map(({ number, text }) => `${number ?? ''}|${text}`);

describe('automatic numbers, as Word prints them', () => {
  test.each<[string, string, readonly string[]]>([
    ['Arabic', level(0, 'decimal', '%1.'), ['1|ก', '2|ข']],
    ['Thai digits', level(0, 'thaiNumbers', '%1.'), ['1|ก', '2|ข']],
    ['from five', level(0, 'decimal', '%1)', 5), ['5|ก', '6|ข']],
    ['Thai letters', level(0, 'thaiLetters', '%1.'), ['ก|ก', 'ข|ข']],
    ['bullets', level(0, 'bullet', '•'), ['•|ก', '•|ข']],
    ['bullets of a symbol font', level(0, 'bullet', '\uf0b7'), ['•|ก', '•|ข']],
    ['two digits', level(0, 'decimalZero', '%1.'), ['01|ก', '02|ข']],
  ])('%s', async (_, levels, wanted) => {
    const bytes = wordFile(p(run('ก'), numbered(1)) + p(run('ข'), numbered(1)), lists(levels));
    expect(await activitiesOf(bytes)).toEqual(wanted);
  });

  test('levels count inside each other, and begin anew under the next number', async () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2');
    const items = [
      p(run('ก'), numbered(1)),
      p(run('ข'), numbered(1, 1)),
      p(run('ค'), numbered(1, 1)),
      p(run('ง'), numbered(1)),
      p(run('จ'), numbered(1, 1)),
    ];
    const { value } = await readReportDocx(wordFile(items.join(''), lists(levels)));
    const said = value?.measures[0]?.activities.map(({ number, text, items: inner = [] }) => [
      number,
      text,
      ...inner.map((item) => [item.number, item.text]),
    ]);
    expect(said).toEqual([
      ['1', 'ก', ['1.1', 'ข'], ['1.2', 'ค']],
      ['2', 'ง', ['2.1', 'จ']],
    ]);
  });

  test('a list of its own begins anew where it says so', async () => {
    const nums = `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const other = tr(tc(p(run('สุจริต'))), tc(p(run('ค'), numbered(2)) + p(run('ง'), numbered(2))), tc(p(run('ดี'))));
    const bytes = wordFile(
      p(run('ก'), numbered(1)) + p(run('ข'), numbered(1)),
      lists(level(0, 'decimal', '%1.'), nums),
      other,
    );
    const { value } = await readReportDocx(bytes);
    expect(value?.measures[1]?.activities.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('a style gives its list', async () => {
    const styles = {
      'word/styles.xml': `<w:styles ${xmlns}><w:style w:styleId="A"><w:pPr>${numbered(1)}</w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
    };
    const styled = (text: string) => p(run(text), '<w:pStyle w:val="B"/>');
    const bytes = wordFile(styled('ก') + styled('ข'), { ...lists(level(0, 'thaiNumbers', '%1.')), ...styles });
    expect(await activitiesOf(bytes)).toEqual(['1|ก', '2|ข']);
  });
});

const beside = (name: string, text: string) => ({ [`word/${name}.xml`]: `<w:x ${xmlns}>${p(run(text))}</w:x>` });
const relationships = {
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Id="r1" Target="https://example.go.th/a.pdf" TargetMode="External"/></Relationships>',
};

describe('nothing of a Word file is lost', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string, string]>([
    ['a header', p(run('ก')), beside('header1', 'หัวกระดาษ'), 'ก', 'หัวกระดาษ'],
    ['a footer', p(run('ก')), beside('footer2', 'ท้ายกระดาษ'), 'ก', 'ท้ายกระดาษ'],
    ['a comment', p(run('ก')), beside('comments', 'ควรแก้'), 'ก', 'ควรแก้'],
    ['a footnote', p(run('ก')), beside('footnotes', 'เชิงอรรถ'), 'ก', 'เชิงอรรถ'],
    ['a tracked deletion', p(`${run('ก')}<w:del><w:r><w:delText>ลบแล้ว</w:delText></w:r></w:del>`), {}, 'ก', 'ลบแล้ว'],
    ['hidden text', p(`${run('ก')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อนไว้</w:t></w:r>`), {}, 'ก', 'ซ่อนไว้'],
  ])('%s is unread, and no part of the report', async (_, activity, others, text, unread) => {
    const { value, unread: left } = await readReportDocx(wordFile(activity, others));
    expect(value?.measures[0]?.activities[0]?.text).toBe(text);
    expect(left.map((each) => each.text)).toEqual([unread]);
  });

  test.each<[string, string, string]>([
    ['a tracked insertion', p(`<w:ins>${run('แทรก')}</w:ins>`), 'แทรก'],
    ['a content control', `<w:sdt><w:sdtContent>${p(run('ควบคุม'))}</w:sdtContent></w:sdt>`, 'ควบคุม'],
    ['an equation', p(`${run('ร้อยละ ')}<m:oMath><m:r><m:t>85.2</m:t></m:r></m:oMath>`), 'ร้อยละ 85.2'],
    ['references', p(run('แผน &amp; ผล &#x0E01;')), 'แผน & ผล ก'],
    ['a tab and a hyphen', p('<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:noBreakHyphen/><w:t>ค</w:t></w:r>'), 'ก ข-ค'],
    [
      'a text box',
      p(
        `<mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('ในกล่อง'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('ในกล่อง'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`,
      ),
      'ในกล่อง',
    ],
    ['hidden text that is shown', p('<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>เห็น</w:t></w:r>'), 'เห็น'],
  ])('%s is part of the text', async (_, activity, text) => {
    const { value, unread } = await readReportDocx(wordFile(activity));
    expect(value?.measures[0]?.activities.map((each) => each.text)).toEqual([text]);
    expect(unread).toEqual([]);
  });

  test.each<[string, string]>([
    ['a hyperlink', `<w:hyperlink r:id="r1">${run('แผน')}</w:hyperlink>`],
    [
      'a field',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.go.th/a.pdf" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('แผน')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
  ])('%s is evidence', async (_, link) => {
    const { value } = await readReportDocx(wordFile(p(link), relationships));
    expect(value?.measures[0]?.activities[0]).toMatchObject({
      text: 'แผน',
      evidence: [{ url: 'https://example.go.th/a.pdf' }],
    });
  });

  test('cells over several rows and columns keep their shape; what a merged cell hides is unread', async () => {
    const merge = (text: string, value = '') => tc(p(run(text)), `<w:vMerge${value}/>`);
    const rows =
      tr(merge('สุจริต', ' w:val="restart"'), tc(p(run('ก'))), tc(p(run('ดี')))) +
      tr(merge('ถูกบัง'), tc(p(run('ข'))), tc(p(run('เลิศ'))));
    const { value, unread } = await readReportDocx(wordFile(p(run('ง')), {}, rows));
    expect(value?.measures[1]).toMatchObject({ title: 'สุจริต', activities: [{ text: 'ก' }, { text: 'ข' }] });
    expect(unread.map(({ text }) => text)).toEqual(['ถูกบัง']);
  });

  test('a deleted row is unread', async () => {
    const row = `<w:tr><w:trPr><w:del/></w:trPr>${tc(p(run('ลบ')))}${tc(p(run('ทั้ง')))}${tc(p(run('แถว')))}</w:tr>`;
    const { value, unread } = await readReportDocx(wordFile(p(run('ง')), {}, row));
    expect(value?.measures).toHaveLength(1);
    expect(unread.map(({ text }) => text)).toEqual(['ลบ', 'ทั้ง', 'แถว']);
  });
});

describe('limits and damage', () => {
  test.each<[string, Uint8Array, string]>([
    ['no archive', utf8('text'), 'files.damaged'],
    ['an archive of something else', storedZip(new Map([['a.txt', utf8('a')]])), 'files.damaged'],
    ['a document without a body', storedZip(new Map([['word/document.xml', utf8('<w:document/>')]])), 'files.damaged'],
  ])('%s', async (_, bytes, code) => {
    expect((await readReportDocx(bytes)).issues.map((issue) => issue.code)).toEqual([code]);
  });

  test.each([{ maxUnpacked: 100 }, { maxElements: 10 }, { maxLength: 30 }, { maxDepth: 3 }])('%o', async (limits) => {
    const { issues } = await readReportDocx(wordFile(p(run('ก'))), { limits });
    expect(issues.map(({ code }) => code)).toContain('read.limit');
  });

  test('a hundred thousand paragraphs are read or told', async () => {
    const { value } = await readReportDocx(wordFile(p(run('ก')).repeat(100_000)));
    expect(value?.measures[0]?.activities.length).toBe(100_000);
  });
});
