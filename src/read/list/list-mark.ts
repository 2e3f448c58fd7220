import { toArabicDigits } from '../../thai/number/digits.js';
import type { SpannedText } from '../text/spanned-text.js';
import type { TextIndex } from '../text-index.js';

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
  /** Only white space stands before it in its line. */
  readonly isLineStart: boolean;
}

/** A bullet is its own kind. */
export const isBullet = ({ kind, number }: Mark): boolean => kind === number;

/** Tells whether a mark counts as the first of its list: 1, ก, or any bullet. */
export const isFirst = (mark: Mark): boolean => mark.value === 1 || isBullet(mark);

/**
 * Every place of a text where a list item may begin, in order; which of them do is for the sequence to say. The index is
 * that of the document, where it is one.
 */
export function findMarks(source: SpannedText, index: TextIndex | undefined): readonly Mark[] {
  const { text, offset, spans } = source;
  const first = markAt(text, 0, true);
  const found: Mark[] = first === undefined ? [] : [first];
  const places = spans === undefined ? index : undefined;
  const end = offset + text.length;
  let start = 0;
  for (;;) {
    start = places === undefined ? start + 1 : places.nextMark(offset + start + 1, end) - offset;
    if (start <= 0 || start >= text.length) return found;
    if (!isSpace(text.charCodeAt(start - 1))) continue;
    const mark = markAt(text, start, isLineStartAt(text, start - 1));
    if (mark !== undefined) found.push(mark);
  }
}

/** The mark that a text begins with, itself without white space before it. */
export function firstMark(text: string): Mark | undefined {
  return markAt(text, 0, true);
}

/** Nothing but white space stands between the beginning of the line and a place. */
function isLineStartAt(text: string, place: number): boolean {
  let at = place;
  while (at >= 0 && isSpace(text.charCodeAt(at)) && !isLineEnd(text.charCodeAt(at))) at -= 1;
  return at < 0 || place === 0 || isLineEnd(text.charCodeAt(at));
}

function markAt(text: string, start: number, isLineStart: boolean): Mark | undefined {
  const mark = formOfMark(text, start, isLineStart);
  if (mark === undefined || isLineStart) return mark;
  return isReferred(text, start) ? undefined : mark;
}

function formOfMark(text: string, start: number, isLineStart: boolean): Mark | undefined {
  const unit = text.charCodeAt(start);
  if (unit === OPEN) return roundMark(text, start, isLineStart);
  if (isDigit(unit)) return numberMark(text, start, start, isLineStart);
  if (unit === KHO && text.startsWith('ข้อ', start)) {
    const at = start + (text[start + 3] === ' ' ? 4 : 3);
    if (isDigit(text.charCodeAt(at))) return numberMark(text, start, at, isLineStart);
  }
  const next = text.charCodeAt(start + 1);
  if (next === POINT || next === CLOSE) return letterMark(text, start, isLineStart);
  if (!isLineStart || (start + 1 < text.length && !isSpace(next))) return undefined;
  const bullet = text.charAt(start);
  if (bullet === '' || !bullets.includes(bullet)) return undefined;
  return made(text, start, start + 1, bullet, 0, bullet, isLineStart);
}

/** `๑.`, `๑)`, `๑.๑`, `ข้อ ๑`; a bare number is a mark only behind ข้อ or with levels. */
function numberMark(text: string, start: number, digits: number, isLineStart: boolean): Mark | undefined {
  let at = digits;
  let levels = 0;
  let last = digits;
  for (;;) {
    last = at;
    while (at - last < 4 && isDigit(text.charCodeAt(at))) at += 1;
    if (at === last || at - last > 3) return undefined;
    levels += 1;
    if (text.charCodeAt(at) !== POINT || levels === 5 || !isDigit(text.charCodeAt(at + 1))) break;
    at += 1;
  }
  const isCalled = digits > start;
  const close = text.charCodeAt(at);
  if (close === POINT || close === CLOSE) {
    const end = close === POINT && text.charCodeAt(at + 1) === POINT ? at + 2 : at + 1;
    if (isDigit(text.charCodeAt(end))) return undefined;
    const value = numberIn(text, last, at);
    return made(
      text,
      start,
      end,
      printed(text, digits, at, value),
      value,
      kindOf(isCalled, levels, close),
      isLineStart,
    );
  }
  if (at < text.length && !isSpace(text.charCodeAt(at))) return undefined;
  if (!isCalled && levels === 1) return undefined;
  const value = numberIn(text, last, at);
  return made(text, start, at, printed(text, digits, at, value), value, kindOf(isCalled, levels, 0), isLineStart);
}

