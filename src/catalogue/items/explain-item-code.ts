import { requireText } from '../../thai/argument.js';
import type { Bilingual, Issue } from '../../thai/issue.js';
import { digitsIn } from '../../thai/number/digits.js';
import { explainToken, type TooLongIssueCode, tokenIssue } from '../../thai/token-issue.js';
import { parseItemCode } from './parse-item-code.js';

/**
 * Says why a text is not the code of an item for `parseItemCode`, and where; undefined when it is one. Codes:
 * `catalogue.item-code-wrong-form`, `.item-code-without-letter`, `.item-code-unknown-letters`, `.item-code-without-number`,
 * `.item-code-mixed-digits`, `.item-code-out-of-range`, `.item-code-text-behind`.
 *
 * @example
 * ```ts
 * import { explainItemCode } from 'thai-ita/catalogue';
 * explainItemCode('A1')?.message.en; // => '"A1" begins with letters that no list of items uses: "A".'
 * explainItemCode('43')?.code; // => 'catalogue.item-code-without-letter'
 * explainItemCode('O43'); // => undefined
 * ```
 */
export function explainItemCode(text: string): Issue<ItemCodeIssueCode> | undefined {
  requireText('explainItemCode', text);
  if (parseItemCode(text) !== undefined) return undefined;
  return explainToken(text, (token) => {
    const { name, offset, found } = faultOf(token);
    return tokenIssue(token, {
      code: `catalogue.item-code-${name}`,
      says: sayings[name],
      offset,
      found,
    });
  });
}

/** The codes of `explainItemCode`. */
export type ItemCodeIssueCode = `catalogue.item-code-${Fault['name']}` | TooLongIssueCode;

interface Fault {
  readonly name: keyof typeof sayings;
  readonly offset: number;
  readonly found: string;
}

function faultOf(token: string): Fault {
  // every text has these parts, empty ones at least
  const [, before = '', ...rest] = parts.exec(token) as RegExpExecArray;
  const [letters, space, digits, behind] = rest as [string, string, string, string];
  const at = before.length + letters.length + space.length;
  const number = { offset: at, found: digits };
  if (letters === '' && digits === '') return { name: 'wrong-form', offset: 0, found: token };
  if (letters === '') return { name: 'without-letter', ...number };
  if (!/^(?:OIT|O|EE?B|MOIT)$/i.test(letters)) {
    return { name: 'unknown-letters', offset: before.length, found: letters };
  }
  if (digits === '') return { name: 'without-number', offset: 0, found: token };
  if (digitsIn(digits) === 'mixed') return { name: 'mixed-digits', ...number };
  if (digits.length > 2 || /^[0๐]+$/.test(digits)) return { name: 'out-of-range', ...number };
  return { name: 'text-behind', offset: at + digits.length, found: behind };
}

/** The word for an item, letters, one space, digits, and what follows. */
const parts = /^(ข้อ(?:ที่)?[ \u00a0]?)?([A-Z]*)([ \u00a0]?)([0-9๐-๙]*)(.*)$/is;

const sayings = {
  'wrong-form': {
    th: 'ไม่ใช่รหัสข้อ เช่น O43 EB12 MOIT22',
    en: 'is not the code of an item, such as O43, EB12 or MOIT22',
  },
  'without-letter': { th: 'ไม่มีตัวอักษรนำหน้าเลขข้อ', en: 'has no letter before the number' },
  'unknown-letters': {
    th: 'ขึ้นต้นด้วยตัวอักษรที่ไม่มีรายการข้อใดใช้',
    en: 'begins with letters that no list of items uses',
  },
  'without-number': { th: 'ไม่มีเลขข้อต่อจากตัวอักษร', en: 'has no number right behind the letters' },
  'mixed-digits': { th: 'มีเลขไทยปนเลขอารบิกในเลขข้อ', en: 'mixes Thai and Arabic digits in the number' },
  'out-of-range': { th: 'มีเลขข้อที่ไม่อยู่ระหว่าง 1 ถึง 99', en: 'has a number that is not from 1 to 99' },
  'text-behind': { th: 'มีข้อความต่อท้ายเลขข้อ', en: 'has text behind the number' },
} satisfies Readonly<Record<string, Bilingual>>;
