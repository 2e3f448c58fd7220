import { requireText } from './argument.js';
import { brokenRule } from './explain-number.js';
import type { Bilingual, Issue } from './issue.js';
import { issueAt } from './issue-at.js';
import { isTooFine, parseBaht, readAmount } from './parse-baht.js';

/**
 * Tells what keeps a text from being an amount for `parseBaht`, and where; undefined when nothing does. What is wrong
 * inside the number has the codes of `explainNumber`.
 *
 * @example
 * ```ts
 * import { explainBaht } from 'thai-ita/thai';
 * explainBaht('1,23 บาท')?.code; // => 'thai.number-grouping'
 * explainBaht('๕๐๐ ดอลลาร์')?.code; // => 'thai.baht-unit'
 * explainBaht('๕๐๐ บาท'); // => undefined
 * ```
 */
export function explainBaht(text: string): Issue | undefined {
  requireText('explainBaht', text);
  if (parseBaht(text) !== undefined) return undefined;
  const amount = readAmount(text);
  if (amount === undefined) return misreadForm(text);
  if (isTooFine(amount)) return whole('too-fine', text, 'มีเศษของสตางค์', 'has a part of a satang');
  return whole('too-large', text, 'มีหลักมากเกินไป', 'has too many digits');
}

/** Cuts the text into what stands before the number, the number and the rest, and tells the first part that is wrong. */
function misreadForm(text: string): Issue {
  const start = text.search(/[0-9๐-๙.,]|\p{Nd}/u);
  if (start < 0) return whole('no-digit', text, 'ไม่มีตัวเลข', 'has no digit');
  const number = text.slice(start, start + text.slice(start).search(/(?:\.-)?(?:[ก-ฺ฿เ-๎()\s]|$)/));
  const broken = brokenRule(number, text, start);
  if (broken !== undefined) return broken;
  const prefix = text.slice(0, start).trimStart();
  if (!/^(?:\(\s*)?(?:-?(?:฿ ?)?|฿-)$/.test(prefix)) {
    const stretch = { offset: start - prefix.length, length: prefix.length };
    return told('prefix', text, stretch, 'มีอักขระอื่นหน้าจำนวนเงิน', 'has a foreign character before the amount');
  }
  if (/[()]/.test(text)) return whole('parentheses', text, 'มีวงเล็บผิดที่', 'has a misplaced parenthesis');
  const unit = text.slice(start + number.length);
  const offset = text.length - unit.trimStart().length;
  const stretch = { offset, length: unit.trim().length };
  return told('unit', text, stretch, 'มีหน่วยที่ไม่ใช่บาท', 'has a unit that is not baht', 'บาท');
}

const whole = (name: string, text: string, th: string, en: string): Issue =>
  told(name, text, { offset: 0, length: text.length }, th, en);

function told(
  name: string,
  text: string,
  stretch: { readonly offset: number; readonly length: number },
  th: string,
  en: string,
  expected?: string,
): Issue {
  const message: Bilingual = { th: `"${text}" ${th}`, en: `"${text}" ${en}.` };
  return issueAt(`thai.baht-${name}`, text, stretch, message, expected);
}
