import type { Evidence } from '../model/measure.js';
import { listSigns } from '../thai/text/list-signs.js';
import type { CellContent, WrittenItem } from './columns.js';
import { inDigits } from './front-lines.js';
import { htmlOfCell } from './html-cell.js';

/**
 * A cell as lines of plain text where they read back as they were, else as HTML, which the reader takes in any text
 * format: an item that begins like a mark, or holds one, would otherwise be taken apart.
 */
export function linesOfCell(content: CellContent | undefined, digits: 'thai' | 'arabic'): readonly string[] {
  if (content === undefined) return [''];
  const lines = plainLinesOf(content, digits);
  return lines ?? [htmlOfCell(content, digits)];
}

/** A cell as lines that read back as they were without any markup; undefined where there are none. */
export function plainLinesOf(content: CellContent, digits: 'thai' | 'arabic'): readonly string[] | undefined {
  switch (content.kind) {
    case 'items':
      return plainItemsOf(content.items, digits);
    case 'title':
      if (!isPlain(content.text) || (content.number !== undefined && !isCount(content.number))) return undefined;
      return [content.number === undefined ? content.text : `${inDigits(content.number, digits)}. ${content.text}`];
    case 'lines':
      return content.lines.every(isLine) ? content.lines : undefined;
    case 'evidence':
      return content.evidence.every(isPlainEvidence)
        ? content.evidence.map(({ title, url, file }) => title ?? url ?? file ?? '')
        : undefined;
    default:
      return content satisfies never;
  }
}

/** Items that count up by one, or a lone one without number, none of them with a list inside. */
function plainItemsOf(items: readonly WrittenItem[], digits: 'thai' | 'arabic'): readonly string[] | undefined {
  if (items.some((item) => item.items !== undefined || item.evidence !== undefined || !isPlain(item.text)))
    return undefined;
  const [first] = items;
  if (items.length === 1 && first !== undefined && first.number === undefined) return [first.text];
  const start = Number(first?.number);
  const counts = items.every(
    ({ number }, at) => number !== undefined && isCount(number) && Number(number) === start + at,
  );
  return counts ? items.map(({ number = '', text }) => `${inDigits(number, digits)}. ${text}`) : undefined;
}

/** A line that a text format carries as it is. */
const isLine = (line: string): boolean => !hasMarkup(line) && line === line.trim() && !/[\t\n\v\f\r]/.test(line);

/** Evidence that is a title, an address or a file, and no more. */
const isPlainEvidence = ({ title, url, file }: Evidence): boolean => {
  const said = [title, url, file].filter((text) => text !== undefined && text !== '');
  return said.length === 1 && said.every((text) => text !== undefined && isLine(text));
};

const isCount = (number: string): boolean => /^[1-9]\d{0,2}$/.test(number);

const hasMarkup = (text: string): boolean => /<|&[#a-z]/i.test(text);

/** Nothing in the text could be taken for markup or for the mark of a list. */
const isPlain = (text: string): boolean =>
  text !== '' &&
  !hasMarkup(text) &&
  !/[\n\r\t]/.test(text) &&
  !/(?:^|\s)(?:\(?[0-9๐-๙]+(?:\.[0-9๐-๙]+)*[.)]|\(?[ก-ฮ][.)]|ข้อ|[0-9๐-๙]+\.[0-9๐-๙])/.test(text) &&
  !'-–—*'.includes(text.charAt(0)) &&
  !listSigns.includes(text.charAt(0));
