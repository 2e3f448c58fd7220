import { readReportPdf } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';
import { glyphsOf, ruled, shown, stream, type WrittenGlyph, writePdf } from './write-pdf.js';

const title = 'รายงานผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566';
const agency = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const head = ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'];
const row = ['เปิดเผยข้อมูล', 'จัดทำแผน', 'ทราบ'];
const letters = glyphsOf([title, agency, ...head, ...row, 'นำเสนอ กข0123456789']);

/** The report on one page, its table between ruling lines, by glyphs that stand for the letters. */
const pageWith = (glyphs: readonly WrittenGlyph[], cells = row, spell = (text: string) => text) => {
  const columns = [60, 220, 400];
  const line = (texts: readonly string[], y: number) =>
    texts.map((text, at) => shown(spell(text), columns[at] ?? 0, y, glyphs)).join('');
  const texts = shown(spell(title), 60, 780, glyphs) + shown(spell(agency), 60, 760, glyphs);
  return texts + line(head, 700) + line(cells, 670) + ruled([50, 210, 390, 560], [720, 690, 660]);
};

const reportOf = async (bytes: Uint8Array) => (await readReportPdf(bytes)).value;

describe('readReportPdf', () => {
  test('reads a ruled table, with the page and the box of each text', async () => {
    const { value, places, issues, unread } = await readReportPdf(writePdf([{ content: pageWith(letters) }], letters));
    expect(value).toMatchObject({
      agency: { name: agency, type: 'subdistrict-organization' },
      fiscalYear: 2566,
      measures: [{ title: 'เปิดเผยข้อมูล', activities: [{ text: 'จัดทำแผน' }], outcomes: [{ text: 'ทราบ' }] }],
    });
    expect(unread).toEqual([]);
    expect(issues).toEqual([]);
    // the letters of the cell stand at 220 from the left and 842 - 670 = 172 from above; they are 10 high, 3 of them below the line
    expect(places.get('/measures/0/activities/0/text')).toMatchObject({
      page: 1,
      table: 1,
      row: 2,
      cell: 2,
      box: { x: 220, y: 162, height: 13 },
    });
  });

  test.each([
    ['Word writes the nikhahit of ำ as a blank of no width', { '\u0e4d': { unicode: ' ', width: 0 } }],
    [
      'fonts of Windows keep their marks at places of their own',
      { '่': { unicode: '\uf70a', width: 0 }, '์': { unicode: '\uf70e', width: 0 } },
    ],
    ['a ำ of no width is the nikhahit', { '\u0e4d': { unicode: 'ำ', width: 0 } }],
  ] as const)('%s', async (_, changes) => {
    const spell = (text: string) => text.replace(/ำ/g, '\u0e4dา');
    const wanted = [...glyphsOf([spell(title), agency, ...head.map(spell), ...row.map(spell)])];
    const told = wanted.map((glyph) => (changes as Record<string, WrittenGlyph>)[glyph.unicode] ?? glyph);
    // codes are those of the letters shown, what the font says of them differs
    const content = pageWith(wanted, row, spell);
    expect(await reportOf(writePdf([{ content }], told))).toMatchObject({
      title: 'รายงานผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566',
      measures: [{ title: 'เปิดเผยข้อมูล', activities: [{ text: 'จัดทำแผน' }] }],
    });
  });

  test('a font that says ำ for every า is found by a ำ behind a nikhahit', async () => {
    const spell = (text: string) => text.replace(/ำ/g, '\u0e4dา');
    const wanted = [...glyphsOf([spell(title), agency, ...head.map(spell), ...row.map(spell)])];
    const told = wanted.map((glyph) => (glyph.unicode === 'า' ? { unicode: 'ำ', width: 500 } : glyph));
    const value = await reportOf(writePdf([{ content: pageWith(wanted, row, spell) }], told));
    expect(value?.measures[0]).toMatchObject({ activities: [{ text: 'จัดทำแผน' }], outcomes: [{ text: 'ทราบ' }] });
  });

  test('a table that goes on over a page is one, its heading is read once', async () => {
    const second = ['ข', 'ก', 'ก'];
    const pages = [
      { content: pageWith(letters) },
      { content: pageWith(letters, second).slice(pageWith(letters).indexOf('BT', 400)) },
    ];
    const value = await reportOf(writePdf(pages, letters));
    expect(value?.measures.map((measure) => measure.title)).toEqual(['เปิดเผยข้อมูล', 'ข']);
  });

  test('a page turned by a quarter is turned back', async () => {
    const upright = pageWith(letters);
    const turned = `0 1 -1 0 842 0 cm\n${upright}`;
    const value = await reportOf(writePdf([{ content: turned, entries: '/MediaBox[0 0 842 595]' }], letters));
    expect(value?.measures[0]?.title).toBe('เปิดเผยข้อมูล');
  });

  test('a table inside the cell of another is read, and the page around it is not part of the report', async () => {
    const outer = ruled([20, 45, 575], [830, 640]);
    const value = await reportOf(writePdf([{ content: outer + pageWith(letters) }], letters));
    expect(value).toMatchObject({
      fiscalYear: 2566,
      measures: [{ title: 'เปิดเผยข้อมูล', outcomes: [{ text: 'ทราบ' }] }],
    });
  });

  test('a table whose outer lines touch those of the page around it', async () => {
    // the inner table reaches to two points of the lines of the outer one
    const outer = ruled([20, 48, 562], [830, 658]);
    const value = await reportOf(writePdf([{ content: outer + pageWith(letters) }], letters));
    expect(value?.measures[0]).toMatchObject({ title: 'เปิดเผยข้อมูล', activities: [{ text: 'จัดทำแผน' }] });
  });

  test('page numbers are no text of the report, and a running head is read once', async () => {
    const foot = (number: number) => shown(`${number}`, 290, 30, letters);
    const pages = [1, 2].map((number) => ({ content: pageWith(letters) + foot(number) }));
    const { value, unread } = await readReportPdf(writePdf(pages, letters));
    expect(value?.title).toBe(title);
    expect(unread.map(({ text }) => text)).toEqual([]);
  });

  test('a link of a page is evidence of the row that it lies on', async () => {
    const link = '<</Type/Annot/Subtype/Link/Rect[220 665 260 682]/A<</S/URI/URI(https://example.go.th/plan.pdf)>>>>';
    const bytes = writePdf([{ content: pageWith(letters), entries: '/Annots[10 0 R]' }], letters, [link]);
    expect((await reportOf(bytes))?.measures[0]?.activities[0]?.evidence).toEqual([
      { url: 'https://example.go.th/plan.pdf' },
    ]);
  });

  test('words that OCR gives are read for pages without text', async () => {
    const words = [
      [title, 60, 50],
      [agency, 60, 70],
      ...head.map((text, at) => [text, [60, 220, 400][at], 132]),
      ...row.map((text, at) => [text, [60, 220, 400][at], 162]),
    ].map(([text, x, y]) => ({
      text: String(text),
      page: 1,
      x: Number(x),
      y: Number(y),
      width: String(text).length * 4,
      height: 12,
    }));
    const bytes = writePdf([{ content: ruled([50, 210, 390, 560], [720, 690, 660]) }], letters);
    const { value } = await readReportPdf(bytes, { pageText: words });
    expect(value?.measures[0]).toMatchObject({ title: 'เปิดเผยข้อมูล', activities: [{ text: 'จัดทำแผน' }] });
  });
});

