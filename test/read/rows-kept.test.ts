import fc from 'fast-check';
import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const head = ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'];

/** What a cell may begin with that a reader could take for something else than text. */
const beginning = fc.constantFrom(
  '',
  'มาตรการ',
  'มาตรการ/กิจกรรม ',
  'กิจกรรม',
  'ผลการดำเนินงาน',
  'ผลลัพธ์',
  'ผลลัพธ์/ความสำเร็จ',
  'งบประมาณ',
  'ระยะเวลา',
  'หมายเหตุ: ',
  'หมายเหตุ ',
  'ลำดับ',
  'ที่',
  'รวม',
  'รวมทั้งสิ้น ',
  'ด้าน',
  'มิติที่ ๑ ',
  'ลงชื่อ ',
  'หน้า 3 ',
  'พ.ศ. ๒๕๖๖ ',
  '1,000 บาท ',
  '๑. ',
  '2) ',
  '(ก) ',
  '- ',
  '• ',
  '=',
  '+',
  '@',
  '<b>',
  '&amp;',
  '\u200b',
  '\u00a0',
);

/** A word that stands nowhere else in a document: letters of a counter, no digits. */
const wordOf = (count: number): string =>
  `ถ้อย${[...String(count)].map((digit) => 'กขคงจชซดตท'[Number(digit)]).join('')}คำ`;

const table = fc.tuple(
  fc.constantFrom('tsv', 'html', 'csv', 'markdown'),
  fc.array(fc.array(fc.option(beginning, { nil: undefined }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  }),
);

type Format = 'tsv' | 'html' | 'csv' | 'markdown';

/** A document of rows whose cells begin so, each followed by a word of its own; an absent one is an empty cell. */
function documentOf(
  format: string,
  rows: readonly (readonly (string | undefined)[])[],
): { text: string; words: number } {
  let words = 0;
  const filled = rows.map((row) =>
    row.map((start) => {
      if (start === undefined) return '';
      words += 1;
      return start + wordOf(words);
    }),
  );
  const lines = [head, ...filled];
  const texts: Readonly<Record<Format, () => string>> = {
    tsv: () => lines.map((row) => row.join('\t')).join('\n'),
    csv: () => lines.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
    markdown: () =>
      [lines[0], ['---', '---', '---'], ...lines.slice(1)].map((row) => `| ${row?.join(' | ')} |`).join('\n'),
    html: () =>
      `<table>${lines.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  };
  return { text: texts[format as Format](), words };
}

test('a row of titles that begin with the words of headings is a measure', () => {
  const rows = 'ก\tข\tค\nมาตรการเผยแพร่ข้อมูล\tกิจกรรมเผยแพร่ทางเว็บ\tผลลัพธ์ประชาชนเข้าถึง';
  const { value, unread } = readReport(`${head.join('\t')}\n${rows}`);
  expect(
    value?.measures.map(({ title, activities, outcomes }) => [title, activities[0]?.text, outcomes[0]?.text]),
  ).toEqual([
    ['ก', 'ข', 'ค'],
    ['มาตรการเผยแพร่ข้อมูล', 'กิจกรรมเผยแพร่ทางเว็บ', 'ผลลัพธ์ประชาชนเข้าถึง'],
  ]);
  expect(unread).toEqual([]);
});

describe('rows that look like a header', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['the header again is furniture', 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์', ['ก'], []],
    ['with other spaces too', 'มาตรการ \tผลการ ดำเนินงาน\tผลลัพธ์', ['ก'], []],
    [
      'with a letter lost it is left unread',
      'มาตรกร\tผลการดำเนินงาน\tผลลัพธ์',
      ['ก'],
      ['มาตรกร', 'ผลการดำเนินงาน', 'ผลลัพธ์'],
    ],
    ['other words of headings are a row', 'มาตรการใช้รถ\tวิธีดำเนินการ\tผลผลิต', ['ก', 'มาตรการใช้รถ'], []],
    ['two cells of three are a row', 'มาตรการ\tผลการดำเนินงาน\tประชาชนได้รับความสะดวก', ['ก', 'มาตรการ'], []],
  ])('%s', (_, row, titles, left) => {
    const { value, unread } = readReport(`${head.join('\t')}\nก\tข\tค\n${row}`, { format: 'tsv' });
    expect(value?.measures.map(({ title }) => title)).toEqual(titles);
    expect(unread.map(({ text }) => text)).toEqual(left);
  });
});

test('law: no row vanishes, whatever its cells begin with', () => {
  fc.assert(
    fc.property(table, ([format, rows]) => {
      const { text, words } = documentOf(format, rows);
      const { value, unread } = readReport(text, { format: format as Format });
      const kept = JSON.stringify(value ?? '') + unread.map((part) => part.text).join('\n');
      for (let count = 1; count <= words; count += 1)
        expect(kept, `${wordOf(count)} of ${text}`).toContain(wordOf(count));
    }),
    { numRuns: 300 },
  );
});
