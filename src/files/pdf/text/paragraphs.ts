import { firstMark, isFirst, type Mark } from '../../../read/list/list-mark.js';
import { pushAll } from '../../../thai/push-all.js';
import { wordsOf } from '../../../thai/text/words-of.js';
import type { Cluster } from './letters.js';
import { isThai, type TextHabits, type TextLine, textOfLine } from './text-lines.js';

/** A paragraph: its text, and where in it each of its clusters begins. */
export interface Paragraph {
  readonly text: string;
  readonly clusters: readonly Cluster[];
  readonly starts: readonly number[];
  /** Ends of lines inside it where only their width says that the text goes on. */
  readonly guesses: number;
}

/** Where lines may stand: the cell or the text area of the page. */
export interface Area {
  readonly left: number;
  readonly right: number;
}

/** Joins the lines of a cell, or of the page outside tables, to paragraphs. */
export function paragraphsOf(lines: readonly TextLine[], area: Area, habits: TextHabits): readonly Paragraph[] {
  const paragraphs: { readonly lines: TextLine[]; guesses: number }[] = [];
  const marks: Mark[] = [];
  const dashes = lines.filter((line) => isDash(firstMark(textOfLine(line, habits).text))).length;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    const mark = firstMark(textOfLine(line, habits).text);
    // a number that no other leads to is none of a list: a line may begin with an amount or a year
    const isLead = mark !== undefined && isFirst(mark) && (dashes !== 1 || !isDash(mark));
    const isMarked = mark !== undefined && (before === undefined || isLead || follows(mark, marks));
    if (mark !== undefined && isMarked) marks.push(mark);
    const joint =
      before === undefined || isMarked ? 'parted' : jointOf(before, line, { area, habits, next: lines[at + 1] });
    if (open === undefined || joint === 'parted') paragraphs.push({ lines: [line], guesses: 0 });
    else {
      open.lines.push(line);
      if (joint === 'perhaps') open.guesses += 1;
    }
  }
  return paragraphs.map(({ lines: joined, guesses }) => ({ ...joinedLines(joined, area, habits), guesses }));
}

/** A lone dash at a line start may be that of a period, as in `ต.ค. ๖๖ – ก.ย. ๖๗`. */
export const isDash = (mark: Mark | undefined): boolean => mark !== undefined && /^[-–—]$/.test(mark.number);

/** Whether a mark goes on with one of those before it. */
const follows = ({ kind, value }: Mark, before: readonly Mark[]): boolean =>
  before.some((each) => each.kind === kind && each.value === value - 1);

/** The lines as one paragraph: Thai is written without a blank between words, so lines of Thai are joined without one. */
function joinedLines(lines: readonly TextLine[], area: Area, habits: TextHabits): Omit<Paragraph, 'guesses'> {
  let text = '';
  const clusters: Cluster[] = [];
  const starts: number[] = [];
  for (const [at, line] of lines.entries()) {
    const own = textOfLine(line, habits);
    const before = lines[at - 1];
    const isParted =
      before !== undefined && !isCutNumber(before, line, area) && hasBlankBetween(before, own.text, text, habits);
    if (isParted) text += ' ';
    for (const start of own.starts) starts.push(text.length + start);
    pushAll(clusters, line.clusters);
    text += own.text;
  }
  return { text, clusters, starts };
}

function hasBlankBetween(before: TextLine, next: string, text: string, habits: TextHabits): boolean {
  if (before.clusters.at(-1)?.hasBlank === true) return true;
  // a line of Word that ends without a blank was broken inside a word
  if (habits.endParagraphs) return false;
  const last = text.charAt(text.length - 1);
  const first = next.charAt(0);
  // an address goes on
  if (/https?:\/\/\S*$/.test(text) && /^[\x21-\x7e]/.test(next)) return false;
  if (isThai(last) && isThai(first) && !isThaiDigit(last) && !isThaiDigit(first)) return wordsBehindBlank.test(next);
  // between a digit or a Latin letter and its neighbours no line is broken but at a blank (Unicode Standard Annex 14)
  return /\s[-–—]$/.test(text) || !/[/\-–—]/.test(last);
}

