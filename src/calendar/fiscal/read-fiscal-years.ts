import { skipSpaces } from '../../thai/text/characters.js';
import { readYear, type WrittenYear } from '../date/read-date.js';
import { buddhistYearOfWritten } from '../date/resolve-date.js';
import { type FiscalYear, isFiscalYear } from './fiscal-year.js';

/** The place behind a mark of a range (-, –, — or ถึง) and the spaces around it, or -1. */
export function endOfRangeMark(text: string, at: number): number {
  const mark = skipSpaces(text, at);
  const unit = text.charCodeAt(mark);
  if (unit === 0x2d || unit === 0x2013 || unit === 0x2014) return skipSpaces(text, mark + 1);
  return text.startsWith('ถึง', mark) ? skipSpaces(text, mark + 'ถึง'.length) : -1;
}

/** The last year of a range whose first year stands before it; undefined where no range goes on. */
export function readRangeEnd(text: string, first: WrittenYear): WrittenYear | undefined {
  const from = endOfRangeMark(text, first.end);
  if (from < 0) return undefined;
  const last = readYear(text, text.startsWith('ปี', from) ? from + 2 : from);
  return typeof last === 'number' ? undefined : last;
}

/** The fiscal year of a year as written; undefined when there is none. Two digits are a year of 25xx. */
export function fiscalYearOfWritten(written: WrittenYear): FiscalYear | undefined {
  const year = buddhistYearOfWritten(written);
  return isFiscalYear(year) ? year : undefined;
}

/** The place behind ปีงบประมาณ, ประจำปี and their like, or the place itself. */
export function endOfYearWord(text: string, at: number): number {
  const word = yearWords.find((known) => text.startsWith(known, at));
  if (word === undefined) return at;
  const behind = skipSpaces(text, at + word.length);
  return text.startsWith('ปี', behind) ? behind + 2 : behind;
}

const yearWords = [
  'ประจำปีงบประมาณ',
  'ตลอดปีงบประมาณ',
  'ปีงบประมาณ',
  'ประจำปี งบประมาณ',
  'ปี งบประมาณ',
  'ประจำปี',
  'ปีงบฯ',
  'ปีงบ',
  'ปี',
];