/** The number that digits of a text write, Thai or Arabic. */
function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + (text.charCodeAt(at) & 15);
  return value;
}

/** A number as printed, in Arabic digits; the engine keeps small numbers as text. */
function printed(text: string, start: number, end: number, value: number): string {
  const number = String(value);
  return number.length === end - start ? number : toArabicDigits(text.slice(start, end));
}

function kindOf(isCalled: boolean, levels: number, close: number): string {
  if (isCalled) return 'ข้อ';
  if (levels > 1) return levelKinds[levels - 2] ?? 'd.d';
  return close === POINT ? 'd.' : 'd)';
}

/** `(๑)`, `(ก)` */
function roundMark(text: string, start: number, isLineStart: boolean): Mark | undefined {
  let at = start + 1;
  while (at - start < 5 && isDigit(text.charCodeAt(at))) at += 1;
  if (at > start + 1) {
    if (text.charCodeAt(at) !== CLOSE || at - start > 4) return undefined;
    const value = numberIn(text, start + 1, at);
    return made(text, start, at + 1, printed(text, start + 1, at, value), value, '(d)', isLineStart);
  }
  const letter = text[at] ?? '';
  if (letter === '' || text[at + 1] !== ')' || !listLetters.includes(letter)) return undefined;
  return made(text, start, at + 2, letter, listLetters.indexOf(letter) + 1, '(ก)', isLineStart);
}

/** `ก.`, `ก)` before white space: `ก.ย.` is a month. */
function letterMark(text: string, start: number, isLineStart: boolean): Mark | undefined {
  if (!isSpace(text.charCodeAt(start + 2))) return undefined;
  const letter = text.charAt(start);
  const value = listLetters.indexOf(letter) + 1;
  return value === 0 ? undefined : made(text, start, start + 2, letter, value, `ก${text[start + 1]}`, isLineStart);
}

function made(
  text: string,
  start: number,
  after: number,
  number: string,
  value: number,
  kind: string,
  isLineStart: boolean,
): Mark {
  let end = after;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return { start, end, number, value, kind, isLineStart };
}

/** Tells whether a word before a number makes it part of the sentence; most words do not end in any of the letters. */
function isReferred(text: string, start: number): boolean {
  const last = text.charCodeAt(isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1);
  if (last !== POINT && last !== SARA_AA && last !== O_ANG && last !== MAI_EK) return false;
  return referring.test(text.slice(Math.max(0, start - 9), start));
}

const referring = /(?:พ\.ศ\.|ค\.ศ\.|มาตรา|ข้อ|ฉบับที่|ครั้งที่)\s?$/;

const levelKinds: readonly string[] = ['d.d', 'd.d.d', 'd.d.d.d', 'd.d.d.d.d'];

const bullets = '-–—•▪●○✓➢';

/** Letters that lists count with; ฃ and ฅ are out of use. */
const listLetters = 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

const OPEN = 0x28;
const CLOSE = 0x29;
const POINT = 0x2e;
const KHO = 0x0e02;
const O_ANG = 0x0e2d;
const SARA_AA = 0x0e32;
const MAI_EK = 0x0e48;

const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x0e50 && unit <= 0x0e59);

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
