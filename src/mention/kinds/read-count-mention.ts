import { type NumberToken, valueOfToken } from '../../thai/number/number-token.js';
import { beforeSpaces, isDigit, isThaiLetter, skipSpaces } from '../../thai/text/characters.js';
import { isStartOfLine } from '../look-back.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';
import { isEndOfWord, isMeasure, readUnit } from './units.js';

/** Reads a share whose number is this: ๑๐๐%, 85.15 เปอร์เซ็นต์, ร้อยละ ๘๕.๑๕. */
export function readPercentMention(text: string, token: NumberToken, floor: number): Mention | undefined {
  if (!token.isSound || isFirstOfRange(text, token.end)) return undefined;
  const behind = skipSpaces(text, token.end);
  const sign = percentSigns.find((known) => text.startsWith(known, behind));
  const word = beforeSpaces(text, token.start) - 'ร้อยละ'.length;
  const hasWord = word >= floor && text.startsWith('ร้อยละ', word);
  if (sign === undefined && !hasWord) return undefined;
  const end = sign === undefined ? token.end : behind + sign.length;
  const span = spanOf(text, hasWord ? word : token.start, end, token.bent);
  return { kind: 'percent', ...span, percent: valueOfToken(token) };
}

/** Reads a number of things whose number is this: ๕๙ โครงการ. */
export function readCountMention(text: string, token: NumberToken): Mention | undefined {
  if (!token.isSound || isOrdinalBefore(text, token.start)) return undefined;
  const unit = readUnit(text, token.end);
  if (unit === undefined || (token.fraction !== '' && !isMeasure(unit.unit))) return undefined;
  if (isYearNotCounted(text, token, unit.unit)) return undefined;
  // A list number without a mark: "1 โครงการอบรม" where a line or cell begins.
  if (isStartOfLine(text, token.start) && !isEndOfWord(text, unit.end)) return undefined;
  const span = spanOf(text, token.start, unit.end, token.bent);
  return { kind: 'count', ...span, count: valueOfToken(token), unit: unit.unit };
}

/** Nobody counts 2566 ปีงบประมาณ, and behind an office that is named like a month (หนังสือสำนักงาน ก.พ. 2566) a year is no number of plans. */
function isYearNotCounted(text: string, { start, end, whole }: NumberToken, unit: string): boolean {
  if (end - start !== 4 || !/^2[4-9]/.test(whole)) return false;
  const before = beforeSpaces(text, start);
  return unit === 'ปีงบประมาณ' || text.endsWith('ก.พ.', before) || text.endsWith('ก.ค.', before);
}

/** ร้อยละ 5-10 is a range, and not 5. */
const isFirstOfRange = (text: string, end: number): boolean =>
  '-–/'.includes(text.charAt(end) || ' ') && isDigit(text.charCodeAt(end + 1));

const percentSigns = ['%', '％', 'เปอร์เซ็นต์', 'เปอร์เซนต์'];

/** Whether a number names a place in an order, or a part of a period: ครั้งที่ 3, ข้อ ๓, รอบ 6 เดือน. */
function isOrdinalBefore(text: string, at: number): boolean {
  const end = beforeSpaces(text, at);
  return isThaiOrPoint(text.charCodeAt(end - 1)) && ordinalWords.some((word) => text.endsWith(word, end));
}

const isThaiOrPoint = (unit: number): boolean => isThaiLetter(unit) || unit === 0x2e;

const ordinalWords = [
  'ที่',
  '/ว',
  'ข้อ',
  'มาตรา',
  'หมู่',
  'ม.',
  'เลข',
  'ชั้น',
  'บท',
  'ระดับ',
  'รอบ',
  'ไตรมาส',
  'ลำดับ',
  'รุ่น',
  'ตอน',
];
