import { firstMark } from '../../read/list/list-mark.js';
import { wordsOf } from '../../thai/text/words-of.js';
import type { Cluster } from './letters.js';
import { type BlankHabits, isThai, type TextLine, textOfLine } from './text-lines.js';

/** A paragraph: its text, and where in it each of its clusters begins. */
export interface Paragraph {
  readonly text: string;
  readonly clusters: readonly Cluster[];
  readonly starts: readonly number[];
}

/** Where lines may stand: the cell or the text area of the page. */
export interface Area {
  readonly left: number;
  readonly right: number;
}

/** Joins the lines of a cell, or of the page outside tables, to paragraphs. */
export function paragraphsOf(lines: readonly TextLine[], area: Area, habits: BlankHabits): readonly Paragraph[] {
  const paragraphs: TextLine[][] = [];
  const pitch = usualPitch(lines);
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    if (before === undefined || open === undefined || beginsParagraph(before, line, { area, habits, pitch })) {
      paragraphs.push([line]);
    } else open.push(line);
  }
  return paragraphs.map((joined) => joinedLines(joined, habits));
}

/** The lines as one paragraph: Thai is written without a blank between words, so lines of Thai are joined without one. */
function joinedLines(lines: readonly TextLine[], habits: BlankHabits): Paragraph {
  let text = '';
  const clusters: Cluster[] = [];
  const starts: number[] = [];
  for (const [at, line] of lines.entries()) {
    const own = textOfLine(line, habits);
    const before = lines[at - 1];
    if (before !== undefined && hasBlankBetween(before, own.text, text, habits)) text += ' ';
    for (const start of own.starts) starts.push(text.length + start);
    clusters.push(...line.clusters);
    text += own.text;
  }
  return { text, clusters, starts };
}

function hasBlankBetween(before: TextLine, next: string, text: string, habits: BlankHabits): boolean {
  if (before.clusters.at(-1)?.hasBlank === true) return true;
  // a line of Word that ends without a blank was broken inside a word
  if (habits.endParagraphs) return false;
  const last = text.charAt(text.length - 1);
  const first = next.charAt(0);
  // an address goes on
  if (/https?:\/\/\S*$/.test(text) && /^[\x21-\x7e]/.test(next)) return false;
  if (isThai(last) && isThai(first) && !isThaiDigit(last) && !isThaiDigit(first)) return wordsBehindBlank.test(next);
  // between a digit or a Latin letter and its neighbours no line is broken but at a blank (Unicode Standard Annex 14)
  return !/[/\-–—]/.test(last);
}

const isThaiDigit = (letter: string): boolean => /[๐-๙]/.test(letter);

/** Words that are written with a blank before them. */
const wordsBehindBlank = /^(?:พ\.ศ\.|ค\.ศ\.|ประจำปี|จำนวน\s|เป็นเงิน)/;

interface Joint {
  readonly area: Area;
  readonly habits: BlankHabits;
  /** Usual distance between lines. */
  readonly pitch: number;
}

/** Whether a line begins a paragraph and does not go on with the line before it. */
function beginsParagraph(before: TextLine, line: TextLine, { area, habits, pitch }: Joint): boolean {
  const last = before.clusters.at(-1);
  const first = line.clusters[0];
  if (last === undefined || first === undefined) return true;
  if (last.content !== undefined && last.content === first.content) return false;
  if (habits.endParagraphs && !last.hasBlank) return false;
  const { text } = textOfLine(line, habits);
  if (firstMark(text) !== undefined) return true;
  if (pitch > 0 && line.y - before.y > pitch * 1.35) return true;
  if (isInsideWord(textOfLine(before, habits).text, text)) return false;
  return wouldHaveFitted(before, line, text, area);
}

/** Whether the first word of a line had room at the end of the line before, so that the break was meant. */
function wouldHaveFitted(before: TextLine, line: TextLine, text: string, { left, right }: Area): boolean {
  const { starts } = textOfLine(line, { areGlyphs: true, endParagraphs: false });
  const length = (wordsOf(text.slice(0, 80))[0] ?? text).length;
  const behind = line.clusters.findIndex((_, at) => (starts[at] ?? 0) >= length);
  const wordEnd = behind < 1 ? line.end : (line.clusters[behind - 1]?.end ?? line.end);
  const room = right - before.end;
  const indent = before.start - left;
  // a centred line has its room at both sides
  const isCentred = indent > before.size && Math.abs(indent - room) < before.size;
  return (isCentred ? room + indent : room) > wordEnd - line.start + before.size * 0.5 + 2;
}

/** Whether a word goes on over a line end. */
function isInsideWord(before: string, next: string): boolean {
  const end = /[\u0e00-\u0e7f]+$/.exec(before.slice(-20))?.[0] ?? '';
  const start = /^[\u0e00-\u0e7f]+/.exec(next.slice(0, 20))?.[0] ?? '';
  if (end === '' || start === '') return false;
  let length = 0;
  for (const word of wordsOf(end + start)) {
    length += word.length;
    if (length >= end.length) break;
  }
  return length > end.length;
}

function usualPitch(lines: readonly TextLine[]): number {
  const pitches = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before === undefined ? [] : [line.y - before.y];
  });
  pitches.sort((a, b) => a - b);
  return pitches[pitches.length >> 1] ?? 0;
}
