import { requireText } from '../argument.js';
import type { Bilingual, Issue } from '../issue.js';
import { brokenRule, type NumberIssueCode } from '../number/explain-number.js';
import { spacedToken } from '../text/invisible.js';
import { explainToken, tokenIssue } from '../token-issue.js';
import { type MoneyFault, parseBaht, readWholeMoney, valueOfMoney } from './parse-baht.js';

/**
 * Says why a text is not an amount for `parseBaht`, and where; undefined when `parseBaht` reads it. What is wrong
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
export function explainBaht(text: string): Issue<BahtIssueCode> | undefined {
  requireText('explainBaht', text);
  return parseBaht(text) === undefined ? explainToken(text, issueOfToken) : undefined;
}

/** The codes of `explainBaht`. */
export type BahtIssueCode =
  | `thai.baht-${MoneyFault | 'foreign-prefix' | 'misplaced-parenthesis' | 'unit-not-baht'}`
  | NumberIssueCode;

function issueOfToken(token: string): Issue<BahtIssueCode> {
  const money = readWholeMoney(spacedToken(token));
  const fault = money === undefined ? undefined : valueOfMoney(money);
  if (typeof fault !== 'string') return misreadForm(token);
  return tokenIssue(token, { code: `thai.baht-${fault}`, says: sayings[fault] });
}

const sayings: Readonly<Record<MoneyFault, Bilingual>> = {
  'part-of-satang': { th: 'มีเศษของสตางค์', en: 'has a part of a satang' },
  'too-many-digits': { th: 'มีหลักมากเกินไป', en: 'has more digits than an amount can hold' },
  'two-readings': {
    th: 'อ่านได้สองอย่าง คือติดลบ หรือเพียงอยู่ในวงเล็บ',
    en: 'has two readings: negative, or only in parentheses',
  },
  'words-differ': { th: 'มีตัวหนังสือที่ไม่ตรงกับตัวเลข', en: 'has words that say another amount' },
};

/** Cuts the text into what stands before the number, the number and the rest, and names the first part that is wrong. */
function misreadForm(text: string): Issue<BahtIssueCode> {
  const start = text.search(/[0-9๐-๙.,]|\p{Nd}/u);
  const whole = brokenRule(text);
  if (start < 0 && whole !== undefined) return whole;
  const number = text.slice(start, start + text.slice(start).search(/(?:\.-)?(?:[ก-ฺ฿เ-๎()\s]|$)/));
  const broken = brokenRule(number, text, start);
  if (broken !== undefined) return broken;
  const prefix = text.slice(0, start);
  if (!/^(?:\(\s*)?(?:[-+−]?(?:(?:฿|THB)\s?)?|(?:฿|THB)\s?[-+−])$/.test(prefix)) {
    return tokenIssue(text, { ...foreignPrefix, found: prefix });
  }
  if (/[()]/.test(text)) return tokenIssue(text, misplacedParenthesis);
  return issueOfUnit(text, start + number.length);
}

const foreignPrefix = {
  code: 'thai.baht-foreign-prefix',
  says: { th: 'มีข้อความอื่นหน้าจำนวนเงิน', en: 'has something else before the amount' },
} as const;

const misplacedParenthesis = {
  code: 'thai.baht-misplaced-parenthesis',
  says: { th: 'มีวงเล็บผิดที่', en: 'has a parenthesis that cannot stand there' },
} as const;

function issueOfUnit(text: string, at: number): Issue<BahtIssueCode> {
  const unit = text.slice(at).trimStart();
  const says = { th: 'มีหน่วยที่ไม่ใช่บาท', en: 'has something other than a unit of baht behind the number' };
  const offset = text.length - unit.length;
  return tokenIssue(text, { code: 'thai.baht-unit-not-baht', says, offset, found: unit, expected: 'บาท' });
}
