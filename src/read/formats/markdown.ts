import { blockOf, type Part, type Row, type Source, textOfCell } from '../document.js';
import { scoreHeading } from '../table/columns/score-heading.js';
import { linesOf } from '../text/lines.js';
import {
  joinSpannedWith,
  type Replacement,
  replaceSpanned,
  restOf,
  type SpannedText,
  sliceSpanned,
  trimSpanned,
} from '../text/spanned-text.js';
import { addParagraph, addRow, endTable, partsOfRows, type TextRows, textRows } from './text-rows.js';

/**
 * Takes Markdown apart: pipe tables, with or without outer pipes, with or without the line of dashes under the header, and with
 * `<br>` or HTML lists in their cells; tables drawn with `+---+`, whose cells may have several lines; headings and other lines are
 * paragraphs. Lines of dashes and the marks of bold text are furniture, links are links.
 */
export function partsOfMarkdown({ text, limits }: Source): readonly Part[] {
  const rows = textRows(limits);
  const drawn: Drawing = { isOpen: false, lines: [] };
  for (const line of linesOf(text)) {
    const trimmed = trimSpanned(line);
    const isDrawn = isDrawnRule(trimmed.text);
    if (trimmed.text === '') continue;
    if (isDrawn || (drawn.isOpen && !trimmed.text.startsWith('|'))) {
      const fields = endDrawnRow(drawn, isDrawn);
      if (fields !== undefined && !addRow(rows, fields)) return partsOfRows(rows, restOf(text, trimmed));
    }
    if (isDrawn) continue;
    if (isRule(trimmed.text)) {
      beginTable(rows);
      continue;
    }
    const fields = fieldsOf(trimmed);
    const heading = /^#{1,6}\s+/.exec(trimmed.text)?.[0];
    if (drawn.isOpen) drawn.lines.push(fields);
    else if (fields.length > 1) {
      if (!addRow(rows, fields)) return partsOfRows(rows, restOf(text, trimmed));
    } else if (heading === undefined) addParagraph(rows, unescaped(unmarked(trimmed)));
    else {
      endTable(rows);
      const block = blockOf(unescaped(withoutBold(sliceSpanned(trimmed, heading.length))));
      rows.parts.push({ kind: 'paragraph', block: { ...block, isHeading: true } });
    }
  }
  const last = endDrawnRow(drawn, false);
  if (last !== undefined && !addRow(rows, last)) return partsOfRows(rows, last[0]);
  return partsOfRows(rows);
}

/** `|---|:--:|`: dashes, colons and pipes alone. */
const isRule = (line: string): boolean => line.includes('-') && line.includes('|') && /^[|:\-\s]+$/.test(line);

/** `+---+---+`: a line between the rows of a table that is drawn. */
const isDrawnRule = (line: string): boolean => /^\+[-=:]+(?:\+[-=:]*)*\+?$/.test(line);

/** A table that is drawn with `+---+`: the lines of its open row. */
interface Drawing {
  isOpen: boolean;
  lines: (readonly SpannedText[])[];
}

/** The row that a line ends, if one is open: its lines joined, cell by cell. */
function endDrawnRow(drawn: Drawing, isRuled: boolean): readonly SpannedText[] | undefined {
  const { lines } = drawn;
  drawn.lines = [];
  drawn.isOpen = isRuled;
  const width = Math.max(0, ...lines.map((fields) => fields.length));
  if (width === 0) return undefined;
  return Array.from({ length: width }, (_, at) => {
    const texts = lines.flatMap((fields) => fields[at] ?? []);
    const filled = texts.filter(({ text }) => text !== '');
    return joinSpannedWith('\n', filled.length > 0 ? filled : texts.slice(0, 1));
  });
}

/** A line of dashes stands under the header of a table: a header behind other rows is that of the next one. */
function beginTable(rows: TextRows): void {
  const last = rows.rows.at(-1);
  if (last === undefined) return;
  const header = { cells: last.cells.map((cell) => ({ ...cell, isHeading: true })) };
  if (rows.rows.length === 1) rows.rows[0] = header;
  if (rows.rows.length < 2) return;
  const texts = header.cells.map((cell) => textOfCell(cell).trim());
  const known = texts.filter((text) => Math.max(0, ...Object.values(scoreHeading(text))) >= 0.5).length;
  if (known * 2 < texts.length && !(rows.rows[0] && sameTexts(rows.rows[0], header))) return;
  rows.rows.pop();
  endTable(rows);
  rows.rows.push(header);
}

const sameTexts = (one: Row, other: Row): boolean =>
  one.cells.map(textOfCell).join('|') === other.cells.map(textOfCell).join('|');

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
    unescaped(unmarked(trimSpanned(sliceSpanned(line, start, ends[pipes[0] === 0 ? at + 1 : at])))),
  );
}

/** The text without the marks of bold text, its links and pictures as elements of HTML. */
function unmarked(text: SpannedText): SpannedText {
  const bare = withoutBold(text);
  if (!bare.text.includes('](')) return bare;
  const replacements: Replacement[] = [];
  for (const match of bare.text.matchAll(/(?<!\\)!?\[((?:[^[\]\\]|\\.)*)\]\(([^\s()<>"]+)\)/g)) {
    const [whole, label = '', url = ''] = match;
    const open = match.index + whole.indexOf('[') + 1;
    replacements.push({ start: match.index, end: open, text: `<a href="${url}">` });
    replacements.push({ start: open + label.length, end: match.index + whole.length, text: '</a>' });
  }
  return replaceSpanned(bare, replacements);
}

/** The text without the asterisks around bold text. */
function withoutBold(text: SpannedText): SpannedText {
  if (!text.text.includes('**')) return text;
  const replacements: Replacement[] = [];
  for (const { index, 0: whole } of text.text.matchAll(/(?<![\\*])\*\*(?=[^\s*])[^*]*[^\s*\\]\*\*(?!\*)/g)) {
    replacements.push({ start: index, end: index + 2, text: '' });
    replacements.push({ start: index + whole.length - 2, end: index + whole.length, text: '' });
  }
  return replaceSpanned(text, replacements);
}

/** The text without the backslash before punctuation. */
function unescaped(text: SpannedText): SpannedText {
  const replacements: Replacement[] = [];
  for (const { index, 1: mark = '' } of text.text.matchAll(/\\([!-/:-@[-`{-~])/g)) {
    replacements.push({ start: index, end: index + 2, text: mark });
  }
  return replaceSpanned(text, replacements);
}
