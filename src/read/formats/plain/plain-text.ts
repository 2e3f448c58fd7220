import { blockOf, type Part, type Source } from '../../document.js';
import { linesOf } from '../../text/lines.js';
import { trimSpanned } from '../../text/spanned-text.js';
import { partsOfBlankColumns } from './blank-columns.js';
import { guessTables } from './guess-tables.js';

/** Takes plain text apart: columns parted by blanks where a line of headings has them, else lines whose labels or order make a table. */
export function partsOfPlainText(source: Source): readonly Part[] {
  const columns = partsOfBlankColumns(source);
  if (columns !== undefined) return columns;
  return guessTables(linesAsParts(source)) ?? linesAsParts(source);
}

/** Each line as a paragraph. */
const linesAsParts = ({ text }: Source): readonly Part[] =>
  [...linesOf(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text)]
    .map((line) => trimSpanned(line))
    .filter((line) => line.text !== '')
    .map((line): Part => ({ kind: 'paragraph', block: blockOf(line) }));
