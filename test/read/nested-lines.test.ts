import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

type Short = readonly [number: string | undefined, text: string, inner?: readonly Short[]];
interface Item {
  readonly number?: string;
  readonly text: string;
  readonly items?: readonly Item[];
}

const shortOf = ({ number, text, items }: Item): Short =>
  items === undefined ? [number, text] : [number, text, items.map(shortOf)];

/** One activity cell of such lines, in each format that has lines inside a cell. */
const documents = (lines: readonly string[]): readonly (readonly [string, string])[] => [
  ['csv', `มาตรการ,ผลการดำเนินงาน\nก,"${lines.join('\n')}"`],
  ['markdown', `| มาตรการ | ผลการดำเนินงาน |\n|---|---|\n| ก | ${lines.join('<br>')} |`],
  [
    'html',
    `<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<tr><td>ก<td>${lines.map((line) => `<p>${line}</p>`).join('')}</table>`,
  ],
];

describe.each<readonly [string, readonly string[], readonly Short[]]>([
  [
    'a list in round brackets inside an item',
    ['๑. แผน', '๒. รายงาน', '(๑) ชื่อ', '(๒) วงเงิน', '๓. ประกาศ'],
    [
      ['1', 'แผน'],
      [
        '2',
        'รายงาน',
        [
          ['1', 'ชื่อ'],
          ['2', 'วงเงิน'],
        ],
      ],
      ['3', 'ประกาศ'],
    ],
  ],
  [
    'bullets inside items',
    ['1) แผน', '- หนึ่ง', '- สอง', '2) รายงาน', '- สาม'],
    [
      [
        '1',
        'แผน',
        [
          ['-', 'หนึ่ง'],
          ['-', 'สอง'],
        ],
      ],
      ['2', 'รายงาน', [['-', 'สาม']]],
    ],
  ],
  [
    'letters with numbers inside',
    ['ก. แผน', '๑. หนึ่ง', '๒. สอง', 'ข. รายงาน', '๑. สาม'],
    [
      [
        'ก',
        'แผน',
        [
          ['1', 'หนึ่ง'],
          ['2', 'สอง'],
        ],
      ],
      ['ข', 'รายงาน', [['1', 'สาม']]],
    ],
  ],
  [
    'three levels, the inner ones twice',
    ['๑. ก', '๑.๑ ข', '- ค', '๑.๒ ง', '๒. จ', '๒.๑ ฉ'],
    [
      [
        '1',
        'ก',
        [
          ['1.1', 'ข', [['-', 'ค']]],
          ['1.2', 'ง'],
        ],
      ],
      ['2', 'จ', [['2.1', 'ฉ']]],
    ],
  ],
  [
    'a mark of another kind that goes on counting is of the same list',
    ['๑. ก', '๒) ข', '๓. ค'],
    [
      ['1', 'ก'],
      ['2', 'ข'],
      ['3', 'ค'],
    ],
  ],
  [
    'a line without a mark goes on with the innermost item',
    ['๑. ก', '(๑) ข', 'ต่อ', '๒. ค'],
    [
      ['1', 'ก', [['1', 'ข ต่อ']]],
      ['2', 'ค'],
    ],
  ],
])('%s', (_, lines, expected) => {
  test.each(documents(lines))('%s', (format, text) => {
    const { value, unread } = readReport(text, { format: format as 'csv' | 'markdown' | 'html' });
    expect(value?.measures[0]?.activities.map(shortOf)).toEqual(expected);
    expect(unread).toEqual([]);
  });
});