const picture = stream(
  '\xff'.repeat(3),
  '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8',
);

describe('what cannot be read is told, each by its own code', () => {
  test.each([
    ['nothing', new Uint8Array(), 'files.damaged'],
    ['text', new TextEncoder().encode('มาตรการ'), 'files.damaged'],
    ['a file cut in half', writePdf([{ content: pageWith(letters) }], letters).slice(0, 300), 'files.damaged'],
    [
      'a page that is a picture',
      writePdf([{ content: '/P Do', entries: '/Resources<</XObject<</P 10 0 R>>>>' }], letters, [picture]),
      'files.picture-pages',
    ],
    ['text without ink', writePdf([{ content: `3 Tr ${pageWith(letters)}` }], letters), 'files.recognized-text'],
    [
      'a font that says no letters',
      writePdf(
        [{ content: pageWith(letters) }],
        letters.map((glyph, at) => ({ ...glyph, unicode: String.fromCharCode(0x391 + (at % 24)) })),
      ),
      'files.letters-unknown',
    ],
  ])('%s', async (_, bytes, code) => {
    const { issues } = await readReportPdf(bytes);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  test.each([
    ['pages beyond the limit', { maxPages: 1 }],
    ['operators beyond the limit', { maxOperators: 20 }],
    ['bytes beyond the limit', { maxUnpacked: 500 }],
    ['letters beyond the limit', { maxLength: 40 }],
  ])('%s', async (_, limits) => {
    const bytes = writePdf([{ content: pageWith(letters) }, { content: pageWith(letters) }], letters);
    const { issues } = await readReportPdf(bytes, { limits });
    expect(issues.map(({ code }) => code)).toContain('read.limit');
  });

  test.each([
    ['a hundred thousand saved states', 'q '.repeat(100_000)],
    ['more operators than a page can have', '(a) Tj '.repeat(700_000)],
  ])('%s end at once', async (_, content) => {
    const { issues } = await readReportPdf(writePdf([{ content }], letters));
    expect(issues.map(({ code }) => code)).toEqual(['read.limit']);
  });

  test('what is no bytes is a TypeError', async () => {
    await expect(readReportPdf('text' as never)).rejects.toThrow('readReportPdf: expected a Uint8Array, got string');
  });
});

test.each([
  ['password', { password: 5 }, 'got 5 as its password'],
  ['a port that is no port', { port: {} }, 'got an object as its port'],
  ['a port', { port: 'worker.js' }, 'got "worker.js" as its port'],
  ['a signal', { signal: 1000 }, 'got 1000 as its signal'],
  ['words', { pageText: 'ก' }, 'got "ก" as its pageText'],
  ['a word', { pageText: [{ text: 'ก', page: 1, x: 0, y: '0', width: 5, height: 5 }] }, 'got "0" as its pageText.0.y'],
])('an option that is not what it has to be is a TypeError: %s', async (_, options, message) => {
  const call = () => readReportPdf(writePdf([{ content: '' }], letters), options as never);
  await expect(call()).rejects.toThrow(new TypeError(`readReportPdf: expected options of PDF files, ${message}`));
});
