import { toArabicDigits } from '../../thai/number/digits.js';
import { listSigns } from '../../thai/text/list-signs.js';

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
  /** The numbers before the last one: `1.` for `1.2`, empty for `1`. */
  readonly prefix: string;
  /** Only white space stands before it in its line. */
  readonly isLineStart: boolean;
}

/** A bullet is its own kind. */
export const isBullet = ({ kind, number }: Mark): boolean => kind === number;

/** Tells whether a mark counts as the first of its list: 1, ก, or any bullet. */
export const isFirst = (mark: Mark): boolean => mark.value === 1 || isBullet(mark);

/** Every place of a text where a list item may begin, in order; which of them do is for the sequence to say. */
export function findMarks(text: string): readonly Mark[] {
  const first = markAt(text, 0, true);
  const found: Mark[] = first === undefined ? [] : [first];
  for (beforeMark.lastIndex = 0; beforeMark.test(text); ) {
    const start = beforeMark.lastIndex;
    const mark = markAt(text, start, isBlankBefore(text, start));
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

/** Whether only white space stands before a place in its line. */
function isBlankBefore(text: string, place: number): boolean {
  let at = place - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at)) && !isLineEnd(text.charCodeAt(at))) at -= 1;
  return at < 0 || isLineEnd(text.charCodeAt(at));
}

/** The mark that a text begins with, itself without white space before it. */
export function firstMark(text: string): Mark | undefined {
  return markAt(text, 0, true);
}

function markAt(text: string, start: number, isLineStart: boolean): Mark | undefined {
  const mark = formOfMark(text, start, isLineStart);
  if (mark === undefined || isLineStart) return mark;
  return isReferred(text, start) || isMeasured(text, mark) ? undefined : mark;
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
  return isLineStart && start < text.length ? bulletMark(text, start, next) : undefined;
}

/** `- `, `•`; a dash also without a blank where a letter follows, other bullets before anything. */
function bulletMark(text: string, start: number, next: number): Mark | undefined {
  const bullet = text.charAt(start);
  const isBeforeBlank = start + 1 >= text.length || isSpace(next);
  const isMark = listSigns.includes(bullet) || ((dashes.includes(bullet) || bullet === '*') && isBeforeBlank);
  if (!isMark && !(dashes.includes(bullet) && isLetter(next))) return undefined;
  return made(text, { start, after: start + 1, number: bullet, value: 0, kind: bullet, isLineStart: true });
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
    const kind = kindOf(isCalled, levels, close);
    const number = toArabicDigits(text.slice(digits, at));
    return made(text, { start, after: end, number, prefix: number.slice(0, last - digits), value, kind, isLineStart });
  }
  if (at < text.length && !isSpace(text.charCodeAt(at))) return undefined;
  // without a sign behind it a number is a mark only with levels, and before a text
  if (!isCalled && (levels === 1 || at >= text.length)) return undefined;
  const value = numberIn(text, last, at);
  const kind = kindOf(isCalled, levels, 0);
  const number = toArabicDigits(text.slice(digits, at));
  return made(text, { start, after: at, number, prefix: number.slice(0, last - digits), value, kind, isLineStart });
}

/** The number that digits of a text write, Thai or Arabic. */
function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + (text.charCodeAt(at) & 15);
  return value;
}

function kindOf(isCalled: boolean, levels: number, close: number): string {
  if (isCalled) return 'ข้อ';
  if (levels > 1) return levelKinds[levels - 2] ?? 'd.d';
  return close === POINT ? 'd.' : 'd)';
}

/** `(๑)`, `(๑.๒)`, `(ก)` */
function roundMark(text: string, start: number, isLineStart: boolean): Mark | undefined {
  let at = start + 1;
  while (at - start < 5 && isDigit(text.charCodeAt(at))) at += 1;
  if (at > start + 1 && text.charCodeAt(at) === POINT) return roundLevels(text, start, isLineStart);
  if (at > start + 1) {
    if (text.charCodeAt(at) !== CLOSE || at - start > 4) return undefined;
    const value = numberIn(text, start + 1, at);
    const number = toArabicDigits(text.slice(start + 1, at));
    return made(text, { start, after: at + 1, number, value, kind: '(d)', isLineStart });
  }
  const letter = text[at] ?? '';
  if (letter === '' || text[at + 1] !== ')' || !listLetters.includes(letter)) return undefined;
  const value = listLetters.indexOf(letter) + 1;
  return made(text, { start, after: at + 2, number: letter, value, kind: '(ก)', isLineStart });
}

