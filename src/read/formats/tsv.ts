import type { FormatParts } from '../document.js';
import type { ReadLimits } from '../limits.js';
import { linesOf } from '../text/lines.js';
import { restOf, type SpannedText, sliceSpanned } from '../text/spanned-text.js';
import type { TextIndex } from '../text-index.js';
import { textRows } from './text-rows.js';

/**
 * Takes tab-separated text apart: a line with a tab is a row, other lines are paragraphs; empty lines do not end a
 * table, since a table goes on over pages. A cell with markup in it is read as HTML.
 */
export function partsOfTsv(text: string, limits: ReadLimits, index: TextIndex): FormatParts {
  const rows = textRows(limits, index);
  for (const line of linesOf(text)) {
    if (line.text.includes('\t')) {
      if (!rows.row(fieldsOf(line))) return rows.gathered(restOf(text, line));
    } else if (line.text.trim() !== '') rows.paragraph(line);
  }
  return rows.gathered();
}

function fieldsOf(line: SpannedText): readonly SpannedText[] {
  const fields: SpannedText[] = [];
  let start = 0;
  while (start <= line.text.length) {
    const tab = line.text.indexOf('\t', start);
    const end = tab < 0 ? line.text.length : tab;
    fields.push(sliceSpanned(line, start, end));
    start = end + 1;
  }
  return fields;
}
