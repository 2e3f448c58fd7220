import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormatParts } from '../../src/read/document.js';
import { partsOfCsv } from '../../src/read/formats/csv.js';
import { partsOfHtml } from '../../src/read/formats/html/html.js';
import { partsOfMarkdown } from '../../src/read/formats/markdown.js';
import { partsOfTsv } from '../../src/read/formats/tsv.js';
import { defaultLimits } from '../../src/read/limits.js';
import { buildReport } from '../../src/read/report/build-report.js';
import { indexLines } from '../../src/read/text/line-index.js';
import { recorder } from '../../src/read/text/recorder.js';
import { spanned } from '../../src/read/text/spanned-text.js';
import { indexText, type TextIndex } from '../../src/read/text-index.js';

type PartsOf = (text: string, index: TextIndex) => FormatParts;

/** Each format, with what stands around the cells of a row. */
const formats: readonly (readonly [name: string, partsOf: PartsOf, row: (cells: readonly string[]) => string])[] = [
  [
    'html',
    (text, index) => partsOfHtml(spanned(text, 0), defaultLimits, index),
    (cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join(' ')}</tr></table>\n`,
  ],
  [
    'tsv',
    (text, index) => partsOfTsv(text, defaultLimits, index),
    (cells) => `${cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t')}\n`,
  ],
  [
    'csv',
    (text, index) => partsOfCsv(text, defaultLimits, index),
    (cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`,
  ],
  [
    'markdown',
    (text, index) => partsOfMarkdown(text, defaultLimits, index),
    (cells) => `| ${cells.map((cell) => cell.replaceAll('\n', '<br>').replaceAll('|', '\\|')).join(' | ')} |\n`,
  ],
];

const piece = fc.constantFrom(
  ...'ก ข|ดาเนินการ|หน่วย งาน|เเละ|ต าบล|ที่ |ก่|่ก|  | |\n|"|\\*|&amp;|&nbsp;|&foo;|&|๑. |๒. |(๑) | (๒) |ข้อ ๑ | ข้อ ๒ |ก. | ข. |- |– |• |พ.ศ. ๒๕๖๖|<p>|</p>|<br>|<b>|</b>|<ol><li>|<li>|</ol>|<i>ก</i>|<svg>ข</svg>|\u200b|“ก”'.split(
    '|',
  ),
);
const cell = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test.each(formats)('law: in %s one look at the document finds what a look at each text finds', (_, partsOf, row) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 3 }), (cells) => {
      const text = [['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'], ...cells].map(row).join('');
      const read = (index: TextIndex | undefined) => {
        const parts = partsOf(text, index ?? indexText(text));
        const { value, issues, unread } = buildReport(index, parts, undefined, recorder(indexLines(text)));
        return { value, issues, unread };
      };
      expect(read(indexText(text))).toEqual(read(undefined));
    }),
    { numRuns: 1000 },
  );
});