/** `(๑.๒)`: levels in brackets; an amount in brackets has more digits, or a unit behind it. */
function roundLevels(text: string, start: number, isLineStart: boolean): Mark | undefined {
  const found = /^\(([\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2}){1,3})\)/.exec(text.slice(start, start + 14));
  const digits = found?.[1];
  if (found === null || digits === undefined) return undefined;
  const number = toArabicDigits(digits);
  const point = number.lastIndexOf('.');
  const kind = `(${levelKinds[number.split('.').length - 2] ?? 'd.d'})`;
  const after = start + found[0].length;
  const prefix = number.slice(0, point + 1);
  return made(text, { start, after, number, prefix, value: Number(number.slice(point + 1)), kind, isLineStart });
}

/** `ก.`, `ก)` before white space: `ก.ย.` is a month. */
function letterMark(text: string, start: number, isLineStart: boolean): Mark | undefined {
  if (!isSpace(text.charCodeAt(start + 2))) return undefined;
  const letter = text.charAt(start);
  const value = listLetters.indexOf(letter) + 1;
  if (value === 0) return undefined;
  return made(text, { start, after: start + 2, number: letter, value, kind: `ก${text[start + 1]}`, isLineStart });
}

/** A mark before the white space behind it is known. */
interface BareMark extends Omit<Mark, 'end' | 'prefix'> {
  readonly after: number;
  readonly prefix?: string;
}

function made(text: string, { start, after, number, value, kind, prefix = '', isLineStart }: BareMark): Mark {
  let end = after;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return { start, end, number, value, kind, prefix, isLineStart };
}

/** Whether a word before a number makes it part of the sentence: "วันที่ ๓.", "มาตรา ๓.". */
const isReferred = (text: string, start: number): boolean => referring.test(text.slice(Math.max(0, start - 12), start));

const referring =
  /(?:พ\.ศ\.|ค\.ศ\.|มาตรา|(?<!หัว)ข้อ|(?:ฉบับ|ครั้ง|วัน|ลำดับ|หมู่|รุ่น|ไตรมาส|ปี|ชั้น|ตอน|ส่วน|บท|ภาค|รอบ|ระยะ|เล่ม|ตาราง|ภาพ|เลข)ที่|(?<!หมวด)หมู่|ไตรมาส|โทร\.)\s?$/;

/** Whether a number of two parts is an amount and no mark: "ร้อยละ 85.2", "1.4 เท่า". */
const isMeasured = (text: string, { kind, start, end }: Mark): boolean =>
  kind === 'd.d' &&
  (quantity.test(text.slice(Math.max(0, start - 9), start)) || unitBehind.test(text.slice(end, end + 12)));

const quantity = /(?:ร้อยละ|อัตรา|เฉลี่ย|จำนวน|ประมาณ|เท่ากับ|เพียง|กว่า|ละ|ได้|ถึง)\s?$/;

const unitBehind = /^(?:%|เปอร์เซ็นต์|เท่า(?!เทียม)|ล้าน|คะแนน|บาท|ตัน(?![ก-๎])|ไร่(?![ก-๎])|เมตร|กิโล|ตาราง(?:เมตร|กิโล))/;

const levelKinds: readonly string[] = ['d.d', 'd.d.d', 'd.d.d.d', 'd.d.d.d.d'];

const dashes = '-–—';

/** White space before what a mark may begin with: the engine finds it faster than a loop, and `test` makes no objects. */
const beforeMark = /* @__PURE__ */ new RegExp(`[\\t-\\r \\xa0](?=[${dashes}*(\\d๐-๙${listSigns}]|ข้อ|[ก-ฮ][.)])`, 'g');

/** Letters that lists count with; ฃ and ฅ are out of use. */
const listLetters = 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

const OPEN = 0x28;
const CLOSE = 0x29;
const POINT = 0x2e;
const KHO = 0x0e02;

const isLetter = (unit: number): boolean =>
  (unit >= 0x0e01 && unit <= 0x0e2e) || (unit >= 0x0e40 && unit <= 0x0e44) || (unit >= 0x41 && unit <= 0x7a);

const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x0e50 && unit <= 0x0e59);

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
