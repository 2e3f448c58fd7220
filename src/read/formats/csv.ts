import type { Part, Source } from '../document.js';
import { unclosedQuote } from '../table-issues.js';
import { spanned } from '../text/spanned-text.js';
import { sepLineOf } from './sep-line.js';
import { recordsOf } from './separated.js';
import { addParagraph, addRow, partsOfRows, textRows } from './text-rows.js';

/**
 * Takes comma- or semicolon-separated text apart. A record with one filled field before the first full one is a paragraph; a
 * first line `sep=;` names the separator.
 */
export function partsOfCsv({ text, limits }: Source, separator: ',' | ';'): readonly Part[] {
  const rows = textRows(limits);
  const named = sepLineOf(text);
  let isInTable = false;
  for (const { fields, start, unclosed } of recordsOf(text, named?.separator ?? separator, named?.end)) {
    const filled = fields.filter((field) => field.text.trim() !== '');
    const [only] = filled;
    if (only === undefined) continue;
    if (unclosed !== undefined) rows.parts.push({ kind: 'issue', issue: unclosedQuote(unclosed.text), text: unclosed });
    if (filled.length > 1) isInTable = true;
    if (!isInTable) addParagraph(rows, only);
    else if (!addRow(rows, fields)) return partsOfRows(rows, spanned(text.slice(start), start));
  }
  return partsOfRows(rows);
}
