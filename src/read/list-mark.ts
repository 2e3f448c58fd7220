import { toArabicDigits } from '../thai/digits.js';

/** A mark such as `๑.`, `(๒)`, `1.2`, `ข้อ ๓`, `ก.` or a bullet, where a list item may begin. */
export interface Mark {
  readonly start: number;
  /** Index after the mark and the white space behind it. */
  readonly end: number;
  /** As printed, in Arabic digits, without dots and brackets; a bullet as the bullet. */
  readonly number: string;
  /** The last number of the mark: 2 for `๑.๒`; the place in the alphabet for a letter. */
  readonly value: number;
  /** Marks of one list are of one kind: `d.`, `d)`, `(d)`, `d.d`, `ข้อ`, `ก.`, `-`. */
  readonly kind: string;
  /** Counts as the first of its list: 1, or ก. */
  readonly isFirst: boolean;
  readonly isBullet: boolean;
  /** Only white space stands before it in its line. */
  readonly isLineStart: boolean;
}

/** Words before a number that make it part of the sentence. */
const referring = /(?:พ\.ศ\.|ค\.ศ\.|มาตรา|ข้อ|ฉบับที่|ครั้งที่)\s*$/;

const marks =
  /(?:ข้อ\s?)?(?:\((?<round>[0-9๐-๙]{1,3}|[ก-ฮ])\)|(?<number>[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3}){0,4})(?<close>\.{1,2}|\)|(?=\s))|(?<letter>[ก-ฮ])(?<letterClose>[.)])|(?<bullet>[-–—•▪●○✓➢]))/g;

/** Every place of a text where a list item may begin, in order; which of them do is for the sequence to say. */
export function findMarks(text: string): readonly Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(marks)) {
    const mark = markOf(text, match);
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

function markOf(text: string, match: RegExpMatchArray): Mark | undefined {
  const start = match.index ?? 0;
  const after = start + match[0].length;
  const before = text.slice(Math.max(0, start - 12), start);
  if (start > 0 && !/\s$/.test(before)) return undefined;
  const isLineStart = beginsLine(text, start);
  if (!isLineStart && referring.test(before)) return undefined;
  const { round, number, close, letter, letterClose, bullet } = match.groups ?? {};
  const next = text.charAt(after);
  const place = { start, end: after + spacesAt(text, after), isLineStart };
  if (bullet !== undefined) {
    if (!isLineStart || !/\s|^$/.test(next)) return undefined;
    return { ...place, number: bullet, value: 0, kind: bullet, isFirst: true, isBullet: true };
  }
  if (letter !== undefined) {
    if (!/\s/.test(next)) return undefined;
    return letterMark(place, letter, letter === 'ฯ' ? '' : `ก${letterClose ?? ''}`);
  }
  if (round !== undefined) {
    return /[ก-ฮ]/.test(round) ? letterMark(place, round, '(ก)') : numberMark(place, round, '(d)');
  }
  if (number === undefined || /[0-9๐-๙]/.test(next)) return undefined;
  const isCalled = match[0].startsWith('ข้อ');
  const depth = number.split('.').length;
  // a bare number is a mark only behind ข้อ or with levels: "ข้อ ๑", "๑.๑"
  if (close === '' && !isCalled && depth === 1) return undefined;
  const shape = depth === 1 ? `d${(close ?? '').slice(0, 1)}` : `d${'.d'.repeat(depth - 1)}`;
  return numberMark(place, number, isCalled ? 'ข้อ' : shape);
}

function beginsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[^\S\r\n]/.test(text.charAt(at))) at -= 1;
  return at < 0 || /[\r\n]/.test(text.charAt(at));
}

type MarkPlace = Pick<Mark, 'start' | 'end' | 'isLineStart'>;

function numberMark(place: MarkPlace, printed: string, kind: string): Mark {
  const number = toArabicDigits(printed);
  const value = Number(number.split('.').at(-1));
  return { ...place, number, value, kind, isFirst: value === 1, isBullet: false };
}

function letterMark(place: MarkPlace, letter: string, kind: string): Mark {
  const value = listLetters.indexOf(letter) + 1;
  return { ...place, number: letter, value, kind, isFirst: value === 1, isBullet: false };
}

/** Letters that lists count with; ฃ and ฅ are out of use. */
const listLetters = 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

const spacesAt = (text: string, at: number): number => /^\s*/.exec(text.slice(at, at + 40))?.[0].length ?? 0;
