import type { IStylesOptions } from 'docx';
import type { CellContent } from '../../write/columns.js';
import type { WrittenTable } from '../../write/written-table.js';
import { ITEM_STYLE, MARK_STYLE, MEASURE_STYLE } from './word-marks.js';

/** The font of official documents, and the names that it has on other computers. */
const FONT = 'TH Sarabun New';
const OTHER_FONTS = 'TH SarabunPSK,TH Sarabun PSK,Sarabun,Leelawadee UI,Cordia New';

/** Sizes in half points: 16 points for text and 14 in the table, as official documents have them. */
const TEXT_SIZE = 32;
const TABLE_SIZE = 28;

/** A page of A4 on its side, in twentieths of a point. The package turns it over. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
} as const;

/** How wide a table may be on it. */
const tableWidth = (): number => PAGE.height - PAGE.margin.left - PAGE.margin.right;

/** The styles of the form; `depth` is how deep its lists go. */
export function wordStyles(depth: number): IStylesOptions {
  const text = { font: FONT, language: { value: 'en-US', bidirectional: 'th-TH' } };
  const items = Array.from({ length: Math.max(0, depth + 1) }, (_, level) => ({
    id: `${ITEM_STYLE}${level}`,
    name: `${ITEM_STYLE}${level}`,
    basedOn: 'Normal',
    quickFormat: false,
    run: { size: TABLE_SIZE },
    paragraph: { indent: { left: 360 * level } },
  }));
  return {
    default: {
      document: { run: { ...text, size: TABLE_SIZE }, paragraph: { spacing: { before: 0, after: 0 } } },
      title: { run: { ...text, size: TEXT_SIZE, bold: true, color: '000000' }, paragraph: { alignment: 'center' } },
      hyperlink: { run: { color: '0B57A4', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'ItaFront',
        name: 'ItaFront',
        basedOn: 'Normal',
        run: { size: TEXT_SIZE },
        paragraph: { alignment: 'center' },
      },
      {
        id: 'ItaPreamble',
        name: 'ItaPreamble',
        basedOn: 'Normal',
        run: { size: TEXT_SIZE },
        paragraph: { alignment: 'thaiDistribute', indent: { firstLine: 720 } },
      },
      { id: MEASURE_STYLE, name: MEASURE_STYLE, basedOn: 'Normal', run: { size: TABLE_SIZE } },
      ...items,
    ],
    characterStyles: [{ id: MARK_STYLE, name: MARK_STYLE, basedOn: 'DefaultParagraphFont' }],
  };
}

/** The table of fonts of the file: what may stand in for the font where it is not installed. */
export const fontTable = () => ({
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${FONT}"><w:altName w:val="${OTHER_FONTS}"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
});

/** The widths of the columns, by how much text stands in the fullest cell of each: a long one gets more, but no column gets all. */
export function columnWidths({ headings, rows }: WrittenTable): readonly number[] {
  const weights = headings.map((heading) => weightOf(heading.length));
  for (const row of rows) {
    if (row.kind === 'section') continue;
    for (const [at, cell] of row.cells.entries()) {
      if (cell.kind === 'cell') weights[at] = Math.max(weights[at] ?? 0, weightOf(lengthOf(cell.content)));
    }
  }
  let sum = 0;
  for (const weight of weights) sum += weight;
  return weights.map((weight) => Math.floor((tableWidth() * weight) / sum));
}

const weightOf = (length: number): number => 6 + Math.sqrt(Math.min(length, 2500));

function lengthOf(content: CellContent | undefined): number {
  if (content === undefined) return 0;
  let length = 0;
  if (content.kind === 'title') length = content.text.length;
  if (content.kind === 'lines') for (const line of content.lines) length += line.length;
  if (content.kind === 'evidence') length = 200;
  if (content.kind === 'items') for (const { text } of content.items) length += text.length;
  return length;
}
