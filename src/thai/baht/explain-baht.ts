import { requireText } from '../argument.js';
import type { Issue } from '../issue.js';
import { brokenRule } from '../number/explain-number.js';
import { tokenIssue } from '../token-issue.js';
import { isTooFine, parseBaht, readAmount } from './parse-baht.js';

/**
 * Tells what keeps a text from being an amount for `parseBaht`, and where; undefined when nothing does. What is wrong
 * inside the number has the codes of `explainNumber`.
 *
 * @example
 * ```ts
 * import { explainBaht } from 'thai-ita/thai';
 * explainBaht('1,23 บาท')?.code; // => 'thai.number-wrong-grouping'
 * explainBaht('๕๐๐ ดอลลาร์')?.code; // => 'thai.baht-unit-not-baht'
 * explainBaht('๕๐๐ บาท'); // => undefined
 * ```
 */
export function explainBaht(text: string): Issue | undefined {
  requireText('explainBaht', text);
  if (parseBaht(text) !== undefined) return undefined;
  const amount = readAmount(text);
  if (amount === undefined) return misreadForm(text);
  return isTooFine(amount)
    ? tokenIssue('baht-part-of-satang', text, 'มีเศษของสตางค์')
    : tokenIssue('baht-too-many-digits', text, 'มีหลักมากเกินไป');
}

/** Cuts the text into what stands before the number, the number and the rest, and tells the first part that is wrong. */
function misreadForm(text: string): Issue | undefined {
  const start = text.search(/[0-9๐-๙.,]|\p{Nd}/u);
  if (start < 0) return brokenRule(text);
  const number = text.slice(start, start + text.slice(start).search(/(?:\.-)?(?:[ก-ฺ฿เ-๎()\s]|$)/));
  const broken = brokenRule(number, text, start);
  if (broken !== undefined) return broken;
  const prefix = text.slice(0, start).trimStart();
  if (!/^(?:\(\s*)?(?:-?(?:฿ ?)?|฿-)$/.test(prefix)) {
    return tokenIssue('baht-foreign-prefix', text, 'มีอักขระอื่นหน้าจำนวนเงิน', start - prefix.length, prefix);
  }
  if (/[()]/.test(text)) return tokenIssue('baht-misplaced-parenthesis', text, 'มีวงเล็บผิดที่');
  const unit = text.slice(start + number.length).trimStart();
  const offset = text.length - unit.length;
  return tokenIssue('baht-unit-not-baht', text, 'มีหน่วยที่ไม่ใช่บาท', offset, unit.trimEnd(), 'บาท');
}
