import { blockOf, type Part, type Source } from '../document.js';
import { linesOf } from '../text/lines.js';
import {
  type Replacement,
  replaceSpanned,
  restOf,
  type SpannedText,
  sliceSpanned,
  trimSpanned,
} from '../text/spanned-text.js';
import { addParagraph, addRow, endTable, partsOfRows, textRows } from './text-rows.js';

/**
 * Takes Markdown apart: pipe tables, with or without outer pipes, with or without the line of dashes under the header, and with
 * `<br>` or HTML lists in their cells; headings and other lines are paragraphs. The line of dashes is furniture.
 */
export function partsOfMarkdown({ text, limits }: Source): readonly Part[] {
  const rows = textRows(limits);
  for (const line of linesOf(text)) {
    const trimmed = trimSpanned(line);
    if (trimmed.text === '' || isRule(trimmed.text)) continue;
    const fields = fieldsOf(trimmed);
    const heading = /^#{1,6}\s+/.exec(trimmed.text)?.[0];
    if (fields.length > 1) {
      if (!addRow(rows, fields)) return partsOfRows(rows, restOf(text, trimmed));
    } else if (heading === undefined) addParagraph(rows, unescaped(trimmed));
    else {
      endTable(rows);
      const block = blockOf(unescaped(sliceSpanned(trimmed, heading.length)));
      rows.parts.push({ kind: 'paragraph', block: { ...block, isHeading: true } });
    }
  }
  return partsOfRows(rows);
}

/** `|---|:--:|`: dashes, colons and pipes alone. */
const isRule = (line: string): boolean => line.includes('-') && line.includes('|') && /^[|:\-\s]+$/.test(line);

/** The cells between the pipes that are not escaped; one where there is none. */
function fieldsOf(line: SpannedText): readonly SpannedText[] {
  const pipes: number[] = [];
  for (let at = 0; at < line.text.length; at += 1) {
    if (line.text[at] === '\\') at += 1;
    else if (line.text[at] === '|') pipes.push(at);
  }
  if (pipes.length === 0) return [line];
  const ends = pipes.at(-1) === line.text.length - 1 ? pipes : [...pipes, line.text.length];
  const starts = pipes[0] === 0 ? ends.slice(0, -1).map((at) => at + 1) : [0, ...ends.slice(0, -1).map((at) => at + 1)];
  return starts.map((start, at) =>
    unescaped(trimSpanned(sliceSpanned(line, start, ends[pipes[0] === 0 ? at + 1 : at]))),
  );
}

/** The text without the backslash before punctuation. */
function unescaped(text: SpannedText): SpannedText {
  const replacements: Replacement[] = [];
  for (const { index, 1: mark = '' } of text.text.matchAll(/\\([!-/:-@[-`{-~])/g)) {
    replacements.push({ start: index, end: index + 2, text: mark });
  }
  return replaceSpanned(text, replacements);
}