/** Whether an amount is wider than its cell, so that a program broke it between two digits: the line holds nothing else and is full. */
function isCutNumber(before: TextLine, line: TextLine, { right }: Area): boolean {
  const text = textOfLine(before, plainHabits).text;
  const [first] = line.clusters;
  if (first === undefined || !/^[\d๐-๙,.]+$/.test(text + first.text)) return false;
  const isWhole = grouped.test(text + textOfLine(line, plainHabits).text);
  return isWhole && right - before.end < first.end - first.x + 2;
}

/** A number with its thousands marked. */
const grouped = /^[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+(?:\.[\d๐-๙]+)?$/;

const isThaiDigit = (letter: string): boolean => /[๐-๙]/.test(letter);

/** Words that are written with a blank before them. */
const wordsBehindBlank = /^(?:พ\.ศ\.|ค\.ศ\.|ประจำปีงบประมาณ|จำนวน\s?[\d๐-๙])/;

/** How two lines hang together: of one paragraph, of two, or of one as far as their width tells. */
type Joint = 'joined' | 'parted' | 'perhaps';

/** What two lines stand in, and the line behind them. */
interface Around {
  readonly area: Area;
  readonly habits: TextHabits;
  readonly next: TextLine | undefined;
}

function jointOf(before: TextLine, line: TextLine, { area, habits, next }: Around): Joint {
  const last = before.clusters.at(-1);
  const first = line.clusters[0];
  if (last === undefined || first === undefined) return 'parted';
  const isSamePage = last.page === first.page;
  if (isSamePage && last.content !== undefined && last.content === first.content) return 'joined';
  if (habits.endParagraphs && !last.hasBlank) return 'joined';
  if (isParted(last, first, habits)) return 'parted';
  // a program that keeps its blanks ends a line with one only where the paragraph goes on
  if (last.hasBlank && !habits.endParagraphs) return 'joined';
  if (isSamePage && line.y - before.y > habits.lineSpacing * line.size * 1.35) return 'parted';
  const text = textOfLine(line, habits).text;
  // a line that ends inside a word holds one word that is wider than all lines
  if (isSamePage && next !== undefined && !text.includes(' ') && isInsideWord(text, textOfLine(next, habits).text))
    return 'perhaps';
  // a word that goes on over the line end needs much more room than its rest
  const isWordCut = isInsideWord(textOfLine(before, habits).text, text);
  // programs know longer words than the engine: where tags say that it is one paragraph, two words must have had room
  const words = last.paragraph !== undefined && last.paragraph === first.paragraph && isSamePage ? 2 : 1;
  if (wouldHaveFitted(before, line, area, { spare: isWordCut ? 2.5 : 0.5, words })) return 'parted';
  return isWordCut ? 'joined' : 'perhaps';
}

/** Whether the tags of a page say that two lines are of two paragraphs, or that a line was ended on purpose. */
function isParted(last: Cluster, first: Cluster, { contentSpansLines }: TextHabits): boolean {
  if (last.page !== first.page || last.paragraph === undefined || first.paragraph === undefined) return false;
  return last.paragraph !== first.paragraph || contentSpansLines;
}

/** Only the places of letters are wanted: blanks that gaps show do not matter. */
const plainHabits: TextHabits = { areGlyphs: true, endParagraphs: false, contentSpansLines: false, lineSpacing: 1 };

/** Whether the first words of a line had room at the end of the line before, and so many ems more, so that the break was meant. */
export function wouldHaveFitted(
  before: TextLine,
  line: TextLine,
  { left, right }: Area,
  { spare = 0.5, words = 1 }: { readonly spare?: number; readonly words?: number } = {},
): boolean {
  const { text, starts } = textOfLine(line, plainHabits);
  const length = wordsOf(text.slice(0, 80)).slice(0, words).join('').length;
  const behind = line.clusters.findIndex((_, at) => (starts[at] ?? 0) >= length);
  const wordEnd = behind < 1 ? line.end : (line.clusters[behind - 1]?.end ?? line.end);
  const room = right - before.end;
  const indent = before.start - left;
  // a centred line has its room at both sides
  const isCentred = indent > before.size && Math.abs(indent - room) < before.size;
  return (isCentred ? room + indent : room) > wordEnd - line.start + before.size * spare + 2;
}

/** Whether a word goes on over a line end. */
export function isInsideWord(before: string, next: string): boolean {
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
