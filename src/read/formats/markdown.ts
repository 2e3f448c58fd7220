import type { FormatParts } from '../document.js';
import type { ReadLimits } from '../limits.js';
import { linesOf } from '../text/lines.js';
import {
  type Replacement,
  replaceSpanned,
  restOf,
  type SpannedText,
  sliceSpanned,
  trimSpanned,
} from '../text/spanned-text.js';
import type { TextIndex } from '../text-index.js';
import { textRows } from './text-rows.js';

/**
 * Takes Markdown apart: pipe tables, with or without outer pipes and with `<br>` or HTML lists in their cells; headings
 * and other lines are paragraphs. The line of dashes under a header is furniture.
 */
export function partsOfMarkdown(text: string, limits: ReadLimits, index: TextIndex): FormatParts {
  const rows = textRows(limits, index);
  for (const line of linesOf(text)) {
    const trimmed = trimSpanned(line);
    if (trimmed.text === '' || isRule(trimmed.text)) continue;
    const fields = fieldsOf(trimmed);
    if (fields.length > 1) {
      if (!rows.row(fields)) return rows.gathered(restOf(text, trimmed));
    } else rows.paragraph(unescaped(withoutHeadingMark(trimmed)));
  }
  return rows.gathered();
}

/** `|---|:--:|`: dashes, colons and pipes alone. */
const isRule = (line: string): boolean => line.includes('-') && line.includes('|') && /^[|:\-\s]+$/.test(line);

const withoutHeadingMark = (line: SpannedText): SpannedText => {
  const mark = /^#{1,6}\s+/.exec(line.text)?.[0] ?? '';
  return sliceSpanned(line, mark.length);
};

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
